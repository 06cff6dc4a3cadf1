"""Former addresses: what was renamed, or taken over by an editor, answers where it stood before."""

from collections.abc import Iterator

from .. import addresses
from ..edition import Edition
from ..views import Link, MovedPage


def former_pages(edition: Edition) -> Iterator[tuple[str, MovedPage]]:
    """(former path, its page) for each former id of an article, a quantity, a place or an actor."""
    for article in edition.archive.articles:
        now = Link(article.title, addresses.article(article.id))
        for name in article.was:
            yield addresses.article(name), MovedPage(article.title, "article", name, now)
    for quantity in edition.archive.quantities:
        now = Link(quantity.title, addresses.quantity(quantity.id))
        for name in quantity.was:
            yield addresses.quantity(name), MovedPage(quantity.title, "question", name, now)
    for entity in edition.archive.entities:
        now = Link(entity.name, addresses.entity(entity))
        for name in entity.was:
            path = f"{addresses.FOLDERS[entity.kind]}/{name}.html"
            yield path, MovedPage(entity.name, entity.kind, name, now)
