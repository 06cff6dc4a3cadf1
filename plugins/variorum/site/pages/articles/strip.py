"""The strip above a text: where it comes from, when, what was removed. What is not known is said."""

from collections.abc import Iterable

from ....judging.sentences import day_words
from ....model import Article, Party, Piece, When
from ... import addresses
from ...edition import Edition
from ...views import Link, Provenance
from ...wording import entity_link, plural
from .pieces import what

RIGHTS = {
    "full": "published in full",
    "retelling": "retold in our words; the original belongs to its publisher",
    "excerpt": "not published here; only figures and short quotations",
}


def provenance(edition: Edition, article: Article) -> Iterable[Provenance]:
    """The strip above a text. What is not known is said."""
    yield _published(edition, article)
    origin = article.origin
    if origin:
        likely = "probably " if origin.basis == "inferred" else ""
        note = f". {origin.note}" if origin.note else ""
        link = entity_link(edition, Party(origin.id, origin.text))
        yield Provenance("Originally from", f"{likely}{origin.text}{note}", link=link if not (likely or note) else None)
    else:
        yield Provenance("Originally from", "not named in the text", unknown=True)
    yield dated(article)
    yield Provenance("Retrieved", article.retrieved or "not recorded", unknown=article.retrieved is None)
    yield _cleaned(article)
    yield Provenance("Rights", RIGHTS[article.rights])
    yield _outward("Original", article.url)
    yield _outward("Archived copy", article.archive_url)
    yield _checked(edition, article)
    if edition.is_saved(article.id):
        way = Link("line by line", addresses.provenance(article.id))
        yield Provenance("Saved text", "what was kept of it, what was left out", link=way)


def _published(edition: Edition, article: Article) -> Provenance:
    if article.publisher is None:
        return Provenance("Published by", "not named on the page", unknown=True)
    link = entity_link(edition, Party(article.publisher.id, article.publisher.text))
    return Provenance("Published by", article.publisher.text, link=link)


def _outward(label: str, url: str | None) -> Provenance:
    return Provenance(label, url or "address not recorded", unknown=url is None, link=Link(url, url) if url else None)


def dated(article: Article) -> Provenance:
    """The date on the page, and the one the text itself points to."""
    stamp = day_words(article.page_date) if article.page_date else ""
    stated = day_words(article.stated) if article.stated and article.stated.edtf else ""
    if stamp and stated:
        return Provenance("Date", f"page stamp {stamp}; the text itself points to {stated}")
    if stamp:
        return Provenance("Date", f"page stamp {stamp}")
    if stated:
        return Provenance("Date", f"undated; the text points to {stated}")
    return Provenance("Date", "not stated", unknown=True)


def _cleaned(article: Article) -> Provenance:
    removed = [piece for piece in article.pieces if piece.kind == "removed" and piece.role != "gap"]
    if not article.pieces:
        return Provenance("Cleaned", "no cleaning recorded", unknown=True)
    lines = tuple(_removal(article, piece) for piece in removed)
    return Provenance("Cleaned", f"{plural(len(removed), 'block')} removed", details=lines)


def _removal(article: Article, piece: Piece) -> str:
    size = plural(piece.end - piece.start, "byte")
    text = f": “{piece.text.strip()}”" if article.rights == "full" and piece.text else ""
    return f"{what(piece)}, {size} at byte {piece.start:,}; rule “{piece.rule}”{text}"


def _checked(edition: Edition, article: Article) -> Provenance:
    record = edition.verified.get(article.id)
    if record is None:
        return Provenance("Checked", "no check against the saved text is on record", unknown=True)
    day = day_words(When(record.on))
    return Provenance("Checked", f"{plural(record.rows, 'entry', 'entries')} checked against the saved text on {day}")
