"""CSV by RFC 4180: what is written is read back, columns never change with the data, and no cell is a formula."""

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.site.exports.schemas import POSITION, ROWS
from variorum.site.exports.tables import FORMULA, columns, csv_text


def of(*names: str) -> dict[str, Any]:
    """A schema of rows with these keys, none of them nested."""
    return {"properties": {name: {} for name in names}}


def read(text: str) -> list[dict[str, str]]:
    """The rows of a CSV text."""
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_a_row_is_flattened() -> None:
    """Nested fields get dotted names; null and an empty list are empty; truth, numbers and lists have one form each."""
    schema = of("id", "ratio", "live", "dead", "rule", "via", "was")
    schema["properties"]["value"] = of("low", "high")
    row = {"id": "a", "value": {"low": 1, "high": None}, "ratio": 0.5, "live": True, "dead": False, "rule": ["x", "y"],
           "via": [{"id": "b", "text": "B"}], "was": []}  # fmt: skip
    (flat,) = read(csv_text([row], schema))
    assert flat == {
        "id": "a", "value.low": "1", "value.high": "", "ratio": "0.5", "live": "true", "dead": "false", "rule": "x; y",
        "via": json.dumps([{"id": "b", "text": "B"}]), "was": "",
    }  # fmt: skip


def test_lines_end_as_the_standard_says() -> None:
    """Lines end in CR LF, the last too; a cell with a comma, a quote or a line break is quoted."""
    assert csv_text([{"a": 'x, "y"', "b": "1\n2"}], of("a", "b")) == 'a,b\r\n"x, ""y""","1\n2"\r\n'


def test_columns_come_from_the_schema() -> None:
    """A nested field that is null in one row and whole in another has its columns once, in the schema's order."""
    schema = of("id", "last")
    schema["properties"] = {"id": {}, "place": {"anyOf": [of("id", "text"), {"type": "null"}]}, "last": {}}
    text = csv_text([{"id": "a", "place": None}, {"id": "b", "place": {"id": "p", "text": "P"}}], schema)
    assert text.split("\r\n")[:3] == ["id,place.id,place.text,last", "a,,,", "b,p,P,"]
    assert csv_text([], schema) == "id,place.id,place.text,last\r\n"


@pytest.mark.parametrize("schema", [ROWS["figures"], POSITION])
def test_no_column_holds_another(schema: dict[str, Any]) -> None:
    """In the tables that are published no column repeats, and none is the folded form of others."""
    names = list(columns(schema))
    assert len(names) == len(set(names))
    assert not [name for name in names if any(other.startswith(f"{name}.") for other in names)]


@pytest.mark.parametrize("start", FORMULA)
def test_formulas_are_made_harmless(start: str) -> None:
    """A text that a spreadsheet would run gets a quote before it; a negative number stays a number."""
    (row,) = read(
        csv_text([{"text": f"{start}1+1", "number": -1, "list": [f"{start}x"]}], of("text", "number", "list"))
    )
    assert row == {"text": f"'{start}1+1", "number": "-1", "list": f"'{start}x"}


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
CELLS = st.fixed_dictionaries({"a": TEXTS, "b": st.none() | st.integers() | st.floats(allow_nan=False)})


@given(st.lists(CELLS, max_size=4))
def test_round_trip(rows: list[dict[str, str | float | None]]) -> None:
    """Any text and any number come back as they went in, apart from the quote before a formula."""
    found = read(csv_text(rows, of("a", "b")))
    assert len(found) == len(rows)
    for row, back in zip(rows, found, strict=True):
        text = str(row["a"])
        assert back["a"] == (f"'{text}" if text.startswith(FORMULA) else text)
        assert back["b"] == "" if row["b"] is None else back["b"] == repr(row["b"])
