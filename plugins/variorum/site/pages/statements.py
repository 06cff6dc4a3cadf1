"""Contested statements on the pages of places and actors: what an actor holds, and what is disputed about either."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ...model import Entity, Held, Located, Quantity
from .. import addresses
from ..edition import Edition, grouped
from ..sentences import sentence
from ..views import Answer, Disputed, Link, Statement
from ..wording import entity_link, row_link, when
from .quantities.holders import sides


def statements(edition: Edition, entity: Entity) -> tuple[Statement, ...]:
    """Every position an actor holds, each in the sentence of the article that carries its mark."""
    return tuple(_statement(edition, row) for row in edition.held_by[entity.id])


def told_of(edition: Edition, entity: Entity) -> tuple[Statement, ...]:
    """Every position of another whose sentence names an actor, with who holds it."""
    if entity.kind != "actor":
        return ()
    named = grouped(((row.article, row.paragraph), row) for row in edition.mentions_of_entity[entity.id])
    rows = (row for article in dict.fromkeys(article for article, _ in named)
            for row in edition.held_of_article[article])  # fmt: skip
    others = (row for row in rows if not (row.held_by and row.held_by.id == entity.id) and _names(edition, row, named))
    return tuple(replace(_statement(edition, row), by=_holder(edition, row)) for row in others)


def disputed(edition: Edition, entity: Entity) -> tuple[Disputed, ...]:
    """The contested statements about a place, as their quantities say; of an actor, those whose question names it and
    in which it takes no part.
    """
    found = _at(edition, entity) if entity.kind == "place" else _asked(edition, entity)
    return tuple(_disputed(edition, quantity) for quantity in found)


def _disputed(edition: Edition, quantity: Quantity) -> Disputed:
    return Disputed(Link(quantity.question, addresses.quantity(quantity.id)), tuple(sides(edition, quantity)))


def _at(edition: Edition, entity: Entity) -> list[Quantity]:
    return [row for row in edition.archive.quantities if row.kind == "statement" and entity.id in row.places]


def _asked(edition: Edition, entity: Entity) -> list[Quantity]:
    own = {row.quantity for row in edition.held_by[entity.id]}
    return [row for row in edition.archive.quantities
            if row.kind == "statement" and row.id not in own and _asks(row, entity)]  # fmt: skip


def _names(edition: Edition, row: Held, named: Mapping[tuple[str, str], tuple[Located, ...]]) -> bool:
    """Whether one of the mentions stands in the sentence that carries a position."""
    return any(start <= one.start and one.end <= end for start, end in _spans(edition, row)
               for one in named.get((row.article, edition.marks[row.article, row.key].paragraph), ()))  # fmt: skip


def _holder(edition: Edition, row: Held) -> Link:
    return entity_link(edition, row.held_by) if row.held_by else Link("no source named", None)


def _asks(quantity: Quantity, entity: Entity) -> bool:
    """Whether the question of a statement has one of its names in it, as a word."""
    return any(re.search(rf"(?<!\w){re.escape(name.text)}(?!\w)", quantity.question) for name in entity.names)


def _spans(edition: Edition, row: Held) -> Iterator[tuple[int, int]]:
    """The sentence that carries a position, where the article publishes one."""
    mark = edition.marks.get((row.article, row.key))
    if mark:
        yield sentence(edition.texts[row.article, mark.paragraph], mark.start, mark.end)


def _statement(edition: Edition, row: Held) -> Statement:
    quantity = edition.quantities[row.quantity]
    before, marked, after = _marked(edition, row)
    return Statement(
        before=before, marked=marked, after=after, quoted="" if marked else row.quote, position=edition.answer(row),
        stance=None if row.stance == "asserted" else row.stance, as_of=when(row.stated),
        question=Link(quantity.question, edition.row(row.quantity, row.id)),
        read=row_link(edition, row), answers=tuple(_answers(edition, quantity, row)),
    )  # fmt: skip  # a table of fields


def _marked(edition: Edition, row: Held) -> tuple[str, str, str]:
    """The sentence around the mark of a position, split round the marked words; empty where no text is published."""
    for start, end in _spans(edition, row):
        mark = edition.marks[row.article, row.key]
        text = edition.texts[row.article, mark.paragraph]
        return text[start : mark.start], text[mark.start : mark.end], text[mark.end : end]
    return "", "", ""


def _answers(edition: Edition, quantity: Quantity, row: Held) -> Iterator[Answer]:
    """The other positions on the same question, each with those who hold it; one that nobody holds is no answer."""
    for position in quantity.positions:
        if position.id == row.position:
            continue
        held = [one for one in edition.held_of_quantity[quantity.id] if one.position == position.id]
        who = (_holder(edition, one) for one in held)
        if held:
            yield Answer(position.text, tuple({link.text: link for link in who}.values()))
