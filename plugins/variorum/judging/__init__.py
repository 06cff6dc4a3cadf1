"""Archive → claims, relations, computations, verdicts. `rules` is the table of the method; everything here is pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model import Archive, Claim, Entity, Judgement, Quantity, Relation
from .claims import Base, claims_of
from .compare import nominal_of
from .computations import computations_of, latest, whole_of
from .relations import Setting, near_misses, relations_of, settle
from .sentences import claim_words
from .verdicts import Standing, verdict_of, verdict_of_statement
from .witnesses import heads

__all__ = ["containers", "judge"]


def judge(archive: Archive) -> Judgement:
    """All claims, relations, computations and verdicts of the archive, in the order of its quantities."""
    reports = {report.id: report for report in archive.reports}
    names = {entity.id: entity.name for entity in archive.entities}
    claims: dict[str, tuple[Claim, ...]] = {}
    relations: list[Relation] = []
    texts = {(article, p.id): p.text for article, paragraphs in archive.paragraphs for p in paragraphs}
    setting = Setting(reports, containers(archive.entities), {}, texts)
    numeric = [quantity for quantity in archive.quantities if quantity.kind != "statement"]
    known: dict[str, Sequence[Claim]] = {}
    for quantity in _bases_first(numeric):
        found = _claims(quantity, archive, known)
        setting = replace(setting, words={**setting.words, **claim_words(found, reports, names)})
        rows = relations_of(quantity, found, setting)
        claims[quantity.id] = settle(found, rows, setting)
        known[quantity.id] = whole_of(quantity, claims[quantity.id])
        relations += rows
    computations = {q.id: computations_of(q, known, setting.words) for q in numeric}
    return Judgement(
        claims=tuple(claim for q in numeric for claim in claims[q.id]),
        relations=_in_order(numeric, relations) + near_misses(numeric, _current(claims), setting),
        computations=tuple(row for q in numeric for row in computations[q.id]),
        verdicts=tuple(
            verdict_of_statement(q, [h for h in archive.held if h.quantity == q.id], names,
                                 heads(archive.entities))
            if q.kind == "statement"
            else verdict_of(Standing(q, claims[q.id], [r for r in relations if r.quantity == q.id], computations[q.id],
                                   reports, names))
            for q in archive.quantities
        ),
    )  # fmt: skip


def _claims(quantity: Quantity, archive: Archive, known: Mapping[str, Sequence[Claim]]) -> tuple[Claim, ...]:
    own = [report for report in archive.reports if report.quantity == quantity.id]
    return claims_of(quantity, own, heads(archive.entities), _base(quantity, known))


def _base(quantity: Quantity, known: Mapping[str, Sequence[Claim]]) -> Base | None:
    claim = latest(known.get(quantity.base or "", ()))
    return Base(claim.id, claim.interval, claim.unit or "") if claim and nominal_of(claim) else None


def _bases_first(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Quantities in such an order that a share's total is judged before the share."""
    bases = {quantity.base for quantity in quantities}
    return sorted(quantities, key=lambda q: (q.id not in bases, q.base is not None))


def _in_order(quantities: Sequence[Quantity], relations: Sequence[Relation]) -> tuple[Relation, ...]:
    return tuple(row for q in quantities for row in relations if row.quantity == q.id)


def _current(claims: Mapping[str, Sequence[Claim]]) -> dict[str, list[Claim]]:
    """The latest claim of every quantity, as a list of one or none."""
    return {key: [found] if (found := latest(rows)) else [] for key, rows in claims.items()}


def containers(entities: Sequence[Entity]) -> dict[str, frozenset[str]]:
    """Place id → every place that contains it, through any number of steps."""
    direct = {entity.id: set(entity.part_of) for entity in entities}

    def above(place: str, seen: frozenset[str]) -> frozenset[str]:
        wider = frozenset(direct.get(place, ())) - seen
        return wider.union(*(above(w, seen | wider | {place}) for w in wider)) if wider else wider

    return {place: above(place, frozenset({place})) for place in direct}
