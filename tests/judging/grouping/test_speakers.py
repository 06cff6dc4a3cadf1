"""Speakers that reading or a proposal took for others than the text means."""

from dataclasses import replace

import pytest

from tests.judging.told import archive, entity, figure, quantity, report
from variorum.judging.grouping.speakers import spoken
from variorum.model import Archive, Entity, Party, Review


def said(by: Party, **entities: Entity) -> Archive:
    """An archive of one report by `by`."""
    return archive([report(figure(8000, said_by=by))], [quantity()], entities.values())


def proposed(row: Entity) -> Entity:
    """The same, as a program proposes it."""
    return replace(row, proposed=("taken for one",))


def test_a_body_in_a_town_is_not_the_town() -> None:
    """Where a program found only the town's name in its words."""
    town = proposed(replace(entity("jask", kind="place"), name="Jask"))
    named = {
        text: next(spoken(said(Party("jask", text), one=town))).figure.said_by for text in ("Police in Jask", "Jask")
    }
    assert named == {"Police in Jask": Party(None, "Police in Jask"), "Jask": Party("jask", "Jask")}


def test_an_agency_is_not_the_whole_that_its_name_begins_with() -> None:
    """The UN refugee agency, where a program proposed the UN; its envoy speaks for it as before."""
    un = proposed(replace(entity("un"), name="UN"))
    assert next(spoken(said(Party("un", "The UN refugee agency"), one=un))).figure.said_by == Party(
        None, "The UN refugee agency"
    )
    assert next(spoken(said(Party("un", "UN envoy Roe"), one=un))).figure.said_by == Party("un", "UN envoy Roe")


def test_what_editors_keep_or_decide_stands() -> None:
    """An entity of theirs may well speak in its town's name."""
    town = replace(entity("jask", kind="place"), name="Jask")
    by = Party("jask", "Police in Jask")
    assert next(spoken(said(by, one=town))).figure.said_by == by
    decided = replace(report(figure(5, said_by=by)), reviewed=Review("an editor", "2031-03-08"))
    assert next(spoken(archive([decided], [quantity()], [proposed(town)]))).figure.said_by == by


TITLE, TEXT = "Leak at dye works hurts six", "The company said 6 workers were hurt by a leak."
SPEAKERS = [
    ("a noun of the headline", TITLE, TEXT, "Leak", "The company"),
    ("a noun of the headline, nobody in the sentence", TITLE, "6 workers were hurt by a leak.", "Leak", None),
    ("a name that the text has too", "Dymond pays", "Dymond said 6 workers were hurt.", "Dymond", "Dymond"),
    ("a name that only the text has", TITLE, "Calder Dyes said 6 were hurt.", "Calder Dyes", "Calder Dyes"),
    ("what happened", "Six dead", "Floods killed 6 and destroyed homes.", "Floods", None),
    ("what happened, with an article", "Six dead", "The blaze told of 6.", "The blaze", None),
    ("a body called after it", "Six dead", "The fire brigade said 6 died.", "The fire brigade", "The fire brigade"),
]


@pytest.mark.parametrize(("what", "title", "text", "by", "expected"), SPEAKERS, ids=[what for what, *_ in SPEAKERS])
def test_no_headline_and_no_disaster_speaks(what: str, title: str, text: str, by: str, expected: str | None) -> None:
    """A headline's capitals make no names, and floods tell nothing: the body of the sentence does, or nobody."""
    start = text.index("6")
    told = report(figure(6, said_by=Party(None, by)), "one", paragraph="p1", start=start, end=start + 1)
    paragraphs = {("one", "p0"): title, ("one", "p1"): text}
    whole = archive([told], [quantity()])
    rows = tuple(archive([], [], (), {key: words}).paragraphs[0][1][0] for key, words in paragraphs.items())
    found = next(spoken(replace(whole, paragraphs=(("one", rows),)))).figure.said_by
    assert (found.text if found else None) == expected, what


def test_a_headline_may_name_its_source() -> None:
    """What stands in the headline itself is not judged by it."""
    told = report(figure(6, said_by=Party(None, "Police")), "one", paragraph="p0")
    whole = archive([told], [quantity()], (), {("one", "p0"): "Police: 6 dead"})
    assert next(spoken(whole)).figure.said_by == Party(None, "Police")
