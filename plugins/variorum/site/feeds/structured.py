"""What a page is about, as JSON-LD in the words of schema.org. Never a `ClaimReview`: the archive rates nobody.

Every address is absolute, so structured data is made only where the site's address is known.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from ...model import Article, Carrier, Entity, Quantity
from .. import addresses as paths
from ..addresses import Addresses
from ..edition import Edition
from ..frame import last_decision
from ..views import Link, Site
from . import changes
from .claims import quantity
from .named import Node, entity, known, named

Subject = Article | Quantity | Entity


def script(node: Mapping[str, Any]) -> Markup:
    """`node` as the text of a `<script type="application/ld+json">`; `<`, `>` and `&` are escaped, so nothing ends it.

    A block of data is no script: browsers do not run it, and `script-src 'self'` does not stop it (HTML, "prepare the
    script element": the type is asked before the policy).
    """
    context = {"@context": "https://schema.org"}
    return htmlsafe_json_dumps({**context, **known(node)}, ensure_ascii=False, separators=(",", ":"))


def of_subject(edition: Edition, site: Site, addresses: Addresses, subject: Subject) -> Node:
    """What the page of an article, a quantity or an entity is about."""
    if isinstance(subject, Article):
        return article(edition, site, addresses, subject)
    if isinstance(subject, Quantity):
        return quantity(edition, site, addresses, subject)
    return entity(edition, addresses, subject)


def article(edition: Edition, site: Site, addresses: Addresses, row: Article) -> Node:
    """Our text as an `Article`, based on the original."""
    mentioned = dict.fromkeys(mention.entity for mention in edition.mentions_of_article[row.id])
    return known({
        "@type": "Article", "@id": addresses.absolute(paths.article(row.id)),
        "url": addresses.absolute(paths.article(row.id)), "headline": row.title, "abstract": row.summary,
        "inLanguage": "en", "dateModified": changes.of_article(edition, row.id),
        "license": None if row.rights == "full" else site.licence.href,  # it does not reach a text of others
        "author": {"@type": "Organization", "name": f"{site.name}, the editors"}, "isBasedOn": _original(row),
        "mentions": [named(edition, addresses, name) for name in mentioned],
        "isPartOf": {"@id": dataset_id(addresses)},
    })  # fmt: skip  # a table of fields


def _original(row: Article) -> Node | None:
    """The text the archive holds, as far as it tells. What an editor inferred is not told to machines, nor is a page's
    date: it may be that of a later copy.
    """
    found = known({
        "headline": row.original_title, "url": row.url, "archivedAt": row.archive_url,
        "publisher": _body(row.publisher), "sourceOrganization": _body(row.origin),
    })  # fmt: skip  # a table of fields
    return {"@type": "NewsArticle", **found} if found else None


def _body(carrier: Carrier | None) -> Node | None:
    stated = carrier is not None and carrier.basis == "text"
    return {"@type": "Organization", "name": carrier.text} if carrier and stated else None


def dataset_id(addresses: Addresses) -> str:
    """The id of the archive as a body of data."""
    return f"{addresses.absolute('index.html')}#dataset"


def archive(edition: Edition, site: Site, addresses: Addresses, downloads: Iterable[Link]) -> Node:
    """The archive as a `WebSite` and a `Dataset` with its files."""
    home = addresses.absolute("index.html")
    day = last_decision(edition)
    files = [
        {"@type": "DataDownload", "name": link.text, "contentUrl": addresses.absolute(link.href),
         "encodingFormat": "text/csv" if link.href.endswith(".csv") else "application/json"}
        for link in downloads if link.href
    ]  # fmt: skip
    name = f"{site.title}, {site.subtitle}" if site.subtitle else site.title
    return {"@graph": [
        {"@type": "WebSite", "@id": f"{home}#site", "url": home, "name": site.name, "alternateName": name,
         "inLanguage": "en"},
        known({
            "@type": "Dataset", "@id": dataset_id(addresses), "url": home, "name": name,
            "description": f"Figures, claims, quantities, relations, places and actors of this archive: {name}.",
            "license": site.licence.href, "dateModified": day, "version": site.rules_version,
            "creator": {"@type": "Organization", "name": f"{site.name}, the editors"},
            "isAccessibleForFree": True, "distribution": files,
        }),
    ]}  # fmt: skip  # a table of fields


def page(addresses: Addresses, kind: str, path: str, title: str, description: str) -> Node:
    """Any other page, as the `WebPage` (or a kind of it) that it is."""
    address = addresses.absolute(path)
    return {
        "@type": kind, "@id": address, "url": address, "name": title, "description": description, "inLanguage": "en",
    }  # fmt: skip  # a table of fields
