"""An article's page: provenance, the text with its marks, the table of its figures, and what else reports the same."""

from collections import Counter
from collections.abc import Iterable

from markdown_it.token import Token
from markupsafe import Markup

from ...judging.sentences import day_words, worded
from ...model import Article, Held, Located, Party, Piece, Report, Verdict, VerdictKind, When
from .. import addresses
from ..body import Macros, Marks, render
from ..edition import Edition
from ..views import (
    ArticleFigure,
    ArticlePage,
    ArticleTeaser,
    Card,
    Chip,
    Cite,
    Link,
    Note,
    Provenance,
)
from ..wording import (
    CHIPS,
    chain,
    chip,
    chip_of,
    claim_worded,
    counted,
    entity_link,
    plural,
    report_chain,
    reviewed,
    when,
)

BESIDE: dict[VerdictKind, str] = {
    "compatible": "Can be true beside", "unclear": "Unclear against", "conflict": "In conflict with",
    "revised": "Set against",
}  # fmt: skip
RIGHTS = {
    "full": "published in full, with the right to do so",
    "retelling": "retold in our words; the original belongs to its publisher",
    "excerpt": "not published here; only figures and short quotations",
}
TEX = {**{c: f"\\{c}" for c in "&%$#_{}"}, "\\": r"\textbackslash{}", "~": r"\textasciitilde{}",
       "^": r"\textasciicircum{}"}  # fmt: skip
"""What TeX obeys → how it is written (Lamport, LaTeX, section 2.1)."""


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
    )


def _place(report: Report) -> tuple[bool, int, int, int]:
    paragraph = int(report.paragraph[1:]) if report.paragraph and report.paragraph[1:].isdigit() else 0
    return (report.paragraph is None, paragraph, report.start or 0, report.line or 0)


def _body(edition: Edition, article: Article, tokens: tuple[Token, ...], macros: Macros) -> Markup:
    held = {row.key: held_note(edition, row) for row in edition.archive.held if row.article == article.id}
    notes = {r.key: figure_note(edition, r) for r in edition.reports_of_article[article.id] if r.key}
    mentions: dict[str, list[Located]] = {}
    for mention in edition.mentions_of_article[article.id]:
        mentions.setdefault(mention.paragraph, []).append(mention)
    hrefs = {entity.id: addresses.entity(entity) for entity in edition.archive.entities}
    return render(tokens, Marks({**held, **notes}, mentions, hrefs), macros)


def figure_note(edition: Edition, report: Report) -> Note:
    """The margin note of a figure: the day, what is counted, and how the quantity stands."""
    quantity = report.quantity
    verdict = edition.verdicts.get(quantity or "")
    day = day_words(report.figure.as_of)
    text = f"{counted(edition, report)}, {day if day != 'not stated' else 'day not stated'}."
    if verdict and verdict.verdict != "single":
        text += f" {_others(edition, report, verdict)}"
    return Note(
        id=report.id, chip=chip_of(edition, quantity, report.id), worded=worded(report), text=text,
        chain=report_chain(edition, report), compare=addresses.quantity(quantity, report.id) if quantity else None,
        reviewed=reviewed(report),
    )  # fmt: skip


def _others(edition: Edition, report: Report, verdict: Verdict) -> str:
    """In one short sentence, what the other reports say: the margin has no room for the whole verdict."""
    claim = edition.claim_of[report.id]
    latest = edition.claims.get(verdict.latest or "")
    if verdict.verdict == "agree":
        return f"{verdict.reports} reports give the same figure."
    if verdict.verdict == "changed" and latest and latest.id != claim.id:
        return f"Latest count: {claim_worded(edition, latest)} ({day_words(latest.as_of)})."
    if verdict.verdict == "changed":
        return "The latest count."
    others = [c for c in edition.claims_of_quantity[claim.quantity] if c.id != claim.id and c.live]
    said = ", ".join(dict.fromkeys(claim_worded(edition, other) for other in others))
    return f"{BESIDE[verdict.verdict]} {said}." if said else ""


def held_note(edition: Edition, row: Held) -> Note:
    """The margin note of words that carry a position on a contested statement."""
    quantity = edition.quantities[row.quantity]
    answer = next(position.text for position in quantity.positions if position.id == row.position)
    others = [p.text for p in quantity.positions if p.id != row.position]
    text = f"{quantity.question} Others hold: {'; '.join(others)}." if others else quantity.question
    return Note(
        id=row.id, chip=chip_of(edition, row.quantity, row.id), worded=answer, text=text,
        chain=chain(edition, row.held_by, row.via, edition.articles[row.article]),
        compare=addresses.quantity(row.quantity, row.id), reviewed="checked by an editor",
    )  # fmt: skip


def figure_row(edition: Edition, report: Report) -> ArticleFigure:
    """A row of the table of figures."""
    return ArticleFigure(
        id=report.id, worded=worded(report), counts=counted(edition, report), chain=report_chain(edition, report),
        as_of=when(report.figure.as_of), chip=chip_of(edition, report.quantity, report.id),
        paragraph=report.paragraph, quote=report.figure.quote, line=report.line, reviewed=reviewed(report),
    )  # fmt: skip


def _keys(edition: Edition, article: Article) -> tuple[Chip, ...]:
    """The verdicts that occur in a text, for the legend above it."""
    held = [row.quantity for row in edition.archive.held if row.article == article.id]
    quantities = [*(report.quantity for report in edition.reports_of_article[article.id]), *held]
    present = {edition.verdicts[name].verdict if name else "single" for name in quantities}
    return tuple(chip(kind) for kind in CHIPS if kind in present)


def provenance(edition: Edition, article: Article) -> Iterable[Provenance]:
    """The strip above a text. What is not known is said."""
    yield _published(edition, article)
    origin = article.origin
    if origin:
        likely = "probably " if origin.basis == "inferred" else ""
        note = f". {origin.note}" if origin.note else ""
        link = entity_link(edition, Party(origin.id, origin.text))
        yield Provenance("Originally from", f"{likely}{origin.text}{note}", link=link if not (likely or note) else None)
    else:
        yield Provenance("Originally from", "not named in the text", unknown=True)
    yield _dated(article)
    yield Provenance("Retrieved", article.retrieved or "not recorded", unknown=article.retrieved is None)
    yield _cleaned(article)
    yield Provenance("Rights", RIGHTS[article.rights])
    if article.url:
        yield Provenance("Original", article.url, link=Link(article.url, article.url))
    if article.archive_url:
        yield Provenance("Archived copy", article.archive_url, link=Link(article.archive_url, article.archive_url))
    yield _checked(edition, article)


def _published(edition: Edition, article: Article) -> Provenance:
    if article.publisher is None:
        return Provenance("Published by", "not named on the page", unknown=True)
    link = entity_link(edition, Party(article.publisher.id, article.publisher.text))
    return Provenance("Published by", article.publisher.text, link=link)


def _dated(article: Article) -> Provenance:
    stamp = day_words(article.page_date) if article.page_date else ""
    stated = day_words(article.stated) if article.stated and article.stated.edtf else ""
    if stamp and stated:
        return Provenance("Date", f"page stamp {stamp}; the text itself points to {stated}")
    if stamp:
        return Provenance("Date", f"page stamp {stamp}")
    if stated:
        return Provenance("Date", f"undated; the text points to {stated}")
    return Provenance("Date", "not stated", unknown=True)


def _cleaned(article: Article) -> Provenance:
    removed = [piece for piece in article.pieces if piece.kind == "removed" and piece.role != "gap"]
    if not article.pieces:
        return Provenance("Cleaned", "no cleaning recorded", unknown=True)
    lines = tuple(_removal(article, piece) for piece in removed)
    return Provenance("Cleaned", f"{plural(len(removed), 'block')} removed", details=lines)


def _removal(article: Article, piece: Piece) -> str:
    size = plural(piece.end - piece.start, "byte")
    text = f": “{piece.text.strip()}”" if article.rights == "full" and piece.text else ""
    return f"{piece.role} (rule {piece.rule}), {size} from byte {piece.start:,}{text}"


def _checked(edition: Edition, article: Article) -> Provenance:
    record = dict(edition.archive.verified).get(article.id)
    if record is None:
        return Provenance("Verified", "not verified against the capture", unknown=True)
    day = day_words(When(record.on))
    return Provenance("Verified", f"{plural(record.rows, 'ledger row')} against the capture on {day}")


def _cards(edition: Edition, article: Article) -> Iterable[Card]:
    named = {mention.entity for mention in edition.mentions_of_article[article.id]}
    for entity in edition.archive.entities:
        if entity.id in named:
            yield card(edition, entity.id)


def card(edition: Edition, name: str) -> Card:
    """An entity as a card."""
    entity = edition.entities[name]
    articles = {mention.article for mention in edition.mentions_of_entity[name]}
    count = f"named in {len(articles)} of {plural(len(edition.archive.articles), 'article')}"
    return Card(name, entity.name, entity.summary, addresses.entity(entity), count)


def _related(edition: Edition, article: Article) -> Iterable[ArticleTeaser]:
    own = {r.quantity for r in edition.reports_of_article[article.id] if r.quantity}
    shared: Counter[str] = Counter()
    for quantity in sorted(own):
        shared.update({r.article for r in edition.reports_of_quantity[quantity]} - {article.id})
    for other, count in sorted(shared.items(), key=lambda row: (-row[1], row[0])):
        meta = f"reports on {plural(count, 'quantity', 'quantities')} that this article gives a figure for"
        yield ArticleTeaser(edition.articles[other].title, addresses.article(other), meta, None)


def teaser(edition: Edition, article: Article) -> ArticleTeaser:
    """An article in a list."""
    publisher = article.publisher.text if article.publisher else "Publisher not named"
    likely = "probably " if article.origin and article.origin.basis == "inferred" else ""
    origin = f"from {likely}{article.origin.text}" if article.origin else "origin not named"
    count = plural(len(edition.reports_of_article[article.id]), "figure")
    date = _dated(article).text
    return ArticleTeaser(article.title, addresses.article(article.id), f"{publisher}, {origin} · {date} · {count}",
                         article.summary)  # fmt: skip


def cite(edition: Edition, article: Article) -> Cite:
    """How to cite our text and name the original."""
    original = article.original_title or "untitled"
    source = article.origin or article.publisher
    after = f", after {source.text}" if source else ""
    note = f"After {source.text}; original title: {original}" if source else f"Original title: {original}"
    date = f" [{day_words(article.stated)}]" if article.stated and article.stated.edtf else " [undated]"
    text = f"“{article.title}”{after}{date}. Original title: “{original}”."
    key = article.id.replace("_", "-")
    fields = (("title", article.title), ("note", note), ("howpublished", "Variorum"))
    lines = ",\n".join(f"  {name} = {{{_tex(value)}}}" for name, value in fields)
    return Cite(text, f"@misc{{{key},\n{lines}\n}}")


def _tex(text: str) -> str:
    return "".join(TEX.get(c, c) for c in text)
