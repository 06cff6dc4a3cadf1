"""Reports of one quantity, each in an article of its own, and the verdict on them."""

from typing import Any

from tests.judging.told import figure, judged, quantity, report
from variorum.model import Bound, QuantityKind, Report, Verdict


def told(
    name: str, number: int, by: str | None = None, on: str | None = None, bound: Bound = "exact", **fields: Any
) -> Report:
    """A report in an article of its own."""
    return report(figure(number, bound, by=by, on=on, **fields), name, name, id=name)


def verdict(*reports: Report, kind: QuantityKind = "cumulative", **fields: Any) -> Verdict:
    """The verdict on one quantity."""
    return judged(reports, quantity(kind, **fields)).verdicts[0]


GREW = [told("a", 5, "x", "2023-09-24"), told("b", 61, "x", "2023-09-25")]
