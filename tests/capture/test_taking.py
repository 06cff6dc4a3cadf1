"""Which rule takes which line, and how far it reaches."""

import pytest

from variorum.capture.lines import Line, lines
from variorum.capture.taking import Extent, take

PROSE = "The lamp of Gull Point was lit on Friday, and about 300 people watched it from the quay and from the boats."
MORE = "The stair has 142 steps, of which 40 are new, and the masons worked through the frost for most of the winter."
LAST = (
    "It will burn every night until October, the keeper said, and the stair will be open on Sundays from noon to four."
)


def found(*texts: str) -> list[Line]:
    """The lines of a page."""
    return list(lines("\n\n".join(texts)))


def names(*texts: str) -> list[str]:
    """For each line of a page, the rule that takes it, or nothing."""
    taken, _ = take(found(*texts))
    return [taken[index].name if index in taken else "" for index in range(len(texts))]


def test_the_extent_is_that_of_the_running_text() -> None:
    """It begins and ends with a line that no rule takes and that is prose."""
    assert take(found("Home | News", "Lamp lit again", PROSE, "Gull Point", MORE, "Leave a Reply", LAST))[1] == Extent(
        2, 4
    )


def test_without_prose_there_is_no_extent() -> None:
    """A page of labels has no running text."""
    assert take(found("Lamp", "Bell"))[1] == Extent(2, -1)


CASES = [
    (
        "a comment form takes what is below it",
        [PROSE, MORE, "Leave a Reply", "Mary says:", LAST],
        ["", "", "comment-form", "comment-form", "comment-form"],
    ),
    (
        "a comment form over the text takes itself",
        ["Lamp lit", "Leave a Comment", PROSE, MORE, LAST],
        ["", "comment-form", "", "", ""],
    ),
    (
        "captions below the form go too",
        [PROSE, MORE, "Comments", "FILE - A keeper at work, March 14, 2021."],
        ["", "", "comment-heading", "comment-heading"],
    ),
    (
        "a list of links ends with the next sentence",
        [PROSE, "Related Articles", "Boat lost", "Bell cracked", MORE],
        ["", "link-list", "link-list", "link-list", ""],
    ),
    (
        "a list of links over the text takes itself",
        ["Trending", "Lamp lit again at Gull Point", PROSE],
        ["link-list", "", ""],
    ),
    ("a menu word inside the text is a heading", ["Home", PROSE, "Health", MORE], ["menu-item", "", "", ""]),
    ("a date over the text is the page's", ["Lamp lit", "14 March 2021", PROSE], ["", "page-date", ""]),
    (
        "dates inside the text are a chronology",
        ["Lamp lit", "14 March 2021", PROSE, "15 March 2021", MORE],
        ["", "", "", "", ""],
    ),
    (
        "a kept caption ends a list of links",
        [PROSE, "Related Articles", "Boat lost", "FILE - A keeper at work, March 14, 2021.", MORE],
        ["", "link-list", "link-list", "caption-label", ""],
    ),
]


@pytest.mark.parametrize(("name", "page", "rules"), CASES, ids=[case[0] for case in CASES])
def test_rules_reach_as_far_as_they_may(name: str, page: list[str], rules: list[str]) -> None:
    """What a rule takes depends on where its line stands and on what is below it."""
    assert names(*page) == rules


def test_long_lines_are_nobody_s_furniture() -> None:
    """A line longer than any button is not looked at by rules for whole lines."""
    assert names("Share this " + "x" * 1000) == [""]
