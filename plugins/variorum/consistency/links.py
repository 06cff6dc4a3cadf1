"""What ledger rows name must exist: quantities, bodies, positions, paragraphs, other rows."""

from collections.abc import Iterator

from ..errors import Problem
from ..markup import parse
from ..model import TITLE_PARAGRAPH, Ledger, LedgerFigure, LedgerPosition, Party
from .known import Known
from .places import Where, nearest, problem, row_at, unknown


def link_problems(ledger: Ledger, known: Known, where: Where) -> Iterator[Problem]:
    """Everything that the rows of a ledger name must exist and be of its kind."""
    quantities, entities = known.quantity_ids, known.entities
    for row in ledger.tied:
        if row.quantity and row.quantity not in quantities:
            yield unknown(row_at(ledger, row, where, "quantity"), "quantity", row.quantity, quantities)
        for name, keys in _bodies(row):
            if name not in entities:
                yield unknown(row_at(ledger, row, where, *keys), "actor", name, entities)
    for figure in ledger.figures:
        yield from _row_links(ledger, figure, known, where)
    yield from _answers(ledger, known, where)
    yield from _told(ledger, known, where)
    for surface, entity in ledger.names:
        if entity is not None and entity not in entities:
            at = where(ledger.at, "names", surface)
            yield unknown(at, "entity", f"{entity}' (for the name '{surface}", entities)


def _answers(ledger: Ledger, known: Known, where: Where) -> Iterator[Problem]:
    """A position must be one that the statement declares."""
    for held in ledger.positions:
        asked = known.quantities.get(held.quantity)
        answers = [answer.id for answer in asked.positions] if asked else [held.position]
        if held.position not in answers:
            at, expected = row_at(ledger, held, where, "position"), f"one of the positions of '{held.quantity}'"
            yield problem(at, f"the position '{held.position}'", expected, nearest(held.position, answers))


def _told(ledger: Ledger, known: Known, where: Where) -> Iterator[Problem]:
    """An event stands in a paragraph that the article has, where the article's text is published."""
    article = known.articles.get(ledger.article)
    if article is None or not ledger.events or not article.body.strip():
        return
    paragraphs = [TITLE_PARAGRAPH, *(row.id for row in parse(article.body, article.body_line).paragraphs)]
    for event in ledger.events:
        if event.paragraph not in paragraphs:
            found = f"the paragraph '{event.paragraph}'" if event.paragraph else "an event without a paragraph"
            at, expected = row_at(ledger, event, where, "paragraph"), f"a paragraph of '{article.id}'"
            yield problem(at, found, expected, nearest(event.paragraph or "p1", paragraphs))


def _bodies(row: LedgerFigure | LedgerPosition) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """The ids of the bodies that a row names, and the keys that lead to each."""
    if isinstance(row, LedgerPosition):
        parties = [(row.held_by, ("held_by",)), *((party, ("via", n)) for n, party in enumerate(row.via))]
    else:
        figure = row.figure
        parties = [(figure.said_by, ("accept", "said_by"))]
        parties += [(party, ("accept", "via", n)) for n, party in enumerate(figure.via)]
        parties += [(party, ("accept", "denied_by", n)) for n, party in enumerate(figure.denied_by)]
        parties += [(Party(row.concurs_with, ""), ("concurs_with",))]
    yield from ((party.id, keys) for party, keys in parties if party and party.id)


def _row_links(ledger: Ledger, row: LedgerFigure, known: Known, where: Where) -> Iterator[Problem]:
    if row.figure.place and row.figure.place.id and row.figure.place.id not in known.places:
        yield unknown(row_at(ledger, row, where, "accept", "place"), "place", row.figure.place.id, known.places)
    asked = known.quantities.get(row.quantity or "")
    if asked and asked.kind == "statement":
        yield problem(row_at(ledger, row, where, "quantity"), f"a figure for the statement '{row.quantity}'",
                      "a row under 'positions:'", "A statement has positions, not numbers.")  # fmt: skip
    named = [(row.revises, ("revises",))] if row.revises else []
    for key, keys in [*named, *((key, ("relation", key)) for key, _, _ in row.relations)]:
        if not _is_row(key, ledger, known):
            own = {figure.key for figure in ledger.figures}
            yield unknown(row_at(ledger, row, where, *keys), "ledger row", key, own)
    for key, _, reason in row.relations:
        if not reason:
            at, found = row_at(ledger, row, where, "relation", key), f"an override of the relation to '{key}'"
            yield problem(at, f"{found} without a reason", "a reason", "Add 'reason:'.")


def _is_row(name: str, ledger: Ledger, known: Known) -> bool:
    """Whether `name` is the key of a figure of this ledger, or `article/key` of another's."""
    article, slash, key = name.partition("/")
    if not slash:
        return any(row.key == name for row in ledger.figures)
    other = known.ledgers.get(article)
    return ("ledger", article) in known.absent or any(row.key == key for row in (other.figures if other else ()))
