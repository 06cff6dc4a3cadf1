"""Sums of ours: what they come to, what they are set beside, and when there are none."""

import pytest

from tests.judging.summed import count, only, sums
from tests.judging.told import figure
from variorum.model import Figure, Number, Operation, Per

VALUES: list[tuple[Operation, Number, Number, str, Number, str]] = [
    ("share", 100417, 120000, "percent", 83.681, "100,417 of 120,000 is 83.7 percent (computed)."),
    ("difference", 120000, 100417, "people", 19583, "120,000 less 100,417 leaves 19,583 left over (computed)."),
    ("difference", 51.8, 48.2, "degc", 3.6, "51.8 less 48.2 leaves 3.6 left over (computed)."),
    ("difference", 5, 9, "people", -4, "5 less 9 leaves -4 left over (computed)."),
    ("difference", 5, 0, "people", 5, "5 less 0 leaves 5 left over (computed)."),
    ("ratio", 100, 8, "people per vehicle", 12.5, "100 by 8 is 12.5 left over (computed)."),
    ("ratio", 1, 30, "guards per prisoner", 0.033, "1 by 30 is 0.033 left over (computed)."),
    ("share", 0, 8, "percent", 0, "0 of 8 is 0 percent (computed)."),
    ("sum", 12, 30, "people", 42, "12 and 30 come to 42 left over (computed)."),
]


@pytest.mark.parametrize(("op", "one", "two", "unit", "value", "sentence"), VALUES)
def test_a_sum_is_shown_with_its_operands(
    op: Operation, one: Number, two: Number, unit: str, value: Number, sentence: str
) -> None:
    """Value, unit and sentence, labelled as ours; whole values stay whole."""
    judgement = sums(op, count(one), count(two), unit=unit)
    row = only(judgement)
    assert (row.op, row.value, row.unit, row.sentence) == (op, value, unit, sentence)
    assert row.operands == tuple(claim.id for claim in judgement.claims if claim.quantity != "asked")
    assert (row.against, row.fits) == (None, None)


WITHOUT: list[tuple[str, Operation, Figure | None, Figure | None]] = [
    ("a share of nothing", "share", count(5), count(0)),
    ("a ratio to nothing", "ratio", count(5), count(0)),
    ("a share of less than nothing", "share", count(5), count(-5)),
    ("no first operand", "difference", None, count(5)),
    ("no second operand", "difference", count(5), None),
    ("words for a number", "difference", count(5), figure(None, "vague", text="dozens", by="office")),
    ("a range for a number", "difference", figure(18000, "range", high=20000, by="office"), count(5)),
    ("a difference of two units", "difference", count(5), count(3, unit="vehicles")),
    ("a share of another unit", "share", count(5), count(9, unit="vehicles")),
    ("a forecast for a count", "difference", count(5, stance="forecast"), count(3)),
    ("a sum of two units", "sum", count(5), count(3, unit="vehicles")),
    ("an addition for a count", "difference", count(5, increment=True), count(3)),
    ("a retracted count", "difference", count(5, stance="retracted"), count(3)),
]


@pytest.mark.parametrize(("name", "op", "one", "two"), WITHOUT, ids=[row[0] for row in WITHOUT])
def test_a_sum_without_meaning_is_not_made(name: str, op: Operation, one: Figure | None, two: Figure | None) -> None:
    """Nothing is divided by nought, and no number is made up for an operand."""
    assert sums(op, one, two).computations == ()


def test_a_ratio_may_be_made_of_two_units() -> None:
    """People by vehicles."""
    assert only(sums("ratio", count(90), count(30, unit="vehicles"), unit="people per vehicle")).value == 3


def test_a_sum_may_have_more_than_two_parts() -> None:
    """Each is an operand; without one of them there is no sum."""
    row = only(sums("sum", count(12), count(30), count(45), also=count(3)))
    assert (row.value, row.fits, len(row.operands)) == (45, True, 3)
    assert row.sentence.startswith("12, 30 and 3 come to 45 left over (computed), in line with")
    assert only(sums("sum", count(12), count(30, "at_least"), count(50), also=count(3))).fits
    assert sums("sum", count(12), count(30), also=figure(None, "vague", text="dozens", by="office")).computations == ()


FITS: list[tuple[str, Figure, bool, str]] = [
    ("in line", count(80, "more_than", unit="percent", text="more than 80"), True, "in line with more than 80"),
    ("not in line", count(60, unit="percent", precision=1), False, "which does not fit 60"),
]


@pytest.mark.parametrize(("name", "beside", "fits", "words"), FITS, ids=[row[0] for row in FITS])
def test_a_sum_is_set_beside_the_claim_of_its_quantity(name: str, beside: Figure, *, fits: bool, words: str) -> None:
    """The sentence says whether it fits, and the verdict whether all adds up; that is no conflict."""
    judgement = sums("share", count(100417), count(120000), beside, unit="percent", own="percent")
    row, claim = only(judgement), next(c for c in judgement.claims if c.quantity == "asked")
    verdict = judgement.verdicts[0]
    assert (row.against, row.fits, verdict.adds_up, verdict.verdict) == (claim.id, fits, fits, "single")
    assert f"(computed), {words}" in row.sentence


OPEN: list[tuple[str, Figure, Figure, Figure, bool]] = [
    ("an open minuend leaves no upper end", count(9, "more_than"), count(3), count(900), True),
    ("an open minuend keeps its lower end", count(9, "more_than"), count(3), count(2), False),
    ("an open subtrahend leaves no lower end", count(9), count(3, "at_least"), count(2), True),
    ("an open subtrahend keeps its upper end", count(9), count(3, "at_least"), count(8), False),
]


@pytest.mark.parametrize(("name", "one", "two", "beside", "fits"), OPEN, ids=[row[0] for row in OPEN])
def test_an_open_operand_leaves_a_sum_open(name: str, one: Figure, two: Figure, beside: Figure, *, fits: bool) -> None:
    """A sum may be all that its operands may be, and no more."""
    assert only(sums("difference", one, two, beside)).fits is fits


def test_a_share_of_an_open_total_has_no_lower_end() -> None:
    """Five of more than ten may be next to nothing, and is not more than half."""
    for percent, fits in ((1, True), (60, False)):
        beside = count(percent, unit="percent", precision=1)
        judgement = sums("share", count(5), count(10, "more_than"), beside, unit="percent", own="percent")
        assert only(judgement).fits is fits


def test_rounded_operands_leave_a_sum_its_room() -> None:
    """120,000 less 100,417 may be 24,000."""
    assert only(sums("difference", count(120000), count(100417), count(24000))).fits


def test_a_sum_is_not_set_beside_another_unit() -> None:
    """A ratio is no rival of the counts of its quantity; a share is none of theirs either."""
    ratio = sums("ratio", count(90), count(30), count(3), unit="people per vehicle")
    share = sums("share", count(3), count(100), count(3), unit="percent")
    assert [(only(found).against, only(found).fits) for found in (ratio, share)] == [(None, None)] * 2
    assert ratio.verdicts[0].adds_up is None


def test_a_sum_in_shares_is_told_in_percent() -> None:
    """As claims of shares are."""
    row = only(sums("share", count(1), count(2), count(50, unit="percent", precision=1), unit="share", own="share"))
    assert (row.unit, row.value, row.fits) == ("percent", 50, True)


NOT_BESIDE = [
    ("a forecast", count(19583, stance="forecast")),
    ("an addition", count(19583, increment=True)),
    ("what was taken back", count(19583, stance="retracted")),
]


@pytest.mark.parametrize(("name", "beside"), NOT_BESIDE, ids=[row[0] for row in NOT_BESIDE])
def test_a_sum_is_set_beside_live_counts_only(name: str, beside: Figure) -> None:
    """It can neither fit nor contradict anything else."""
    assert only(sums("difference", count(120000), count(100417), beside)).against is None


ADDRESSES: list[tuple[Operation, Per | None, bool, str]] = [
    ("share", None, False, "ipx6zkosja"),
    ("rate", "head", False, "sbioze7abn"),
    ("rate", 1000, False, "td4i7g6vfs"),
    ("sum", None, True, "eo4ui2oxsk"),
]


@pytest.mark.parametrize(("op", "per", "more", "expected"), ADDRESSES)
def test_the_id_of_a_sum_never_changes(op: Operation, per: Per | None, expected: str, *, more: bool) -> None:
    """Others cite it: whatever is added to what a sum can say, those that do not say it keep their addresses."""
    asked = sums(op, count(100), count(200), per=per, also=count(7) if more else None)
    assert only(asked).id == expected
