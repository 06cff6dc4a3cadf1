"""The dates a page carries."""

import pytest

from variorum.capture.dates import find_date


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("date 2023-11-11", "2023-11-11", "2023-11-11"),
        ("2023/9/4", "2023-09-04", "2023/9/4"),
        ("Posted 2023-11-11T10:00:00Z by admin", "2023-11-11", "2023-11-11T10:00:00Z"),
        ("June 24, 2024", "2024-06-24", "June 24, 2024"),
        ("Mon, Sept. 3rd 2021", "2021-09-03", "Sept. 3rd 2021"),
        ("24 JUNE 2024, 10:00", "2024-06-24", "24 JUNE 2024"),
        ("the 1st of May 2020", "2020-05-01", "1st of May 2020"),
        ("24-Jun-2024", "2024-06-24", "24-Jun-2024"),
        ("24.06.2024", "2024-06-24", "24.06.2024"),
        ("25/06/2024", "2024-06-25", "25/06/2024"),
        ("06/25/2024", "2024-06-25", "06/25/2024"),
        ("05/05/2024", "2024-05-05", "05/05/2024"),
        ("05/06/2024", None, "05/06/2024"),
        ("31 February 2024", None, "31 February 2024"),
    ],
)
def test_a_date_is_read_with_its_words(text: str, day: str | None, words: str) -> None:
    """The day as EDTF; null where its order cannot be told, or it does not exist."""
    assert find_date(text) == (day, words)


@pytest.mark.parametrize("text", ["", "June 2024", "on Friday", "v1.2.2024-06-24x", "10:30", "12345-06-07"])
def test_what_is_no_full_date_is_left(text: str) -> None:
    """A month, a weekday or a version is no date of a page."""
    assert find_date(text) is None
