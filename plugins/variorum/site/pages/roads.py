"""The steps that figures took from one named body to the next, as their chains tell."""

from collections.abc import Iterator
from itertools import pairwise

from ...judging.sentences import worded
from ...model import Report
from ..chains import report_chain
from ..edition import Edition
from ..paging import FEW
from ..views import CarriedFigure, ChainLink, Link, Road
from ..wording import counted
from .corrected import permalink

INFERRED = "probably "
"""How a chain marks a step that the editors infer."""


def roads(edition: Edition) -> Iterator[Road]:
    """Every step from one named body to the next, with the figures that took it; the most used first."""
    found: dict[tuple[str, str], tuple[ChainLink, ChainLink, list[Report]]] = {}
    for report in edition.archive.reports:
        named = [link for link in report_chain(edition, report) if link.known]
        for one, other in pairwise(named):
            key = (one.text.removeprefix(INFERRED), other.text.removeprefix(INFERRED))
            found.setdefault(key, (one, other, []))[2].append(report)
    for (said, carried), (one, other, reports) in sorted(found.items(), key=lambda row: (-len(row[1][2]), row[0])):
        sure = not any(link.text.startswith(INFERRED) for link in (one, other))
        shown = reports if len(reports) <= edition.per_page else reports[:FEW]
        figures = tuple(_carried(edition, report) for report in shown)
        yield Road(Link(said, one.href), Link(carried, other.href), sure, figures, len(reports) - len(shown))


def _carried(edition: Edition, report: Report) -> CarriedFigure:
    return CarriedFigure(worded(report), counted(edition, report), Link(worded(report), permalink(edition, report)))
