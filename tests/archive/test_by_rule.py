"""Figures read by rule: the day from which a text's weekdays count back."""

from dataclasses import replace

import pytest

from tests.archive.stories import article, content
from tests.judging.grouping.story import told
from variorum.archive import Terms, join
from variorum.model import When
from variorum.reading import load_lexicon

TEXT = "Ferry toll rises\n\n{}\n\nNine people died in the ferry fire in Calder, the coast guard said on Wednesday.\n"


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("Published 12 May 2025\nUpdated 14 May 2025", "2025-05-14"),
        ("Published 14 May 2025", "2025-05-14"),
        ("Published 15 May 2025\nUpdated 16 May 2025", None),
    ],
)
def test_a_changed_text_counts_back_from_its_change(lines: str, day: str | None) -> None:
    """Of a text put up on Monday and changed on Wednesday, "on Wednesday" is that day, not one of the week before."""
    [report] = told({"a.txt": TEXT.format(lines)}).reports
    when = report.figure.as_of or report.figure.stated
    assert (when.edtf if when else None) == day


@pytest.mark.parametrize(
    ("stated", "page_date", "day"),
    [
        ("2025-05-15", None, "2025-05-14"),
        ("2025-05-15", "2025-06-20", "2025-05-14"),
        ("2025-05", "2025-05-15", "2025-05-14"),
        ("2025-05", None, None),
    ],
)
def test_what_an_editor_says_of_the_day_goes_before_the_page(
    stated: str, page_date: str | None, day: str | None
) -> None:
    """With or without a date on the page, which may be that of a copy; a month is no day to count from."""
    text = "Nine people died in the ferry fire in Calder, the coast guard said on Wednesday."
    told_on = replace(article("a", text, page_date), stated=When(stated, "this week", "inferred"))
    [report] = join(content(told_on), Terms(load_lexicon())).reports
    when = report.figure.as_of or report.figure.stated
    assert (when.edtf if when else None) == day
