"""Every rule of every table: its reason is given, its case holds, and no word stands twice."""

import re
from collections import Counter
from typing import Any

import pytest

from variorum.model import Figure
from variorum.reading import load_lexicon, read_figures
from variorum.reading.dates import find_dates
from variorum.reading.masks import find_masks
from variorum.reading.rows import Row, fold

LEXICON = load_lexicon()
ROWS = [(name, row) for name, table in LEXICON.tables.items() for row in table.rows]
PATTERNS = ("masks.masks", "masks.phrases", "dates.dates")
CASES = [pytest.param(row, id=f"{name}:{row.name}") for name, row in ROWS if name not in PATTERNS]
SHARED = {"said.stop", "said.adverb", "said.verb.weak", "said.citing"}
"""Lists that pick among words which other lists give a meaning."""


def marked(text: str) -> tuple[str, int, int]:
    """A case without its brackets, and the span they marked."""
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "", 1).replace("]", "", 1), start, end


def figure_at(text: str, start: int, end: int) -> Figure:
    """The one figure that meets the span."""
    [figure] = [f for f in read_figures(text, LEXICON) if f.start < end and start < f.end]
    return figure


def field(figure: Figure, name: str) -> Any:
    """A field of a figure as a case names it."""
    if name in ("low", "high"):
        return getattr(figure.value, name)
    value = getattr(figure, name)
    return value.text if value and name in ("place", "said_by") else value


@pytest.mark.parametrize("row", CASES)
def test_case_of_a_rule_reads_as_said(row: Row) -> None:
    """The case beside a rule is read with the fields written there."""
    wanted = {"low": None, "high": None} if {"low", "high"} & set(row.case) else {}
    wanted |= {key: value for key, value in row.case.items() if key not in ("text", "none")}
    wanted |= dict.fromkeys(row.case.get("none", ()))
    text = row.case["text"]
    figure = figure_at(*marked(text)) if "[" in text else read_figures(text, LEXICON)[0]
    assert {key: field(figure, key) for key in wanted} == wanted
    if "[" in text:
        assert figure.text == text[text.index("[") + 1 : text.index("]")]


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=row.name) for name in ("phrases", "masks") for row in LEXICON[f"masks.{name}"].rows]
)
def test_case_of_a_mask_is_masked_by_it(row: Row) -> None:
    """The bracketed words of a mask's case are hidden by that very mask."""
    text, start, end = marked(row.case["text"])
    assert [m.text for m in find_masks(text, LEXICON) if m.rule == row.name and m.start < end and start < m.end] == [
        text[start:end]
    ]


@pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in LEXICON["dates.dates"].rows])
def test_case_of_a_date_is_found_by_it(row: Row) -> None:
    """The bracketed words of a date rule's case are found by that rule."""
    text, start, end = marked(row.case["text"])
    assert [(d.start, d.end, d.rule) for d in find_dates(text, LEXICON)] == [(start, end, row.name)]


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{name}:{row.name}") for name, row in ROWS])
def test_rule_gives_its_reason(row: Row) -> None:
    """Every rule says in words why it is there."""
    assert len(row.reason.split()) > 1 or row.reason in {"length", "mass", "duration", "currency", "temperature"}


def test_no_word_stands_twice_in_a_table() -> None:
    """A word has one meaning in a table."""
    twice = [
        (name, word)
        for name, table in LEXICON.tables.items()
        for word, count in Counter(word for row in table.rows for word in row.words).items()
        if count > 1
    ]
    assert twice == []


def test_rule_names_are_unique_in_a_table_and_well_formed() -> None:
    """A rule's name, as printed with a figure, tells one rule from another."""
    for name, table in LEXICON.tables.items():
        names = [row.name for row in table.rows]
        assert len(set(names)) == len(names), name
        assert all(re.fullmatch(r"[a-z]+(\.[a-z_]+)*", n) for n in names), name


@pytest.mark.parametrize("name", ["units.persons", "units.time"])
def test_every_word_of_a_unit_list_is_read(name: str) -> None:
    """Each noun of the lists, put behind a number, gives the unit of its row."""
    wrong = []
    for row in LEXICON[name].rows:
        for word in row.words:
            figures = read_figures(f"They counted 40 {word} there.", LEXICON)
            wrong += [] if figures and figures[0].unit == row.gives else [word]
    assert wrong == []


@pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in LEXICON["bounds.before"].rows])
def test_every_bound_before_a_number_is_read(row: Row) -> None:
    """Each wording of a bound gives that bound, with its own words kept."""
    wrong = [
        word
        for word in row.words
        if word != "or so"
        and _bound(f"There were {word} 300 houses.") != (row.gives, "" if row.gives == "exact" else fold(word))
    ]
    assert wrong == []


def _bound(text: str) -> tuple[str, str]:
    [figure] = read_figures(text, LEXICON)
    return figure.bound, fold(figure.bound_words or "")
