"""Figures of a full text that no ledger row decides."""

from collections.abc import Iterator

from ..identity import figure_id
from ..markup import Document
from ..model import Article, Figure, Ledger, LedgerEvent, Report
from ..reading import NameIndex, read_figures
from .reports import interval_of
from .terms import Terms


def reports_by_rule(
    article: Article, document: Document, ledger: Ledger | None, index: NameIndex, terms: Terms
) -> Iterator[Report]:
    """Figures of a full text that no ledger row decides, as read by rule."""
    decided = [row.quote for row in ledger.rows if not isinstance(row, LedgerEvent)] if ledger else []
    seen: dict[tuple[str, str], int] = {}
    for paragraph in document.paragraphs:
        for figure in read_figures(paragraph.text, terms.lexicon, index, terms.policy):
            nth = seen[figure.quote, figure.text] = seen.get((figure.quote, figure.text), 0) + 1  # decided ones too
            if any(_covers(paragraph.text, quote, figure) for quote in decided):
                continue
            yield Report(
                id=figure_id(article.id, figure.quote, nth, figure.text), key="", article=article.id,
                paragraph=paragraph.id, start=figure.start, end=figure.end, figure=figure,
                interval=interval_of(figure, terms), quantity=None, concurs_with=None, cause=None, population=None,
                period=None, revises=None, relations=(), reviewed=None, capture=article.capture, line=None, was=(),
                corrections=(),
            )  # fmt: skip  # a table of fields


def _covers(text: str, quote: str, figure: Figure) -> bool:
    start = text.find(quote)
    while start >= 0:
        if start <= figure.start and figure.end <= start + len(quote):
            return True
        start = text.find(quote, start + 1)
    return False
