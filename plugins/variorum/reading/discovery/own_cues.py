"""What a name says of itself: a country, a noun of its kind, a first name, letters, a word of the compass."""

from collections.abc import Iterator
from dataclasses import dataclass

from .heads import head
from .rules import NameRules
from .tokens import is_acronym

COMPASS = frozenset({"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Upper", "Lower"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A vote: `gives` place, person, actor or none; the type, where it says one; its weight and its reason."""

    gives: str
    type: str | None
    weight: int
    reason: str


def own_cues(words: tuple[str, ...], rules: NameRules) -> tuple[Cue, ...]:
    """The votes of the name's own words: the first rule that knows them decides."""
    text = " ".join(words)
    rows = (*_listed(text, rules), *_noun(words, rules), *_shape(words, rules))
    return rows[:1]


def _listed(text: str, rules: NameRules) -> Iterator[Cue]:
    """Names that the lists know whole."""
    if text in rules.countries:
        yield Cue("place", "country", 9, "the name of a country")
    if text in rules.capitals:
        yield Cue("place", "city", 4, "the name of a capital")
    if entry := rules.row("countries.regions", text):
        yield Cue("place", entry.gives, 8, "the name of a part of the world")
    if entry := rules.row("heads.known", text):
        yield Cue("actor", entry.gives, 6, "a body known by this name")


def _noun(words: tuple[str, ...], rules: NameRules) -> Iterator[Cue]:
    """The noun that says what it is, or a first name."""
    if named := head(words, rules):
        yield Cue(str(named.values["kind"]), named.gives, 7, f"its noun: {named.reason}")
    if rules.has("words.given", words[0]) and 2 <= len(words) <= 5:
        yield Cue("person", "person", 5, "it begins with a first name")


def _shape(words: tuple[str, ...], rules: NameRules) -> Iterator[Cue]:
    """Digits, letters, small words: weak signs, for names no list knows."""
    text = " ".join(words)
    if any(map(str.isdigit, text)):
        told = any(len(part) > 3 and part.isalpha() for word in words for part in word.split("-"))
        yield Cue("actor", "organisation", 2, "a word and a digit") if told else Cue("none", None, 1, "a code")
    if is_acronym(text):
        yield Cue("actor", "organisation", 3, "the letters of a longer name")
    if words[0] in COMPASS and len(words) == 2:
        yield Cue("place", "region", 2, "a word of the compass begins it")
    particle = any(rules.has("cues.particles", w) and w.islower() for w in words)
    if particle or (len(words) > 1 and words[-1].lower().startswith(("al-", "el-"))):
        yield Cue("person", "person", 2, "small words as in the names of persons")
