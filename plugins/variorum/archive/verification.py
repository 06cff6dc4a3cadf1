"""What audits verified, and whether it still holds."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..model import Article, Content, Extent, Ledger, Verified


def digest(ledger: Ledger) -> str:
    """SHA-256 of every row's quote, place and value: what a later change of any of them shows."""
    figures = [
        (r.quote, r.number, r.nth, r.of, r.figure.value.low, r.figure.value.high, r.figure.bound)
        for r in ledger.figures
    ]
    held = [(r.quote, r.nth, r.of, r.position) for r in ledger.positions]
    ignored = [(r.quote, r.number, r.nth, r.of) for r in ledger.ignored]
    told = [(r.quote, r.nth, r.of, r.text, r.as_of.edtf if r.as_of else None) for r in ledger.events]
    rows = [figures, held, ignored, *([told] if told else [])]  # what was verified before there were events holds
    return _sha256(rows)


def cleaning_digest(article: Article) -> str:
    """SHA-256 of the cleaning record: the capture, every piece and every repair."""
    of = article.capture
    capture = (of.name, of.sha256, of.size, of.encoding) if of else None
    pieces = [(p.start, p.end, p.kind, p.rule, p.role, p.paragraph, p.text) for p in article.pieces]
    edits = [(e.start, e.end, e.before, e.after, e.rule) for e in article.edits]
    return _sha256([capture, pieces, edits])


def _sha256(rows: object) -> str:
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()


def extents(texts: Iterable[str]) -> Iterator[Extent]:
    """Where each of `texts` stands in the text that they make up together."""
    line = 1
    for text in texts:
        last = line + text.count("\n")
        yield Extent(line, last, len(text))
        line = last


def rows_hold(ledger: Ledger, article: Article | None) -> bool:
    """Whether what an audit recorded of a ledger holds: its rows are those verified, its capture the one read then."""
    record, capture = ledger.verified, article.capture if article else None
    same = record is not None and (capture is None or capture.sha256 == record.sha256)
    return same and record is not None and record.digest == digest(ledger)


def cleaning_holds(ledger: Ledger, article: Article | None) -> bool:
    """Whether it holds of the cleaning record too; true where an audit recorded nothing of that."""
    held = ledger.verified.cleaning if ledger.verified else None
    return held is None or (article is not None and held == cleaning_digest(article))


def still_verified(content: Content) -> Iterator[tuple[str, Verified]]:
    """What still holds of what audits recorded: nothing of a ledger whose rows have changed since, or whose capture is
    another one now; and of a cleaning record that has changed no places.
    """
    articles = {article.id: article for article in content.articles}
    for ledger in content.ledgers:
        article = articles.get(ledger.article)
        if ledger.verified and rows_hold(ledger, article):
            whole = cleaning_holds(ledger, article)
            yield ledger.article, ledger.verified if whole else replace(ledger.verified, cleaning=None, pieces=())
