"""Capture → pieces: what is kept of it and what is not, with the repairs and what the page says of itself."""

import hashlib
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..errors import CaptureError, Problem
from ..model import Cleaned, Edit, Piece
from .decode import edits_in_bytes, mended, plain
from .joining import joints
from .lines import lines
from .offsets import Change, Repaired, apply
from .origins import provenance
from .page_heads import said as said_of_page
from .rules import is_furniture
from .saved_pages import captions, is_page, markup
from .spans import Span, divide
from .tags import tags_of
from .tiling import Raw, pieces_of

MOST_LINES = 10_000
"""Lines with something in them; a longer capture is no article, and its record would be longer than itself."""


def clean(raw: bytes, name: str) -> Cleaned:
    """The capture `raw`, called `name`, taken apart. Raises CaptureError for what is no text, or too long (`decode`).

    The pieces tile it: whatever is not kept is there as removed, with the rule that removed it, and the white space
    between two lines as a removed piece of role `gap`. `text` of a piece is what stands in the capture; the article
    has it with the edits made.
    """
    text, encoding = plain(raw, name)
    tags = tuple(tags_of(text)) if is_page(text) else ()
    marks = markup(text, tags) if tags else ()
    _refuse_long(apply(text, marks).text, name)
    changes = _with_joins(text, _apart(marks, mended(text, name)))
    repaired = apply(text, changes)
    spans = tuple(_captioned(divide(repaired.text), repaired, captions(tags)))
    pieces = tuple(pieces_of(spans, repaired, Raw(text, encoding, tuple(m for m in marks if m.rule != "markup"))))
    said, head = provenance(spans), said_of_page(tags)
    dated = said if said.page_date else head
    return Cleaned(
        name=name, sha256=hashlib.sha256(raw).hexdigest(), size=len(raw), encoding=encoding,
        pieces=pieces, edits=_of_kept(edits_in_bytes(text, encoding, changes), pieces),
        title=next((span.text for span in spans if span.role == "title"), None),
        publisher=said.publisher or head.publisher, origin=said.origin, origin_words=said.origin_words,
        page_date=dated.page_date, page_date_words=dated.page_date_words,
        updated=said.updated, updated_words=said.updated_words,
    )  # fmt: skip  # a table of fields


def _captioned(spans: Sequence[Span], repaired: Repaired, places: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """`spans` with what the page itself calls the caption of a picture as such."""
    for span in spans:
        start = repaired.raw(span.start)
        caption = span.kept and span.role != "title" and any(low <= start < high for low, high in places)
        yield replace(span, rule="html-caption", role="caption") if caption else span


def _apart(marks: Sequence[Change], repairs: Sequence[Change]) -> tuple[Change, ...]:
    """The changes of markup, and the repairs that touch none of them."""
    starts = [mark.start for mark in marks]
    free = [row for row in repairs if (at := bisect_left(starts, row.end) - 1) < 0 or marks[at].end <= row.start]
    return tuple(sorted([*marks, *free], key=lambda change: (change.start, change.end)))


def _refuse_long(text: str, name: str) -> None:
    count = sum(1 for _ in lines(text))
    if count > MOST_LINES:
        advice = "Split the file: one capture is one article."
        raise CaptureError([Problem(name, 0, 0, f"{count:,} lines", f"at most {MOST_LINES:,}", advice)])


def _with_joins(text: str, repairs: Sequence[Change]) -> tuple[Change, ...]:
    """The repairs of `text` and the joining of its paragraphs, which looks at the repaired text."""
    repaired = apply(text, repairs)
    joins = [
        Change(repaired.raw(start), repaired.raw(end), " ", rule)
        for start, end, rule in joints(repaired.text, is_furniture)
    ]
    covered = iter([*joins, Change(len(text) + 1, len(text) + 1, "", "")])
    join, apart = next(covered), []
    for change in repairs:
        while join.end <= change.start:
            join = next(covered)
        if change.end <= join.start:
            apart.append(change)
    return tuple(sorted([*apart, *joins], key=lambda change: (change.start, change.end)))


def _of_kept(edits: Sequence[Edit], pieces: Sequence[Piece]) -> tuple[Edit, ...]:
    """The edits that lie in a kept piece: what is removed needs no repair."""
    kept = iter(piece for piece in pieces if piece.kind == "kept")
    piece, inside = next(kept, None), []
    for edit in edits:
        while piece and piece.end <= edit.start:
            piece = next(kept, None)
        if piece and piece.start <= edit.start and edit.end <= piece.end:
            inside.append(edit)
    return tuple(inside)
