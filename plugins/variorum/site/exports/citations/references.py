"""A work to be cited, as a value. What is not known of it stays null here, and is said in its note."""

from dataclasses import dataclass

from ....model import Article, Carrier, When
from ... import addresses as paths
from ...addresses import Addresses
from ...edition import Edition
from ...feeds import changes
from ...views import Site

UNTITLED = "Title unknown."


@dataclass(frozen=True, slots=True)
class Reference:
    """A work: our text, or the original it rests on."""

    id: str
    ours: bool
    title: str | None
    author: str | None
    """A body; persons are not taken from captures."""
    container: str | None
    """What it stands in: the archive, or the site that carried the original."""
    issued: str | None
    """EDTF."""
    accessed: str | None
    """The day on which the original was retrieved, YYYY-MM-DD."""
    url: str | None
    note: str


def ours(edition: Edition, site: Site, addresses: Addresses, article: Article) -> Reference:
    """Our page of an article, dated by the newest decision about it: the page changes with nothing else."""
    source = article.origin or article.publisher
    after = f"{hedged('After', source)}. " if source else ""
    return Reference(
        id=key(article), ours=True, title=article.title, author=f"Editors of {site.name}", container=site.title,
        issued=changes.of_article(edition, article.id) or None, accessed=None,
        url=addresses.absolute(paths.article(article.id)), note=f"{after}{_title_words(article)}",
    )  # fmt: skip  # a table of fields


def key(article: Article) -> str:
    """The id of our page in a bibliography; LaTeX takes `_` for a command."""
    return article.id.replace("_", "-")


def _title_words(article: Article) -> str:
    return f"Original title: {article.original_title}" if article.original_title else "The original’s title is unknown."


def original(article: Article) -> Reference | None:
    """The text the article rests on, as far as it tells of itself; None where nothing of it is known.

    It is dated by the day on which it was written, not by the date on its page, which may be that of a later copy.
    """
    known = (article.original_title, article.url, article.archive_url, article.publisher, article.origin,
             article.stated)  # fmt: skip
    if not any(known):
        return None
    stated = article.publisher is not None and article.publisher.basis == "text"
    return Reference(
        id=f"{key(article)}-original", ours=False, title=article.original_title, author=None,
        container=article.publisher.text if article.publisher and stated else None,
        issued=article.stated.edtf if article.stated else None, accessed=article.retrieved, url=article.url,
        note=" ".join(_told(article)),
    )  # fmt: skip  # a table of fields


def _told(article: Article) -> list[str]:
    """What no field of a bibliography holds: whose reporting it is, what is inferred, what is unknown."""
    origin, publisher = article.origin, article.publisher
    return [
        *([] if article.original_title else [UNTITLED]),
        f"{hedged('Reporting of', origin)}." if origin else "Origin not named.",
        f"{hedged('Published by', publisher)}." if publisher else "Publisher not named.",
        *_dated(article.stated),
        *([] if article.url else ["Address not recorded."]),
        *([f"Archived copy: {article.archive_url}"] if article.archive_url else []),
    ]


def _dated(stated: When | None) -> list[str]:
    if stated is None or stated.edtf is None:
        return ["Undated."]
    return ["Date inferred from the text."] if stated.basis == "inferred" else []


def hedged(words: str, carrier: Carrier) -> str:
    """`Reporting of Reuters`; `Probably reporting of Reuters` where an editor has inferred it."""
    inferred = carrier.basis == "inferred"
    probably = "Probably" if words[0].isupper() else "probably"
    return f"{f'{probably} {words[0].lower()}{words[1:]}' if inferred else words} {carrier.text}"
