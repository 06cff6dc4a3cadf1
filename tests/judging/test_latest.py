"""The latest claim of a quantity, and its claims that are the whole's."""

import pytest

from tests.judging.told import archive, carrying, figure, party, quantity, report
from variorum.judging import judge
from variorum.judging.computations import latest, whole_of
from variorum.model import Bound, Claim, Quantity, Report


def claims(*reports: Report, asked: Quantity) -> tuple[Claim, ...]:
    """The claims of a quantity."""
    return judge(archive(reports, [asked])).claims


def dated(name: str, number: int, on: str | None, by: str | None = "office", bound: Bound = "exact") -> Report:
    """A report in an article of its own."""
    return report(figure(number, bound, by=by, on=on), name, id=name)


NEWEST = [
    ("the newest", [dated("a", 5, "2023-09-24"), dated("b", 4, "2023-09-25", "other")], "b"),
    ("a dated one before an undated one", [dated("a", 5, "2023-09-24"), dated("b", 400, None, "other")], "a"),
    ("the named of equally new ones", [dated("a", 5, "2023-09-24", None), dated("b", 400, "2023-09-24")], "b"),
    (
        "the exact of equally new ones",
        [dated("a", 50, "2023-09-24", bound="at_least"), dated("b", 51, "2023-09-24")],
        "b",
    ),
]


@pytest.mark.parametrize(("name", "reports", "expected"), NEWEST, ids=[row[0] for row in NEWEST])
def test_the_latest_claim_is_the_newest_live_one(name: str, reports: list[Report], expected: str) -> None:
    """Whichever is read first."""
    for order in (reports, reports[::-1]):
        newest = latest(claims(*order, asked=quantity("flow")))
        assert newest is not None
        assert newest.reports == (expected,)


def test_there_is_no_latest_claim_where_nothing_is_asserted() -> None:
    """A forecast is not how things stand."""
    forecast = carrying(dated("a", 5, None), figure(5, stance="forecast"))
    assert latest(claims(forecast, asked=quantity())) is None
    assert latest(()) is None


def test_parts_are_left_out_of_the_whole() -> None:
    """A quantity that declares no place has no parts."""
    part = carrying(dated("p", 5, None), figure(5, place=party("city")))
    asked = quantity("stock", places=("region",))
    found = claims(part, dated("w", 9, None), asked=asked)
    assert [claim.reports for claim in whole_of(asked, found)] == [("w",)]
    assert len(whole_of(quantity("stock"), found)) == 2
