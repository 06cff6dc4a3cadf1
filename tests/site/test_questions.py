"""What strangers ask of the demonstration, and that each answer stands at most two clicks from the front page."""

from typing import NamedTuple

import pytest

from tests.site.built_site import BuiltSite, only, text_of


class Question(NamedTuple):
    """What is asked, the pages that are opened from the front page, and words that answer it there."""

    asked: str
    opened: tuple[str, ...]
    answered: tuple[str, ...]


QUESTIONS = (
    Question("How many left, and who says so?", ("quantities/arrivals-in-armenia.html",),
             ("100,417", "Government of Armenia", "UNHCR")),
    Question("Why do two articles give different names for the city?", ("places/stepanakert.html",),
             ("Stepanakert", "Khankendi", "Stefanakert")),
    Question("What is disputed, what only looks so?", (),
             ("Not a dispute: one count that grew", "It cannot be told whether")),
    Question("Which numbers come from one government?", ("sources.html",), ("Who vouches", "Government of Armenia")),
    Question("How many stayed behind?", ("quantities/people-remaining.html",),
             ("The numbers do not add up", "19,583", "Sum does not fit")),
    Question("What happened on 25 September, and is that day certain?", ("timeline.html",), ("25 Sept", "4,850")),
    Question("How many did the fuel depot's explosion kill?",
             ("figures.html", "quantities/killed-in-the-explosion.html"), ("at least 170", "no source named")),
    Question("Is its cause known?", ("figures.html", "quantities/explosion-cause.html"), ("unknown",)),
    Question("Who calls it ethnic cleansing, and who denies that?",
             ("figures.html", "quantities/ethnic-cleansing-or-choice.html"),
             ("Pashinyan", "Foreign Affairs of Azerbaijan")),
    Question("How do I cite one figure, and where are the data?", ("data.html",), ("figures.csv", "Cite")),
    Question("Where is the Lachin corridor, and what is said of it?", ("places/lachin-corridor.html",),
             ("Goris", "peacekeepers")),
    Question("Can the 200 dead and the 170 dead be added?", ("quantities/killed-in-the-offensive.html",),
             ("at least 200", "explosion at the fuel depot", "Do not add the two")),
    Question("Is Artsakh the same as Nagorno-Karabakh?", ("places/nagorno-karabakh.html",), ("Artsakh",)),
    Question("How many figures name no source?", ("sources.html",), ("figures name no source",)),
    Question("Where do the sources of one article come from?", ("articles/first-departures.html",),
             ("Washington Post",)),
    Question("How is a verdict reached?", ("method.html",), ("superseded", "conflict")),
)  # fmt: skip  # one row a question reads as the table it is


@pytest.mark.parametrize("question", QUESTIONS, ids=[question.asked for question in QUESTIONS])
def test_answered_in_two_clicks(root_site: BuiltSite, question: Question) -> None:
    """Each page links to the next, there are at most two after the front page, and the last one holds the answer."""
    assert len(question.opened) <= 2
    here = "index.html"
    for page in question.opened:
        led = {root_site.target(here, str(link["href"]))[0] for link in root_site.pages[here].select("a[href]")}
        assert page in led, f"{here} does not lead to {page}"
        here = page
    text = text_of(only(root_site.pages[here], "main"))
    assert [words for words in question.answered if words not in text] == []
