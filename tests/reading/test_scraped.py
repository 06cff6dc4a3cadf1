"""Articles as they are scraped, cleaned and read whole: each number with what is asked of it, or no source at all."""

import re
import tomllib
from typing import Any

import pytest

from tests.golden import DATA
from variorum.capture import clean, kept_spans
from variorum.edtf import day_of
from variorum.reading import load_lexicon
from variorum.reading.extract import extract_rows

PLAIN: dict[str, Any] = {"bound": "exact", "said_by": None, "stance": "asserted"}
"""What a number is read as where its case says nothing."""
CASES = [
    pytest.param(row["text"], row["read"], id=f"{kind}: {row['title']}")
    for kind, rows in tomllib.loads((DATA / "scraped.toml").read_text(encoding="utf-8")).items()
    for row in rows
]


def figures(text: str) -> list[dict[str, Any]]:
    """The figures of a scraped text, read as the command line reads a file."""
    raw = text.encode()
    own = clean(raw, "scraped.txt")
    kept, dated = kept_spans(own.pieces, raw, own.encoding), day_of(own.updated or own.page_date)
    rows: list[dict[str, Any]] = extract_rows(text, load_lexicon(), keep=kept, page_date=dated)["figures"]
    return rows


def fields(row: dict[str, Any]) -> dict[str, Any]:
    """The fields of a figure's row as the cases name them."""
    low, high = row["value"]["low"], row["value"]["high"]
    told = {name: row[name] and row[name]["text"] for name in ("said_by", "place")}
    return {
        "value": high if low is None else low,
        "as_of": row["as_of"] and row["as_of"]["edtf"],
        "denied_by": [party["text"] for party in row["denied_by"]],
        **{name: row[name] for name in ("bound", "unit", "stance")},
        **told,
    }


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_scraped_text_tells(text: str, expected: list[dict[str, Any]]) -> None:
    """The bracketed numbers of a text, in their order, with the fields their cases name."""
    pieces = re.split(r"[\[\]]", text)
    starts = [sum(map(len, pieces[:at])) for at in range(1, len(pieces), 2)]
    read = figures("".join(pieces))
    for start, number, case in zip(starts, pieces[1::2], expected, strict=True):
        [row] = [r for r in read if r["start"] < start + len(number) and start < r["end"]]
        wanted, found = PLAIN | case, fields(row)
        if wanted["bound"] != "vague":
            assert found["value"] == pytest.approx(wanted["value"], rel=1e-4)
        del wanted["value"]
        assert {"number": number} | {name: found[name] for name in wanted} == {"number": number} | wanted
