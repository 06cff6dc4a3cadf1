"""The cleaning record of an article for people: where each piece stands, which rule decided, which words it had."""

from collections.abc import Iterable, Mapping, Sequence

from ....archive import extents
from ....capture.reasons import REASONS
from ....capture.record import mended
from ....model import Article, Edit, Extent, Piece, Verified
from ... import addresses
from ...edition import Edition
from ...views import Carried, Link, PieceRow, RepairRow
from ...wording import paragraph_mark, plural

ROLES = {"furniture": "page furniture", "page-date": "date of the page"}
"""Roles of pieces as pages word them, where their own word would not be read as one."""
Placed = tuple[Piece, Extent | None]
"""A piece that is no white space, and where it stands; null where no audit has recorded it."""


def placed(article: Article, record: Verified | None) -> tuple[Placed, ...]:
    """The pieces with their places: those that an audit recorded, or of a full text, whose record has its words, those
    that can be counted.
    """
    found = [piece for piece in article.pieces if piece.role != "gap"]
    texts = [piece.text for piece in article.pieces]
    if record and len(record.pieces) == len(found):
        return tuple(zip(found, record.pieces, strict=True))
    if article.rights == "full" and all(text is not None for text in texts):
        rows = zip(article.pieces, extents(text or "" for text in texts), strict=True)
        return tuple((piece, extent) for piece, extent in rows if piece.role != "gap")
    return tuple((piece, None) for piece in found)


def lines(extent: Extent) -> str:
    """`line 10`, `lines 10–12`."""
    return f"line {extent.first}" if extent.first == extent.last else f"lines {extent.first}–{extent.last}"


def at(piece: Piece | Edit, extent: Extent | None) -> str:
    """Where it stands, as closely as is known."""
    return lines(extent) if extent else f"bytes {piece.start:,}–{piece.end:,}"


def what(piece: Piece) -> str:
    """`paragraph 2`, `page furniture`."""
    number = piece.paragraph[1:] if piece.paragraph and piece.role != "title" else ""
    return f"{piece.role} {number}" if number else ROLES.get(piece.role, piece.role)


def piece_row(article: Article, row: Placed, home: Link | None = None, carried: Sequence[Carried] = ()) -> PieceRow:
    """A piece for people; its words only under full rights, whatever the record holds."""
    piece, extent = row
    size = plural(extent.characters, "character") if extent else plural(piece.end - piece.start, "byte")
    text = (piece.text or "").strip() if article.rights == "full" else ""
    return PieceRow(
        piece.paragraph or "", at(piece, extent), size, what(piece), piece.rule, REASONS.get(piece.rule, ""), text,
        home, tuple(carried),
    )  # fmt: skip  # a table of fields


def repairs(article: Article, rows: Sequence[Placed]) -> Iterable[RepairRow]:
    """What was mended in the kept pieces; the words only under full rights."""
    for edit in article.edits:
        extent = next((extent for piece, extent in rows if piece.start <= edit.start and edit.end <= piece.end), None)
        shown = (edit.before, edit.after) if article.rights == "full" else ("", "")
        yield RepairRow(at(edit, extent), edit.rule, REASONS.get(edit.rule, ""), *shown)


def homes(edition: Edition, article: Article) -> Mapping[str, Link]:
    """Paragraph of the capture → that of the published text which has its words, repairs made. Nothing is guessed: a
    paragraph that the editors have changed since has no line.
    """
    if article.rights != "full":
        return {}
    encoding = article.capture.encoding if article.capture else "utf-8"
    published = {" ".join(row.text.split()): row.id for row in reversed(edition.paragraphs[article.id])}
    found: dict[str, Link] = {}
    for piece, text in mended(article.pieces, article.edits, encoding):
        name = published.get(" ".join(text.split()))
        if piece.paragraph and name:
            found[piece.paragraph] = Link(paragraph_mark(name) or "the title", addresses.article(article.id, name))
    return found
