"""Ids and working titles."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.capture import clean
from variorum.capture.naming import LONGEST, article_id, slug, working_title


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Lamp lit at Gull Point!", "lamp-lit-at-gull-point"),
        ("The keeper’s café: 1,000 visitors", "the-keepers-cafe-1-000-visitors"),
        ("Łódź – Ærø – Straße – Şəki", "lodz-aero-strasse-seki"),
        ("../../etc/passwd", "etc-passwd"),
        ("Маяк", ""),
        ("w" * 80, "w" * 60),
        ("lamp " * 20, ("lamp-" * 12)[:-1]),
    ],
)
def test_a_title_becomes_an_id(title: str, expected: str) -> None:
    """ASCII words and hyphens, cut between words."""
    assert slug(title) == expected


@given(st.text(max_size=120))
def test_an_id_is_safe_in_paths_and_addresses(title: str) -> None:
    """No title leads out of a folder, ends in a hyphen, or is too long."""
    found = slug(title)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", found)
    assert len(found) <= LONGEST


def test_a_taken_id_gets_digits_of_the_capture() -> None:
    """Then a number, so that two captures with the same bytes have two articles."""
    sha256 = "0123456789abcdef" * 4
    taken = {"lamp"}
    assert article_id("Lamp", sha256, set()) == "lamp"
    assert article_id("Lamp", sha256, taken) == "lamp-01234567"
    assert article_id("Lamp", sha256, taken | {"lamp-01234567"}) == "lamp-01234567-2"
    assert article_id("Маяк", sha256, taken) == "article-01234567"


def test_a_page_without_a_title_is_called_by_its_first_words() -> None:
    """No more than a quotation may have."""
    found = clean(b"The lamp of Gull Point was lit on Friday, and 1,000 people watched.", "a.txt")
    assert working_title(found, 8) == "The lamp of Gull Point was lit on…"


def test_a_page_of_furniture_is_called_by_its_file() -> None:
    """Where nothing is kept there are no words."""
    assert working_title(clean(b"Leave a Reply", "a.txt"), 8) == "a.txt"
