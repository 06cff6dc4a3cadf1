"""The cleaning record of an article, against the bytes of its capture."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest

from ..capture import clean
from ..consistency import Where, problem, stay
from ..errors import Problem
from ..model import Article, Content, Edit, Piece


def other_capture(article: Article, raw: bytes, where: Where) -> Iterator[Problem]:
    """A capture that is not the one recorded."""
    held = article.capture
    if held is None or hashlib.sha256(raw).hexdigest() != held.sha256:
        at = where(article.at, "capture", "sha256")
        yield problem(at, "a capture other than the one recorded", f"SHA-256 {held.sha256 if held else ''}",
                      "Import the new version, and check what rested on the old one.")  # fmt: skip


def other_captures(content: Content, captures: Mapping[str, bytes], where: Where = stay) -> Iterator[Problem]:
    """Of all `captures` that are present, those that are not the ones recorded."""
    for article in content.articles:
        raw = captures.get(article.capture.name) if article.capture else None
        if raw is not None:
            yield from other_capture(article, raw, where)


def record_problems(article: Article, raw: bytes, where: Where) -> Iterator[Problem]:
    """The cleaning record is what cleaning makes of the capture now. Raises CaptureError as `clean`."""
    held = article.capture
    if held is None:
        return
    fresh = clean(raw, held.name)
    for key, said, is_ in (("size", held.size, fresh.size), ("encoding", held.encoding, fresh.encoding)):
        if said != is_:
            yield problem(where(article.at, "capture", key), f"{key}: {said}", f"{is_}", "Correct the value.")
    yield from _differing("pieces", map(_piece, article.pieces), map(_piece, fresh.pieces), article, where)
    yield from _differing("edits", map(_edit, article.edits), map(_edit, fresh.edits), article, where)
    for nth, (said_piece, piece) in enumerate(zip(article.pieces, fresh.pieces, strict=False)):
        if said_piece.text is not None and said_piece.text != piece.text:
            at = where(article.at, "pieces", nth, "text")
            yield problem(at, "a piece whose text is not the capture's", "the capture's words", "Import it again.")


def _piece(piece: Piece) -> tuple[str, ...]:
    return str(piece.start), str(piece.end), piece.kind, f"by rule '{piece.rule}'", f"as {piece.role}"


def _edit(edit: Edit) -> tuple[str, ...]:
    return str(edit.start), str(edit.end), repr(edit.before), repr(edit.after), f"by rule '{edit.rule}'"


def _differing(
    key: str, recorded: Iterable[tuple[str, ...]], now: Iterable[tuple[str, ...]], article: Article, where: Where
) -> Iterator[Problem]:
    """The first row of the cleaning record that is not what the rules make of the capture now."""
    for nth, (was, is_) in enumerate(zip_longest(recorded, now)):
        if was != is_:
            found = f"a cleaning record that differs from what the rules do now, at byte {(is_ or was)[0]}"
            expected = f"{' '.join(is_)}" if is_ else f"no more {key}"
            yield problem(where(article.at, key, nth), found, expected, "Import the capture again.")
            return
