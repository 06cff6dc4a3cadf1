"""The answer and the facts under it."""

from collections.abc import Iterable, Sequence

from ....judging.sentences import day_words, number_words
from ....judging.standing import doubted
from ....model import Claim, Computation, Quantity
from ...edition import Edition
from ...standings import backing
from ...wording import claim_worded, entity_link, plural
from ..lines import lines_of

DIFFERING = {"unclear": "it cannot be told whether they differ", "conflict": "they cannot both be true"}
"""Verdicts under which no one claim is the answer, and what is said of all of them."""
MOST_NAMED = 4
"""Lines that an answer names; the page has all."""
DIFFERENT_DAYS = " The reports differ because they were made on different days."

Part = tuple[str, str]
"""(figure as worded, what follows it)"""


def answer(edition: Edition, quantity: Quantity) -> Sequence[Part]:
    """What the page opens with: the latest claim; where lines differ and it cannot be told which holds, each of them;
    and a sum of ours that does not fit. Empty for a statement, or where nothing is live.
    """
    verdict = edition.verdicts[quantity.id]
    rivals = _rivals(edition, quantity) if verdict.verdict in DIFFERING else []
    if len(rivals) > 1:
        return _all_of(edition, quantity, rivals, DIFFERING[verdict.verdict])
    claim = edition.claims.get(verdict.latest or "")
    if claim is None:
        return ()
    day = day_words(claim.as_of)
    dated = day if day != "not stated" else "day not stated"
    head = (claim_worded(edition, claim), f"{_unit(edition, quantity, claim)}: {speaker(edition, claim)}, {dated}.")
    failing = next((row for row in edition.computations_of_quantity[quantity.id] if row.fits is False), None)
    if failing:
        return ((head[0], f"{head[1]} Our sum gives "), _misfit(failing))
    return ((head[0], head[1] + (DIFFERENT_DAYS if _moved(edition, quantity) else "")),)


def _rivals(edition: Edition, quantity: Quantity) -> list[Claim]:
    """Of each line the newest claim that is live and stands against another as the verdict says, by their days; the
    current claims where no pair of live ones does.
    """
    verdict, lines = edition.verdicts[quantity.id].verdict, lines_of(edition, quantity)
    live = {claim.id for _, claims in lines for claim in claims if claim.live}
    rows = [
        row for row in edition.relations_of_quantity[quantity.id] if row.relation == verdict and {row.a, row.b} <= live
    ]
    against = {name for row in rows for name in (row.a, row.b)}
    differing = [next((claim for claim in claims if claim.id in against), None) for _, claims in lines]
    found = [claim for claim in differing if claim] or [claim for _, (claim, *_) in lines if claim.live]
    return sorted(found, key=lambda c: (c.as_of is None, (c.as_of.edtf or "") if c.as_of else "", c.id))


def _all_of(edition: Edition, quantity: Quantity, claims: Sequence[Claim], end: str) -> Sequence[Part]:
    shown = claims[:MOST_NAMED]
    rest = f" or {plural(len(claims) - len(shown), 'other figure')}" if len(claims) > len(shown) else ""
    ends = [" or "] * (len(shown) - 1) + [f"{rest}: {end if len(claims) == 2 else end.replace('both', 'all')}."]
    return tuple((claim_worded(edition, c), f"{_unit(edition, quantity, c)} ({speaker(edition, c)}){after}")
                 for c, after in zip(shown, ends, strict=True))  # fmt: skip


def _misfit(row: Computation) -> Part:
    return number_words(row.value), f" {row.unit} (computed), which does not fit."


def _moved(edition: Edition, quantity: Quantity) -> bool:
    """Whether it is the day that tells the figures apart, for all that the texts say: all that are live."""
    rows = edition.relations_of_quantity[quantity.id]
    if doubted(rows, edition.claims):
        return False
    ordered = any(row.relation == "superseded" and row.dimension != "order not stated" for row in rows)
    return edition.verdicts[quantity.id].verdict == "changed" and ordered


def _unit(edition: Edition, quantity: Quantity, claim: Claim) -> str:
    own = edition.reports[claim.reports[0]].figure.unit == "percent" or quantity.kind == "duration"
    return "" if own else f" {quantity.unit}"


def speaker(edition: Edition, claim: Claim) -> str:
    """Who says it, by name, or that nobody is named."""
    said = edition.said_by(edition.reports[claim.reports[0]])
    return entity_link(edition, said).text if said else "no source named"


def facts(edition: Edition, quantity: Quantity) -> Iterable[Part]:
    """The row of facts under the answer: (number or words, label)."""
    verdict = edition.verdicts[quantity.id]
    if quantity.kind == "statement":
        yield str(verdict.reports), "statement" if verdict.reports == 1 else "statements"
        yield backing(edition, quantity), "who speaks"
        return
    yield str(verdict.reports), "reports" if verdict.reports != 1 else "report"
    yield str(verdict.witnesses), "named witnesses" if verdict.witnesses != 1 else "named witness"
    if verdict.concurring:
        yield str(verdict.concurring), "concurring"
    if verdict.unnamed:
        yield str(verdict.unnamed), "with no source named"
    if verdict.verdict == "changed":
        yield from _ends(edition, quantity)


def _ends(edition: Edition, quantity: Quantity) -> Iterable[Part]:
    verdict = edition.verdicts[quantity.id]
    line = [c for c in edition.claims_of_quantity[quantity.id] if c.witness and c.as_of and c.as_of.edtf]
    ends = sorted(line, key=lambda c: ((c.as_of.edtf or "") if c.as_of else "", c.value.low or 0))
    if len(ends) > 1:
        latest = edition.claims[verdict.latest] if verdict.latest else ends[-1]
        yield f"{claim_worded(edition, ends[0])} to {claim_worded(edition, latest)}", "first to last"
