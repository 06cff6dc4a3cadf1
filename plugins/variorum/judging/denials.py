"""A body that denies a number given before, and gives its own: "the army rejected the claim and put the toll at two".

Its own number is not what it denies. Reading ties a denial to the numbers of its clause; where the same denial reaches
back to an earlier number, the one behind it is what the body says instead.
Source: specification, section 4 ("denied" sets the stance) and section 5, rule 2: a denial reaches only what it denies.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from ..model import Report
from .together import number
from .witnesses import name_of

EARLIER, HERE = "said.denial.earlier", "said.denial"
"""Rules of reading: a denial of a number given before, and of one in its own clause."""
OWN = "judging.own_number"
"""Rule under which a figure is given back to the body that was read as denying it."""


def own_numbers(reports: Iterable[Report]) -> Iterator[Report]:
    """The reports in their order, each that is a denier's own number asserted by it; what editors decided stands."""
    rows = list(reports)
    ordered = sorted(rows, key=lambda row: (row.article, number(row.paragraph or ""), row.start or 0))
    answers = {two.id for one, two in pairwise(ordered) if _answers(one, two)}
    for report in rows:
        yield _given(report) if report.id in answers else report


def _answers(one: Report, two: Report) -> bool:
    """Whether `two` is what the body that denies `one` says instead."""
    first, own = one.figure, two.figure
    if one.article != two.article or two.reviewed or own.said_by or not own.denied_by:
        return False
    bodies = {name_of(party) for party in first.denied_by}
    return EARLIER in first.rule and HERE in own.rule and {name_of(party) for party in own.denied_by} == bodies


def _given(report: Report) -> Report:
    figure = report.figure
    return replace(report, figure=replace(
        figure, said_by=figure.denied_by[0], denied_by=(), stance="asserted", rule=(*figure.rule, OWN),
    ))  # fmt: skip
