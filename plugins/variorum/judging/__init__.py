"""Archive → claims, relations, computations, verdicts. `rules` is the table of the method; everything here is pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from ..model import Archive, Claim, Entity, Judgement, Quantity, Relation, Repeat, Report, Verdict
from ..reaching import reached
from .bodies import heads_of
from .carried import laid_to_firsts
from .cited import laid_to_cited
from .claims import Base, claims_of
from .compare import nominal_of
from .computations import computations_of, latest, whole_of
from .copies import repeats_of
from .grouping import grouped
from .headlines import laid_to_texts
from .near_misses import near_misses
from .relations import Setting, relations_of, settle
from .sentences import claim_words
from .verdicts import Standing, verdict_of, verdict_of_statement
from .withdrawals import revised_rows
from .witnesses import Heads

__all__ = ["containers", "grouped", "judge"]

Row = TypeVar("Row")


def judge(archive: Archive) -> Judgement:
    """All claims, relations, computations and verdicts of the archive, in the order of its quantities."""
    numeric = [quantity for quantity in archive.quantities if quantity.kind != "statement"]
    names = {entity.id: entity.name for entity in archive.entities}
    words: dict[str, str] = {}  # grows quantity by quantity: a share's words may name the claim it is a share of
    head, repeats = heads_of(archive), repeats_of(archive)
    laid = _laid(archive.reports, repeats, numeric, head)
    setting = _setting(archive, laid, words)
    own = _grouped((report.quantity or "", report) for report in laid)
    claims: dict[str, tuple[Claim, ...]] = {}
    relations: dict[str, tuple[Relation, ...]] = {}
    known: dict[str, Sequence[Claim]] = {}
    for quantity in _bases_first(numeric):
        found = claims_of(quantity, own.get(quantity.id, []), head, _base(quantity, known))
        words |= claim_words(found, setting.reports, names)
        relations[quantity.id] = relations_of(quantity, found, setting)
        claims[quantity.id] = settle(found, relations[quantity.id], setting)
        known[quantity.id] = whole_of(quantity, claims[quantity.id])
    sums = {q.id: computations_of(q, known, words) for q in numeric}
    judged = {q.id: Standing(q, claims[q.id], relations[q.id], sums[q.id], setting.reports, names) for q in numeric}
    within = (row for q in numeric for row in relations[q.id])
    return Judgement(
        claims=tuple(claim for q in numeric for claim in claims[q.id]),
        relations=(*within, *near_misses(numeric, _current(claims), setting)),
        computations=tuple(row for q in numeric for row in sums[q.id]),
        verdicts=tuple(_verdicts(archive, judged, names, head)),
        repeats=repeats,
        heads=head,
        laid=laid,
    )


def _verdicts(
    archive: Archive, judged: Mapping[str, Standing], names: Mapping[str, str], head: Heads
) -> Iterator[Verdict]:
    held = _grouped((row.quantity, row) for row in archive.held)
    for q in archive.quantities:
        statement = q.kind == "statement"
        yield verdict_of_statement(q, held.get(q.id, []), names, head) if statement else verdict_of(judged[q.id])


def _laid(
    reports: Sequence[Report], repeats: Sequence[Repeat], numeric: Sequence[Quantity], head: Heads
) -> tuple[Report, ...]:
    """Each report under whom it is to be laid to: a headline's number to its text, a copy's to the first text, one that
    another body is cited for to that body.
    """
    in_texts = tuple(laid_to_texts(reports, head))
    return tuple(laid_to_cited(tuple(laid_to_firsts(in_texts, repeats, head)), numeric, head))


def _setting(archive: Archive, laid: Sequence[Report], words: Mapping[str, str]) -> Setting:
    texts = {(article, p.id): p.text for article, paragraphs in archive.paragraphs for p in paragraphs}
    reports = {report.id: report for report in laid}
    return Setting(reports, containers(archive.entities), words, texts, revised_rows(laid))


def _grouped(rows: Iterable[tuple[str, Row]]) -> dict[str, list[Row]]:
    """Rows by key, in their order."""
    groups: dict[str, list[Row]] = {}
    for key, row in rows:
        groups.setdefault(key, []).append(row)
    return groups


def _base(quantity: Quantity, known: Mapping[str, Sequence[Claim]]) -> Base | None:
    claim = latest(known.get(quantity.base or "", ()))
    return Base(claim.id, claim.interval, claim.unit or "") if claim and nominal_of(claim) else None


def _bases_first(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Quantities in such an order that a share's total is judged before the share."""
    bases = {quantity.base for quantity in quantities}
    return sorted(quantities, key=lambda q: (q.id not in bases, q.base is not None))


def _current(claims: Mapping[str, Sequence[Claim]]) -> dict[str, list[Claim]]:
    """The latest claim of every quantity, as a list of one or none."""
    return {key: [found] if (found := latest(rows)) else [] for key, rows in claims.items()}


def containers(entities: Sequence[Entity]) -> dict[str, frozenset[str]]:
    """Place id → every place that contains it, through any number of steps, itself never."""
    direct = {entity.id: entity.part_of for entity in entities}
    return {place: reached(place, lambda name: direct.get(name, ())) - {place} for place in direct}
