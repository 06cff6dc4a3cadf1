"""What can be read back from a cleaning record: the capture itself, and the article's paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import Cleaned, Edit, Piece
from .offsets import point_positions

Stretch = tuple[int, int]
"""Start and end, half-open, in code points."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the cleaned text: its id (`p1` …), its role, and its text with the repairs made."""

    id: str
    role: str
    text: str


def rebuild(cleaned: Cleaned) -> bytes:
    """The capture, byte for byte, from its record alone.

    Raises ValueError where the record does not hold it: a text kept out for its rights, a gap, an edit of words that
    do not stand there.
    """
    parts: list[bytes] = []
    size = 0
    for piece in cleaned.pieces:
        if piece.text is None:
            raise ValueError(f"bytes {piece.start} to {piece.end} are not in the record")
        parts.append(piece.text.encode(cleaned.encoding))
        if (piece.start, piece.end) != (size, size + len(parts[-1])):
            raise ValueError(f"the pieces do not follow each other at byte {size}")
        size = piece.end
    raw = b"".join(parts)
    for edit in cleaned.edits:
        if raw[edit.start : edit.end].decode(cleaned.encoding) != edit.before:
            raise ValueError(f"bytes {edit.start} to {edit.end} are not what the edit '{edit.rule}' says")
    return raw


def paragraphs(cleaned: Cleaned) -> tuple[Paragraph, ...]:
    """The paragraphs of the cleaned text, in order, without the title; repairs made."""
    found = mended(cleaned.pieces, cleaned.edits, cleaned.encoding)
    return tuple(Paragraph(piece.paragraph or "", piece.role, text) for piece, text in found if piece.role != "title")


def mended(pieces: Sequence[Piece], edits: Sequence[Edit], encoding: str) -> Iterator[tuple[Piece, str]]:
    """Each kept piece that has its text, with that text after the repairs."""
    rows = list(edits)
    index = 0
    for piece in pieces:
        if piece.kind == "removed":
            continue
        raw, last, parts = (piece.text or "").encode(encoding), 0, []
        while index < len(rows) and rows[index].end <= piece.end:
            edit = rows[index]
            parts += [raw[last : edit.start - piece.start].decode(encoding), edit.after]
            last, index = edit.end - piece.start, index + 1
        yield piece, "".join(parts) + raw[last:].decode(encoding)


def piece_spans(pieces: Sequence[Piece], raw: bytes, encoding: str) -> tuple[tuple[Piece, Stretch], ...]:
    """Each piece, whose offsets are bytes, with where it stands in the text of the capture `raw`."""
    at = point_positions(raw, encoding, [offset for piece in pieces for offset in (piece.start, piece.end)])
    return tuple((piece, (at[piece.start], at[piece.end])) for piece in pieces)


def kept_spans(pieces: Sequence[Piece], raw: bytes, encoding: str) -> tuple[Stretch, ...]:
    """Where the kept ones stand."""
    return tuple(span for piece, span in piece_spans(pieces, raw, encoding) if piece.kind == "kept")
