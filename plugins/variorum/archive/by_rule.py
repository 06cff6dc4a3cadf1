"""Figures of a full text that no ledger row decides."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import accumulate

from ..edtf import day_of
from ..identity import figure_id
from ..markup import Document
from ..model import TITLE_PARAGRAPH, Article, Figure, Ledger, LedgerEvent, Paragraph, Report
from ..reading import NameIndex, interval_of, read_figures
from .terms import Terms

BETWEEN = "\n\n"
"""Between two paragraphs, as in a capture: no figure reaches across an empty line."""


def reports_by_rule(
    article: Article, document: Document, ledger: Ledger | None, index: NameIndex, terms: Terms
) -> Iterator[Report]:
    """Figures of a full text that no ledger row decides, as read by rule."""
    decided = [row.quote for row in ledger.rows if not isinstance(row, LedgerEvent)] if ledger else []
    seen: dict[tuple[str, str], int] = {}
    for paragraph, figure in _read(article, document, index, terms):
        nth = seen[figure.quote, figure.text] = seen.get((figure.quote, figure.text), 0) + 1  # decided ones too
        if any(_covers(paragraph.text, quote, figure) for quote in decided):
            continue
        yield Report(
            id=figure_id(article.id, figure.quote, nth, figure.text), key="", article=article.id,
            paragraph=paragraph.id, start=figure.start, end=figure.end, figure=figure,
            interval=interval_of(figure, terms.policy), quantity=None, concurs_with=None, cause=None, population=None,
            period=None, revises=None, relations=(), reviewed=None, capture=article.capture, line=None, was=(),
            corrections=(),
        )  # fmt: skip  # a table of fields


def _read(article: Article, document: Document, index: NameIndex, terms: Terms) -> Iterator[tuple[Paragraph, Figure]]:
    """Each figure with its paragraph, its offsets counted there.

    The paragraphs are read as one text: a speaker, a weekday or a scene named in one holds for the next. A headline
    that the text does not begin with is read first: what it counts may stand nowhere else.
    """
    title, body = Paragraph(TITLE_PARAGRAPH, article.title, heading=True, line=article.at.line), document.paragraphs
    called_by_its_words = bool(body) and body[0].text.startswith(article.title.rstrip(" .…"))
    paragraphs = body if called_by_its_words else (title, *body)
    starts = list(accumulate((len(p.text) + len(BETWEEN) for p in paragraphs), initial=0))
    whole = BETWEEN.join(paragraph.text for paragraph in paragraphs)
    day = _day(article)
    for figure in read_figures(whole, terms.lexicon, index, terms.policy, day):
        at = bisect_right(starts, figure.start) - 1
        tied = None if figure.conversion_of is None else figure.conversion_of - starts[at]  # both in one bracket
        here = replace(figure, start=figure.start - starts[at], end=figure.end - starts[at], conversion_of=tied)
        yield paragraphs[at], here


def _day(article: Article) -> date | None:
    """The day the text as it stands was written: as far as it tells, else that of its page, which may be of a copy."""
    days = (day_of(when.edtf) for when in (article.stated, article.page_date) if when)
    return next(filter(None, days), None)


def _covers(text: str, quote: str, figure: Figure) -> bool:
    start = text.find(quote)
    while start >= 0:
        if start <= figure.start and figure.end <= start + len(quote):
            return True
        start = text.find(quote, start + 1)
    return False
