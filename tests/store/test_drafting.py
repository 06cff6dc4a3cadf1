"""The ledger that is written of drafted rows: read again, it says what they do."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.errors import ContentError
from variorum.model import Figure, LedgerFigure, Party, Place, Review, Value, When
from variorum.store.drafting import ledger_text, write_ledger
from variorum.store.ledgers import read_ledger

FIGURE = Figure(
    text="40", start=0, end=2, quote="more than 40 people", value=Value(40, None), bound="more_than", unit="people",
    counts="people", event="missing", place=Party("calder", "Calder: the town"), said_by=Party(None, 'the "office"'),
    via=(Party("gazette", "Gazette"), Party(None, "# a page")), as_of=When("2024-03-04", None, "inferred"),
    stated=When(None, "later", "text", after="the storm"), stance="forecast", increment=True,
)  # fmt: skip
ROW = LedgerFigure(
    key="more-than-40-people", quote="more than 40 people", number="40", nth=2, of=3, figure=FIGURE, quantity="missing",
    concurs_with=None, cause="storm", population=None, period="2024", revises=None, relations=(), reading_reason=None,
    read_as=(("unit", "None"), ("bound", "about")), line=7, paragraph="p2", was=("ofjqr64uri",), corrections=(),
    review=Review("an editor", "2024-05-01"), at=Place("", 0, 0),
)  # fmt: skip


def again(row: LedgerFigure, content: Path) -> LedgerFigure:
    """The row as it is read from the file that was written of it."""
    path = content / write_ledger("a", [row], content)
    found, problems = read_ledger(path, "a.yaml")
    assert found is not None, problems
    path.unlink()
    [read] = found.figures
    return replace(read, at=row.at, figure=replace(read.figure, text=row.figure.text, end=row.figure.end))


@pytest.mark.parametrize(
    "value", [Value(40, 40), Value(None, 40), Value(1.5, 2.5), Value(None, None), Value(20_000_000, 30_000_000)]
)
def test_a_row_is_read_as_it_was_drafted(tmp_path: Path, value: Value) -> None:
    """Every field that rules fill, whatever the value."""
    row = replace(ROW, figure=replace(FIGURE, value=value))
    assert again(row, tmp_path) == row
    bare = replace(
        row, nth=1, of=1, was=(), cause=None, period=None, quantity=None, figure=replace(
            FIGURE, value=value, place=None, said_by=None, via=(), as_of=None, stated=None, stance="asserted",
            increment=False, event=None, counts=None,
        ),
    )  # fmt: skip
    assert again(bare, tmp_path) == bare


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip))
def test_any_words_come_back(words: str) -> None:
    """Signs of YAML, quotation marks and other scripts stay what they are."""
    text = ledger_text([replace(ROW, figure=replace(FIGURE, counts=words))])
    assert text.count("\n") == ledger_text([ROW]).count("\n")


def test_a_ledger_that_is_there_is_left_alone(tmp_path: Path) -> None:
    """Whatever stands in it."""
    (tmp_path / "ledger").mkdir()
    (tmp_path / "ledger" / "a.yaml").write_text("mine")
    with pytest.raises(ContentError, match="there already"):
        write_ledger("a", [ROW], tmp_path)
    assert (tmp_path / "ledger" / "a.yaml").read_text() == "mine"
