"""Judgements of a quantity that asks for sums of ours, and counts to make them of."""

from typing import Any

from tests.judging.told import archive, figure, quantity, report
from variorum.judging import judge
from variorum.model import Bound, Computation, Figure, Judgement, Number, Operation, Per, Sum


def sums(
    op: Operation,
    one: Figure | None,
    two: Figure | None,
    *beside: Figure,
    unit: str = "people",
    own: str = "people",
    per: Per | None = None,
    also: Figure | None = None,
) -> Judgement:
    """The judgement of a quantity that asks for `op` of two others, with claims of its own."""
    asked = quantity(
        "stock", id="asked", unit=own, sums=(Sum(op, "one", "two", "left over", unit, per, ("also",) if also else ()),)
    )
    told = [("one", one), ("two", two), ("also", also), *(("asked", shown) for shown in beside)]
    reports = [
        report(shown, f"{name}-{index}", id=f"{name}-{index}", quantity=name)
        for index, (name, shown) in enumerate(told) if shown
    ]  # fmt: skip
    return judge(archive(reports, [asked, *(quantity("stock", id=name) for name in ("one", "two", "also"))]))


def only(judgement: Judgement) -> Computation:
    """The one computation."""
    [row] = judgement.computations
    return row


def count(number: Number, bound: Bound = "exact", **fields: Any) -> Figure:
    """A count by a body."""
    return figure(number, bound, by="office", **fields)
