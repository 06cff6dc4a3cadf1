"""Orders in time that a text states without dates.

An editor's `before:` and `after:` name the other row's key. What reading found are words, "before that", "previously":
they order a figure against the one that stands next to it in its article and answers the same question.
Source: specification, section 2 ("Dates") and section 5, rule 3.
"""

from collections.abc import Mapping, Sequence

from ..model import Claim, Report
from .together import number

Pairs = dict[tuple[str, str], bool]
"""(older, newer), by claim id."""


def stated_orders(claims: Sequence[Claim], reports: Mapping[str, Report]) -> Pairs:
    """The pairs of one quantity's claims that a text orders."""
    own = [(reports[name], claim.id) for claim in claims for name in claim.reports]
    home = {f"{report.article}/{report.key}": claim for report, claim in own if report.key}
    told: dict[str, list[tuple[Report, str]]] = {}
    for report, claim in own:
        told.setdefault(report.article, []).append((report, claim))
    pairs: Pairs = {}
    for report, claim in own:
        when = report.figure.as_of
        if when and when.before:
            newer = home.get(f"{report.article}/{when.before}") or _neighbour(report, told, behind=True)
            pairs |= {(claim, newer): True} if newer and newer != claim else {}
        if when and when.after:
            older = home.get(f"{report.article}/{when.after}") or _neighbour(report, told, behind=False)
            pairs |= {(older, claim): True} if older and older != claim else {}
    return pairs


def _neighbour(report: Report, told: Mapping[str, Sequence[tuple[Report, str]]], *, behind: bool) -> str | None:
    """The claim of the figure before this one in its article; failing that, where `behind` allows it, the next one.

    "Previously" may look ahead to what the text says next; "later" tells of what it said before.
    """
    when = report.figure.as_of
    if report.key or when is None or when.edtf:  # an editor names a row; a date needs no words
        return None
    rows = sorted(told[report.article], key=lambda row: _place(row[0]))
    at = next(nth for nth, (row, _) in enumerate(rows) if row.id == report.id)
    near = rows[at - 1] if at else rows[at + 1] if behind and at + 1 < len(rows) else None
    return near[1] if near else None


def _place(report: Report) -> tuple[int, int, str]:
    return number(report.paragraph or ""), report.start or 0, report.id
