"""Reading scored against the hand-labelled stories: floors that may rise and never fall."""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from variorum.model import Figure
from variorum.reading import load_lexicon, read_figures

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
pytestmark = pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="no hand-labelled stories beside the project")
LEXICON = load_lexicon()
FURNITURE = re.compile(r"^(?:June 24, 2024|See also|Sponsored Links)[^\n]*|^ date \d{4}-\d\d-\d\d$", re.MULTILINE)
"""Lines of the captures that cleaning removes before anything is read."""


def text_of(path: Path) -> str:
    """A story's text with page furniture blanked, offsets kept."""
    text = path.read_bytes().decode("utf-8")
    return FURNITURE.sub(lambda m: " " * len(m[0]), text)


def at(figures: tuple[Figure, ...], start: int, end: int) -> Figure | None:
    """The figure that meets a labelled span."""
    return next((f for f in figures if f.start < end and start < f.end), None)


def test_captures() -> None:
    """Every numeric figure is found, with its unit; no date, ordinal, name or pronoun is reported as a figure."""
    gold = YAML(typ="safe").load(SHARED / "gold" / "seeds.yaml")
    read = {p.name: read_figures(text_of(p), LEXICON) for p in sorted((SHARED / "seeds").glob("*.txt"))}
    wanted = [f for f in gold["figures"] if f["cls"] in ("core", "duration", "small")]
    hits = [(f, at(read[f["file"]], f["number_start"], f["number_end"])) for f in wanted]
    assert sum(hit is not None for _, hit in hits) >= 0.97 * len(wanted)
    assert sum(hit is not None and hit.unit == f["unit"] for f, hit in hits) >= 0.95 * len(wanted)
    bounds = {"nearly": "less_than", "over": "more_than"}
    assert sum(hit is not None and hit.bound == bounds.get(f["bound"], f["bound"]) for f, hit in hits) >= 0.97 * len(
        wanted
    )
    assert [n["quote"] for n in gold["negatives"] if at(read[n["file"]], n["start"], n["end"])] == []


def test_another_story() -> None:
    """On a story the captures do not tell, spans, values and bounds hold as well."""
    gold = YAML(typ="safe").load(SHARED / "gold" / "derna" / "gold.yaml")
    wanted = hits = values = bounds = 0
    for article in gold["articles"]:
        read = read_figures((SHARED / "gold" / "derna" / article["file"]).read_text(encoding="utf-8"), LEXICON)
        for figure in article["figures"]:
            hit = at(read, *figure["span"])
            wanted += 1
            hits += hit is not None
            values += hit is not None and {figure["value_low"], figure["value_high"]} >= {
                hit.value.low,
                hit.value.high,
            } - {None}
            bounds += hit is not None and figure["bound"] in (hit.bound, {"less_than": "about"}.get(hit.bound))
    assert (hits >= 0.98 * wanted, values >= 0.95 * wanted, bounds >= 0.95 * wanted) == (True, True, True)
