"""Ids, permalinks and keys must belong to one thing alone."""

from collections.abc import Iterator

from ..errors import Problem
from ..identity import figure_id
from ..model import Article, Content, Entity, LedgerFigure, LedgerIgnore, Place
from .known import nameable
from .places import Absent, Where, nearest, problem, row_at


def id_problems(content: Content, absent: Absent, where: Where) -> Iterator[Problem]:
    """An id, former ones included, belongs to one file of its kind; a ledger to one article that exists."""
    yield from _returned(content, where)
    for kind, rows in (("article", content.articles), ("quantity", content.quantities), ("entity", content.entities)):
        owners: dict[str, Place] = {}
        for row in rows:
            for nth, name in enumerate((row.id, *row.was)):
                at = where(row.at, "was", nth - 1) if nth else row.at
                if name in owners:
                    found = f"the {kind} id '{name}', which {owners[name].path} has already"
                    yield problem(at, found, "an id of its own", "Rename one file, or take the id out of 'was'.")
                owners.setdefault(name, row.at)
    articles = nameable(absent, ["articles"], (article.id for article in content.articles))
    seen: dict[str, Place] = {}
    for ledger in content.ledgers:
        if ledger.article not in articles:
            found = f"a ledger for an article '{ledger.article}', which does not exist"
            yield problem(ledger.at, found, "the id of an article", nearest(ledger.article, articles))
        if ledger.article in seen:
            found = f"a ledger for the article '{ledger.article}', which {seen[ledger.article].path} is already"
            yield problem(ledger.at, found, "one ledger for each article", "Put the rows of both into one file.")
        seen.setdefault(ledger.article, ledger.at)


def _returned(content: Content, where: Where) -> Iterator[Problem]:
    """Ids of what was taken down, which no file may have again."""
    gone = {(str(row.kind), name): row for row in content.takedowns for name in (row.id, *row.was)}
    rows: tuple[Article | Entity, ...] = (*content.articles, *content.entities)
    for row in rows if gone else ():
        for nth, name in enumerate((row.id, *row.was)):
            taken = gone.get((_kind(row), name))
            if taken:
                found = f"the id '{name}', which was taken down on {taken.on}"
                yield problem(where(row.at, "was", nth - 1) if nth else row.at, found, "an id of its own",
                              "Its address answers with the notice: use another.")  # fmt: skip


def _kind(row: Article | Entity) -> str:
    """What a takedown calls a thing of this kind."""
    return row.kind if isinstance(row, Entity) else "article"


def permalink_problems(content: Content, where: Where) -> Iterator[Problem]:
    """A permalink must belong to one figure alone."""
    owners: dict[str, Place] = {}
    for ledger in content.ledgers:
        for row in (*ledger.tied, *ledger.events, *(row for row in ledger.ignored if row.corrections)):
            number = row.number if isinstance(row, LedgerFigure | LedgerIgnore) else None
            name = figure_id(ledger.article, row.quote, row.nth, number)
            if name in owners:
                found = f"the words '{row.quote}', whose permalink {owners[name].path}:{owners[name].line} has already"
                yield problem(row_at(ledger, row, where, "quote"), found, "words of its own", "Lengthen the quote.")
            owners.setdefault(name, row.at)
