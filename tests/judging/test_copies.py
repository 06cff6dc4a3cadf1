"""Copies of a text: found through edits, and not where two texts only quote, tell or count the same."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.judging.told import archive, article
from variorum.judging.copies import FEWEST, LENGTH, MOST, repeats_of, shingles
from variorum.model import Archive, Article, Paragraph, Repeat

STORY = (
    "The river at Elbrin rose by four metres in one night and broke through the dike below the old mill. "
    "Boats were sent out before dawn, and a school on the hill was opened to those who had lost their houses. "
    "The mayor told reporters that nobody had been warned, though the gauge upstream had shown the wave for hours. "
    "By noon the water stood in every street of the lower town, and the bridge to the station could not be crossed."
)
OTHER = (
    "Elbrin woke to water in its streets on Tuesday after a dike gave way near a disused mill. "
    "Residents of the lower town climbed to the school, where volunteers handed out blankets and bread. "
    "Why the warning from the gauge never came is what the council wants to know from the province. "
    "Trains were halted, since nobody could reach the station over the flooded bridge."
)
SPEECH = (
    "“We shall rebuild every house that stood here, we shall raise the dike by two metres, and we shall pay for all of "
    "it out of the fund that was set aside for such a day, as I promised you when I took this office three years ago.”"
)


def texts(*rows: tuple[Article, str]) -> Archive:
    """An archive of these articles, a paragraph each."""
    own = archive([], [], (), {(row.id, "p1"): text for row, text in rows})
    return replace(own, articles=tuple(row for row, _ in rows))


def edited(text: str, every: int) -> str:
    """The text with another word in place of each so-manieth."""
    return " ".join("other" if nth % every == every - 1 else word for nth, word in enumerate(text.split()))


COPIES = [
    ("word for word", STORY),
    ("with a wire mark before it", f"ELBRIN (Delta News) — {STORY}"),
    ("with a word changed here and there", edited(STORY, 20)),
    ("in other case and with other quotation marks", STORY.upper()),
    ("without its last sentence", STORY.rsplit(". ", 1)[0] + "."),
    ("with a paragraph of its own before it", f"{OTHER} {STORY}"),
    ("with a speech quoted in it", f"{STORY} {SPEECH}"),
]


@pytest.mark.parametrize(("how", "text"), COPIES, ids=[how for how, _ in COPIES])
def test_a_copy_is_found(how: str, text: str) -> None:
    """However it was edited, as long as most of it stands."""
    [row] = repeats_of(texts((article("first"), STORY), (article("second"), text)))
    assert (row.article, row.of, row.dated) == ("second", "first", False)
    assert MOST <= row.share <= 1


APART = [
    ("another telling of one event", STORY, OTHER),
    ("one speech quoted in both", f"{STORY} {SPEECH}", f"{OTHER} {SPEECH}"),
    ("two reports that are little more than one speech", f"He spoke at noon. {SPEECH}", f"She wrote: {SPEECH}"),
    ("one sentence in both, without quotation marks", STORY, f"{OTHER} {STORY.split('. ', 1)[0]}."),
    ("two short reports of one pattern", "Police said 12 people died in Elbrin on Friday.",
     "Unions said 12 people died in Elbrin on Friday."),
    ("more changed than kept", STORY, edited(STORY, 6)),
    ("nothing at all", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("what", "one", "two"), APART, ids=[what for what, *_ in APART])
def test_two_texts_that_share_less_than_most_are_no_copies(what: str, one: str, two: str) -> None:
    """To call a report of its own a copy would take a witness away."""
    assert repeats_of(texts((article("first"), one), (article("second"), two))) == ()


DATES = [
    ("by the day of the page", article("z", page_date="2031-03-07"), article("a", page_date="2031-03-08"), "z", True),
    ("by the day on which it was said", article("z", stated="2031-03-07", page_date="2031-03-09"),
     article("a", stated="2031-03-08"), "z", True),
    ("by its page, where the original was changed later", article("z", stated="2031-03-10", page_date="2031-03-07"),
     article("a", page_date="2031-03-08"), "z", True),
    ("by the day, where the other date is its month", article("z", stated="2031-03", page_date="2031-03-07"),
     article("a", page_date="2031-03-08"), "z", True),
    ("one day for both", article("z", page_date="2031-03-08"), article("a", page_date="2031-03-08"), "a", False),
    ("a month that holds the day", article("z", page_date="2031-03"), article("a", page_date="2031-03-08"), "z", False),
    ("only one has a date", article("z", page_date="2031-03-08"), article("a"), "z", False),
    ("none has", article("z"), article("a"), "a", False),
]  # fmt: skip


@pytest.mark.parametrize(("how", "one", "two", "first", "dated"), DATES, ids=[how for how, *_ in DATES])
def test_which_had_it_first(how: str, one: Article, two: Article, first: str, *, dated: bool) -> None:
    """Where the pages say so; else one of them has to stand for both, always the same one."""
    for rows in ((one, two), (two, one)):
        [row] = repeats_of(texts(*((known, STORY) for known in rows)))
        assert (row.of, row.dated) == (first, dated)


def test_many_copies_all_repeat_the_first() -> None:
    """Also one that was edited from an edited one."""
    rows = [(article(f"copy-{nth}"), edited(STORY, 30 - 5 * nth)) for nth in range(1, 3)]
    found = repeats_of(texts((article("copy-0"), STORY), *rows))
    assert [(row.article, row.of) for row in found] == [("copy-1", "copy-0"), ("copy-2", "copy-0")]


def test_a_roundup_makes_no_copies_of_what_it_holds() -> None:
    """Two texts that a third repeats are not copies of each other, whichever it is said to repeat."""
    found = repeats_of(texts((article("a"), STORY), (article("b"), OTHER), (article("c"), f"{STORY} {OTHER}")))
    assert [row.article for row in found] == ["c"]
    assert found[0].of in {"a", "b"}


def test_retellings_are_not_compared() -> None:
    """Their words are the editors'."""
    assert repeats_of(texts((article("a"), STORY), (article("b", rights="retelling"), STORY))) == ()


def test_headings_are_no_part_of_the_text() -> None:
    """A copy may have another headline; and one headline makes no copy."""
    heading = Paragraph("p1", STORY, heading=True, line=1)
    title = Paragraph("p0", STORY, heading=False, line=1)
    assert shingles([heading, title]) == frozenset()
    assert len(shingles([Paragraph("p1", STORY, heading=False, line=1)])) == len(STORY.split()) - LENGTH + 1
    assert len(STORY.split()) > FEWEST + LENGTH


@given(st.lists(st.lists(st.sampled_from([STORY, OTHER, SPEECH]), max_size=3), min_size=2, max_size=5))
def test_rows_do_not_rest_on_the_order_of_articles(parts: list[list[str]]) -> None:
    """Nor does anything else: a share lies between most and all, and nothing repeats what itself repeats."""
    rows = [(article(f"a{nth}"), text) for nth, text in enumerate(map(" ".join, parts))]
    found: tuple[Repeat, ...] = repeats_of(texts(*rows))
    assert repeats_of(texts(*rows[::-1])) == found
    assert all(MOST <= row.share <= 1 for row in found)
    assert {row.of for row in found}.isdisjoint({row.article for row in found})
