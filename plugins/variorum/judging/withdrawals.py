"""Which claims were withdrawn, disowned or corrected, by their texts or by a ledger.

A denial reaches only the chain it denies: other reports of the number by that witness, passed on by the same bodies.
Source: specification, section 5, "Relation of two claims", rule 2.
"""

from collections.abc import Iterable, Mapping, Sequence

from ..model import Claim, Report
from .claims import is_withdrawn
from .compare import same_nominal
from .witnesses import name_of

Chain = tuple[str | None, tuple[str, ...]]
"""Who vouches, and who passed it on."""
Row = tuple[str, str]
"""Article and key of a ledger row."""


def withdrawn(
    claims: Sequence[Claim], reports: Mapping[str, Report], revised: frozenset[Row] | None = None
) -> frozenset[str]:
    """Ids of the claims that were denied or taken back, that a ledger row revises, or that a denial reaches.

    `revised`: what `revised_rows` finds in `reports`, where it is known: once for all quantities of an archive.
    """
    denied = [claim for claim in claims if is_withdrawn(claim)]
    revised = revised_rows(reports.values()) if revised is None else revised
    return frozenset(
        claim.id for claim in claims
        if is_withdrawn(claim)
        or any((reports[r].article, reports[r].key) in revised for r in claim.reports)
        or any(_reaches(gone, claim, reports) for gone in denied)
    )  # fmt: skip


def revised_rows(reports: Iterable[Report]) -> frozenset[Row]:
    """(article, key) of every row that another says it withdraws or corrects."""
    found = [(report.article, report.revises) for report in reports if report.revises]
    return frozenset(
        (key.partition("/")[0], key.partition("/")[2]) if "/" in key else (article, key) for article, key in found
    )


def _reaches(gone: Claim, claim: Claim, reports: Mapping[str, Report]) -> bool:
    """Whether every report of `claim` came by the chain that the denial of `gone` denies, with the same number."""
    chains = _chains(gone, reports) - {(None, ())}  # a chain of nobody is no chain
    return same_nominal(gone, claim) and _chains(claim, reports) <= chains


def _chains(claim: Claim, reports: Mapping[str, Report]) -> frozenset[Chain]:
    return frozenset((claim.witness, tuple(map(name_of, reports[r].figure.via))) for r in claim.reports)
