"""The noun in a name that says what it names, and the words of offices."""

from ..rows import Row
from .openings import LINKS
from .rules import NameRules
from .running import Sentence
from .tokens import is_acronym


def words_of(sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
    """The texts of the tokens from `start` to `end`."""
    return tuple(t.text for t in sentence.tokens[start:end])


def head(words: tuple[str, ...], rules: NameRules) -> Row | None:
    """The row of the noun that says what a name is: before its first small word, at its end, or at its beginning."""
    cut = next((i for i, w in enumerate(words) if w in LINKS), len(words))
    for size in (3, 2, 1):
        entry = rules.row("heads.heads", " ".join(words[max(0, cut - size) : cut])) if cut >= size else None
        if entry:
            return entry
    first = rules.row("heads.heads", words[0])
    if first and len(words) > 1 and (first.values["kind"] != "actor" or cut == 1):
        return first
    return None


def is_title(words: tuple[str, ...], rules: NameRules) -> bool:
    """Whether the words are an office, a rank or a form of address."""
    text = " ".join(words)
    return rules.has("titles.titles", text) or rules.has("titles.address", text)


def is_body(words: tuple[str, ...], rules: NameRules) -> bool:
    """Whether the words name a body by their noun, their letters, or because all know them."""
    named = head(words, rules)
    known = rules.has("heads.known", " ".join(words))
    return known or (named is not None and named.values["kind"] == "actor") or is_acronym(words[-1])
