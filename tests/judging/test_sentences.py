"""Plain words for figures, speakers and days."""

from dataclasses import replace
from typing import Any

import pytest

from tests.judging.told import figure, party, quantity, report
from variorum.judging.claims import claims_of
from variorum.judging.sentences import claim_words, day_words, number_words, span_words, speaker, worded
from variorum.model import Number, Party, When

NUMBERS: list[tuple[Number, str]] = [
    (100417, "100,417"), (83.7, "83.7"), (5.0, "5"), (0, "0"), (-12, "-12"), (2400000000, "2,400,000,000"),
    (0.5, "0.5"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "words"), NUMBERS)
def test_numbers_are_written_for_people(number: Number, words: str) -> None:
    """Thousands are separated, a whole number has no point."""
    assert number_words(number) == words


WORDED: list[tuple[str, dict[str, Any], str]] = [
    ("a bare number", {"text": "4,850", "quote": "4,850 people"}, "4,850"),
    ("a bound before", {"text": "1,000", "bound_words": "more than", "quote": "more than 1,000 people"},
     "more than 1,000"),
    ("a bound after", {"text": "50", "bound_words": "or more", "quote": "50 or more"}, "50 or more"),
    ("a bound inside the number's words", {"text": "nearly the entire", "bound_words": "nearly",
                                           "quote": "nearly the entire population"}, "nearly the entire"),
    ("a percentage", {"text": "80", "unit": "percent", "quote": "80% of them"}, "80 percent"),
    ("a percentage in its own words", {"text": "80 per cent", "unit": "percent", "quote": "80 per cent"},
     "80 per cent"),
    ("a length of time", {"text": "10", "unit": "months", "quote": "10-month"}, "10 months"),
    ("one of a length of time", {"number": 1, "text": "one", "unit": "years", "quote": "one year"}, "one year"),
    ("a length of time in its own words", {"text": "three decades", "unit": "years", "quote": "three decades"},
     "three decades"),
]  # fmt: skip  # one row a line reads as the table it is


@pytest.mark.parametrize(("name", "fields", "words"), WORDED, ids=[row[0] for row in WORDED])
def test_a_figure_is_given_in_its_own_words(name: str, fields: dict[str, Any], words: str) -> None:
    """With its bound where it stood, and its unit where the number alone would mislead."""
    number = fields.pop("number", 10)
    assert worded(report(figure(number, **fields))) == words


NAMES = {"government": "the Government"}


def said(*by: Party | None) -> str:
    """The speaker of a claim that these parties report, the government at the head of their line."""
    reports = [report(figure(5, said_by=one), f"a{i}", id=f"r{i}") for i, one in enumerate(by)]
    head = {"officer": "government", "government": "government"}
    [one] = claims_of(quantity(), reports, head, None)
    return speaker(one, {r.id: r for r in reports}, NAMES)


def test_a_claim_is_said_by_its_one_speaker() -> None:
    """By the name of the archive, else as printed."""
    assert said(party("government")) == "the Government"
    assert said(party("officer")) == "officer"
    assert said(Party(None, "a union")) == "a union"
    assert said(None) == "no source named"


def test_a_claim_of_several_speakers_is_said_by_the_body_they_speak_for() -> None:
    """Whichever of them is read first."""
    assert (
        said(party("officer"), party("government")) == said(party("government"), party("officer")) == "the Government"
    )


def test_a_number_without_a_speaker_that_concurs_is_the_witnesses() -> None:
    """Its witness vouches for it."""
    told = replace(report(figure(5)), concurs_with="government")
    [one] = claims_of(quantity(), [told], {}, None)
    assert speaker(one, {told.id: told}, NAMES) == "the Government"


def test_a_claim_in_words_has_figure_and_speaker() -> None:
    """As reasons name it."""
    told = report(figure(1000, "more_than", by="government", bound_words="more than", quote="more than 1,000"))
    [one] = claims_of(quantity(), [told], {}, None)
    assert claim_words([one], {told.id: told}, NAMES) == {one.id: "more than 1,000 (the Government)"}


SPANS = [
    ("2023", "2023"),
    ("2023-09", "Sept 2023"),
    ("2023-09-24", "24 Sept 2023"),
    ("2023-09-30~", "about 30 Sept 2023"),
    ("2023-09~", "about Sept 2023"),
    ("2023-09-25T12", "25 Sept 2023, midday"),
    ("2023-09-25T00", "25 Sept 2023, midnight"),
    ("2023-09-25T09", "25 Sept 2023, 09:00"),
    ("2023-09-24/2023-09-30", "24 to 30 Sept 2023"),
    ("2023-09-24/2023-10-02", "24 Sept to 2 Oct 2023"),
    ("2023-12-30/2024-01-02", "30 Dec 2023 to 2 Jan 2024"),
    ("2023-09/2023-11", "Sept 2023 to Nov 2023"),
    ("2022/2023", "2022 to 2023"),
    ("2023-09-24/2023-09-24", "24 Sept 2023"),
    ("2023-09-24~/2023-09-30", "about 24 Sept 2023 to 30 Sept 2023"),
    ("2023-09-24/2023-09-30~", "24 to about 30 Sept 2023"),
    ("2023-09-25T09/2023-09-25T12", "25 Sept 2023, 09:00 to 25 Sept 2023, midday"),
    ("../2023-09-18", "until 18 Sept 2023"),
    ("../2023-09-18~", "until about 18 Sept 2023"),
    ("2023-09-18/..", "from 18 Sept 2023"),
]


@pytest.mark.parametrize(("text", "words"), SPANS, ids=[row[0] for row in SPANS])
def test_dates_are_written_for_people(text: str, words: str) -> None:
    """Nothing that a date says is lost: hours, about, both its ends."""
    assert span_words(text) == words


def test_a_day_that_an_editor_inferred_is_about() -> None:
    """Once, and not where the date is open or about by itself."""
    assert day_words(When("2023-09-24", basis="text")) == "24 Sept 2023"
    assert day_words(When("2023-09-24", basis="inferred")) == "about 24 Sept 2023"
    assert day_words(When("2023-09-30~", basis="inferred")) == "about 30 Sept 2023"
    assert day_words(When("../2023-09-18", basis="inferred")) == "until 18 Sept 2023"


def test_a_day_that_is_not_stated_is_said_to_be() -> None:
    """Unknown is legal."""
    assert day_words(None) == day_words(When(None, words="earlier")) == "not stated"


def test_what_is_no_date_is_refused() -> None:
    """An editor's slip does not reach a page."""
    with pytest.raises(ValueError, match="there is no date"):
        span_words("2023-02-30")
