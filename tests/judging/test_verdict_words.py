"""The one plain sentence of a verdict."""

import pytest

from tests.judging.stories import GREW, told, verdict
from tests.judging.told import QUESTION, archive, entity, figure, judged, party, quantity, report
from variorum.judging import judge
from variorum.model import Bound, QuantityKind, Report, Verdict


def test_one_claim_is_single_in_however_many_reports() -> None:
    """So is every claim that can be compared with no other."""
    assert verdict(told("a", 5, "x")).sentence == "One report, by x."
    assert verdict(told("a", 5, "x"), told("b", 5, "x")).sentence == "2 reports of one claim, by x."
    assert verdict(told("a", 5)).sentence == "One report; no source is named."
    apart = verdict(told("a", 5, "x"), told("b", 9, "x", stance="forecast"))
    assert (apart.verdict, apart.sentence) == (
        "single", "2 figures that cannot be compared with each other; each stands alone."
    )  # fmt: skip


def test_a_question_without_a_figure_is_said_to_have_none() -> None:
    """Hidden figures may leave a quantity empty."""
    assert verdict() == Verdict(QUESTION, "single", "No figure answers this question.", None, 0, 0, 0, 0)


AGREE = [
    ("nobody named", [told("a", 170, None, "2023-09-28"), told("b", 170, None, "2023-09-29")],
     "2 reports give the same figure; none names its source."),
    ("one named", [told("a", 170, "x"), told("b", 170)],
     "2 reports give the same figure; they name one source between them."),
    ("two named", [told("a", 170, "x"), told("b", 170, "y"), told("c", 170, "y")],
     "3 reports give the same figure; 2 sources are named."),
    ("a forecast beside them", [told("a", 170, "x"), told("b", 170, "y"), told("c", 900, "z", stance="forecast")],
     "2 reports give the same figure; 2 sources are named."),
]  # fmt: skip  # one row a line reads as the table it is


@pytest.mark.parametrize(("name", "reports", "sentence"), AGREE, ids=[row[0] for row in AGREE])
def test_agreement_says_how_many_sources_are_behind_it(name: str, reports: list[Report], sentence: str) -> None:
    """Reports that give another figure are not counted among those that agree."""
    found = verdict(*reports)
    assert (found.verdict, found.sentence) == ("agree", sentence)


def test_agreement_with_a_disowned_number_says_so() -> None:
    """The number is not printed as if all were well."""
    found = verdict(told("a", 11300, "x", stance="retracted"), told("b", 11300, "y"))
    assert found.verdict == "agree"
    assert found.sentence == (
        "The same number by another road: 11,300 (x) was withdrawn or disowned, 11,300 (y) was not."
    )


CHANGED: list[tuple[str, QuantityKind, list[Report], str]] = [
    ("a count in one line", "cumulative", [*GREW, told("c", 900, "x", "2023-09-26")],
     "Not a dispute: one count that grew, from 5 (24 Sept 2023) to 900 (26 Sept 2023)."),
    ("a stock in one line", "stock", [told("a", 61, "x", "2023-09-24"), told("b", 5, "x", "2023-09-25")],
     "Not a dispute: one count that moved, from 61 (24 Sept 2023) to 5 (25 Sept 2023)."),
    ("another counter", "cumulative", [told("a", 5, "x", "2023-09-24"), told("b", 61, "y", "2023-09-25")],
     "Not a dispute: 5 (x) at first (24 Sept 2023), then 61 (y) (25 Sept 2023)."),
    ("no source for the later", "cumulative", [told("a", 5, "x", "2023-09-24"), told("b", 61, None, "2023-09-25")],
     "Not a dispute: 5 (x) at first (24 Sept 2023), then 61 (no source named) (25 Sept 2023)."),
    ("no source for either", "cumulative", [told("a", 5, None, "2023-09-24"), told("b", 61, None, "2023-09-25")],
     "Not a dispute: 5 (no source named) at first (24 Sept 2023), then 61 (no source named) (25 Sept 2023)."),
    ("an addition beside them", "cumulative", [*GREW, told("c", 2, "x", "2023-09-23", increment=True)],
     "Not a dispute: one count that grew, from 5 (24 Sept 2023) to 61 (25 Sept 2023)."),
]  # fmt: skip  # one row a line reads as the table it is


@pytest.mark.parametrize(("name", "kind", "reports", "sentence"), CHANGED, ids=[row[0] for row in CHANGED])
def test_a_change_is_told_from_its_first_step_to_its_last(
    name: str, kind: QuantityKind, reports: list[Report], sentence: str
) -> None:
    """Of the line that moved; of the two claims, where two counters take turns."""
    found = verdict(*reports, kind=kind)
    assert (found.verdict, found.sentence) == ("changed", sentence)


def test_no_dispute_is_denied_while_a_pair_is_unclear() -> None:
    """A pair without a source ranks below the change, and the sentence claims no more than the pairs say."""
    rows = [
        told("a", 5, "x", "2023-09-24", bound="at_least"),
        told("b", 17, None, "2023-09-25"),
        told("c", 15, "y"),
    ]
    found = verdict(*rows)
    series = "By their days: 5 (x) at first (24 Sept 2023), then 17 (no source named) (25 Sept 2023)."
    doubt = "It cannot be told whether 15 (y) and 17 (no source named) differ"
    assert (found.verdict, found.sentence) == ("changed", f"{series} {doubt}.")
    others = verdict(*rows, told("d", 16, None))
    assert others.verdict == "changed"
    assert others.sentence.endswith("differ, nor of 2 more pairs.")
    named = verdict(*rows, told("d", 11, "z"))
    assert (named.verdict, "Not a dispute" in named.sentence) == ("unclear", False)


CONFLICT = [
    ("two bodies", [told("a", 22000, "police"), told("b", 55000, "unions")],
     "22,000 (police) and 55,000 (unions) cannot both be true: they lie at least 32,000 apart."),
    ("three bodies", [told("a", 900, "police"), told("b", 22000, "city"), told("c", 55000, "unions")],
     "900 (police), 22,000 (city) and 55,000 (unions) cannot all be true: the outermost lie at least 53,555 apart."),
    ("two that agree and one that does not", [told("a", 9, "police"), told("b", 9, "city"), told("c", 55, "unions")],
     "9 (city), 9 (police) and 55 (unions) cannot all be true: the outermost lie at least 46 apart."),
    ("a line that does not differ", [told("a", 22000, "police"), told("b", 55000, "unions"),
                                     told("c", 50, "x", bound="at_least")],
     "22,000 (police) and 55,000 (unions) cannot both be true: they lie at least 32,000 apart."),
    ("no gap between open ends", [told("a", 900, "police", bound="up_to"), told("b", 899, "unions"),
                                  told("c", 900, "city", bound="more_than")],
     "899 (unions) and 900 (city) cannot both be true: they lie at least 1 apart."),
    ("one body against itself", [told("a", 4000, "police"), told("b", 9000, "police")],
     "4,000 (police) and 9,000 (police) cannot both be true: they lie at least 4,350 apart."),
]  # fmt: skip  # one row a line reads as the table it is


@pytest.mark.parametrize(("name", "reports", "sentence"), CONFLICT, ids=[row[0] for row in CONFLICT])
def test_a_conflict_names_the_lines_that_differ_and_by_how_much(
    name: str, reports: list[Report], sentence: str
) -> None:
    """And no others."""
    found = verdict(*reports, kind="flow")
    assert (found.verdict, found.sentence) == ("conflict", sentence)


def test_a_part_above_its_whole_is_told_as_that() -> None:
    """Their distance would say nothing."""
    part, whole = told("a", 640, "council", place=party("town")), told("b", 490, "office", place=party("province"))
    found = judged([part, whole], quantity("flow"), [entity("town", part_of="province", kind="place")]).verdicts[0]
    assert found.sentence == "640 (council) is more for a part than 490 (office) for the whole."


UNCLEAR = [
    ("no date", [told("a", 5, "x"), told("b", 61, "y")],
     "It cannot be told whether 5 (x) and 61 (y) differ; the texts do not say that they speak of one time."),
    ("no source", [told("a", 5, "x", "2023-09-24"), told("b", 61, None, "2023-09-24")],
     "It cannot be told whether 5 (x) and 61 (no source named) differ; at least one of them names no source."),
    ("another counter", [told("a", 5, "x", "2023-09-24"), told("b", 61, "y", "2023-09-25")],
     "It cannot be told whether 5 (x) and 61 (y) differ; they come from different counters."),
]  # fmt: skip  # one row a line reads as the table it is


@pytest.mark.parametrize(("name", "reports", "sentence"), UNCLEAR, ids=[row[0] for row in UNCLEAR])
def test_doubt_gives_its_one_cause(name: str, reports: list[Report], sentence: str) -> None:
    """In words a reader can act on."""
    found = verdict(*reports, kind="stock")
    assert (found.verdict, found.sentence) == ("unclear", sentence)


SHARES: list[tuple[str, Bound, str]] = [
    ("a share", "exact", "the share comes to about 36,000 people."),
    ("a share at least", "at_least", "the share comes to 34,500 to 125,000 people."),
]


@pytest.mark.parametrize(("name", "bound", "words"), SHARES, ids=[row[0] for row in SHARES])
def test_a_sum_of_ours_is_shown_where_it_decides(name: str, bound: Bound, words: str) -> None:
    """Two digits of it: a rounded share of a rounded total says no more."""
    share = report(figure(30, bound, unit="percent", precision=1, by="x"), "s", id="s")
    total = report(figure(120000, by="census"), "t", id="t", quantity="total")
    asked = quantity("stock", base="total")
    found = judge(archive([share, told("a", 900, "y"), total], [asked, quantity("stock", id="total")]))
    assert found.verdicts[0].sentence.endswith(words)
    assert "a sum of ours" in found.verdicts[0].sentence


def test_both_can_be_true_where_a_part_fits_its_whole() -> None:
    """The reason follows."""
    part = told("a", 5, "x", bound="at_least", place=party("town"))
    whole = told("b", 9, "y", place=party("province"))
    found = judged([part, whole], quantity("stock"), [entity("town", part_of="province", kind="place")]).verdicts[0]
    assert (found.verdict, found.sentence) == (
        "compatible", "Both can be true: 5 (x) counts only a part of the area, and fits the whole."
    )  # fmt: skip


def test_a_correction_is_told() -> None:
    """With the figure that was taken back or is lower now."""
    found = verdict(told("a", 61, "x", "2023-09-24"), told("b", 5, "x", "2023-09-25"))
    assert (found.verdict, found.sentence) == (
        "revised",
        "A figure was taken back or corrected: 5 (x) is later and lower in the same line: a correction.",
    )
