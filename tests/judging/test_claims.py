"""Reports and the claims they carry."""

from dataclasses import replace

import pytest

from tests.judging.told import carrying, figure, party, quantity, report
from variorum.judging.claims import claims_of, is_withdrawn
from variorum.model import Bound, Claim, Quantity, Report, Stance, When

ASKED = quantity()


def told(
    name: str, number: int = 5000, by: str | None = "police", on: str | None = None, bound: Bound = "exact"
) -> Report:
    """A report in an article of its own."""
    return report(figure(number, bound, by=by, on=on), name, id=name)


def claims(*reports: Report, asked: Quantity = ASKED) -> tuple[Claim, ...]:
    """The claims that reports carry."""
    return claims_of(asked, reports, {"spokesperson": "police"}, None)


def carried(*reports: Report) -> list[str]:
    """The claims by the reports that carry them."""
    return ["".join(claim.reports) for claim in claims(*reports)]


def test_reports_of_one_witness_with_one_number_are_one_claim() -> None:
    """Whoever speaks for the witness."""
    assert carried(told("a"), told("b"), told("c", by="spokesperson")) == ["abc"]


APART = [
    ("another witness", told("b", by="unions")),
    ("another value", told("b", 5001)),
    ("another bound", told("b", bound="about")),
    ("no witness", told("b", by=None)),
    ("another place", carrying(told("b"), figure(5000, by="police", place=party("port")))),
    ("another stance", carrying(told("b"), figure(5000, by="police", stance="forecast"))),
    ("an addition", carrying(told("b"), figure(5000, by="police", increment=True))),
    ("another cause", replace(told("b"), cause="the fire")),
]


@pytest.mark.parametrize(("name", "other"), APART, ids=[row[0] for row in APART])
def test_what_differs_in_one_respect_is_another_claim(name: str, other: Report) -> None:
    """Claims are what is asserted, in every respect that is judged."""
    assert carried(told("a"), other) == ["a", "b"]


def test_an_undated_report_takes_the_date_of_the_dated_one() -> None:
    """Whichever is read first; the oldest where there are several."""
    assert carried(told("a"), told("b", on="2023-09-14")) == ["ab"]
    assert claims(told("a"), told("b", on="2023-09-14"))[0].as_of == told("b", on="2023-09-14").figure.as_of
    assert carried(told("a"), told("b", on="2023-09-15"), told("c", on="2023-09-14")) == ["ac", "b"]


def paged(name: str, day: str) -> Report:
    """A report that only the day of its page dates."""
    return carrying(told(name), figure(5000, by="police", as_of=When(day, None, "inferred")))


def test_what_two_pages_repeat_is_one_claim() -> None:
    """That one was written later makes no second claim; it takes the day that words give, and never a later one."""
    assert carried(paged("a", "2023-09-14"), paged("b", "2023-09-20")) == ["ab"]
    [claim] = claims(paged("a", "2023-09-20"), told("b", on="2023-09-14"))
    assert (claim.as_of, claim.by_page) == (told("b", on="2023-09-14").figure.as_of, False)
    assert carried(paged("a", "2023-09-14"), told("b", on="2023-09-20")) == ["a", "b"]
    assert claims(paged("a", "2023-09-14"))[0].by_page


def test_a_wider_date_takes_the_narrower() -> None:
    """September 2023, about the 14th and the 14th are the 14th."""
    [one] = claims(told("a", on="2023-09"), told("b", on="2023-09-14~"), told("c", on="2023-09-14"))
    assert one.as_of == told("c", on="2023-09-14").figure.as_of


def test_one_witness_on_two_days_makes_two_claims() -> None:
    """A number that is said again later is news."""
    assert carried(told("a", on="2023-09-14"), told("b", on="2023-09-15")) == ["a", "b"]


def test_reports_without_a_source_are_one_claim_on_one_date_only() -> None:
    """Nobody can be asked whether the undated one means the same day."""
    assert carried(told("a", by=None), told("b", by=None)) == ["ab"]
    assert carried(told("a", by=None, on="2023-09-14"), told("b", by=None, on="2023-09-14")) == ["ab"]
    assert carried(told("a", by=None, on="2023-09-14"), told("b", by=None)) == ["a", "b"]
    assert carried(told("a", by=None, on="2023-09-14"), told("b", by=None, on="2023-09")) == ["a", "b"]


def test_a_body_that_concurs_is_named_in_the_claim_of_the_other() -> None:
    """It adds no claim, and no witness."""
    [one] = claims(told("a"), replace(told("b", by="agency"), concurs_with="police"))
    assert (one.witness, one.concurring, one.reports) == ("police", ("agency",), ("a", "b"))


def test_an_unnamed_repeat_joins_the_line_whose_number_it_repeats() -> None:
    """However it is dated; it stays a claim without a witness."""
    named, repeat = claims(told("a"), told("b", by=None, on="2023-09-14"))
    assert (named.line, repeat.line, repeat.witness) == ("police", "police", None)


STRANGERS = [
    ("another number", [told("a"), told("b", 5001, by=None)]),
    ("two lines with that number", [told("a"), told("c", by="unions"), told("b", by=None)]),
    ("a forecast of that number", [
        carrying(told("a"), figure(5000, by="police", stance="forecast")), told("b", by=None)]),
    ("that number of another group", [
        carrying(told("a"), figure(5000, by="police", counts="soldiers")), told("b", by=None)]),
    ("that number in another place", [
        carrying(told("a"), figure(5000, by="police", place=party("port"))), told("b", by=None)]),
    ("an addition of that number", [
        carrying(told("a"), figure(5000, by="police", increment=True)), told("b", by=None)]),
    ("the same words for want of a number", [
        carrying(told("a"), figure(None, "vague", text="dozens", by="police")),
        carrying(told("b"), figure(None, "vague", text="dozens"))]),
]  # fmt: skip  # one row a line reads as the table it is


@pytest.mark.parametrize(("name", "reports"), STRANGERS, ids=[row[0] for row in STRANGERS])
def test_an_unnamed_figure_that_repeats_no_one_line_stands_alone(name: str, reports: list[Report]) -> None:
    """It belongs to no line of witness."""
    assert next(claim for claim in claims(*reports) if claim.witness is None).line == ""


def test_claims_stand_in_reading_order() -> None:
    """Of their first reports, whatever their dates."""
    assert carried(told("a", 7, on="2023-09-15"), told("b", 5, on="2023-09-14"), told("c", 7)) == ["ac", "b"]


def test_a_number_and_its_conversion_are_one_claim_in_the_quantitys_unit() -> None:
    """Told in either unit by that witness elsewhere, it is still that claim."""
    pair = [
        report(figure(125.2, unit="degf", precision=0.1, by="office"), "one", "", id="f", paragraph="p1"),
        report(figure(51.8, unit="degc", precision=0.1, by="office", start=9, conversion_of=0), "one", "", id="c",
               paragraph="p1"),
    ]  # fmt: skip
    alone = report(figure(125.2, unit="degf", precision=0.1, by="office"), "two", id="x")
    [one] = claims(*pair, alone, asked=quantity("measure", unit="degc"))
    assert (one.unit, one.value.low, one.reports) == ("degc", 51.8, ("f", "c", "x"))


def test_a_denied_report_is_a_claim_of_its_own() -> None:
    """The denial reaches no report of the number that came by another road."""
    denied = carrying(told("a"), figure(5000, by="police", via=(party("agency"),), denied_by=(party("police"),)))
    one, two = claims(denied, told("b"))
    assert (one.denied_by, one.reports, two.denied_by, two.reports) == (("police",), ("a",), (), ("b",))


@pytest.mark.parametrize(
    ("stance", "expected"), [("asserted", False), ("denied", True), ("retracted", True), ("forecast", False)]
)
def test_denied_and_retracted_claims_are_withdrawn(stance: Stance, *, expected: bool) -> None:
    """Its own text says so."""
    [one] = claims(carrying(told("a"), figure(5000, by="police", stance=stance)))
    assert is_withdrawn(one) is expected


def test_ids_rest_on_what_is_said() -> None:
    """Neither other claims nor further reports nor articles change them; the date, the witness and the value do."""
    [alone] = claims(told("a", on="2023-09-14"))
    beside = claims(told("z", 7, by="unions"), told("b"), told("a", on="2023-09-14"), told("c", on="2023-09"))
    assert alone.id in {claim.id for claim in beside}
    others = [told("a", on="2023-09-15"), told("a", 5001, on="2023-09-14"), told("a", by=None, on="2023-09-14")]
    assert len({claim.id for other in [told("a", on="2023-09-14"), *others] for claim in claims(other)}) == 4
    assert alone.id.startswith("c")
    assert len(alone.id) == 11
