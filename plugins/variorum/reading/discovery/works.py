"""Titles of books, films and songs: capitals in quotation marks that name no place and no actor."""

from .rules import NameRules
from .running import Sentence
from .tokens import is_name

OPEN, CLOSE = frozenset('“"‘'), frozenset('”"’')
LONGEST = 10
"""Tokens a title may have."""


def title_spans(sentence: Sentence, rules: NameRules) -> tuple[tuple[int, int], ...]:
    """Token spans of the titles of works in `sentence`: quoted behind "film", or capitals around small words."""
    found: list[tuple[int, int]] = []
    for at, token in enumerate(sentence.tokens):
        if token.text in OPEN and (not found or at >= found[-1][1]):
            end = next((i for i in range(at + 1, at + LONGEST) if sentence.word(i) in CLOSE), None)
            found += [(at, end + 1)] if end and _title(sentence, at, end, rules) else []
    return tuple(found)


def _title(sentence: Sentence, start: int, end: int, rules: NameRules) -> bool:
    words = [t for t in sentence.tokens[start + 1 : end] if t.word]
    noun = any(rules.has("words.works", sentence.word(i)) for i in (start - 1, start - 2))
    large = [is_name(t) for t in words]
    inner = len(words) > 2 and large[0] and large[-1] and not all(large)
    small = all(rules.has("words.never", t.text) for t, big in zip(words, large, strict=True) if not big)
    return bool(words) and ((noun and large[0]) or (inner and small))
