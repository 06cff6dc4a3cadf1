"""A cleaned capture as the archive keeps it: front matter as plain values, and the body as Markdown."""

from collections.abc import Iterator, Sequence

from ..model import Cleaned, Edit, Piece, Rights
from .lines import words
from .markdown import escape
from .naming import working_title
from .record import paragraphs
from .sidecar import Row

Matter = dict[str, object]
MOST_SHOWN = 4_000
"""Characters of what was removed beyond which its text is left in the capture: scripts and menus of saved pages."""


def front_matter(
    cleaned: Cleaned, rights: Rights, row: Row | None, excerpt_words: int, was: Sequence[str] = ()
) -> Matter:
    """The front matter of the article of `cleaned`, in the order in which it is written; empty keys are left out.

    `was`: the SHA-256 of each version of the capture taken before.
    What the editors say in `row` goes before what the page says, as `inferred`. Without full rights no text of the
    capture is in it but its title, its marks of provenance, and repairs of at most `excerpt_words` words.
    """
    full = rights == "full"
    found: Matter = {
        "title": (row and row.title) or working_title(cleaned, excerpt_words),
        "rights": rights,
        "original_title": (row and row.title) or cleaned.title,
        "publisher": _publisher(cleaned, row, excerpt_words),
        "origin": _origin(cleaned, excerpt_words),
        "page_date": _page_date(cleaned, row),
        "stated": _updated(cleaned),
        "retrieved": row and row.retrieved,
        "url": row and row.url,
        "capture": _capture(cleaned, was),
        "pieces": [_piece(piece, full=full) for piece in cleaned.pieces],
        "edits": [_edit(edit, None if full else excerpt_words) for edit in cleaned.edits],
    }
    return {key: value for key, value in found.items() if value}


def _capture(cleaned: Cleaned, was: Sequence[str]) -> Matter:
    known = {"name": cleaned.name, "sha256": cleaned.sha256, "size": cleaned.size, "encoding": cleaned.encoding}
    return {**known, **({"was": list(was)} if was else {})}


def body(cleaned: Cleaned, rights: Rights) -> str:
    """The cleaned text as Markdown, its section headings as `##`; empty without full rights."""
    return "\n\n".join(_markdown(cleaned)) + "\n" if rights == "full" else ""


def _markdown(cleaned: Cleaned) -> Iterator[str]:
    for paragraph in paragraphs(cleaned):
        yield ("## " if paragraph.role == "heading" else "") + escape(paragraph.text)


def _publisher(cleaned: Cleaned, row: Row | None, excerpt_words: int) -> Matter | None:
    if row and row.publisher and row.publisher != cleaned.publisher:
        return {"text": row.publisher, "basis": "inferred", "note": "captures.csv"}
    named = cleaned.publisher and len(words(cleaned.publisher)) <= excerpt_words
    return {"text": cleaned.publisher, "basis": "text"} if named else None


def _origin(cleaned: Cleaned, excerpt_words: int) -> Matter | None:
    if not cleaned.origin or len(words(cleaned.origin)) > excerpt_words:  # no name of a body is so long
        return None
    marks = cleaned.origin_words or ""
    note = {"note": marks} if marks not in {"", cleaned.origin} and len(words(marks)) <= excerpt_words else {}
    picture = any(piece.role == "caption" and marks in (piece.text or "") for piece in cleaned.pieces)
    return {"text": cleaned.origin, "basis": "inferred" if picture else "text", **note}


def _page_date(cleaned: Cleaned, row: Row | None) -> Matter | None:
    if row and row.page_date and row.page_date != cleaned.page_date:
        return {"edtf": row.page_date, "basis": "inferred"}
    found = {"edtf": cleaned.page_date, "words": cleaned.page_date_words}
    known: Matter = {key: value for key, value in found.items() if value}
    return {**known, "basis": "text"} if known else None


def _updated(cleaned: Cleaned) -> Matter | None:
    """When the text as it stands was written: the day of its last change, where the page tells of one."""
    return {"edtf": cleaned.updated, "words": cleaned.updated_words, "basis": "text"} if cleaned.updated else None


def _piece(piece: Piece, *, full: bool) -> Matter:
    row: Matter = {"bytes": [piece.start, piece.end], "kind": piece.kind, "rule": piece.rule, "role": piece.role}
    row |= {"paragraph": piece.paragraph} if piece.paragraph else {}
    long = piece.kind == "removed" and len(piece.text or "") > MOST_SHOWN
    return row | {"text": piece.text} if full and not long and piece.rule != "html-unread" else row


def _edit(edit: Edit, most: int | None) -> Matter:
    """An edit's row; words beyond `most` are left out of it, and the bytes say where they stand."""
    both = {"before": edit.before, "after": edit.after}
    shown = {key: text if most is None or len(words(text)) <= most else "" for key, text in both.items()}
    return {"bytes": [edit.start, edit.end], **shown, "rule": edit.rule}
