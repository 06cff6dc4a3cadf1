"""Contested statements on the pages of places and actors: what an actor holds, and what is disputed about either."""

import re
from collections.abc import Iterator

from ...model import Entity, Held, Quantity
from .. import addresses
from ..edition import Edition, grouped
from ..sentences import sentence
from ..views import Answer, Disputed, Link, Statement
from ..wording import entity_link, read_link, when
from .quantities.holders import sides


def statements(edition: Edition, entity: Entity) -> tuple[Statement, ...]:
    """Every position an actor holds, each in the sentence of the article that carries its mark."""
    return tuple(_statement(edition, row) for row in edition.held_by[entity.id])


def disputed(edition: Edition, entity: Entity) -> tuple[Disputed, ...]:
    """The contested statements about a place, as their quantities say. Of an actor: those it takes no part in,
    whose question names it, or where a sentence that carries a position does.
    """
    found = _at(edition, entity) if entity.kind == "place" else _naming(edition, entity)
    return tuple(_disputed(edition, quantity) for quantity in found)


def _disputed(edition: Edition, quantity: Quantity) -> Disputed:
    return Disputed(Link(quantity.question, addresses.quantity(quantity.id)), tuple(sides(edition, quantity)))


def _at(edition: Edition, entity: Entity) -> list[Quantity]:
    return [row for row in edition.archive.quantities if row.kind == "statement" and entity.id in row.places]


def _naming(edition: Edition, entity: Entity) -> list[Quantity]:
    named = grouped(((row.article, row.paragraph), row) for row in edition.mentions_of_entity[entity.id])
    own = {row.quantity for row in edition.held_by[entity.id]}
    articles = dict.fromkeys(article for article, _ in named)
    told = {row.quantity for article in articles for row in edition.held_of_article[article]
            for start, end in _spans(edition, row)
            if any(start <= one.start and one.end <= end for one in named[article, row.paragraph or ""])}  # fmt: skip
    told |= {row.id for row in edition.archive.quantities if row.kind == "statement" and _asks(row, entity)}
    return [row for row in edition.archive.quantities if row.id in told - own]


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
    position = next(p.text for p in quantity.positions if p.id == row.position)
    before, marked, after = _marked(edition, row)
    return Statement(
        before=before, marked=marked, after=after, quoted="" if marked else row.quote, position=position,
        stance=None if row.stance == "asserted" else row.stance, as_of=when(row.stated),
        question=Link(quantity.question, edition.row(row.quantity, row.id)),
        read=read_link(edition, row.article, row.paragraph), answers=tuple(_answers(edition, quantity, row)),
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
        who = (entity_link(edition, one.held_by) if one.held_by else Link("no source named", None) for one in held)
        if held:
            yield Answer(position.text, tuple({link.text: link for link in who}.values()))
