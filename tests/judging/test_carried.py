"""A copy adds a report, never a witness: whom a repeated number is laid to."""

from dataclasses import replace

import pytest

from tests.judging.grouping.story import told
from tests.judging.told import figure, report
from variorum.judging import judge
from variorum.judging.carried import carried, laid_to_firsts
from variorum.model import Archive, Repeat, Report, Review

REPEATS = (Repeat("copy", "first", 0.9, dated=True),)


def laid(*reports: Report) -> list[str | None]:
    """Who is named for each report, once copies are laid to what they copy."""
    found = laid_to_firsts(reports, REPEATS, {"speaker": "ministry"})
    return [row.figure.said_by.id if row.figure.said_by else None for row in found]


def said(article: str, number: int, by: str | None, unit: str = "people") -> Report:
    """A report of a number in an article."""
    return report(figure(number, by=by, unit=unit), article, id=f"{article}-{number}-{by}")


LAID = [
    ("another name for it", [said("first", 12, "ministry"), said("copy", 12, "officials")], ["ministry", "ministry"]),
    ("read before it", [said("copy", 12, "officials"), said("first", 12, "ministry")], ["ministry", "ministry"]),
    ("who speaks for it", [said("first", 12, "ministry"), said("copy", 12, "speaker")], ["ministry", "speaker"]),
    ("a number of its own", [said("first", 12, "ministry"), said("copy", 15, "officials")], ["ministry", "officials"]),
    ("the same number of another thing",
     [said("first", 12, "ministry"), said("copy", 12, "officials", unit="houses")], ["ministry", "officials"]),
    ("a source where the first names none", [said("first", 12, None), said("copy", 12, "officials")],
     [None, "officials"]),
    ("none where the first names one", [said("first", 12, "ministry"), said("copy", 12, None)], ["ministry", None]),
    ("two in the first, one of them in the copy",
     [said("first", 12, "ministry"), said("first", 12, "hospital"), said("copy", 12, "hospital")],
     ["ministry", "hospital", "hospital"]),
    ("an article that copies nothing", [said("first", 12, "ministry"), said("other", 12, "officials")],
     ["ministry", "officials"]),
]  # fmt: skip


@pytest.mark.parametrize(("what", "reports", "expected"), LAID, ids=[what for what, *_ in LAID])
def test_whom_a_copy_is_laid_to(what: str, reports: list[Report], expected: list[str | None]) -> None:
    """To whom the first names for that number; attribution decides the rest."""
    assert laid(*reports) == expected


def test_what_an_editor_decided_stands() -> None:
    """An editor who reads another body in the copy has read both."""
    decided = replace(said("copy", 12, "officials"), reviewed=Review("an editor", "2031-03-08"))
    assert laid(said("first", 12, "ministry"), decided) == ["ministry", "officials"]


def test_the_report_that_another_repeats() -> None:
    """The first of that number in the text copied; what stands in the copy alone repeats nothing."""
    rows = [said("first", 12, "ministry"), said("copy", 12, None), said("copy", 15, None), said("other", 12, None)]
    assert carried(rows, REPEATS) == {"copy-12-None": "first-12-ministry"}


HEADLINE = "Dike breaks at Elbrin"
STORY = (
    "Water stood in every street of Elbrin on Friday after the river broke through a dike below the old mill. "
    "The interior ministry said on Friday that 61 people died in the floods in Elbrin and that many houses could not "
    "be reached by boat. Soldiers were sent to the lower town, where families waited on roofs for most of the night. "
    "Schools on the hill were opened to those who had lost everything, and volunteers brought blankets and bread."
)
COPIES = {
    "under another publisher": (HEADLINE, STORY),
    "with another headline": ("Ministry counts the dead of a night of water", STORY),
    "with its wire mark": (HEADLINE, f"ELBRIN (Delta News) - {STORY}"),
    "with its source in other words": (HEADLINE, STORY.replace("The interior ministry", "Officials")),
    "with another body in place of its source": (HEADLINE, STORY.replace("The interior ministry", "Rescue workers")),
    "without its source": (HEADLINE, STORY.replace("The interior ministry said on Friday that 61", "Sixty-one")),
    "edited here and there": (HEADLINE, STORY.replace("many houses", "many homes").replace("families", "people")
                              .replace("Soldiers", "Troops").replace("brought", "handed out")),
}  # fmt: skip


def archive_of(*rows: tuple[str, str, str]) -> Archive:
    """The grouped archive of articles, each as (name, headline, words)."""
    texts = {f"{name}.txt": f"date 2031-03-08\n\n{headline}\n\n{words}\n" for name, headline, words in rows}
    return told(texts, "auto")


@pytest.mark.parametrize("how", COPIES)
def test_a_copy_changes_no_witness_count(how: str) -> None:
    """Nor what stands behind the number: it is one report more of one claim, or of its line."""
    one = judge(archive_of(("a", HEADLINE, STORY)))
    both = judge(archive_of(("a", HEADLINE, STORY), ("b", *COPIES[how])))
    assert len(both.repeats) == 1
    counts = [{v.quantity: (v.witnesses, v.concurring) for v in found.verdicts} for found in (one, both)]
    assert counts[0] == counts[1]
    assert sum(v.reports for v in both.verdicts) == 2 * sum(v.reports for v in one.verdicts)
    assert "conflict" not in {verdict.verdict for verdict in both.verdicts}


def test_two_texts_that_quote_one_sentence_are_two_witnesses() -> None:
    """Each has its own body for the number, and its own words around the sentence."""
    quote = (
        "“Nobody had told us that the dike would not hold, and nobody has told us since what will become of us here.”"
    )
    other = (
        f"Rescue workers said on Friday that 61 people died in the floods in Elbrin. {quote} So a baker put it, who "
        "had watched the river come up the steps of his shop. Trains were halted, for nobody could cross the bridge."
    )
    found = judge(archive_of(("a", HEADLINE, f"{STORY} {quote}"), ("b", "Elbrin after the flood", other)))
    assert found.repeats == ()
    assert [verdict.witnesses for verdict in found.verdicts if verdict.reports > 1] == [2]
