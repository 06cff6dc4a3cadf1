"""The method page holds every rule in force, and its examples hold before the rules themselves."""

import re
from dataclasses import replace
from typing import get_args

import pytest

from variorum.capture.rules import RULES as CLEANING
from variorum.judging.rules import RULES
from variorum.model import Interval, Piece, Relation, VerdictKind
from variorum.reading import interval, load_lexicon, read_quote
from variorum.site.edition import Edition
from variorum.site.pages.method import BESIDE, INTERVALS, MEANINGS, NAMED, method_page

UNITS = {"51.8": "51.8 km"}
"""Examples that are measures: the sentence leaves their unit out."""
READ_AS = re.compile(r"(.+) is read as ([\d,.]+)(?: to ([\d,.]+))?")


def read(words: str) -> Interval:
    """The interval of a number of people, or of what UNITS says."""
    figure = read_quote(UNITS.get(words, f"{words} people"), load_lexicon())
    assert figure is not None
    return interval(figure.value, figure.bound, unit=figure.unit, precision=figure.precision, text=figure.text,
                    bound_words=figure.bound_words)  # fmt: skip


def number(text: str) -> float:
    """A number as printed."""
    return float(text.replace(",", ""))


@pytest.mark.parametrize("example", [row[4] for row in INTERVALS])
def test_each_example_of_an_interval_is_what_the_reader_reads(example: str) -> None:
    """What the page says of a number is what the program makes of it."""
    if found := READ_AS.fullmatch(example):
        made = read(found[1])
        assert (made.low, made.high) == (number(found[2]), number(found[3] or found[2]))
    elif found := re.fullmatch(r"(.+) has no upper end", example):
        assert read(found[1]).high is None
    else:
        found = re.fullmatch(r"(.+) includes (\d+)", example)
        assert found is not None, example
        made = read(found[1])
        end, side = (made.low, "low") if found[1].startswith("at least") else (made.low or 0, "low")
        assert end == number(found[2])
        assert side not in made.open


def test_rows_of_intervals_have_names_of_their_own() -> None:
    """Each row can be linked to: no two share a name."""
    names = [row[0] for row in INTERVALS]
    assert len(names) == len(set(names))


def test_every_rule_is_on_the_page(small: Edition) -> None:
    """Relations, verdicts and cleaning are listed from the tables in force, each with its reason."""
    page = method_page(small, "7")
    assert [row.name for row in page.relations] == [rule.name for rule in RULES]
    assert [row.name for row in page.cleaning] == [rule.name for rule in CLEANING]
    assert len(page.verdicts) - len(BESIDE) == len(get_args(VerdictKind)) == len(MEANINGS)
    assert all(row.why for row in (*page.relations, *page.cleaning, *page.intervals, *page.vague))
    assert (page.policy, page.rules_version) == ("variorum", "7")


def test_rules_show_what_they_did_here(small: Edition) -> None:
    """A rule that applied in this archive has a worked example from it; one that did not has none."""
    page = method_page(small, "7")
    examples = {row.name: row.example for row in page.relations}
    assert examples["grew"] is not None
    assert "superseded by" in examples["grew"]
    assert None in examples.values()
    cleaned = {row.name: row.example for row in page.cleaning}
    assert cleaned["follow"] == "1 time: The ferry at Port Alba"


def test_an_example_shows_what_its_row_says_that_follows(small: Edition) -> None:
    """A pair that the gate finds compatible, a part in its whole, is no example of "not comparable"."""
    rows = small.judgement.relations
    ids = sorted({name for row in rows for name in (row.a, row.b)})[:2]
    fits = Relation(ids[0], ids[1], "people-ashore", "compatible", "place", "It fits.", "rule", "gate")
    page = method_page(Edition(small.archive, replace(small.judgement, relations=(fits,)), small.terms), "7")
    assert {row.name: row.example for row in page.relations}["gate"] is None


def test_a_rule_of_cleaning_names_some_of_very_many_articles(small: Edition) -> None:
    """Each article once; beyond a dozen the rest are counted, and every time is."""
    rule = CLEANING[0].name
    piece = Piece(0, 1, "removed", rule, "furniture", None)
    first = replace(small.archive.articles[0], pieces=(piece, piece))
    rows = tuple(replace(first, id=f"a{nth}", title=f"Text {nth}") for nth in range(NAMED + 1500))
    page = method_page(replace(small, archive=replace(small.archive, articles=rows)), "7")
    applied = next(row.example for row in page.cleaning if row.name == rule)
    assert applied
    assert applied.startswith("3,024 times: Text 0; Text 1; ")
    assert applied.endswith("; Text 11; and 1,500 more articles")
    few = method_page(replace(small, archive=replace(small.archive, articles=rows[:2])), "7")
    assert next(row.example for row in few.cleaning if row.name == rule) == "4 times: Text 0; Text 1"
