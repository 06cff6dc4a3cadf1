"""Agencies and their marks."""

import re

import pytest

from variorum.capture.agencies import (
    AGENCIES,
    MARK,
    PICTURES_ONLY,
    Agency,
    dateline,
    dateline_day,
    is_dateline,
    named,
    picture,
    undated,
)


@pytest.mark.parametrize("row", AGENCIES, ids=lambda row: row.name)
def test_each_agency_is_found_in_its_case(row: Agency) -> None:
    """A dateline names the agency; the mark of one that sells only pictures names no origin."""
    marks = re.findall(MARK, row.case)
    assert named(marks[0]) == row.name
    found = dateline(row.case)
    assert (found[0] if found else None) == (None if row.name in PICTURES_ONLY else row.name)


def test_marks_are_not_used_twice() -> None:
    """A mark leads to one agency."""
    marks = [mark for row in AGENCIES for mark in row.marks]
    assert len(set(marks)) == len(marks)
    assert len({row.case for row in AGENCIES}) == len(AGENCIES)
    assert {row.name for row in AGENCIES} > PICTURES_ONLY


@pytest.mark.parametrize(
    "text",
    [
        "The keepers (AP members since May) met again.",
        "She told The Associated Press that the lamp was out.",
        "The World Health Organization (WHO) – a guest – spoke.",
        "APPLE HARBOUR (APX) — The lamp is lit.",
    ],
)
def test_a_mark_in_prose_is_no_dateline(text: str) -> None:
    """An agency quoted in a sentence, and other capitals in brackets, say nothing about the origin."""
    assert dateline(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The gallery at night. (AP Photo/M. Example)", ("Associated Press", "AP Photo")),
        ("The gallery at night. (M. Example/Reuters)", ("Reuters", "Reuters")),
        ("The gallery at night. (AFP/Getty Images)", ("Agence France-Presse", "AFP")),
        ("The gallery at night. (M. Example/Getty Images)", None),
        ("The gallery at night.", None),
    ],
)
def test_a_credit_names_the_agency_of_a_picture(text: str, found: tuple[str, str] | None) -> None:
    """The agency that also writes is named with the words that name it."""
    assert picture(text) == found


DATELINES = [
    ("NADIRO, Feb. 9, 2026 -- The lamp is lit.", "Feb. 9, 2026", "The lamp is lit.", False),
    ("HARBOUR TOWN, March 14 (Reuters) - The lamp is lit.", "March 14", "The lamp is lit.", False),
    ("HARBOUR TOWN, Ohio (AP) — The lamp is lit.", None, "The lamp is lit.", False),
    ("HARBOUR TOWN, March 14", "March 14", "HARBOUR TOWN, March 14", True),
    ("HIGHLIGHTS", None, "HIGHLIGHTS", False),
    ("USA: 40 dead", None, "USA: 40 dead", False),
]


@pytest.mark.parametrize(("text", "day", "rest", "alone"), DATELINES)
def test_datelines(text: str, day: str | None, rest: str, *, alone: bool) -> None:
    """The day in one, what follows it, and whether it is the whole line."""
    assert (dateline_day(text), undated(text), is_dateline(text)) == (day, rest, alone)
