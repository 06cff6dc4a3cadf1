"""Spans of the repaired text → the pieces that tile the capture."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model import TITLE_PARAGRAPH, Piece
from .offsets import Change, Repaired, byte_positions
from .spans import Span


@dataclass(frozen=True, slots=True)
class Raw:
    """A capture as text, and what its markup alone leaves out: scripts, menus, boxes."""

    text: str
    encoding: str
    left_out: tuple[Change, ...]


def pieces_of(spans: Sequence[Span], repaired: Repaired, raw: Raw) -> Iterator[Piece]:
    """The pieces in order, kept ones numbered as paragraphs; what lies between `spans` is removed as a gap."""
    text = raw.text
    tiles = _tiled([(repaired.raw(span.start), repaired.raw(span.end), span) for span in spans], len(text))
    rows = list(_boxed(tiles, raw.left_out))
    at = byte_positions(text, raw.encoding, [point for start, end, _ in rows for point in (start, end)])
    number = 0
    for start, end, span in rows:
        number += isinstance(span, Span) and span.kept and span.role != "title"
        stretch = text[start:end]
        if span is None or isinstance(span, Change):
            rule = span.rule if span else "gap"
            yield Piece(at[start], at[end], "removed", rule, "furniture" if span else "gap", stretch)
        elif not span.kept:
            yield Piece(at[start], at[end], "removed", span.rule, span.role, stretch)
        else:
            paragraph = TITLE_PARAGRAPH if span.role == "title" else f"p{number}"
            yield Piece(at[start], at[end], "kept", span.rule, span.role, stretch, paragraph)


def _tiled(rows: Sequence[tuple[int, int, Span]], length: int) -> Iterator[tuple[int, int, Span | None]]:
    """`rows` with what lies between them, before the first and after the last."""
    last = 0
    for start, end, span in rows:
        if last < start:
            yield last, start, None
        yield start, end, span
        last = end
    if last < length:
        yield last, length, None


def _boxed(
    tiles: Iterable[tuple[int, int, Span | None]], left_out: Sequence[Change]
) -> Iterator[tuple[int, int, Span | Change | None]]:
    """`tiles` with what markup left out as tiles of their own among those of white space and tags."""
    rows = iter(left_out)
    box = next(rows, None)
    for start, end, span in tiles:
        last = start
        while box and box.start < end:
            if span is None and last <= box.start and box.end <= end:
                yield from [(last, box.start, None)] if last < box.start else []
                yield box.start, box.end, box
                last = box.end
            box = next(rows, None)
        if last < end:
            yield last, end, span
