"""The join: content and readings → one Archive. The single point where articles meet; pure, and the same for any order.

Call `consistency.check` first: the join takes for granted that what files say of each other holds.
"""

import hashlib
import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Literal, TypeVar

from .identity import figure_id
from .markup import Document, Reference, parse
from .model import (
    Archive,
    Article,
    Content,
    Event,
    Figure,
    Held,
    Interval,
    Ledger,
    LedgerEvent,
    LedgerFigure,
    Located,
    Mention,
    Paragraph,
    Party,
    Report,
    Verified,
)
from .reading import Ambiguous, Lexicon, NameIndex, find_names, interval, name_index, read_figures, read_quote

Named = TypeVar("Named", Mention, Ambiguous)
BREAK = "\n\n"
"""What stands between the paragraphs of an article that is read as one text; no name reaches across it."""
Unreviewed = Literal["show", "hide", "refuse"]


@dataclass(frozen=True, slots=True)
class Terms:
    """What the join is told beside the content."""

    lexicon: Lexicon
    policy: str = "variorum"
    """How vague words are read."""
    unreviewed: Unreviewed = "show"
    excerpt_words: int = 8
    """Longest quotation of a capture, in words."""


def join(content: Content, terms: Terms) -> Archive:
    """The archive of `content`: every report, position and mention in its place."""
    names = {entity.id: entity.name for entity in content.entities}
    documents = {article.id: parse(article.body, article.body_line) for article in content.articles}
    ledgers = {ledger.article: ledger for ledger in content.ledgers}
    index = name_index(content.entities)
    reports = [r for a in content.articles for r in _reports(a, documents[a.id], ledgers.get(a.id), names, terms)]
    by_rule = [
        r
        for a in content.articles
        if a.rights == "full"
        for r in _by_rule(a, documents[a.id], ledgers.get(a.id), index, terms)
    ]
    return Archive(
        articles=content.articles,
        paragraphs=tuple((a.id, _paragraphs(a, documents[a.id])) for a in content.articles),
        reports=tuple(reports + (by_rule if terms.unreviewed == "show" else [])),
        held=tuple(h for a in content.articles for h in _held(a, documents[a.id], ledgers.get(a.id), names)),
        mentions=tuple(m for a in content.articles for m in _mentions(a, documents[a.id], ledgers.get(a.id), index)),
        quantities=content.quantities,
        entities=content.entities,
        verified=tuple(_verified(content.ledgers)),
        explainers=tuple(row for row in content.explainers if row.kind == "explainer"),
        pages=tuple(row for row in content.explainers if row.kind == "page"),
        events=tuple(e for ledger in content.ledgers for e in _events(ledger)),
        unreviewed=0 if terms.unreviewed == "show" else len(by_rule),
    )


def _verified(ledgers: Sequence[Ledger]) -> Iterator[tuple[str, Verified]]:
    """What still holds of what audits recorded: nothing of a ledger whose rows have changed since."""
    for ledger in ledgers:
        if ledger.verified and ledger.verified.digest == digest(ledger):
            yield ledger.article, ledger.verified


def _paragraphs(article: Article, document: Document) -> tuple[Paragraph, ...]:
    """The title is `p0`; then the body's paragraphs and headings in order."""
    return (Paragraph("p0", article.title, heading=True, line=article.at.line), *document.paragraphs)


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


def _reports(
    article: Article, document: Document, ledger: Ledger | None, names: Mapping[str, str], terms: Terms
) -> Iterator[Report]:
    references = {reference.key: reference for reference in reversed(document.references)}
    for row in ledger.figures if ledger else ():
        figure = _with_names(accepted(row, terms), names)
        reference = references.get(row.key)
        start, end = _number_span(figure, reference) if reference else (None, None)
        yield Report(
            id=figure_id(article.id, row.quote, row.nth, row.number), key=row.key, article=article.id,
            paragraph=reference.paragraph if reference else row.paragraph, start=start, end=end, figure=figure,
            interval=_interval(figure, terms), quantity=row.quantity, concurs_with=row.concurs_with, cause=row.cause,
            population=row.population, period=row.period, revises=row.revises, relations=row.relations,
            reviewed=row.review, capture=article.capture, line=row.line, was=row.was, corrections=row.corrections,
        )  # fmt: skip  # a table of fields


def _interval(figure: Figure, terms: Terms) -> Interval:
    return interval(
        figure.value,
        figure.bound,
        unit=figure.unit,
        precision=figure.precision,
        text=figure.text,
        bound_words=figure.bound_words,
        policy=terms.policy,
    )


def _number_span(figure: Figure, reference: Reference) -> tuple[int, int]:
    """The number's own span in the paragraph: inside the reference's words where it stands there as in the capture."""
    found = re.search(re.escape(figure.text), reference.text, re.IGNORECASE)
    if found is None:
        return reference.start, reference.end
    return reference.start + found.start(), reference.start + found.end()


def _with_names(figure: Figure, names: Mapping[str, str]) -> Figure:
    def named(party: Party | None) -> Party | None:
        return replace(party, text=names.get(party.id, party.text)) if party and party.id and not party.text else party

    return replace(
        figure, place=named(figure.place), said_by=named(figure.said_by),
        via=tuple(p for party in figure.via if (p := named(party))),
        denied_by=tuple(p for party in figure.denied_by if (p := named(party))),
    )  # fmt: skip


def _by_rule(
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
                interval=_interval(figure, terms), quantity=None, concurs_with=None, cause=None, population=None,
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


def _held(article: Article, document: Document, ledger: Ledger | None, names: Mapping[str, str]) -> Iterator[Held]:
    references = {reference.key: reference for reference in reversed(document.references)}
    for row in ledger.positions if ledger else ():
        holder = row.held_by
        if holder and holder.id and not holder.text:
            holder = replace(holder, text=names.get(holder.id, holder.id))
        reference = references.get(row.key)
        yield Held(
            id=figure_id(article.id, row.quote, row.nth, None), key=row.key, article=article.id,
            paragraph=reference.paragraph if reference else row.paragraph, quantity=row.quantity,
            position=row.position, held_by=holder,
            via=tuple(replace(p, text=p.text or names.get(p.id or "", "")) for p in row.via), quote=row.quote,
            stance=row.stance, stated=row.stated, reviewed=row.review,
        )  # fmt: skip  # a table of fields


def _events(ledger: Ledger) -> Iterator[Event]:
    for row in ledger.events:
        name = figure_id(ledger.article, row.quote, row.nth, None)
        yield Event(
            name, row.key, ledger.article, row.paragraph, row.quote, row.text, row.as_of, row.stance, row.review
        )


def _mentions(article: Article, document: Document, ledger: Ledger | None, index: NameIndex) -> Iterator[Located]:
    """Every mention; the first of each entity outside headings is the one that becomes a link."""
    seen: set[str] = set()
    for paragraph, mention in located(_paragraphs(article, document), ledger, index)[0]:
        first = not paragraph.heading and mention.entity not in seen
        if first:
            seen.add(mention.entity)
        yield Located(mention.entity, article.id, paragraph.id, mention.text, mention.start, mention.end, first)


def located(
    paragraphs: Sequence[Paragraph], ledger: Ledger | None, index: NameIndex
) -> tuple[tuple[tuple[Paragraph, Mention], ...], tuple[tuple[Paragraph, Ambiguous], ...]]:
    """The mentions of an article, and the names that neither context nor its ledger decides; offsets by paragraph.

    The article is read as one text: who is meant by a short name may have been said paragraphs before.
    """
    starts = list(accumulate((len(row.text) + len(BREAK) for row in paragraphs), initial=0))
    found = find_names(BREAK.join(row.text for row in paragraphs), index)
    decided = dict(ledger.names) if ledger else {}
    homonyms = [Mention(decided[a.text], a.text, a.start, a.end) for a in found.ambiguous if a.text in decided]
    mentions = sorted((*found.mentions, *homonyms), key=lambda mention: mention.start)
    left = (row for row in found.ambiguous if row.text not in decided)
    return tuple(_at_home(paragraphs, starts, mentions)), tuple(_at_home(paragraphs, starts, left))


def _at_home(
    paragraphs: Sequence[Paragraph], starts: Sequence[int], spans: Iterable[Named]
) -> Iterator[tuple[Paragraph, Named]]:
    """Each span with its paragraph, its offsets those in it."""
    for span in spans:
        nth = bisect_right(starts, span.start) - 1
        yield paragraphs[nth], replace(span, start=span.start - starts[nth], end=span.end - starts[nth])


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
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()


def report_by_key(reports: Sequence[Report]) -> dict[tuple[str, str], Report]:
    """Reports by (article, key), for references."""
    return {(report.article, report.key): report for report in reports if report.key}
