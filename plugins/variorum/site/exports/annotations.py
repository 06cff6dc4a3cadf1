"""An article's marks as W3C Web Annotations (Recommendation of 23 February 2017), in JSON-LD.

Figures, positions and events are described, names of places and actors identified. No selector holds more than
`EXCERPT_WORDS` words, so that the files of a protected text leak no more of it than its pages do.
"""

import json
from collections.abc import Iterator
from typing import Any

from ...judging.sentences import day_words, worded
from ...model import Article, Event, Held, Located, Report
from .. import addresses as paths
from ..addresses import Addresses
from ..edition import Edition
from ..feeds import changes
from ..feeds.named import known
from ..views import Site
from ..wording import counted, entity_link
from .targets import Named, Target, targets

Node = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
FOLDER = "data/annotations/"


def path_of(article: str) -> str:
    """Where the annotations of an article stand."""
    return f"{FOLDER}{article}.jsonld"


def collection(edition: Edition, site: Site, addresses: Addresses, article: Article) -> Node:
    """Every annotation of one article, in one page of a collection."""
    home = path_of(article.id)
    named = Named(addresses, home)
    items = list(_items(edition, article, named))
    return {
        "@context": CONTEXT, "id": named(home), "type": "AnnotationCollection",
        "label": f"{article.title}: figures, positions, events and names",
        "creator": _editors(site), "generator": _program(site),
        **known({"rights": site.licence.href, "modified": _moment(changes.of_article(edition, article.id))}),
        "total": len(items),
        "first": {"id": f"{named(home)}#page", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }  # fmt: skip  # a table of fields


def lines(found: Node) -> str:
    """A collection as JSON, each annotation on a line of its own: a change of one shows as one line, and the plain form
    is written by the fast encoder, which knows no indents.
    """
    page = found["first"]
    items = ",\n".join(json.dumps(item, ensure_ascii=False) for item in page["items"])
    head = json.dumps({**found, "first": {**page, "items": []}}, ensure_ascii=False)
    return f"{head.removesuffix('[]}}')}[\n{items}\n]}}}}\n" if items else f"{head}\n"


def _editors(site: Site) -> Node:
    return {"type": "Organization", "name": f"{site.name}, the editors"}


def _program(site: Site) -> Node:
    return {"type": "Software", "name": f"Variorum, rules {site.rules_version}"}


def _moment(day: str) -> str | None:
    return changes.moment(day) if day else None


def _items(edition: Edition, article: Article, named: Named) -> Iterator[Node]:
    for report in edition.reports_of_article[article.id]:
        yield _report(edition, article, report, named)
    for held in edition.held_of_article[article.id]:
        yield _held(edition, article, held, named)
    for event in edition.events_of_article[article.id]:
        yield _event(edition, article, event, named)
    for mention in edition.mentions_of_article[article.id]:
        yield _mention(edition, article, mention, named)


def _annotation(name: str, motivation: str, day: str, bodies: list[Node], where: list[Node]) -> Node:
    return known({
        "id": name, "type": "Annotation", "motivation": motivation, "created": _moment(day), "body": bodies,
        "target": where,
    })  # fmt: skip  # a table of fields


def _words(text: str) -> Node:
    return {"type": "TextualBody", "purpose": "describing", "value": text, "format": "text/plain", "language": "en"}


def _link(purpose: str, source: str) -> Node:
    return {"type": "SpecificResource", "purpose": purpose, "source": source}


def _report(edition: Edition, article: Article, report: Report, named: Named) -> Node:
    """A figure: its words, who says so and for which day; the question it answers."""
    figure = report.figure
    who = entity_link(edition, figure.said_by).text if figure.said_by else "no source named"
    checked = "Checked by an editor" if report.reviewed else "Read by rule"
    text = f"{worded(report)}: {counted(edition, report)}. Said by: {who}. As of: {day_words(figure.as_of)}. {checked}."
    asked = [_link("classifying", named(paths.quantity(report.quantity, report.id)))] if report.quantity else []
    where = Target(figure.quote, report.paragraph, report.start, report.end, f"f-{report.id}")
    return _annotation(named.part(report.id), "describing", report.reviewed.on if report.reviewed else "",
                       [_words(text), *asked], targets(edition, article, where, named))  # fmt: skip


def _held(edition: Edition, article: Article, held: Held, named: Named) -> Node:
    """A position on a contested statement: the answer, and who holds it."""
    quantity = edition.quantities[held.quantity]
    who = entity_link(edition, held.held_by).text if held.held_by else "the text itself"
    bodies = [_words(f"{quantity.question} {edition.answer(held)}. Held by: {who}. Stated: {day_words(held.stated)}."),
              _link("classifying", named(paths.quantity(held.quantity, held.id)))]  # fmt: skip
    where = Target(held.quote, held.paragraph, None, None, f"f-{held.id}")
    return _annotation(named.part(held.id), "describing", held.reviewed.on, bodies,
                       targets(edition, article, where, named))  # fmt: skip


def _event(edition: Edition, article: Article, event: Event, named: Named) -> Node:
    """Something that happened, in the editors' words."""
    where = Target(event.quote, event.paragraph, None, None, None)
    bodies = [_words(f"{event.text} As of: {day_words(event.as_of)}.")]
    return _annotation(named.part(event.id), "describing", event.reviewed.on, bodies,
                       targets(edition, article, where, named))  # fmt: skip


def _mention(edition: Edition, article: Article, mention: Located, named: Named) -> Node:
    """A name, and the place or actor it names. It stands in our text, never in the original."""
    where = Target(None, mention.paragraph, mention.start, mention.end, None)
    link = _link("identifying", named(paths.entity(edition.entities[mention.entity])))
    return _annotation(named.part(f"m-{mention.paragraph}-{mention.start}"), "identifying", "", [link],
                       targets(edition, article, where, named))  # fmt: skip
