"""Titles, site names, repeats and headings."""

import pytest

from variorum.capture import clean
from variorum.model import Cleaned

PROSE = "The lamp of Gull Point was lit on Friday, and about 300 people watched it from the quay."

MORE = "The stair has 142 steps, of which 40 are new, and the masons worked through the frost."


def cleaned(*lines: str) -> Cleaned:
    """A page of `lines`, cleaned."""
    return clean("\n\n".join(lines).encode(), "page.txt")


def kept(page: Cleaned, role: str) -> list[str | None]:
    """The texts that are kept under `role`."""
    return [piece.text for piece in page.pieces if piece.kind == "kept" and piece.role == role]


CASES = [
    ("the first line", ["Lamp lit at Gull Point", PROSE], "Lamp lit at Gull Point", None),
    (
        "the line that returns",
        ["Coast", "Some other words on top", "Lamp lit again", "Lamp lit again", PROSE],
        "Lamp lit again",
        None,
    ),
    (
        "a sentence that returns",
        [
            "Lamp is lit again after the long winter months.",
            "Home Coast Lamp is lit again after the long winter months.",
            PROSE,
        ],
        "Lamp is lit again after the long winter months.",
        None,
    ),
    (
        "a site with its motto",
        ["Shore Walkers", "Latest news and stories from the coast", "Lamp lit at Gull Point", PROSE],
        "Lamp lit at Gull Point",
        "Shore Walkers",
    ),
    ("a label over it", ["Coast", "Lamp lit at Gull Point", PROSE], "Lamp lit at Gull Point", None),
    (
        "a tail with a word of the trade",
        ["Lamp lit at Gull Point - Harbour Gazette", PROSE],
        "Lamp lit at Gull Point",
        "Harbour Gazette",
    ),
    (
        "a tail after a bar",
        ["Lamp lit at Gull Point | Shore Walkers", PROSE],
        "Lamp lit at Gull Point",
        "Shore Walkers",
    ),
    (
        "a tail said again",
        [
            "Lamp lit at Gull Point – Shore Walkers",
            PROSE,
            "Write to Shore Walkers if you have seen the light from your boat.",
        ],
        "Lamp lit at Gull Point",
        "Shore Walkers",
    ),
    ("a dash inside", ["Lamp lit at Gull Point – what we know", PROSE], "Lamp lit at Gull Point – what we know", None),
    (
        "a dash before a part",
        ["Lamp Lit at Gull Point – A Timeline", PROSE],
        "Lamp Lit at Gull Point – A Timeline",
        None,
    ),
    ("a dash before a name", ["Bell Buoy – Gull Point", PROSE], "Bell Buoy – Gull Point", None),
    ("a question", ["Who lit the lamp at Gull Point?", PROSE], "Who lit the lamp at Gull Point?", None),
    ("none", [PROSE, PROSE + " It rained."], None, None),
    ("no prose either", ["Lamp", "Bell"], None, None),
]


@pytest.mark.parametrize(("name", "lines", "title", "publisher"), CASES, ids=[case[0] for case in CASES])
def test_the_title_is_found(name: str, lines: list[str], title: str | None, publisher: str | None) -> None:
    """The title stands alone or returns; the site's name is its tail, or stands over a motto."""
    found = cleaned(*lines)
    assert (found.title, found.publisher) == (title, publisher)


def test_the_title_is_paragraph_zero_and_its_repeats_go() -> None:
    """One copy of the title is kept, as p0; every other is removed, wherever it stands."""
    found = cleaned("Lamp lit at Gull Point", "Lamp lit at Gull Point", PROSE, "LAMP LIT AT GULL POINT", MORE)
    assert [piece.paragraph for piece in found.pieces if piece.role == "title"] == ["p0"]
    assert [piece.rule for piece in found.pieces if piece.role == "furniture"] == ["repeated-title"] * 2


def test_a_paragraph_that_returns_is_no_title() -> None:
    """Under a headline, a sentence printed twice is text both times."""
    found = cleaned("Lamp lit at Gull Point", PROSE, PROSE, MORE)
    assert (found.title, kept(found, "paragraph")) == ("Lamp lit at Gull Point", [PROSE, PROSE, MORE])


def test_a_heading_stands_over_a_paragraph() -> None:
    """A short line without a full stop is a heading where a paragraph follows; the last line is not."""
    found = cleaned("Lamp lit at Gull Point", PROSE, "Keepers deny ‘waste’ claims", MORE, "Nobody was there to see it")
    assert kept(found, "heading") == ["Keepers deny ‘waste’ claims"]
    assert kept(found, "paragraph")[-1] == "Nobody was there to see it"


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Inspector Blames Oil Store for Fire in the Harbour Tower", False),
        ("What the Keepers Said", True),
        ("Inspector blames the oil store for the fire in the tower", True),
        ("“Nobody Saw the Fire Until It Reached the Lamp”", True),
    ],
)
def test_a_long_headline_between_paragraphs_is_a_link(line: str, stays: bool) -> None:  # noqa: FBT001 - a column
    """A headline of seven words or more in headline style belongs to another text; shorter or plain ones head this."""
    found = cleaned("Lamp lit at Gull Point", PROSE, line, MORE)
    assert (line in kept(found, "heading")) == stays


def test_dates_of_a_chronology_are_headings() -> None:
    """Dates that stand by themselves between paragraphs are kept, the first of them too."""
    found = cleaned("The years of the lamp", "2 May 1921", PROSE, "9 May 1921", MORE)
    assert kept(found, "heading") == ["2 May 1921", "9 May 1921"]
    assert found.page_date is None


def test_labels_under_the_text_go() -> None:
    """Names and labels below the last paragraph, as lists of tags leave them, are no text."""
    found = cleaned("Lamp lit at Gull Point", PROSE, MORE, "Gull Point", "Lamps")
    assert [piece.text for piece in found.pieces if piece.rule == "foot-label"] == ["Gull Point", "Lamps"]
