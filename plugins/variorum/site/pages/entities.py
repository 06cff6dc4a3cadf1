"""Pages of places and actors: names, what they said or what is counted there, and every mention in its sentence."""

from collections import Counter
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from ...judging.sentences import span_words
from ...model import Entity, Located, Role
from .. import addresses
from ..edition import Edition
from ..maps import locator
from ..paging import FEW
from ..views import EntityPage, Link, RoleRow, SaidRow
from ..wording import plural
from .carried import shares
from .entity_parts import address
from .mentions import snippets
from .names import names_table
from .said import caption, said, said_by_others, vouched_by_others
from .statements import disputed, statements

NOTHING = Markup()


def entity_page(edition: Edition, entity: Entity, body: Markup, background: Markup = NOTHING) -> EntityPage:
    """The page of one place or actor. Of very many figures and mentions it holds the first; `entity_parts` has all.
    `background`: what the editors know from elsewhere.
    """
    mentions, most = edition.mentions_of_entity[entity.id], edition.per_page
    rows, held = said(edition, entity), statements(edition, entity)
    return EntityPage(
        id=entity.id, kind=entity.kind, type=entity.type, name=entity.name, summary=entity.summary, body=body,
        background=background, facts=tuple(_facts(edition, mentions, entity, rows)),
        names=names_table(edition, entity, mentions),
        within=tuple(_links(edition, entity.part_of + entity.speaks_for)),
        contains=tuple(_links(edition, (other.id for other in edition.members[entity.id]))),
        roles=tuple(_role(edition, role) for role in entity.roles), proposed=entity.proposed,
        coordinates=_coordinates(entity),
        external=tuple(Link(f"{site}: {name}", _external(site, name)) for site, name in entity.external),
        said=rows[:FEW] if len(rows) > most else rows, caption=caption(rows),
        statements=held[:FEW] if len(held) > most else held, others=tuple(said_by_others(edition, entity)),
        disputed=disputed(edition, entity), mentions=tuple(snippets(edition, _first(edition, mentions))),
        together=tuple(_together(edition, entity, mentions)), map=locator(edition, entity),
        all_said=_all(edition, entity, "figure", len(rows)), all_held=_all(edition, entity, "statement", len(held)),
        all_mentions=_all(edition, entity, "mention", len(mentions)),
    )  # fmt: skip  # a table of fields


def _all(edition: Edition, entity: Entity, what: str, count: int) -> Link | None:
    """Where all of them are, if this page holds the first only."""
    return Link(f"All {plural(count, what)}", address(entity, what)) if count > edition.per_page else None


def _first(edition: Edition, mentions: Sequence[Located]) -> Sequence[Located]:
    """All, or of very many those of the first articles."""
    if len(mentions) <= edition.per_page:
        return mentions
    articles = set(list(dict.fromkeys(mention.article for mention in mentions[: edition.per_page]))[:FEW])
    return [mention for mention in mentions[: edition.per_page] if mention.article in articles]


def _facts(
    edition: Edition, mentions: Sequence[Located], entity: Entity, rows: Sequence[SaidRow]
) -> Iterable[tuple[str, str]]:
    """What can be counted of it; a count of nothing is left out."""
    labels = {"named in": "articles, by name", "carried": "articles carried", "origin of": "articles, as their origin"}
    yield from ((share, labels[part]) for part, share in shares(edition, entity.id))
    given, others = sum(1 for row in rows if row.how == "vouches"), vouched_by_others(edition, entity)
    if mentions:
        yield f"{len(mentions):,}", "mention" if len(mentions) == 1 else "mentions"
    if given or others:
        yield f"{given:,}", "figure given" if given == 1 else "figures given"
    if others:
        yield f"{given + others:,}", f"with those who speak for {'them' if entity.type == 'person' else 'it'}"


def _links(edition: Edition, names: Iterable[str]) -> Iterable[Link]:
    for name in names:
        entity = edition.entities[name]
        yield Link(entity.name, addresses.entity(entity))


def _role(edition: Edition, role: Role) -> RoleRow:
    """A role with the paragraph that names it, where a text does. Of one told by a text no dates are missed."""
    article = edition.articles.get(role.article or "")
    read = Link(article.title, addresses.article(article.id, role.paragraph)) if article else None
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
    return f"{abs(c.latitude):.2f}° {north}, {abs(c.longitude):.2f}° {east} ({c.precision}; {c.source})"


def _external(site: str, name: str) -> str | None:
    return {"wikidata": f"https://www.wikidata.org/wiki/{name}", "geonames": f"https://www.geonames.org/{name}"}.get(
        site
    )


def _together(edition: Edition, entity: Entity, mentions: Sequence[Located]) -> Iterable[Link]:
    """Those named in one paragraph with it, most often first."""
    places = dict.fromkeys((mention.article, mention.paragraph) for mention in mentions)
    others = Counter(name for place in places for name in edition.named_in_paragraph[place] if name != entity.id)
    ranked = sorted(others.items(), key=lambda row: (-row[1], edition.names[row[0]]))
    return _links(edition, [name for name, _ in ranked[:12]])
