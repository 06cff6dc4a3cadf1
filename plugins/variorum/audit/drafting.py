"""Figures read by rule in a full text → rows of a ledger, as an editor would write them who agreed with each.

A row quotes the capture, so the words under which a figure was read must be found there: the cleaned text has repairs,
and less of the page. A row keeps the permalink that its figure had.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from ..archive import Terms
from ..capture import kept_spans
from ..capture.naming import slug
from ..consistency import agrees, words
from ..errors import position
from ..identity import figure_id
from ..model import TITLE_PARAGRAPH, Article, LedgerFigure, Paragraph, Party, Place, Report, Review
from ..reading import read_quote
from .quotes import occurrences

Span = tuple[int, int]
BEFORE = 2
"""Words before a figure's own that may have told its bound: "between 20 and 30"."""


@dataclass(frozen=True, slots=True)
class Sources:
    """An article's text as it is published and as it was captured."""

    paragraphs: Sequence[Paragraph]
    capture: str
    kept: Sequence[Span]

    def place(self, quote: str, paragraph: str, at: int) -> tuple[int, list[int]] | None:
        """Where `quote`, which begins at `at` of a paragraph, stands in the capture, and all places where it does; None
        unless what was kept of the capture has it as often as the published text."""
        told = [(row.id, start) for row in self.paragraphs for start in occurrences(row.text, quote)]
        places = list(occurrences(self.capture, quote))
        kept = [start for start in places if any(low <= start < high for low, high in self.kept)]
        if len(told) != len(kept) or (paragraph, at) not in told:
            return None
        return kept[told.index((paragraph, at))], places


def drafted(
    article: Article, paragraphs: Sequence[Paragraph], reports: Sequence[Report], review: Review, terms: Terms
) -> tuple[tuple[LedgerFigure, ...], tuple[Report, ...]]:
    """The rows for those of `reports`, all of `article`, that rules have read, in order; and the reports without one,
    whose words its capture does not hold as they were read. `review` is who answers for the rows."""
    sources = _sources(article, paragraphs)
    found = [(report, _row(report, sources, review, terms)) for report in reports]
    left = tuple(report for report, row in found if row is None)
    return tuple(_with_keys([row for _, row in found if row])), left


def without_ids(row: LedgerFigure, known: Collection[str]) -> LedgerFigure:
    """The row with the words alone of whoever has no file: a ledger names nobody else by id."""

    def bare(party: Party | None) -> Party | None:
        return replace(party, id=party.id if party.id in known else None) if party else None

    figure = row.figure
    return replace(row, figure=replace(
        figure, place=bare(figure.place), said_by=bare(figure.said_by),
        via=tuple(party for one in figure.via if (party := bare(one))),
        denied_by=tuple(party for one in figure.denied_by if (party := bare(one))),
    ))  # fmt: skip


def _sources(article: Article, paragraphs: Sequence[Paragraph]) -> Sources:
    text = "".join(piece.text or "" for piece in article.pieces)
    encoding = article.capture.encoding if article.capture else "utf-8"
    titled = any(piece.kind == "kept" and piece.role == "title" for piece in article.pieces)
    told = [row for row in paragraphs if titled or row.id != TITLE_PARAGRAPH]
    return Sources(told, text, kept_spans(article.pieces, text.encode(encoding), encoding))


def _row(report: Report, sources: Sources, review: Review, terms: Terms) -> LedgerFigure | None:
    figure, at = report.figure, Place("", 0, 0)
    for quote, start in _quotes(report, sources, terms):
        read, found = read_quote(quote, terms.lexicon, figure.text), sources.place(quote, report.paragraph or "", start)
        if found and read and agrees(read, figure):
            nth = found[1].index(found[0]) + 1
            name = figure_id(report.article, quote, nth, figure.text)
            return LedgerFigure(
                key="", quote=quote, number=figure.text, nth=nth, of=len(found[1]), figure=figure,
                quantity=report.quantity, concurs_with=None, cause=report.cause, population=report.population,
                period=report.period, revises=None, relations=(), reading_reason=None, read_as=(),
                line=position(sources.capture, found[0])[0], paragraph=report.paragraph,
                was=() if name == report.id else (report.id,), corrections=(), review=review, at=at,
            )  # fmt: skip  # a table of fields
    return None


def _quotes(report: Report, sources: Sources, terms: Terms) -> Iterator[tuple[str, int]]:
    """Words that carry the figure, and where they begin in its paragraph: those it was read under, then others with
    fewer of them, or with some before them, the likest first; none has more words than may be quoted."""
    text = next((row.text for row in sources.paragraphs if row.id == report.paragraph), "")
    number, size = (report.start or 0, report.end or 0), len(report.figure.quote)
    whole = [(at, at + size) for at in occurrences(text, report.figure.quote) if _within(number, (at, at + size))]
    for start, end in [*whole[:1], *(span for own in whole[:1] for span in _others(text, number, own))]:
        if words(text[start:end]) <= terms.excerpt_words:
            yield text[start:end], start


def _others(text: str, number: Span, own: Span) -> list[Span]:
    """Stretches of whole words that hold the number, and reach no farther than its own words and a few before them."""
    tokens = [found.span() for found in re.finditer(r"\S+", text)]
    starts = [start for start, _ in tokens if start <= number[0]]
    own_starts = sum(start >= own[0] for start in starts)
    ends = [own[1], *(end for _, end in tokens if number[1] <= end < own[1])]
    spans = [(start, end) for start in starts[-own_starts - BEFORE :] for end in ends]
    return sorted(spans, key=lambda span: (not _within(own, span), abs(span[1] - span[0] - own[1] + own[0])))


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _with_keys(rows: Sequence[LedgerFigure]) -> Iterator[LedgerFigure]:
    """The rows, each with the words of its quote for a key; with a number, where another has them already."""
    seen: dict[str, int] = {}
    for row in rows:
        stem = slug(row.quote) or "figure"
        seen[stem] = seen.get(stem, 0) + 1
        yield replace(row, key=stem if seen[stem] == 1 else f"{stem}-{seen[stem]}")
