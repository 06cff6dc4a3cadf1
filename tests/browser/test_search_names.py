"""What a reader types and the page that answers it: names, questions, and either with a letter amiss."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Visitor
from tests.browser.searching import answered, first, hits, listed, searching

pytestmark = pytest.mark.browser
STEPANAKERT, LACHIN = "places/stepanakert.html", "places/lachin-corridor.html"
NAMES = [
    ("Khankendi", STEPANAKERT), ("Stefanakert", STEPANAKERT), ("xankendi", STEPANAKERT), ("Lachine", LACHIN),
    ("LACHIN corridor", LACHIN),
]  # fmt: skip
AMISS = [
    ("Stefanakrt", STEPANAKERT),  # a letter missing
    ("Stepannakert", STEPANAKERT),  # one too many
    ("Khankemdi", STEPANAKERT),  # a wrong one
    ("Stepankaert", STEPANAKERT),  # two exchanged
    ("Lachiin", LACHIN),
]


@pytest.mark.parametrize(("query", "path"), NAMES)
def test_every_name_finds_its_page(visitor: Visitor, query: str, path: str) -> None:
    """A name of any kind, in any case, without its accents: its page is found."""
    with searching(visitor, f"?q={query}") as page:
        assert any(link.endswith(path) for link in [*hits(page), *listed(page)])


@pytest.mark.parametrize(("query", "path"), NAMES[:2])
def test_a_name_finds_its_page_first(visitor: Visitor, query: str, path: str) -> None:
    """What is so named comes first, before the texts, and is not shown among them again."""
    with searching(visitor, f"?q={query}") as page:
        assert first(page)[0] == f"/repo/{path}"
        assert f"/repo/{path}" not in hits(page)


QUESTIONS = [
    ("100,417", "arrivals-in-armenia"),
    ("100417", "arrivals-in-armenia"),
    ("100 417", "arrivals-in-armenia"),
    ("how many left", "arrivals-in-armenia"),
    ("how many stayed", "people-remaining"),
    ("ethnic cleansing", "ethnic-cleansing-or-choice"),
    ("how many died", "killed-in-the-explosion"),
    ("blocade", "length-of-the-blockade"),
]
"""What a reader types, and the page that answers it."""


@pytest.mark.parametrize(("query", "quantity"), QUESTIONS)
def test_a_question_finds_its_answer_first(visitor: Visitor, offline_copy: Path, query: str, quantity: str) -> None:
    """The quantity that answers comes first, in the published site and in the copy without an index alike."""
    with searching(visitor, f"?q={query.replace(' ', '+')}") as page:
        assert first(page)[0] == f"/repo/quantities/{quantity}.html"
    with visitor.window() as page:
        page.goto(f"{(offline_copy / 'search.html').as_uri()}?q={query.replace(' ', '+')}")
        answered(page)
        assert first(page)[0] == f"quantities/{quantity}.html"


def test_a_whole_name_goes_before_a_part_of_one(visitor: Visitor) -> None:
    """“Artsakh” is a name of the region; what only has it in its name comes among the texts."""
    with searching(visitor, "?q=Artsakh") as page:
        assert first(page) == ["/repo/places/nagorno-karabakh.html"]
        assert "/repo/actors/republic-of-artsakh.html" in hits(page)


@pytest.mark.parametrize(("query", "path"), AMISS)
def test_one_letter_amiss_finds_it_too(chromium: Browser, offline_copy: Path, query: str, path: str) -> None:
    """Where no name is spelt so, those one letter away are left, also without an index."""
    page = chromium.new_page()
    page.goto(f"{(offline_copy / 'search.html').as_uri()}?q={query}")
    expect(page.locator("#found")).not_to_be_empty()
    assert path in listed(page)
    assert len(listed(page)) < 5
    page.close()
