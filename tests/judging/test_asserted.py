"""One report and the claim it makes by itself."""

import pytest

from tests.judging.told import figure, party, quantity, report
from variorum.judging.asserted import Base, claim_of
from variorum.model import Interval, Number, QuantityKind, Review, Value

TOTAL = Base("ctotal", Interval(115000, 125000), "people")


def test_a_claim_keeps_what_its_report_says() -> None:
    """Value, bound, interval, unit, date and report come through as they are."""
    told = report(figure(1000, "more_than", by="government", on="2023-09-24", status="registered", increment=True))
    made = claim_of(quantity(), told, {}, None)
    assert (made.value, made.bound, made.interval) == (Value(1000, None), "more_than", Interval(1000, None, ("low",)))
    assert (made.unit, made.status, made.increment, made.reports) == ("people", "registered", True, (told.id,))
    assert (made.witness, made.line, made.as_of, made.computed) == (
        "government", "government", told.figure.as_of, False
    )  # fmt: skip


@pytest.mark.parametrize(("event", "expected"), [(None, "arrived"), ("fled", "arrived"), ("killed", "killed")])
def test_declared_events_count_as_the_first_of_them(event: str | None, expected: str) -> None:
    """What the quantity declares to be one, and what says nothing, takes the quantity's own class."""
    asked = quantity(events=("arrived", "fled"))
    assert claim_of(asked, report(figure(5, event=event)), {}, None).event == expected


@pytest.mark.parametrize(("place", "expected"), [(None, "harbour"), ("quay", "harbour"), ("city", "city")])
def test_declared_places_count_as_the_first_of_them(place: str | None, expected: str) -> None:
    """As for events."""
    asked = quantity(places=("harbour", "quay"))
    assert claim_of(asked, report(figure(5, place=party(place))), {}, None).place == expected


def test_cause_population_and_period_come_from_the_row_else_from_the_quantity() -> None:
    """An editor's row is nearer to the figure than the question is."""
    asked = quantity(cause="the flood", population="residents", period="2021")
    told = report(figure(5), cause="the fire", period="2022")
    made = claim_of(asked, told, {}, None)
    assert (made.cause, made.population, made.period) == ("the fire", "residents", "2022")


GROUPED = [
    ("soldiers", "How many died?", None, "soldiers"),
    ("people", "How many died?", None, None),
    (None, "How many soldiers died?", None, "soldiers"),
    ("people", "How many died?", "civilians", "civilians"),
    ("children", "How many soldiers died?", None, "children"),
]


@pytest.mark.parametrize(("counts", "question", "population", "expected"), GROUPED)
def test_the_group_counted_is_the_figures_else_the_questions(
    counts: str | None, question: str, population: str | None, expected: str | None
) -> None:
    """The figure's own words come first."""
    asked = quantity(question=question, population=population)
    assert claim_of(asked, report(figure(5, counts=counts)), {}, None).counts == expected


def test_a_share_is_told_in_percent() -> None:
    """Half and 50 percent are one number; no binary fraction creeps in."""
    made = claim_of(quantity(unit="percent"), report(figure(0.29, unit="share", precision=0.01)), {}, None)
    assert (made.value, made.unit, made.precision) == (Value(29, 29), "percent", 1)


SHARES: list[tuple[str, Number, str, Interval]] = [
    ("30 percent", 30, "percent", Interval(33925, 38125)),
    ("half", 0.5, "share", Interval(57500, 62500)),
]


@pytest.mark.parametrize(("name", "number", "unit", "expected"), SHARES, ids=[row[0] for row in SHARES])
def test_a_share_of_a_known_total_is_a_computed_interval(
    name: str, number: Number, unit: str, expected: Interval
) -> None:
    """It spans all that the share and the total may be, and says that it was computed."""
    told = report(figure(number, unit=unit, precision=1 if unit == "percent" else 0.5))
    made = claim_of(quantity(), told, {}, TOTAL)
    assert (made.interval, made.unit, made.computed) == (expected, "people", True)


def test_an_open_share_of_an_open_total_stays_open() -> None:
    """More than 80 percent of more than 100,000 is more than 80,000, without an upper end."""
    told = report(figure(80, "more_than", unit="percent"))
    made = claim_of(quantity(), told, {}, Base("c", Interval(100000, None, ("low",)), "people"))
    assert made.interval == Interval(80000, None, ("low",))
    exact = report(figure(30, unit="percent", precision=1))
    made = claim_of(quantity(), exact, {}, Base("c", Interval(100000, 200000, ("low",)), "people"))
    assert made.interval == Interval(29500, 61000, ("low",))


def test_a_share_is_left_alone_where_the_question_asks_for_shares() -> None:
    """Then nothing is computed, whatever total is known."""
    made = claim_of(quantity(unit="percent"), report(figure(30, unit="percent", precision=1)), {}, TOTAL)
    assert (made.interval, made.computed) == (Interval(29.5, 30.5), False)


def test_a_count_is_left_alone_beside_a_known_total() -> None:
    """Only shares are shares of it."""
    assert not claim_of(quantity(), report(figure(9000)), {}, TOTAL).computed


@pytest.mark.parametrize(
    ("was", "read", "kind", "expected"),
    [
        (("auto-abc",), True, "cumulative", "people"),
        (("auto-abc",), False, "cumulative", None),
        (("auto-abc",), True, "measure", None),
        (("old",), True, "cumulative", None),
    ],
)
def test_a_group_that_was_taken_over_counts_as_it_did(
    was: tuple[str, ...], kind: QuantityKind, expected: str | None, *, read: bool
) -> None:
    """What rules have put there is counted in its unit; what an editor has checked says its own."""
    told = report(figure(5, unit=None), reviewed=None if read else Review("an editor", "2024-05-01"))
    assert claim_of(quantity(kind, was=was), told, {}, None).unit == expected
