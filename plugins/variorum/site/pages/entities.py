"""Pages of places and actors: names, what they said or what is counted there, and every mention in its sentence."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from markupsafe import Markup

from ...judging.sentences import span_words
from ...model import Entity, Located, Role
from .. import addresses, elsewhere
from ..edition import Edition
from ..maps import locator
from ..paging import FEW
from ..views import EntityPage, Link, RoleRow
from ..wording import plural
from .entity_facts import facts
from .entity_parts import address
from .mentions import snippets
from .names import names_table
from .said import SHOWN, parts, said, said_by_others
from .statements import disputed, statements, told_of
from .together import together

NOTHING = Markup()
SENTENCES = 3
"""Sentences of one article that stand open; further ones are folded under them."""


def entity_page(edition: Edition, entity: Entity, body: Markup, background: Markup = NOTHING) -> EntityPage:
    """The page of one place or actor. Of very many figures and mentions it holds the first; `entity_parts` has all.
    `background`: what the editors know from elsewhere.
    """
    mentions, most = edition.mentions_of_entity[entity.id], edition.per_page
    rows, held = said(edition, entity), statements(edition, entity)
    view = EntityPage(
        id=entity.id, kind=entity.kind, type=entity.type, name=entity.name, summary=entity.summary, body=body,
        background=background, facts=(), names=names_table(edition, entity, mentions),
        within=tuple(_links(edition, entity.part_of + entity.speaks_for)),
        contains=tuple(_links(edition, (other.id for other in edition.members[entity.id]))),
        roles=tuple(_role(edition, role) for role in entity.roles), proposed=entity.proposed,
        coordinates=_coordinates(entity), external=tuple(elsewhere.link(key, name) for key, name in entity.external),
        was=entity.was, said=parts(rows[:FEW] if len(rows) > most else rows, SHOWN),
        statements=held[:FEW] if len(held) > most else held, others=tuple(said_by_others(edition, entity)),
        told=told_of(edition, entity)[:FEW], disputed=disputed(edition, entity),
        mentions=tuple(snippets(edition, _first(edition, mentions), SENTENCES)),
        together=tuple(together(edition, entity, mentions)), map=locator(edition, entity),
        all_said=_all(edition, entity, "figure", len(rows)), all_held=_all(edition, entity, "statement", len(held)),
        all_mentions=_all(edition, entity, "mention", len(mentions)),
    )  # fmt: skip  # a table of fields
    return replace(view, facts=tuple(facts(edition, entity, view, Counter(row.how for row in rows))))


def _all(edition: Edition, entity: Entity, what: str, count: int) -> Link | None:
    """Where all of them are, if this page holds the first only."""
    return Link(f"All {plural(count, what)}", address(entity, what)) if count > edition.per_page else None


def _first(edition: Edition, mentions: Sequence[Located]) -> Sequence[Located]:
    """All, or of very many those of the first articles."""
    if len(mentions) <= edition.per_page:
        return mentions
    articles = set(list(dict.fromkeys(mention.article for mention in mentions[: edition.per_page]))[:FEW])
    return [mention for mention in mentions[: edition.per_page] if mention.article in articles]


def _links(edition: Edition, names: Iterable[str]) -> Iterable[Link]:
    for name in names:
        entity = edition.entities[name]
        yield Link(entity.name, addresses.entity(entity))


def _role(edition: Edition, role: Role) -> RoleRow:
    """A role with the paragraph that names it, where a text does. Of one told by a text no dates are missed."""
    article = edition.articles.get(role.article or "")
    read = Link(article.title, edition.place(article.id, role.paragraph)) if article else None
    dates = _dates(role.start, role.end)
    return RoleRow(role.text, "" if read and not (role.start or role.end) else dates, read)


def _dates(start: str | None, end: str | None) -> str:
    if start and end:
        return f"{span_words(start)} to {span_words(end)}"
    return f"from {span_words(start)}" if start else f"until {span_words(end)}" if end else "dates not recorded"


def _coordinates(entity: Entity) -> str | None:
    c = entity.coordinates
    if c is None:
        return None
    north, east = ("N" if c.latitude >= 0 else "S"), ("E" if c.longitude >= 0 else "W")
    return f"{abs(c.latitude):.2f}° {north}, {abs(c.longitude):.2f}° {east}, {c.precision}; source: {c.source}"
