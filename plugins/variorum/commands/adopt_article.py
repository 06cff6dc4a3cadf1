"""An article's figures taken over: a ledger with a row for each, and files of the automatic quantities they answer."""

import argparse
import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ..archive import Terms
from ..audit import drafted, without_ids
from ..capture.naming import slug
from ..consistency.places import nearest
from ..identity import AUTOMATIC
from ..judging.asserted import MEASURED, SHARE_UNITS
from ..model import Archive, Article, Content, LedgerFigure, Quantity, Review
from ..reading import load_lexicon
from ..store.adopting import adopted_quantity, write_quantity
from ..store.content import load_entities
from ..store.drafting import write_ledger
from .taking_over import joined, named, refused

EXPECTED = "an article with a text and no ledger"


def adopt_article(content: Content, root: Path, options: argparse.Namespace) -> Iterator[str]:
    """What was written, a line each. Raises ContentError for an article that has a ledger, or no text to read."""
    article = _undecided(content, options.article)
    if not options.by:
        raise refused("rows that nobody answers for", "Say who checks them: BY=… (--by).", "a name")
    today = options.date or datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    if not _is_day(today):
        raise refused(f"the day '{today}'", "Write it as in 2026-01-31: DATE=… (--date).", "a day")
    archive = joined(content, options.propose)
    reports = [row for row in archive.reports if row.article == article.id]
    texts, review = dict(archive.paragraphs)[article.id], Review(options.by, today)
    rows, left = drafted(article, texts, reports, review, Terms(load_lexicon()))
    formed = _named_quantities(archive, rows)
    for old, own in formed.items():
        path = write_quantity(own, [row for row in archive.reports if row.quantity == old], root)
        yield f"wrote {root}/{path}"
    yield from named(content, root, {*_bodies(rows), *(place for own in formed.values() for place in own.places)})
    known = {row.id for row in load_entities(root, str(root))}
    by_rule = {row.id: row for row in content.quantities if any(was.startswith(AUTOMATIC) for was in row.was)}
    path = write_ledger(article.id, [_tied(without_ids(row, known), {**by_rule, **formed}) for row in rows], root)
    yield f"wrote {root}/{path}: {len(rows)} rows, which say that {options.by} checked them; read each before you build"
    for row in left:
        where = f"'{row.figure.quote}' ({row.paragraph})"
        yield f"no row for {where}: no words of the capture's read as it was read; write one by hand"


def _is_day(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _undecided(content: Content, name: str) -> Article:
    """The article `name`, whose text is published and of which no ledger decides a number."""
    article = next((row for row in content.articles if row.id == name), None)
    if article is None:
        raise refused(f"no article '{name}'", nearest(name, [row.id for row in content.articles]), EXPECTED)
    if article.rights != "full" or any(piece.text is None for piece in article.pieces):
        raise refused(f"'{name}', of whose text no figures are read by rule", "Write its ledger by hand.", EXPECTED)
    held = next((row for row in content.ledgers if row.article == name), None)
    if held:
        advice = "Write the missing rows into it; `make audit` lists them."
        raise refused(f"'{name}', which has {held.at.path}", advice, EXPECTED)
    return article


def _named_quantities(archive: Archive, rows: Sequence[LedgerFigure]) -> dict[str, Quantity]:
    """The automatic quantities that `rows` answer, by their ids, each as the file it becomes."""
    answered = {row.quantity for row in rows}
    taken = {name for row in archive.quantities for name in (row.id, *row.was)}
    found: dict[str, Quantity] = {}
    for quantity in archive.quantities:
        if quantity.auto and quantity.id in answered:
            own = adopted_quantity(quantity)
            names = (own.id, *(f"{slug(quantity.title)}-{nth}" for nth in range(2, len(taken) + 3)))
            own = replace(own, id=next(name for name in names if name not in taken))
            taken.add(own.id)
            found[quantity.id] = own
    return found


def _bodies(rows: Sequence[LedgerFigure]) -> Iterator[str]:
    """The ids of whoever and wherever the rows name."""
    for figure in (row.figure for row in rows):
        parties = (figure.place, figure.said_by, *figure.via, *figure.denied_by)
        yield from (party.id for party in parties if party and party.id)


def _tied(row: LedgerFigure, by_rule: Mapping[str, Quantity]) -> LedgerFigure:
    """The row with the file of its question; where rules formed that, in the unit in which it counted the figure."""
    own = by_rule.get(row.quantity or "")
    if own is None or own.unit == row.figure.unit or own.kind in MEASURED or row.figure.unit in SHARE_UNITS:
        return replace(row, quantity=own.id) if own else row
    figure = replace(row.figure, unit=own.unit)
    return replace(row, quantity=own.id, figure=figure, read_as=(("unit", str(row.figure.unit)),))
