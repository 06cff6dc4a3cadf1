"""Ledgers: rows as values, each with its place."""

from pathlib import Path

import pytest

from tests.small_archive import REGATTA
from tests.store.samples import LEDGER
from variorum.model import Party, Place, Value, Verified, When
from variorum.store.ledgers import party, read_ledger, value, when
from variorum.store.schema import AcceptMatter, PartyMatter, WhenMatter

VALUES = [
    (5, "exact", Value(5, 5)),
    (5, "about", Value(5, 5)),
    (99.9, "exact", Value(99.9, 99.9)),
    (5, "at_least", Value(5, None)),
    (5, "more_than", Value(5, None)),
    (5, "up_to", Value(None, 5)),
    (5, "less_than", Value(None, 5)),
    ((5, None), "more_than", Value(5, None)),
    ((5, 7), "range", Value(5, 7)),
    ((None, None), "vague", Value(None, None)),
]
"""What an editor writes, and the value it is."""


@pytest.mark.parametrize(("written", "bound", "expected"), VALUES)
def test_a_bare_number_stands_for_the_ends_of_its_bound(written: object, bound: str, expected: Value) -> None:
    """`value: 5` with `bound: at_least` is five and no upper end."""
    assert value(AcceptMatter.model_validate({"value": written, "bound": bound})) == expected


def test_a_body_is_an_id_or_words() -> None:
    """An id alone has no words yet; words alone have no id."""
    assert party("sailing-club") == Party("sailing-club", "")
    assert party(PartyMatter(text="the club")) == Party(None, "the club")
    assert party(None) is None


def test_a_date_that_is_not_there_is_none() -> None:
    """Unknown is legal; a date keeps its words and basis."""
    assert when(None) is None
    assert when(WhenMatter(edtf="2023", words="last year")) == When("2023", "last year", "text")


def test_every_key_arrives(tmp_path: Path) -> None:
    """Nothing an editor writes into a row is dropped on the way, but for what no value has room for."""
    (tmp_path / "calm.yaml").write_text(LEDGER)
    ledger, problems = read_ledger(tmp_path / "calm.yaml", "ledger/calm.yaml")
    assert problems == []
    assert ledger
    (row,), (held,), (ignored,) = ledger.figures, ledger.positions, ledger.ignored
    assert ledger.article == "calm"
    assert ledger.verified == Verified("2023-06-05", "0" * 61 + "aaa", 1, "0" * 61 + "ccc", "0" * 61 + "ddd")
    assert ledger.names == (("Tarn", "lake-tarn"),)
    assert (row.key, row.quote, row.number, row.nth, row.of) == ("visitors", "1,250 visitors", "1,250", 1, 2)
    assert (row.figure.value, row.figure.bound, row.figure.bound_words) == (
        Value(1250, None),
        "at_least",
        "no fewer than",
    )
    assert (row.figure.place, row.figure.said_by) == (Party("lake-tarn", "the lake"), Party("sailing-club", ""))
    assert (row.figure.via, row.figure.denied_by) == ((Party("gazette", ""),), (Party("harbour-office", ""),))
    assert (row.figure.status, row.figure.event, row.figure.stance) == ("registered", "attended", "asserted")
    assert (row.figure.as_of, row.figure.stated) == (When("2023-06-04", None, "text"), When(None, "on Sunday", "text"))
    assert (row.quantity, row.concurs_with, row.cause) == ("visitors-on-sunday", "harbour-office", "the wind")
    assert (row.population, row.period, row.revises) == ("sailors", "the summer", "visitors-before")
    assert (row.relations, row.reading_reason) == ((("heads", "same", "One count."),), "Said of heads.")
    assert (row.read_as, row.line, row.paragraph, row.was) == ((("unit", "heads"),), 3, "p1", ("crowd",))
    assert [(c.field, c.was, c.reason) for c in row.corrections] == [("value", "1520", "A slip.")]
    assert (row.review.by, row.review.on) == ("an editor", "2023-06-05")
    assert (held.position, held.held_by, held.stance, held.line) == ("wind", Party(None, "the club"), "denied", 4)
    (event,) = ledger.events
    assert (event.key, event.text, event.as_of) == ("start", "The boats started.", When("2023-06-04", None, "text"))
    assert (ignored.number, ignored.reason) == ("one", "No count.")


def test_rows_know_their_place() -> None:
    """The place of a row is that of its first key, in a list of either form."""
    path = REGATTA / "content/ledger/regatta-sunday.yaml"
    ledger, _ = read_ledger(path, "l.yaml")
    assert ledger
    lines = path.read_text().split("\n")
    for row in ledger.rows:
        assert row.at.path == "l.yaml"
        assert lines[row.at.line - 1][row.at.column - 1 :].startswith(("key: ", "quote: ", "{key: "))
    assert ledger.figures[0].at == Place("l.yaml", 8, 5)
