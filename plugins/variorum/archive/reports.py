"""Ledger rows → reports in their places."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..identity import figure_id
from ..markup import Document, Reference
from ..model import TITLE_PARAGRAPH, Article, Figure, Ledger, LedgerFigure, Party, Report
from ..reading import interval_of, read_quote
from .terms import Terms


def accepted(row: LedgerFigure, terms: Terms) -> Figure:
    """The row's reading with what its own words give: the number's span in the quote, bound words, precision, rules."""
    read = read_quote(row.quote, terms.lexicon, row.number)
    if read is None:
        start = max(row.quote.find(row.number or ""), 0)
        text = row.number or row.quote
        return replace(row.figure, text=text, start=start, end=start + len(text), rule=("editor",))
    return replace(
        row.figure, text=read.text, start=read.start, end=read.end,
        bound_words=row.figure.bound_words or read.bound_words, precision=read.precision,
        conversion_of=read.conversion_of, rule=read.rule,
    )  # fmt: skip


def reports_of(
    article: Article, document: Document, ledger: Ledger | None, names: Mapping[str, str], terms: Terms
) -> Iterator[Report]:
    """The reports of one article: a row of its ledger each, in the place where its text points at the row."""
    references = {reference.key: reference for reference in reversed(document.references)}
    for row in ledger.figures if ledger else ():
        figure = _with_names(accepted(row, terms), names)
        reference = references.get(row.key)
        start, end = _number_span(figure, reference) if reference else _in_full_text(article, document, row, figure)
        yield Report(
            id=figure_id(article.id, row.quote, row.nth, row.number), key=row.key, article=article.id,
            paragraph=reference.paragraph if reference else row.paragraph, start=start, end=end, figure=figure,
            interval=interval_of(figure, terms.policy), quantity=row.quantity, concurs_with=row.concurs_with,
            cause=row.cause, population=row.population, period=row.period, revises=row.revises, relations=row.relations,
            reviewed=row.review, capture=article.capture, line=row.line, was=row.was, corrections=row.corrections,
        )  # fmt: skip  # a table of fields


def _number_span(figure: Figure, reference: Reference) -> tuple[int, int]:
    """The number's own span in the paragraph: inside the reference's words where it stands there as in the capture."""
    found = re.search(re.escape(figure.text), reference.text, re.IGNORECASE)
    if found is None:
        return reference.start, reference.end
    return reference.start + found.start(), reference.start + found.end()


def _in_full_text(
    article: Article, document: Document, row: LedgerFigure, figure: Figure
) -> tuple[int, int] | tuple[None, None]:
    """The number's span in the paragraph that the row names, where a full text has its quote there once."""
    texts = {TITLE_PARAGRAPH: article.title, **{paragraph.id: paragraph.text for paragraph in document.paragraphs}}
    text = texts.get(row.paragraph or "", "")
    if article.rights != "full" or text.count(row.quote) != 1:
        return None, None
    at = text.find(row.quote)
    return at + figure.start, at + figure.end


def _with_names(figure: Figure, names: Mapping[str, str]) -> Figure:
    def named(party: Party | None) -> Party | None:
        return replace(party, text=names.get(party.id, party.text)) if party and party.id and not party.text else party

    return replace(
        figure, place=named(figure.place), said_by=named(figure.said_by),
        via=tuple(p for party in figure.via if (p := named(party))),
        denied_by=tuple(p for party in figure.denied_by if (p := named(party))),
    )  # fmt: skip
