"""Explainers: what they cite is filled in from the archive, with its mark, its note and its state.

`[#]{figure=article/key}` becomes the figure as worded; other words in the brackets stay and get the mark.
"""

from dataclasses import replace

from ..archive import linked, located
from ..judging.order import day
from ..judging.sentences import day_words, worded
from ..markup import FILLED, Document, Reference, parse
from ..model import Held, Located, Report
from . import addresses
from .body import Marks, render
from .chains import report_chain
from .chips import chip_of
from .edition import Edition
from .pages.articles import figure_note, held_note, held_row
from .publication import Publication
from .views import CitedFigure, Explained, Note
from .wording import bound_words, counted, row_link, ways, when


def explain(publication: Publication, body: str, path: str, *, link_names: bool = True) -> Explained:
    """The `body` of the explainer at `path`, rendered, with the figures it cites by day; `link_names` as its front
    matter has it.
    """
    edition = publication.edition
    document = parse(body)
    notes = dict(_notes(edition, document))
    mentions: dict[str, list[Located]] = {}
    for mention in _mentions(edition, document) if link_names else ():
        mentions.setdefault(mention.paragraph, []).append(mention)
    hrefs = {entity.id: addresses.entity(entity) for entity in edition.archive.entities}
    html = render(document.tokens, Marks(notes, mentions, hrefs, filled=FILLED), publication.theme.macros(path))
    return Explained(html, _cited(edition, document), tuple(dict.fromkeys(m.entity for m in _all(mentions))))


def _all(mentions: dict[str, list[Located]]) -> list[Located]:
    return [mention for rows in mentions.values() for mention in rows]


def _found(edition: Edition, reference: Reference) -> Report | Held | None:
    article, _, key = reference.key.partition("/")
    held = [row for row in edition.archive.held if row.article == article]
    rows: list[Report | Held] = [*edition.reports_of_article[article], *held]
    return next((row for row in rows if row.key == key), None)


def _notes(edition: Edition, document: Document) -> list[tuple[str, Note]]:
    notes = []
    for reference in document.references:
        row = _found(edition, reference)
        if isinstance(row, Report):
            home = addresses.article(row.article, f"f-{row.id}")
            note = figure_note(edition, row)
            notes.append(
                (reference.key, _short(replace(note, compare=note.compare or home), day_words(row.figure.as_of)))
            )
        elif row is not None:
            notes.append((reference.key, _short(held_note(edition, row), day_words(row.stated))))
    return notes


def _short(note: Note, date: str) -> Note:
    """Who says it, and of which day: an explainer cites many figures, and its margin has room for no more. A figure
    beside which no other stands has no need of it: its mark and the list at the end say the same.
    """
    dated = f", {date}" if date != "not stated" else ""
    return replace(note, text=f"{note.chain[0].text}{dated}.", chain=(), margin="s-single" not in note.chip.css.split())


def _mentions(edition: Edition, document: Document) -> list[Located]:
    """The first mention of every entity, for its link."""
    rows = located(document.paragraphs, None, edition.name_index).mentions
    return [
        Located(m.entity, "", paragraph.id, m.text, m.start, m.end, first=True)
        for paragraph, m in (rows[nth] for nth in sorted(linked(rows)))
    ]


def _cited(edition: Edition, document: Document) -> tuple[CitedFigure, ...]:
    """The cited figures as a timeline of the explainer's own: by day, those without a day last."""
    rows = dict.fromkeys(_found(edition, reference) for reference in document.references)
    reports = [row for row in rows if isinstance(row, Report)]
    ordered = sorted(reports, key=lambda r: day(edition.claim_of[r.id]) if r.id in edition.claim_of else ("~", r.id))
    positions = [row for row in rows if isinstance(row, Held)]
    return (*(_row(edition, report) for report in ordered), *(_position(edition, row) for row in positions))


def _row(edition: Edition, report: Report) -> CitedFigure:
    claim = edition.claim_of.get(report.id)
    return CitedFigure(
        when(report.figure.as_of), worded(report), counted(edition, report),
        chip_of(edition, report.quantity, report.id), row_link(edition, report),
        live=claim is None or claim.live, id=report.id, bound=bound_words(report),
        chain=report_chain(edition, report), ways=ways(edition, report.quantity, report.id),
    )  # fmt: skip


def _position(edition: Edition, held: Held) -> CitedFigure:
    row = held_row(edition, held)
    return CitedFigure(row.as_of, row.worded, row.counts, row.chip, row_link(edition, held),
                       live=True, id=row.id, chain=row.chain, ways=row.ways)  # fmt: skip
