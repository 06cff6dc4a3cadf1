"""Lengths of time that answer a question, and those that tell how old somebody is; counts of those who speak."""

import pytest

from tests.judging.grouping.story import told

DAY = "date 2031-03-08\n\n"
LASTED = "{day}Strike in Calder\n\nThe 34-day strike in Calder ended on Friday, the union said.\n"
NO_QUESTION = [
    "The 34-year-old was on strike in Calder on Friday, the union said.",
    "Ana Rus, 34, was on strike in Calder on Friday, the union said.",
    "A teacher who is 34 years old joined the strike in Calder on Friday.",
    "A flood killed cattle in Calder on Friday, two officials said.",
]


@pytest.mark.parametrize("text", NO_QUESTION)
def test_ages_and_speakers_form_no_question(text: str) -> None:
    """How old somebody is and how many said so are figures, and nothing that reports could differ about."""
    archive = told({"a.txt": f"{DAY}Calder on Friday\n\n{text}\n", "b.txt": f"{DAY}Calder today\n\n{text}\n"})
    assert archive.reports
    assert archive.quantities == ()


def test_what_lasted_forms_a_question() -> None:
    """The same number of days, of a strike."""
    archive = told({"a.txt": LASTED.format(day=DAY), "b.txt": LASTED.format(day=DAY).replace("34", "36")})
    assert [quantity.question for quantity in archive.quantities] == [
        "How long did the strike last, as told of Calder?"
    ]
