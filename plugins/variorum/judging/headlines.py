"""Reports of headlines → whom they are laid to: a headline repeats its text, and vouches for nothing by itself.

A number that the text below gives again, as an answer to the same question, is the text's: it takes the one source that
the text names for it, and its day. Where the text names two, or denies it, the headline stays without a source.
Source: specification, section 5, "Claims" and "Witnesses".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..model import TITLE_PARAGRAPH, Number, Report
from .gate import APART_STANCES
from .witnesses import Heads, witness_of

Said = tuple[str, str | None, frozenset[Number | None], str | None, bool]
"""Article, quantity, number, unit, and whether it is an addition: what a headline and its text have in common."""


def laid_to_texts(reports: Sequence[Report], head: Heads) -> Iterator[Report]:
    """The reports in their order, those of headlines with the source that the text below names for the number."""
    below: dict[Said, list[Report]] = {}
    for report in reports:
        if report.paragraph not in {TITLE_PARAGRAPH, None}:
            below.setdefault(_said(report), []).append(report)
    for report in reports:
        is_bare = report.paragraph == TITLE_PARAGRAPH and not report.reviewed and witness_of(report, head) is None
        yield _laid(report, below.get(_said(report), ()), head) if is_bare else report


def _said(report: Report) -> Said:
    figure = report.figure
    ends = frozenset({figure.value.low, figure.value.high} - {None})
    return report.article, report.quantity, ends, figure.unit, figure.increment


def _laid(report: Report, below: Sequence[Report], head: Heads) -> Report:
    """`report` as the first of `below` has it from the one body that all of them name."""
    figure = report.figure
    if len({witness_of(row, head) for row in below}) != 1 or witness_of(below[0], head) is None:
        return report
    if figure.stance in APART_STANCES or any(
        row.figure.stance != figure.stance or row.figure.denied_by for row in below
    ):
        return report
    told = below[0].figure
    told = replace(figure, said_by=told.said_by, as_of=told.as_of or figure.as_of, status=told.status)
    return replace(report, figure=told, concurs_with=below[0].concurs_with)
