"""Whom a headline's number is laid to: its text's source, where the text has one."""

from dataclasses import replace
from typing import Any

import pytest

from tests.judging.grouping.story import told as grouped_story
from tests.judging.told import figure, report
from variorum.judging import judge
from variorum.judging.headlines import laid_to_texts
from variorum.model import Bound, Report, Review


def said(paragraph: str | None, number: int, by: str | None = None, bound: Bound = "exact", **fields: Any) -> Report:
    """A report of a number in a paragraph of one article."""
    shown = figure(number, bound, by=by, **fields)
    return report(shown, id=f"{paragraph}-{number}-{by}", paragraph=paragraph)


HEAD = said("p0", 17)
LAID = [
    ("the text's one source", [HEAD, said("p1", 17, "coast-guard")], "coast-guard"),
    ("hedged in the text", [HEAD, said("p1", 17, "coast-guard", "at_least")], "coast-guard"),
    ("who speaks for one body", [HEAD, said("p1", 17, "coast-guard"), said("p2", 17, "speaker")], "coast-guard"),
    ("two sources", [HEAD, said("p1", 17, "coast-guard"), said("p2", 17, "union")], None),
    ("once without a source", [HEAD, said("p1", 17, "coast-guard"), said("p2", 17)], None),
    ("another number", [HEAD, said("p1", 26, "union")], None),
    ("houses", [HEAD, said("p1", 17, "union", unit="houses")], None),
    ("denied below", [HEAD, said("p1", 17, "union", stance="denied")], None),
    ("a forecast below", [HEAD, said("p1", 17, "union", stance="forecast")], None),
    ("a source of its own", [said("p0", 17, "ministry"), said("p1", 17, "union")], "ministry"),
    ("no headline", [said("p1", 17), said("p2", 17, "union")], None),
    ("nothing of a text", [said("p0", 17), said(None, 17, "union")], None),
]  # fmt: skip


@pytest.mark.parametrize(("what", "reports", "expected"), LAID, ids=[what for what, *_ in LAID])
def test_whom_a_headline_is_laid_to(what: str, reports: list[Report], expected: str | None) -> None:
    """To the one body that the text names for that number."""
    first = next(iter(laid_to_texts(reports, {"speaker": "coast-guard"})))
    assert (first.figure.said_by.id if first.figure.said_by else None) == expected


def test_it_takes_the_day_of_its_text_and_what_an_editor_decided_stands() -> None:
    """Other articles are not asked."""
    body = said("p1", 17, "union", on="2031-03-08")
    laid = next(iter(laid_to_texts([HEAD, body], {})))
    assert laid.figure.as_of == body.figure.as_of
    decided = replace(HEAD, reviewed=Review("an editor", "2031-03-08"))
    elsewhere = replace(body, article="two")
    assert list(laid_to_texts([decided, body], {})) == [decided, body]
    assert list(laid_to_texts([HEAD, elsewhere], {})) == [HEAD, elsewhere]


FERRY = {
    "a.txt": "date 2031-03-06\n\nFerry fire off Orlin kills at least 9\n\nAt least 9 people died when the ferry Grey "
    "Heron caught fire off the island of Orlin on Thursday, the Velland Coast Guard said.\n",
    "b.txt": "date 2031-03-08\n\nOrlin ferry: death toll rises to 17\n\nThe death toll of the fire on the ferry Grey "
    "Heron has risen to 17, the Velland Coast Guard said on Saturday.\n\nThe Orlin Seamen's Union put the number of "
    "dead at 26. The union said 212 people were on board, far more than the 140 given by Calder Lines.\n",
}


@pytest.mark.parametrize("propose", ["never", "auto"])
def test_a_conflict_under_a_headline_of_one_number_is_found(propose: str) -> None:
    """The headline is one claim with its text; the number of another body stands against it."""
    archive = grouped_story(FERRY, "auto" if propose == "auto" else "never")
    judgement = judge(archive)
    asked = {row.question: row.id for row in archive.quantities}
    dead = asked["How many people died in the fire in Orlin?"]
    found = {row.quantity: row for row in judgement.verdicts}
    assert found[dead].verdict == "conflict"
    for words in ("Velland Coast Guard) and 26 (The Orlin Seamen's Union) cannot both", "17 ("):
        assert words in found[dead].sentence
    assert found[dead].unnamed == 0
    aboard = found[asked["How many people were on board in the fire in Orlin?"]]
    assert (aboard.verdict, aboard.sentence.count("140 (Calder Lines)")) == ("conflict", 1)
