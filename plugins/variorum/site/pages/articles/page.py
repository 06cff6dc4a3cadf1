"""The page as a whole, and articles and entities in lists."""

from collections import Counter
from collections.abc import Iterable

from markdown_it.token import Token
from markupsafe import Markup

from ....model import Article, Located, Report
from ... import addresses
from ...body import Macros, Marks, render
from ...chips import CHIPS, MISFIT, NO_SOURCE, NOT_COMPARED, chip, chip_of
from ...edition import Edition
from ...paging import FEW
from ...tied_figures import tied
from ...views import ArticlePage, ArticleTeaser, Card, Chip
from ...wording import plural
from ..entity_cards import card
from ..former import no_figures
from .citation import cite
from .notes import figure_note, figure_row, held_note, held_row
from .strip import dated, provenance


def article_page(edition: Edition, article: Article, tokens: Iterable[Token], macros: Macros) -> ArticlePage:
    """The page of one article; `tokens` are those of its parsed body."""
    reports = edition.reports_of_article[article.id]
    return ArticlePage(
        title=article.title,
        original_title=article.original_title,
        provenance=tuple(provenance(edition, article)),
        body=_body(edition, article, tuple(tokens), macros),
        summary=article.summary,
        figures=tuple(figure_row(edition, report) for report in sorted(reports, key=_place)),
        keys=_keys(edition, article),
        cards=tuple(_cards(edition, article)),
        related=tuple(_related(edition, article)),
        cite=cite(edition, article),
        rights=article.rights,
        held=tuple(held_row(edition, row) for row in edition.held_of_article[article.id]),
        former=no_figures(edition, article),
    )


def _place(report: Report) -> tuple[bool, int, int, int]:
    paragraph = int(report.paragraph[1:]) if report.paragraph and report.paragraph[1:].isdigit() else 0
    return (report.paragraph is None, paragraph, report.start or 0, report.line or 0)


def _body(edition: Edition, article: Article, tokens: tuple[Token, ...], macros: Macros) -> Markup:
    held = {row.key: held_note(edition, row) for row in edition.held_of_article[article.id]}
    reports = edition.reports_of_article[article.id]
    notes = {report.key or report.id: figure_note(edition, report) for report in reports}
    texts = {row.id: row.text for row in edition.paragraphs[article.id]} if article.rights == "full" else {}
    mentions: dict[str, list[Located]] = {}
    for mention in edition.mentions_of_article[article.id]:
        mentions.setdefault(mention.paragraph, []).append(mention)
    return render(tied(tokens, reports, texts), Marks({**held, **notes}, mentions, edition.hrefs), macros)


def _keys(edition: Edition, article: Article) -> tuple[Chip, ...]:
    """The verdicts that occur in a text, for the legend above it; then what may stand in their place or beside them."""
    chips = [chip_of(edition, row.quantity, row.id) for row in edition.reports_of_article[article.id]]
    chips += [chip_of(edition, row.quantity, row.id) for row in edition.held_of_article[article.id]]
    shown = {part.words for one in chips for part in (one, one.beside) if part}
    known = [*(chip(kind) for kind in CHIPS), NO_SOURCE, NOT_COMPARED, MISFIT]
    return tuple(one for one in known if one.words in shown)


def _cards(edition: Edition, article: Article) -> Iterable[Card]:
    named = {mention.entity for mention in edition.mentions_of_article[article.id]}
    yield from (card(edition, name) for name in sorted(named, key=edition.places_in_order.__getitem__))


def _related(edition: Edition, article: Article) -> Iterable[ArticleTeaser]:
    own = {r.quantity for r in edition.reports_of_article[article.id] if r.quantity}
    shared: Counter[str] = Counter()
    for quantity in sorted(own):
        shared.update({r.article for r in edition.reports_of_quantity[quantity]} - {article.id})
    for other, count in sorted(shared.items(), key=lambda row: (-row[1], row[0]))[:FEW]:
        meta = f"reports on {plural(count, 'quantity', 'quantities')} that this article gives a figure for"
        yield ArticleTeaser(edition.articles[other].title, addresses.article(other), meta, None)


def teaser(edition: Edition, article: Article) -> ArticleTeaser:
    """An article in a list."""
    publisher = article.publisher.text if article.publisher else "Publisher not named"
    likely = "probably " if article.origin and article.origin.basis == "inferred" else ""
    origin = f"from {likely}{article.origin.text}" if article.origin else "origin not named"
    count = plural(len(edition.reports_of_article[article.id]), "figure")
    date = dated(article).text
    return ArticleTeaser(article.title, addresses.article(article.id), f"{publisher}, {origin} · {date} · {count}",
                         article.summary)  # fmt: skip
