"""Whether one file holds two articles: what tells the second head, and what only looks like one."""

import pytest

from variorum.capture import clean
from variorum.capture.second_heads import second_head

ONE = """Ferry service resumes to Gull Point

The ferry to Gull Point sailed again on Friday, and 300 people watched it from the quay in the rain.

It had lain there for six weeks, the harbour office said, because nobody could be found who would mend its engine.
"""
TITLE = "Lamp lit again above the old harbour"
TWO = """The lamp above the old harbour was lit on Friday for the first time in two years, its keepers said.

They had asked the town for oil since the spring, and the council voted on Thursday to pay for a winter of it.
"""

SECOND = [
    ("a parting line", f"***\n\n{TITLE}\n\n{TWO}"),
    ("another parting line", f"* * *\n{TITLE}\n\n{TWO}"),
    ("a masthead", f"Harbour Telegraph\n\n{TITLE}\n\n{TWO}"),
    ("a day under the title", f"{TITLE}\n\nPublished: 14 May 2025, 19:42\n\n{TWO}"),
    ("a dateline", f"{TITLE}\n\nPORT SANTIEL, May 14 (Reuters) - {TWO}"),
    ("a dateline without an agency", f"{TITLE}\n\nPORT SANTIEL - {TWO}"),
    ("under a comment form", f"Leave a comment\n\nHarbour Telegraph\n\n{TITLE}\n\n{TWO}"),
]
ALONE = [
    ("one article", ""),
    ("a section with a heading", f"What the keepers say of it\n\n{TWO}"),
    ("a scene after three stars", f"***\n\n{TWO}"),
    (
        "a credit under a line",
        "___\n\nThe Telegraph's own reporter in Port Santiel contributed to this text on Friday.",
    ),
    ("a list of other texts", f"Related articles\n\n{TITLE}\n\n14 May 2025\n\nA walk along the quay at night\n"),
    (
        "another text with its first sentence",
        f"{TITLE}\n\n14 May 2025\n\nThe lamp was lit on Friday, its keepers said.",
    ),
    ("a chronology", f"14 May 2025\n\n{TWO}\n15 May 2025\n\n{TWO}"),
]


@pytest.mark.parametrize(("what", "after"), SECOND, ids=[what for what, _ in SECOND])
def test_a_second_head_is_found_by_its_line(what: str, after: str) -> None:
    """Where its title stands in the file."""
    text = f"{ONE}\n{after}"
    found = second_head(clean(text.encode(), "a.txt"))
    assert found is not None, what
    assert found == (text.split("\n").index(TITLE) + 1, TITLE)


@pytest.mark.parametrize(("what", "after"), ALONE, ids=[what for what, _ in ALONE])
def test_one_article_is_one(what: str, after: str) -> None:
    """Sections, lists of other texts and credits are no second article."""
    assert second_head(clean(f"{ONE}\n{after}".encode(), "a.txt")) is None, what


def test_a_standfirst_over_a_dateline_is_no_article() -> None:
    """Nor is the caption between the two."""
    text = f"{TITLE}\n\nThe ferry to Gull Point sailed again on Friday.\n\nPORT SANTIEL, May 14 (Reuters) - {TWO}{TWO}"
    assert second_head(clean(text.encode(), "a.txt")) is None


def test_two_pages_in_one_file() -> None:
    """Markup aside: the second page's title, on the line of its tag."""
    pages = [
        f"<html>\n<h1>{title}</h1>\n<p>PORT SANTIEL - {text.replace(chr(10) * 2, '</p><p>')}</p>\n</html>\n"
        for title, text in ((ONE.split("\n", maxsplit=1)[0], ONE.split("\n\n", 1)[1]), (TITLE, TWO))
    ]
    found = second_head(clean("".join(pages).encode(), "a.html"))
    assert found is not None
    assert "".join(pages).split("\n")[found[0] - 1] == f"<h1>{TITLE}</h1>"
