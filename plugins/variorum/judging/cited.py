"""Reports of bodies that pass on another's number → whom they are laid to: who cites is neither a witness nor a rival.

"The WHO said, citing the ministry" makes the ministry vouch. Where another text prints the same number as the WHO's and
leaves the ministry out, it is the ministry's still. Other numbers of the WHO stay its own, and so does the same number
of another day, but for a count that only grows; what an editor has decided stands.
Source: specification, section 4, "Attribution", and section 5, "Witnesses".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .. import edtf
from ..model import Party, Quantity, QuantityKind, Report, Value
from .order import held_within, is_by_page
from .witnesses import Heads, name_of, witness_of

Said = tuple[str | None, Value, str | None]
"""Quantity, value and unit: what one who cites has in common with the one cited."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A report that names who vouches and who passed the number on."""

    witness: str
    by: frozenset[str]
    report: Report


def laid_to_cited(reports: Sequence[Report], quantities: Sequence[Quantity], head: Heads) -> Iterator[Report]:
    """The reports in their order, those of a body that another text shows to cite laid to the body cited."""
    known: dict[Said, list[Cited]] = {}
    for report in reports:
        witness = witness_of(report, head)
        if witness and report.figure.via and report.figure.stance == "asserted":
            by = frozenset(_head(party, head) for party in report.figure.via) - {witness}
            known.setdefault(_said(report), []).append(Cited(witness, by, report))
    kinds = {quantity.id: quantity.kind for quantity in quantities}
    for report in reports:
        rows = known.get(_said(report), ())
        yield _laid(report, rows, kinds.get(report.quantity or ""), head) if rows else report


def _said(report: Report) -> Said:
    return report.quantity, report.figure.value, report.figure.unit


def _head(party: Party, head: Heads) -> str:
    return head.get(name_of(party), name_of(party))


def _laid(report: Report, rows: Sequence[Cited], kind: QuantityKind | None, head: Heads) -> Report:
    """`report`, laid to the one body that its own cites in `rows`; as it is where there is none, or more than one."""
    own, said = witness_of(report, head), report.figure.said_by
    vague = report.figure.value == Value(None, None)
    if said is None or own is None or vague or report.reviewed or report.concurs_with:
        return report
    fit = [row for row in rows if own in row.by and (kind == "cumulative" or not _apart(row.report, report))]
    cites = {row.witness for row in fit}
    if len(cites) != 1 or cites & _citing(own, rows):
        return report
    figure = replace(report.figure, said_by=fit[0].report.figure.said_by, via=(said, *report.figure.via))
    return replace(report, figure=figure)


def _citing(body: str, rows: Sequence[Cited]) -> frozenset[str]:
    """Those who cite `body`: where two cite each other, nobody can tell whose the number is."""
    return frozenset(name for row in rows if row.witness == body for name in row.by)


def _apart(one: Report, two: Report) -> bool:
    """Whether both are dated, and to times that do not meet."""
    a, b = _time(one), _time(two)
    return a is not None and b is not None and (a.before(b) or b.before(a))


def _time(report: Report) -> edtf.Stretch | None:
    as_of = report.figure.as_of
    dated = edtf.parse(as_of.edtf) if as_of and as_of.edtf else None
    return held_within(dated, by_page=is_by_page(report))
