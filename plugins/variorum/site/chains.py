"""Chains of attribution: who said it, through whom, to the page we hold."""

from collections.abc import Iterable

from ..model import Article, Carrier, Party, Report
from .edition import Edition
from .views import ChainLink
from .wording import entity_link


def chain(edition: Edition, said_by: Party | None, via: Iterable[Party], article: Article) -> tuple[ChainLink, ...]:
    """From the speaker to the page we hold; nobody stands in it twice, and "no source named" is never left out."""
    nobody = ChainLink("no source named", None, speaker=False, known=False)
    links = [_body(edition, said_by, speaker=True) if said_by else nobody]
    links += [_body(edition, party) for party in via]
    links += [_carrier(edition, article.origin)] if article.origin else []
    links += [_carrier(edition, article.publisher)] if article.publisher else [_unnamed()]
    return _once(links)


def _once(links: Iterable[ChainLink]) -> tuple[ChainLink, ...]:
    found: dict[str, ChainLink] = {}
    for link in links:
        found.setdefault(link.text, link)
    return tuple(found.values())


def _unnamed() -> ChainLink:
    return ChainLink("publisher not named", None, speaker=False, known=False)


def _body(edition: Edition, party: Party, *, speaker: bool = False) -> ChainLink:
    link = entity_link(edition, party)
    return ChainLink(link.text, link.href, speaker, known=True)


def _carrier(edition: Edition, carrier: Carrier) -> ChainLink:
    link = entity_link(edition, Party(carrier.id, carrier.text))
    text = f"probably {link.text}" if carrier.basis == "inferred" else link.text
    return ChainLink(text, link.href, speaker=False, known=True)


def report_chain(edition: Edition, report: Report) -> tuple[ChainLink, ...]:
    """The chain of one report; that of a headline which names nobody begins with whom its text names."""
    return chain(edition, edition.said_by(report), report.figure.via, edition.articles[report.article])


def known_chain(links: Iterable[ChainLink]) -> tuple[ChainLink, ...]:
    """A chain without carriers that are not known, where only the holder of a view is asked for. Who said it stays,
    also where nobody is named.
    """
    return tuple(link for nth, link in enumerate(links) if link.known or nth == 0)


def spoken_chain(edition: Edition, said_by: Party | None, via: Iterable[Party]) -> tuple[ChainLink, ...]:
    """A chain inside its own article, whose strip names the carriers: the speaker, and who passed it on."""
    nobody = ChainLink("no source named", None, speaker=False, known=False)
    links = [_body(edition, said_by, speaker=True) if said_by else nobody, *(_body(edition, party) for party in via)]
    return _once(links)
