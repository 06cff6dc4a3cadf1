"""Bodies of a state that are named by a common noun: the Chilean government, Chile's ministry of health."""

from dataclasses import dataclass

from ..rows import Row, fold
from .rules import NameRules
from .running import Sentence

COMPASS = frozenset({"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western"})
NOTHING = frozenset({"of", "the", "ministry", "affairs"})


@dataclass(frozen=True, slots=True)
class Body:
    """A body of a country in a sentence: its tokens, its name in the form "Government of Chile", its type."""

    first: int
    last: int
    name: str
    type: str
    country: str


def find_bodies(sentence: Sentence, rules: NameRules) -> tuple[Body, ...]:
    """The bodies of countries that `sentence` names, left to right, without overlap."""
    found: list[Body] = []
    for at in range(len(sentence.tokens)):
        if found and at < found[-1].last:
            continue
        body = _body(sentence, at, rules)
        found += [body] if body else []
    return tuple(found)


def _body(sentence: Sentence, at: int, rules: NameRules) -> Body | None:
    country, noun = _owner(sentence, at, rules)
    before = sentence.word(at - 1)
    if rules.has("cues.compass", before) or before in COMPASS:
        return None  # the authorities of eastern Chile are not those of Chile
    if country and (hit := _noun(sentence, noun, rules)):
        entry, last = hit
        return Body(at, last, body_name(_text(sentence, noun, last), entry, country), entry.gives or "", country)
    hit = _noun(sentence, at, rules)
    if hit and sentence.word(hit[1]) == "of":
        behind = hit[1] + 1 + (sentence.word(hit[1] + 1) == "the")
        country, last = _country(sentence, behind, rules)
        if country:
            return Body(at, last, body_name(_text(sentence, at, hit[1]), hit[0], country), hit[0].gives or "", country)
    return None


def body_name(noun: str, entry: Row, country: str) -> str:
    """One name for all ways a text words a body of a country."""
    if entry.gives == "government":
        return f"Government of {country}"
    words = [w for w in fold(noun).split() if w not in NOTHING]
    charge = " ".join(words).replace("defense", "defence").title()
    return f"{charge} Ministry of {country}".strip() if entry.gives == "ministry" else f"{charge} of {country}"


def _text(sentence: Sentence, start: int, end: int) -> str:
    return " ".join(t.text for t in sentence.tokens[start:end])


def _owner(sentence: Sentence, at: int, rules: NameRules) -> tuple[str | None, int]:
    """The country whose body may be named at the token given back: by demonym, or by the country's own name."""
    for size in (2, 1):
        text = _text(sentence, at, at + size)
        if text in rules.demonyms:
            return rules.demonyms[text], at + size
    country, last = _country(sentence, at, rules)
    return country, last + (sentence.word(last) in ("'s", "’s"))


def _country(sentence: Sentence, at: int, rules: NameRules) -> tuple[str | None, int]:
    for size in (4, 3, 2, 1):
        text = _text(sentence, at, at + size)
        if at + size <= len(sentence.tokens) and text in rules.countries:
            return rules.countries[text], at + size
    return None, at


def _noun(sentence: Sentence, at: int, rules: NameRules) -> tuple[Row, int] | None:
    for size in (5, 4, 3, 2, 1):
        text = _text(sentence, at, at + size)
        entry = rules.row("heads.bodies", text) if at + size <= len(sentence.tokens) else None
        if entry:
            return entry, at + size
    return None
