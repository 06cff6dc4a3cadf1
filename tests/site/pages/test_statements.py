"""Contested statements on the pages of places and actors: sentences, positions, answers."""

from dataclasses import replace

import pytest

from tests.site import small_archive
from variorum.site.edition import Edition
from variorum.site.pages.said import said_by_others, vouched_by_others
from variorum.site.pages.statements import disputed, statements, told_of
from variorum.site.views import Answer, Link

LEDGER = small_archive.FILES["ledger/ferry-in-brief.yaml"]
ANSWER = """positions:
  - key: pilot-awake
    quote: the pilot was awake
    quantity: pilot
    position: awake
    held_by: {id: wire-office, text: the wire}
    line: 3
    by: an editor
    on: "2021-07-01"
"""
CHANGES = {
    "ledger/ferry-in-brief.yaml": LEDGER + ANSWER,
    "quantities/pilot.md": small_archive.FILES["quantities/pilot.md"].replace(
        "kind: statement", "kind: statement\nplaces: [port-alba]"
    ),
    "articles/ferry-at-noon.md": small_archive.FILES["articles/ferry-at-noon.md"].replace(
        "Old Alba sent", "For the Sailing Club, Old Alba sent"
    ),
    "actors/sailing-club.md": """---
name: Sailing Club
type: organisation
summary: It sails.
names: [{text: Sailing Club, kind: official}]
---
""",
}


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The small archive with a second position, on a question about the town."""
    return small_archive.edition(tmp_path_factory.mktemp("answered"), CHANGES)


def test_a_statement_is_a_sentence_with_its_mark(answered: Edition) -> None:
    """The sentence of the retelling stands round the marked words, then the position, then who answers."""
    (one,) = statements(answered, answered.entities["harbour-office"])
    assert (one.before, one.marked, one.after) == (
        "For the Sailing Club, Old Alba sent 3 boats, and the pilot ", "was asleep", ".",
    )  # fmt: skip
    assert (one.position, one.stance, one.quoted) == ("The pilot slept", None, "")
    assert one.read.href == "articles/ferry-at-noon.html#p2"
    assert one.answers == (Answer("The pilot was awake", (Link("Wire Office", "actors/wire-office.html"),)),)


def test_without_a_published_text_the_words_stand(answered: Edition) -> None:
    """Of an excerpt there is no sentence of ours; the words quoted stand alone."""
    (one,) = statements(answered, answered.entities["wire-office"])
    assert (one.before, one.marked, one.after, one.quoted) == ("", "", "", "the pilot was awake")


def test_no_answer_where_nobody_holds_another(small: Edition) -> None:
    """A position that nobody holds answers nothing."""
    (one,) = statements(small, small.entities["harbour-office"])
    assert one.answers == ()


def test_what_is_disputed_about_a_place(answered: Edition, small: Edition) -> None:
    """A place has the statements that name it as theirs, with who gives which answer."""
    (one,) = disputed(answered, answered.entities["port-alba"])
    assert one.question == Link("Was the pilot asleep?", "quantities/pilot.html")
    assert one.sides == (("The pilot slept", "Harbour office"), ("The pilot was awake", "Wire Office"))
    assert disputed(small, small.entities["port-alba"]) == ()


def test_what_others_say_naming_an_actor(answered: Edition) -> None:
    """An actor has the positions of others whose sentence names it, with who holds them; a place has none."""
    (one,) = told_of(answered, answered.entities["sailing-club"])
    assert one.question.text == "Was the pilot asleep?"
    assert (one.position, one.by) == ("The pilot slept", Link("Harbour office", "actors/harbour-office.html"))
    assert told_of(answered, answered.entities["harbour-office"]) == ()
    assert told_of(answered, answered.entities["port-alba"]) == ()


def test_a_question_that_names_an_actor(small: Edition) -> None:
    """The question alone can name an actor, as a word and not as a part of one."""
    asked = tuple(replace(one, question="Did the Wire Office sleep?") for one in small.archive.quantities)
    part = tuple(replace(one, question="Did the Wire Offices sleep?") for one in small.archive.quantities)
    for quantities, count in ((asked, 1), (part, 0)):
        told = replace(small, archive=replace(small.archive, quantities=quantities))
        assert len(disputed(told, told.entities["wire-office"])) == count


def test_what_others_say_for_a_body(answered: Edition) -> None:
    """Those who speak for it stand by name with what they hold; what they only pass on is none of theirs."""
    (one,) = said_by_others(answered, answered.entities["harbour-office"])
    assert one.speaker == Link("Wire Office", "actors/wire-office.html")
    assert one.said == ()
    assert [row.position for row in one.statements] == ["The pilot was awake"]
    assert vouched_by_others(answered, answered.entities["harbour-office"]) == 0
    assert not list(said_by_others(answered, answered.entities["port-alba"]))
