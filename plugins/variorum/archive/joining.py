"""The join as a whole."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..identity import figure_id
from ..markup import Document, parse
from ..model import Archive, Article, Content, Dropped, Event, Held, Ledger, Report
from ..reading import NameIndex, name_index
from .by_rule import reports_by_rule
from .mentions import mentions_of, paragraphs_of
from .reports import reports_of
from .shown import shown_entities
from .terms import Terms
from .verification import still_verified


class Text(NamedTuple):
    """An article with its body, parsed, and the decisions about it, where there are any."""

    article: Article
    document: Document
    ledger: Ledger | None


def parsed(articles: Iterable[Article]) -> dict[str, Document]:
    """The bodies of `articles` by id, parsed: what `join` needs of their markup, however often names change."""
    return {article.id: parse(article.body, article.body_line) for article in articles}


def join(content: Content, terms: Terms, documents: Mapping[str, Document] | None = None) -> Archive:
    """The archive of `content`: every report, position and mention in its place.

    `documents` are its articles as `parsed`: with them no markup is parsed again, as after an edit of the glossary.
    """
    names = {entity.id: entity.name for entity in content.entities}
    documents = parsed(content.articles) if documents is None else documents
    ledgers = {ledger.article: ledger for ledger in content.ledgers}
    public = shown_entities(content, terms.unreviewed)
    index = name_index(public)
    texts = [Text(article, documents[article.id], ledgers.get(article.id)) for article in content.articles]
    paragraphs = {text.article.id: paragraphs_of(text.article, text.document) for text in texts}
    reports, unreviewed = _reports(texts, names, index, terms)
    return Archive(
        articles=content.articles,
        paragraphs=tuple(paragraphs.items()),
        reports=reports,
        held=tuple(held for text in texts for held in _held(*text, names)),
        mentions=tuple(m for a, _, ledger in texts for m in mentions_of(a, paragraphs[a.id], ledger, index)),
        quantities=content.quantities,
        entities=public,
        verified=tuple(still_verified(content)),
        explainers=tuple(row for row in content.explainers if row.kind == "explainer"),
        pages=tuple(row for row in content.explainers if row.kind == "page"),
        takedowns=content.takedowns,
        events=tuple(e for ledger in content.ledgers for e in _events(ledger)),
        unreviewed=unreviewed,
        dropped=tuple(row for ledger in content.ledgers for row in _dropped(ledger)),
    )


def _reports(
    texts: Sequence[Text], names: Mapping[str, str], index: NameIndex, terms: Terms
) -> tuple[tuple[Report, ...], int]:
    """What ledgers decide and, where it is shown, what is read by rule; how many of the latter are left out."""
    decided = tuple(report for text in texts for report in reports_of(*text, names, terms))
    full = (text for text in texts if text.article.rights == "full")
    by_rule = tuple(report for text in full for report in reports_by_rule(*text, index, terms))
    return ((*decided, *by_rule), 0) if terms.unreviewed == "show" else (decided, len(by_rule))


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
            stance=row.stance, stated=row.stated, reviewed=row.review, line=row.line,
            capture=article.capture, was=row.was,
        )  # fmt: skip  # a table of fields


def _dropped(ledger: Ledger) -> Iterator[Dropped]:
    """Rows that say of something published that it is no figure: its permalink rests on the same words."""
    for row in ledger.ignored:
        if row.corrections:
            name = figure_id(ledger.article, row.quote, row.nth, row.number)
            yield Dropped(name, row.was, ledger.article, row.quote, row.corrections)


def _events(ledger: Ledger) -> Iterator[Event]:
    for row in ledger.events:
        name = figure_id(ledger.article, row.quote, row.nth, None)
        yield Event(
            name, row.key, ledger.article, row.paragraph, row.quote, row.text, row.as_of, row.stance, row.review
        )
