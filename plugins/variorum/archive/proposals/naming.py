"""The names of a proposed entity, each with its kind, by the reason for which it was taken for a name of it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ...model import Name
from ...reading.discovery import Proposal, Variant
from ...reading.names import APOSTROPHES

KINDS: tuple[tuple[str, str | None], ...] = (
    ("demonym:", None),  # a people is no mention of its country
    ("the capital, said of the government", "metonym"),  # the city keeps the name
    ("a description of this body", "descriptive"),  # words, not a name
    ("the letters stand in brackets behind these words", "descriptive"),  # "the UN's refugee agency (…)"
    ("the letters stand in brackets", "short"),
    ("the first letters of", "short"),
    ("a shorter form of", "short"),
    ("the surname of a person named in full", "short"),  # counts only behind the full name
    ("the last part of", "short"),
    ("the text says “formerly", "former"),
    ("the text says “previously", "former"),
)
"""How a reason of discovery begins, and the kind of name it makes; null: none. All others are `used`: that a spelling
is wrong, or a name official, no rule can know."""
OFFICIAL = "the same name in its official form"
"""Said of "Republic of X": official for a country that others recognise, a claim for whatever else bears it."""
_LOST_HYPHEN = re.compile(r"[^\W\d_][a-z]+[A-Z]")


def kind_of(variant: Variant, name: str, type_: str) -> str | None:
    """The kind of name that a form is; null where it is none."""
    found = next((kind for start, kind in KINDS if variant.reason.startswith(start)), "used")
    if variant.reason == OFFICIAL and type_ == "country":
        return "official"
    damaged = found == "used" and "-" in name and "-" not in variant.text and _LOST_HYPHEN.search(variant.text)
    return "damaged" if damaged else found


def is_own(variant: Variant) -> bool:
    """Whether the form is a name by itself: no demonym, description, or capital in place of its government."""
    return kind_of(variant, "", "") in ("used", "short", "official")


def names_of(proposal: Proposal) -> tuple[Name, ...]:
    """All names of the proposal, its headword first. Who uses which is what its pages count; nobody is named here."""
    found = [
        Name(variant.text, kind, None, (), ())
        for variant in proposal.variants
        if (kind := kind_of(variant, proposal.name, proposal.type))
    ]
    return tuple(found)


def apart(rows: Sequence[tuple[Proposal, tuple[Name, ...]]]) -> tuple[tuple[Name, ...], ...]:
    """The names of several proposals without those that two of them share: a surname of two persons keeps the first
    name of each as its context; any other stays with the one that is called so, or with none.
    """
    owners = Counter(text for _, names in rows for text in {_plain(name) for name in names})
    return tuple(tuple(_kept(p, names, owners)) or (Name(p.name, "used", None, (), ()),) for p, names in rows)


def _kept(proposal: Proposal, names: Iterable[Name], owners: Mapping[str, int]) -> Iterable[Name]:
    for name in names:
        if owners[_plain(name)] == 1 or name.text == proposal.name:
            yield name
        elif proposal.type == "person" and name.kind == "short":
            yield Name(name.text, name.kind, name.language, name.users, (proposal.name.split()[0],))


def _plain(name: Name) -> str:
    return name.text.translate(APOSTROPHES)
