"""Names measured against the hand-labelled mentions of the five captures, with the demo's glossary."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from variorum.capture import clean, decode, kept_spans
from variorum.reading import extract_rows, load_lexicon, name_index
from variorum.store.content import load_entities

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
GOLD = SHARED / "gold" / "seeds.yaml"
pytestmark = pytest.mark.skipif(not GOLD.is_file(), reason="the labelled stories of ../shared are not here")

ALSO = {
    "Separatist authorities of Nagorno-Karabakh": "authorities-of-nagorno-karabakh",
    "X (Twitter)": "x-twitter",
    "Republic of Artsakh (self-proclaimed)": "republic-of-artsakh",
    "Paris": "paris",
}
"""What the labels call an entity otherwise than any of its names; and the one name the glossary gives to two."""
RECALL, PRECISION = 0.985, 0.995
"""Floors, reached by 259 of 262 labelled mentions of the kept text, and by all but one that is found there."""


@dataclass(frozen=True, slots=True)
class Score:
    """Mentions in the kept text: those found with the right entity, those missed, those found and not labelled so."""

    right: tuple[str, ...]
    missed: tuple[str, ...]
    false: tuple[str, ...]


@cache
def labels() -> Any:
    """The labels as they are."""
    return YAML(typ="safe").load(GOLD.read_text(encoding="utf-8"))


@cache
def ids() -> dict[str, set[str]]:
    """What the labels call an entity → the ids it may have in the demo."""
    known = defaultdict(set, {canonical: {id_} for canonical, id_ in ALSO.items()})
    for entity in load_entities(ROOT / "content"):
        for name in (entity.name, *(row.text for row in entity.names)):
            if name not in ALSO:
                known[name].add(entity.id)
    return known


@cache
def score() -> Score:
    """All five captures, each read as `extract` reads it."""
    index = name_index(load_entities(ROOT / "content"))
    right: list[str] = []
    missed: list[str] = []
    false: list[str] = []
    for file in sorted({m["file"] for m in labels()["mentions"]}):
        raw = (SHARED / "seeds" / file).read_bytes()
        own = clean(raw, file)
        kept = kept_spans(own.pieces, raw, own.encoding)
        rows = extract_rows(decode(raw, file).text, load_lexicon(), index, keep=kept)["mentions"]
        found = {(row["start"], row["end"]): row["entity"] for row in rows}
        told = {(m["start"], m["end"]): m for m in labels()["mentions"] if m["file"] == file}
        for span, m in told.items():
            if any(start <= span[0] < end for start, end in kept):
                entity = found.pop(span, "")
                (right if entity in ids()[m["canonical"]] else missed).append(f"{file[:3]} {m['surface']}")
        false += [f"{file[:3]} {span[0]} {entity}" for span, entity in found.items()]
    return Score(tuple(right), tuple(missed), tuple(false))


def test_labelled_mentions_are_found_with_the_right_entity() -> None:
    """Nearly all: a photographer who is a private person, a body inside a longer name, a surname nothing introduces."""
    result = score()
    assert len(result.right) / (len(result.right) + len(result.missed)) >= RECALL, result.missed
    assert sorted(result.missed) == ["001 Russian Federation", "002 Peskov", "002 Vasily Krestyaninov"]


def test_what_is_found_is_labelled() -> None:
    """Hardly anything else: a body that the labels know by the name inside its own."""
    result = score()
    assert len(result.right) / (len(result.right) + len(result.false)) >= PRECISION, result.false


SPELLED = {
    "Stefanakert": "Balkan Travellers",
    "Khankendi": "Azerbaijan (official)",
    "Lachine corridor": "Balkan Travellers",
}


@pytest.mark.parametrize("surface", SPELLED)
def test_contested_and_damaged_names_reach_their_page_with_their_users(surface: str) -> None:
    """The entity that the labels name has a row for the spelling, which says who uses it."""
    label = next(m for m in labels()["mentions"] if m["surface"] == surface)
    [entity] = [e for e in load_entities(ROOT / "content") if {e.id} == ids()[label["canonical"]]]
    assert f"{label['file'][:3]} {surface}" in score().right
    [row] = [name for name in entity.names if name.text == surface]
    assert SPELLED[surface] in row.users
