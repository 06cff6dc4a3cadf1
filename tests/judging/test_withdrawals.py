"""Which claims were withdrawn, disowned or corrected."""

from dataclasses import replace
from typing import Any

from tests.judging.told import figure, party, quantity, report
from variorum.judging.claims import claims_of
from variorum.judging.withdrawals import withdrawn
from variorum.model import Figure, Report


def gone(*reports: Report) -> set[str]:
    """Ids of the reports whose claims are withdrawn."""
    claims = claims_of(quantity(), reports, {}, None)
    found = withdrawn(claims, {r.id: r for r in reports})
    return {name for claim in claims if claim.id in found for name in claim.reports}


def told(name: str, shown: Figure, **fields: Any) -> Report:
    """A report in an article of its own."""
    return replace(report(shown, name, name, id=name), **fields)


def by_road(*via: str, denied: bool = False, by: str | None = "red-cross") -> Figure:
    """11,300 by the Red Crescent, passed on by `via`."""
    denial: dict[str, Any] = {"stance": "denied", "denied_by": (party("red-cross"),)} if denied else {}
    return figure(11300, by=by, via=tuple(party(body) for body in via), **denial)


def test_a_denied_and_a_retracted_claim_are_gone() -> None:
    """Whether the stance says so or the one who denies it."""
    assert gone(told("a", figure(5, by="x", stance="retracted")), told("b", figure(6, by="x"))) == {"a"}
    assert gone(told("a", figure(5, by="x", denied_by=(party("y"),)))) == {"a"}


def test_a_denial_reaches_the_chain_it_denies_and_no_other() -> None:
    """The same witness by the same road; not another road, nor another witness."""
    denied, other = told("a", by_road("office", denied=True)), told("d", by_road("office", by="council"))
    reports = [denied, told("b", by_road("office")), other]
    assert gone(*reports) == {"a", "b"}
    assert gone(*reports, told("c", by_road("agency"))) == {"a"}, "b and c carry one claim, which c keeps"


def test_a_denial_does_not_reach_another_number_of_the_chain() -> None:
    """What else the witness said stands."""
    other = told("b", figure(5500, by="red-cross", via=(party("office"),)))
    assert gone(told("a", by_road("office", denied=True)), other) == {"a"}


def test_a_denial_of_a_number_of_nobody_reaches_nobody() -> None:
    """A chain without a witness or a road is no chain."""
    denied = told("a", figure(11300, stance="denied"))
    assert gone(denied, told("b", figure(11300))) == {"a"}


def test_a_row_that_the_ledger_revises_is_gone() -> None:
    """Named by its key in the same article, or by article and key."""
    old, new = figure(200000, by="x"), figure(100514, by="x")
    assert gone(told("a", old), told("b", new, revises="a/a")) == {"a"}
    assert gone(told("a", old), replace(told("b", new, revises="a"), article="a")) == {"a"}
    assert gone(told("a", old), told("b", new, revises="a")) == set()
