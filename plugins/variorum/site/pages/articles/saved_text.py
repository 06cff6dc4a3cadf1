"""The page on which every piece of an article's capture is told of: kept or left out, by which rule, with what."""

from collections.abc import Iterable, Mapping, Sequence

from ....judging.sentences import day_words, worded
from ....model import Article, Held, Report, Verified, When
from ... import addresses
from ...edition import Edition, grouped
from ...views import Carried, Link, Provenance, ProvenancePage, Resting
from ...wording import outward_link, paragraph_mark, plural
from .pieces import Placed, homes, piece_row, placed, repairs
from .strip import RIGHTS

MARKUP = "html-"
"""How the names of rules begin that act on the markup of a saved page only."""
Row = Report | Held
"""What words of a capture carry."""


def provenance_page(edition: Edition, article: Article) -> ProvenancePage:
    """What became of the capture of `article`, as far as its cleaning record and the audits on record tell."""
    record = edition.verified.get(article.id)
    rows = placed(article, record)
    kept = [row for row in rows if row[0].kind == "kept"]
    removed = [row for row in rows if row[0].kind == "removed"]
    own: list[Row] = [*edition.reports_of_article[article.id], *edition.held_of_article[article.id]]
    where = {row.id: _piece(article, kept, row) for row in own}
    by_line = sorted(own, key=_line)
    carried = grouped((name, _carried(edition, row)) for row in by_line if (name := where[row.id]))
    home = homes(edition, article)
    return ProvenancePage(
        title=f"{article.title}: provenance",
        article=Link(article.title, addresses.article(article.id)),
        lede=_lede(article, kept, removed),
        facts=tuple(_facts(article)),
        checked=_checked(record),
        full=article.rights == "full",
        removed=tuple(piece_row(article, row) for row in removed),
        kept=tuple(piece_row(article, row, home.get(row[0].paragraph or ""), carried[row[0].paragraph or ""])
                   for row in kept),
        gaps=_gaps(article),
        repairs=tuple(repairs(article, rows)),
        resting=tuple(_resting(edition, article, home, own)),
        loose=tuple(_carried(edition, row) for row in by_line if where[row.id] is None),
    )  # fmt: skip  # a table of fields


def _line(row: Row) -> int:
    """The order of a capture, as far as lines tell it; in one line that of the ledger."""
    return row.line or 0


def _piece(article: Article, kept: Sequence[Placed], row: Row) -> str | None:
    """The paragraph of the capture that carries a row: by its line; of a text that keeps the capture's paragraphs, and
    whose lines are not recorded, by its paragraph; null where neither tells.
    """
    for piece, extent in kept:
        if row.line is not None and extent and extent.first <= row.line <= extent.last:
            return piece.paragraph
    same = row.paragraph if article.rights != "retelling" else None
    return same if any(piece.paragraph == same for piece, _ in kept) else None


def _carried(edition: Edition, row: Row) -> Carried:
    at = f"line {row.line}" if row.line is not None else "line not recorded"
    words = worded(row) if isinstance(row, Report) else edition.answer(row)
    quote = row.figure.quote if isinstance(row, Report) else row.quote
    home = Link(words, addresses.article(row.article, f"f-{row.id}"))
    return Carried(row.id, quote, at, home, outward_link(edition, row.article, quote))


def _lede(article: Article, kept: Sequence[Placed], removed: Sequence[Placed]) -> str:
    if not article.pieces:
        return "No cleaning is recorded of this article, so nothing can be said of what was kept or left out."
    rules = len({piece.rule for piece, _ in removed})
    left = f"{plural(len(removed), 'stretch', 'stretches')} left out by {plural(rules, 'rule')}" if removed else (
        "nothing left out")  # fmt: skip
    return f"From the saved text to this archive: {plural(len(kept), 'stretch', 'stretches')} kept, {left}."


def _facts(article: Article) -> Iterable[Provenance]:
    of = article.capture
    if of is None:
        yield Provenance("File", "not recorded", unknown=True)
    else:
        yield Provenance("File", of.name)
        yield Provenance("Size", f"{plural(of.size, 'byte')}, {of.encoding}")
        yield Provenance("SHA-256", of.sha256)
        before = f"; before it, by SHA-256: {', '.join(f'{name[:12]}…' for name in of.was)}" if of.was else ""
        yield Provenance("Version", f"{len(of.was) + 1}{before or ', the only one taken'}")
    yield Provenance("Retrieved", article.retrieved or "not recorded", unknown=article.retrieved is None)
    for label, url in (("Original", article.url), ("Archived copy", article.archive_url)):
        link = Link(url, url) if url else None
        yield Provenance(label, url or "address not recorded", unknown=url is None, link=link)
    yield Provenance("Rights", RIGHTS[article.rights])


def _checked(record: Verified | None) -> str:
    if record is None:
        return "No audit on record has held this article, as it is now, against the saved text."
    day, rows = day_words(When(record.on)), plural(record.rows, "decision")
    if record.cleaning is None:
        return f"{rows} of the editors were held against these bytes on {day}; of the pieces below none is on record."
    return f"{rows} of the editors, and the pieces below, were held against these bytes on {day}."


def _gaps(article: Article) -> str:
    """What of the capture lies between the pieces that are listed; of a saved page, its markup too."""
    gaps = [piece for piece in article.pieces if piece.role == "gap"]
    size = plural(sum(piece.end - piece.start for piece in gaps), "byte")
    page = any(piece.rule.startswith(MARKUP) for piece in article.pieces)
    blank = "White space and markup" if page else "White space"
    listed = any(piece.kind == "removed" and piece.role != "gap" for piece in article.pieces)
    told = f"{blank} between them is left out too" if listed else f"{blank} between the stretches, and nothing else"
    return f"{told}: {size} in all." if gaps else ""


def _resting(
    edition: Edition, article: Article, home: Mapping[str, Link], own: Sequence[Row]
) -> Iterable[Resting]:  # fmt: skip
    """Every published paragraph whose words are not the capture's, with the lines of what it tells of."""
    theirs = {link.href for link in home.values()}
    told = grouped((row.paragraph or "", row) for row in sorted(own, key=_line) if row.line is not None)
    for row in edition.paragraphs[article.id]:
        path = addresses.article(article.id, row.id)
        if row.heading or path in theirs:
            continue
        lines = {one.line: one.id for one in reversed(told[row.id])}
        links = (Link(f"line {line}", addresses.provenance(article.id, f"f-{name}")) for line, name in lines.items())
        yield Resting(Link(paragraph_mark(row.id), path), tuple(reversed(tuple(links))))
