"""The lines of witness: who vouches, for how many figures and on what, who speaks for it, and who is said to concur.

Source: specification, section 5 ("Witnesses").
"""

from collections.abc import Iterator

from ...judging.witnesses import concurring, name_of, witness_of
from ...model import Report
from .. import addresses
from ..edition import Edition, grouped
from ..paging import FEW
from ..views import Link, Vouching


def vouched(edition: Edition) -> Iterator[Vouching]:
    """Lines of witness by how many figures they vouch for, those of no quantity too. Who concurs adds no line."""
    head = edition.judgement.heads
    lines = grouped((name, report) for report in edition.judgement.laid if (name := _witness(edition, report)))
    for name, reports in sorted(lines.items(), key=lambda row: (-len(row[1]), row[0])):
        others = dict.fromkeys(one for report in reports if (one := concurring(report, head)))
        own = [report for report in reports if concurring(report, head) is None]
        said = dict.fromkeys(name_of(report.figure.said_by) for report in own
                             if report.figure.said_by and report.id not in edition.carried)  # fmt: skip
        asked = list(dict.fromkeys(report.quantity for report in own if report.quantity))
        shown = asked if len(asked) <= edition.per_page else asked[:FEW]
        yield Vouching(
            body=_body(edition, name), speaks=tuple(_body(edition, one) for one in sorted(said) if one != name),
            concurs=tuple(_body(edition, one) for one in sorted(others)), figures=len(own),
            quantities=tuple(Link(edition.quantities[q].title, addresses.quantity(q)) for q in shown),
            more=len(asked) - len(shown),
        )  # fmt: skip


def _witness(edition: Edition, report: Report) -> str | None:
    """Who vouches: as judged, where the report answers a question."""
    claim = edition.claim_of.get(report.id)
    return claim.witness if claim else witness_of(report, edition.judgement.heads)


def _body(edition: Edition, name: str) -> Link:
    entity = edition.entities.get(name)
    return Link(entity.name if entity else name, addresses.entity(entity) if entity else None)
