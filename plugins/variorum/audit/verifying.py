"""What an audit records of an article and its ledger, and whether it still holds."""

from collections.abc import Iterable, Iterator

from ..archive import cleaning_digest, cleaning_holds, digest, extents, rows_hold
from ..consistency import problem
from ..errors import Problem
from ..model import Article, Extent, Ledger, Verified

ADVICE = "Run the audit with the capture present and RECORD=1."


def stale(ledger: Ledger, article: Article) -> Iterator[Problem]:
    """Without the capture: a ledger never verified, one changed since, one verified against another capture; and a
    cleaning record changed since.
    """
    held, capture = ledger.verified, article.capture
    if not rows_hold(ledger, article):
        found = "rows never verified against the capture"
        if held:
            other = capture is not None and capture.sha256 != held.sha256
            found = "rows verified against another capture" if other else "rows changed since they were verified"
        yield problem(ledger.at, found, "rows verified against the capture", ADVICE)
    elif not cleaning_holds(ledger, article):
        found = "a cleaning record changed since it was verified"
        yield problem(article.at, found, "the record verified against the capture", ADVICE)


def measured(article: Article, raw: bytes, encoding: str) -> tuple[Extent, ...]:
    """Where the pieces of the cleaning record stand in the capture `raw`, white space between lines left out."""
    texts = (raw[piece.start : piece.end].decode(encoding, "replace") for piece in article.pieces)
    return listed(article, extents(texts))


def listed(article: Article, places: Iterable[Extent]) -> tuple[Extent, ...]:
    """Of the `places` of all pieces, those of the pieces that are no white space between lines."""
    rows = zip(article.pieces, places, strict=True)
    return tuple(place for piece, place in rows if piece.role != "gap")


def verified(ledger: Ledger, article: Article, pieces: tuple[Extent, ...], on: str) -> Verified:
    """The record that a clean audit of an article with its capture writes, dated `on`."""
    sha256 = article.capture.sha256 if article.capture else ""
    return Verified(on, sha256, len(ledger.rows), digest(ledger), cleaning_digest(article), pieces)
