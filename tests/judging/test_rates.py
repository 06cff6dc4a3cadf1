"""Rates: per day, per head, per so many; and when there are none."""

import pytest

from tests.judging.summed import count, only, sums
from tests.judging.told import figure
from variorum.model import Figure, Number, Per

RATES: list[tuple[Figure, Figure, Per, Number, str]] = [
    (
        count(100417),
        count(8, unit="days"),
        "day",
        12552.125,
        "100,417 over 8 days is 12,600 left over per day (computed).",
    ),
    (count(90), count(36, unit="hours"), "day", 60, "90 over 36 hours is 60 left over per day (computed)."),
    (count(90), count(2, unit="weeks"), "day", 6.429, "90 over 2 weeks is 6.43 left over per day (computed)."),
    (count(900, unit="litres"), count(300), "head", 3, "900 over 300 is 3 left over per head (computed)."),
    (count(340), count(12000), 100, 2.833, "340 over 12,000 is 2.83 left over per 100 (computed)."),
    (count(340), count(2000000), 100000, 17, "340 over 2,000,000 is 17 left over per 100,000 (computed)."),
]


@pytest.mark.parametrize(("one", "two", "per", "value", "sentence"), RATES)
def test_a_rate_is_shown_with_its_operands(one: Figure, two: Figure, per: Per, value: Number, sentence: str) -> None:
    """Per day, per head, per so many; in no more digits than rounded operands bear."""
    judgement = sums("rate", one, two, per=per)
    row = only(judgement)
    assert (row.op, row.value, row.sentence) == ("rate", value, sentence)
    assert row.operands == tuple(claim.id for claim in judgement.claims if claim.quantity != "asked")


NO_RATE: list[tuple[str, Figure, Figure, Per]] = [
    ("per day of what is no length of time", count(90), count(8), "day"),
    ("per day of months, which differ", count(90), count(2, unit="months"), "day"),
    ("per head of what are no people", count(90), count(30, unit="houses"), "head"),
    ("per hundred of nothing", count(90), count(0), 100),
    ("of less than nothing", count(-9), count(30), 100),
    ("of words", figure(None, "vague", text="dozens", by="office"), count(30), 100),
]


@pytest.mark.parametrize(("name", "one", "two", "per"), NO_RATE, ids=[row[0] for row in NO_RATE])
def test_a_rate_without_meaning_is_not_made(name: str, one: Figure, two: Figure, per: Per) -> None:
    """A month is no fixed number of days, and a house is no head."""
    assert sums("rate", one, two, per=per).computations == ()


def test_a_rate_is_as_open_as_its_operands() -> None:
    """More than 340 deaths among 12,000 may be 5 in 100, and are not 2; of at least 12,000 they may be 2, and not 3."""
    for one, two, beside, fits in (
        (count(340, "more_than"), count(12001), 5, True),
        (count(340, "more_than"), count(12001), 2, False),
        (count(341), count(12001, "at_least"), 2, True),
        (count(341), count(12001, "at_least"), 3, False),
    ):
        own = count(beside, unit="per 100")
        assert only(sums("rate", one, two, own, unit="per 100", own="per 100", per=100)).fits is fits


def test_two_rates_of_one_pair_have_two_ids() -> None:
    """Per 100 and per 1,000 are two rows."""
    ids = {only(sums("rate", count(340), count(12000), per=per)).id for per in (100, 1000)}
    assert len(ids) == 2
