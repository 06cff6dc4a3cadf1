"""Pages of places and actors: names, what they said or what is counted there, and every mention in its sentence."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from markupsafe import Markup

from ...judging.sentences import span_words, worded
from ...model import Article, Entity, Located, Report
from .. import addresses
from ..edition import Edition
from ..maps import locator, overview
from ..views import (
    Card,
    EntityIndex,
    EntityPage,
    Link,
    NameRow,
    SaidRow,
    Snippet,
    SnippetGroup,
)
from ..wording import chip_of, counted, plural, read_link, when
from .articles import card, teaser

NAMES_RULE = (
    "Where a place has two names, the heading gives both, in the order of how many articles use them. It takes no side."
)
LANGUAGES = {
    "hy": "Armenian", "az": "Azerbaijani", "en": "English", "ru": "Russian", "fr": "French", "tr": "Turkish",
    "ar": "Arabic", "de": "German", "es": "Spanish", "it": "Italian", "uk": "Ukrainian", "ka": "Georgian",
}  # fmt: skip
"""Names of languages a glossary is likely to hold (ISO 639-1); any other code is printed as it stands."""


def entity_page(edition: Edition, entity: Entity, body: Markup) -> EntityPage:
    """The page of one place or actor."""
    mentions = edition.mentions_of_entity[entity.id]
    return EntityPage(
        id=entity.id, kind=entity.kind, type=entity.type, name=entity.name, summary=entity.summary, body=body,
        facts=tuple(_facts(edition, mentions, entity)), names=tuple(_names(edition, entity, mentions)),
        names_rule=NAMES_RULE if "/" in entity.name else "",
        within=tuple(_links(edition, entity.part_of + entity.speaks_for)),
        contains=tuple(_links(edition, _inside(edition, entity))),
        roles=tuple((role.text, _dates(role.start, role.end)) for role in entity.roles),
        coordinates=_coordinates(entity),
        external=tuple(Link(f"{site}: {name}", _external(site, name)) for site, name in entity.external),
        said=tuple(_said(edition, entity)), mentions=tuple(_snippets(edition, mentions)),
        together=tuple(_together(edition, entity, mentions)), map=locator(edition, entity),
    )  # fmt: skip  # a table of fields


def _facts(edition: Edition, mentions: Sequence[Located], entity: Entity) -> Iterable[tuple[str, str]]:
    articles = {mention.article for mention in mentions}
    yield f"{len(articles)} of {len(edition.archive.articles)}", "articles"
    yield str(len(mentions)), "mentions"
    if entity.kind == "actor":
        yield str(sum(1 for row in _said(edition, entity) if row.how == "vouches")), "figures given"


def _names(edition: Edition, entity: Entity, mentions: Sequence[Located]) -> Iterable[NameRow]:
    """The names in use first, most used first; then the others, in the editors' order."""
    times = Counter(mention.text for mention in mentions)
    for name in sorted(entity.names, key=lambda name: -times[name.text]):
        users = sorted({mention.article for mention in mentions if mention.text == name.text})
        yield NameRow(
            text=name.text, kind=name.kind, language=LANGUAGES.get(name.language or "", name.language or ""),
            users=", ".join(name.users),
            articles=tuple(Link(edition.articles[a].title, addresses.article(a)) for a in users),
            times=times[name.text], sic=name.kind in {"misspelling", "damaged"},
        )  # fmt: skip


def _links(edition: Edition, names: Iterable[str]) -> Iterable[Link]:
    for name in names:
        entity = edition.entities[name]
        yield Link(entity.name, addresses.entity(entity))


def _inside(edition: Edition, entity: Entity) -> list[str]:
    return [other.id for other in edition.archive.entities if entity.id in other.part_of + other.speaks_for]


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


def _said(edition: Edition, entity: Entity) -> Iterable[SaidRow]:
    """An actor: what it vouches for, passes on, denies, holds. A place: what is counted there."""
    for report in edition.archive.reports:
        how = _how(report, entity)
        if how:
            yield SaidRow(
                worded(report), counted(edition, report), when(report.figure.as_of), how,
                _quantity(edition, report.quantity), read_link(edition, report.article, report.paragraph),
                chip_of(edition, report.quantity, report.id),
            )  # fmt: skip
    for held in edition.archive.held:
        if held.held_by and held.held_by.id == entity.id:
            quantity = edition.quantities[held.quantity]
            answer = next(p.text for p in quantity.positions if p.id == held.position)
            yield SaidRow(
                answer, quantity.question, when(held.stated), "holds", _quantity(edition, held.quantity),
                read_link(edition, held.article, held.paragraph), chip_of(edition, held.quantity, held.id),
            )  # fmt: skip


def _how(report: Report, entity: Entity) -> str | None:
    figure = report.figure
    if figure.said_by and figure.said_by.id == entity.id:
        return "concurs" if report.concurs_with else "vouches"
    if any(party.id == entity.id for party in figure.via):
        return "passes on"
    if any(party.id == entity.id for party in figure.denied_by):
        return "denies"
    return "counted here" if figure.place and figure.place.id == entity.id else None


def _quantity(edition: Edition, name: str | None) -> Link | None:
    return Link(edition.quantities[name].title, addresses.quantity(name)) if name else None


def _snippets(edition: Edition, mentions: Sequence[Located]) -> Iterable[SnippetGroup]:
    for name in dict.fromkeys(mention.article for mention in mentions):
        own = [mention for mention in mentions if mention.article == name]
        article: Article = edition.articles[name]
        yield SnippetGroup(teaser(edition, article), tuple(_snippet(edition, mention) for mention in own))


def _snippet(edition: Edition, mention: Located) -> Snippet:
    paragraph = next(p for p in edition.paragraphs[mention.article] if p.id == mention.paragraph)
    start, end = sentence(paragraph.text, mention.start, mention.end)
    text = paragraph.text
    return Snippet(
        text[start : mention.start],
        mention.text,
        text[mention.end : end],
        replace(read_link(edition, mention.article, mention.paragraph), text=_mark(mention.paragraph)),
    )


def _mark(paragraph: str) -> str:
    return "title" if paragraph == "p0" else f"¶{paragraph[1:]}" if paragraph.startswith("p") else "heading"


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence of `text` around `start`–`end`: from after one stop, question or exclamation mark to the next."""
    stops = [i + 1 for i, c in enumerate(text) if c in ".?!" and (i + 1 == len(text) or text[i + 1] in " ”’\n")]
    first = max((stop for stop in stops if stop <= start), default=0)
    last = min((stop for stop in stops if stop >= end), default=len(text))
    while first < start and text[first] in " ”’":
        first += 1
    return first, last + (1 if text[last : last + 1] in {"”", "’"} else 0)


def _together(edition: Edition, entity: Entity, mentions: Sequence[Located]) -> Iterable[Link]:
    """Those named in one paragraph with it, most often first."""
    places = {(mention.article, mention.paragraph) for mention in mentions}
    others = Counter(
        mention.entity for mention in edition.archive.mentions
        if (mention.article, mention.paragraph) in places and mention.entity != entity.id
    )  # fmt: skip
    ranked = sorted(others.items(), key=lambda row: (-row[1], edition.names[row[0]]))
    return _links(edition, [name for name, _ in ranked[:12]])


def entity_index(edition: Edition, kind: str) -> EntityIndex:
    """The list of all places, or of all actors, by type."""
    entities = [entity for entity in edition.archive.entities if entity.kind == kind]
    types = sorted({entity.type for entity in entities}, key=lambda t: (-sum(e.type == t for e in entities), t))
    title = "Places" if kind == "place" else "Actors"
    lede = f"{plural(len(entities), kind)}, under every name and spelling the texts use."
    groups = tuple((name, tuple(cards(edition, entities, name))) for name in types)
    return EntityIndex(title, lede, groups, overview(edition) if kind == "place" else None)


def cards(edition: Edition, entities: Iterable[Entity], name: str | None = None) -> Iterable[Card]:
    """Entities as cards, by headword."""
    rows = [entity for entity in entities if name is None or entity.type == name]
    return (card(edition, entity.id) for entity in sorted(rows, key=lambda e: e.name.casefold()))
