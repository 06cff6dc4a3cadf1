"""Figures read by rule: the day from which a text's weekdays count back."""

import pytest

from tests.judging.grouping.story import told

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
