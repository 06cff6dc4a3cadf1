"""Which entities have pages: no private persons, and no unchecked names where what is unchecked is hidden."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..model import Content, Entity, Ledger, Party
from ..reaching import reached
from .terms import Unreviewed


def shown_entities(content: Content, unreviewed: Unreviewed) -> tuple[Entity, ...]:
    """The entities that have pages; whom or what they belong to is said only where that has one too.

    Of those that only the program proposed all are shown with `show`. Else only those stay on which a decision of the
    editors rests, which would mean something else without them: a question about a place, a speaker in a ledger.
    """
    shown = [entity for entity in content.entities if entity.indexed]
    if unreviewed != "show":
        rests_on = _rests_on(content)
        shown = [entity for entity in shown if not entity.proposed or entity.id in rests_on]
    known = {entity.id for entity in shown}
    return tuple(
        replace(
            entity,
            part_of=tuple(name for name in entity.part_of if name in known),
            speaks_for=tuple(name for name in entity.speaks_for if name in known),
        )
        for entity in shown
    )


def _rests_on(content: Content) -> set[str]:
    """The ids that editors have written into a decision, and of those what they belong to or speak for."""
    ties = {entity.id: (*entity.part_of, *entity.speaks_for) for entity in content.entities}
    own = {*(entity.id for entity in content.entities if not entity.proposed), *_written(content)}
    return own.union(*(reached(name, lambda one: ties.get(one, ())) for name in own))


def _written(content: Content) -> Iterator[str]:
    for quantity in content.quantities:
        yield from (*quantity.places, *quantity.parts)
    for article in content.articles:
        yield from (body.id for body in (article.publisher, article.origin) if body and body.id)
    for ledger in content.ledgers:
        yield from (name for _, name in ledger.names if name)
        yield from (row.concurs_with for row in ledger.figures if row.concurs_with)
        yield from (party.id for party in _parties(ledger) if party and party.id)


def _parties(ledger: Ledger) -> Iterable[Party | None]:
    for row in ledger.figures:
        figure = row.figure
        yield from (figure.place, figure.said_by, *figure.via, *figure.denied_by)
    for held in ledger.positions:
        yield from (held.held_by, *held.via)
