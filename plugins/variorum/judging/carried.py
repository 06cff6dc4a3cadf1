"""Reports of copies → whom they are laid to: a copy adds a report, never a witness.

Where a text repeats another, a number that both give is vouched for by whom the first names, however the copy words it:
"officials" for "the interior ministry". Attribution decides the rest: a number of the copy's own keeps its source, a
copy that names a source where the first names none adds it, and what an editor has decided stands.
Source: specification, section 5, "Witnesses".
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..model import Repeat, Report, Value
from .witnesses import Heads, witness_of

Said = tuple[str, str | None, Value, str | None]
"""Article, quantity, value and unit: what a report and the one it repeats have in common, but for the article."""


def laid_to_firsts(reports: Sequence[Report], repeats: Iterable[Repeat], head: Heads) -> Iterator[Report]:
    """The reports in their order, those that copy another with the source that it names."""
    firsts = {row.article: row.of for row in repeats}
    copied = frozenset(firsts.values())
    named: dict[Said, list[Report]] = {}
    for report in reports:
        if report.article in copied and witness_of(report, head) is not None:
            named.setdefault(_said(report, report.article), []).append(report)
    for report in reports:
        yield _laid(report, named.get(_said(report, firsts.get(report.article, "")), ()), head)


def _said(report: Report, article: str) -> Said:
    return article, report.quantity, report.figure.value, report.figure.unit


def _laid(report: Report, firsts: Sequence[Report], head: Heads) -> Report:
    """`report`, with the source of the first of `firsts` where it names another than all of them do."""
    own = witness_of(report, head)
    if not firsts or own is None or report.reviewed or own in {witness_of(first, head) for first in firsts}:
        return report
    figure = replace(report.figure, said_by=firsts[0].figure.said_by)
    return replace(report, figure=figure, concurs_with=firsts[0].concurs_with)


def carried(reports: Iterable[Report], repeats: Iterable[Repeat]) -> Mapping[str, str]:
    """Report → the report it repeats word for word: of one quantity, one number and one unit, in the text copied."""
    rows = list(reports)
    firsts = {row.article: row.of for row in repeats}
    said = {_said(report, report.article): report.id for report in reversed(rows)}
    found = ((report.id, said.get(_said(report, firsts.get(report.article, "")))) for report in rows)
    return {name: first for name, first in found if first}
