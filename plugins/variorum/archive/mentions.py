"""Who and what is named where."""

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TypeVar

from ..markup import Document
from ..model import TITLE_PARAGRAPH, Article, Ledger, Located, Mention, Paragraph
from ..reading import Ambiguous, NameIndex, find_names

Named = TypeVar("Named", Mention, Ambiguous)


BREAK = "\n\n"
"""What stands between the paragraphs of an article that is read as one text; no name reaches across it."""


def paragraphs_of(article: Article, document: Document) -> tuple[Paragraph, ...]:
    """The title is `p0`; then the body's paragraphs and headings in order."""
    return (Paragraph(TITLE_PARAGRAPH, article.title, heading=True, line=article.at.line), *document.paragraphs)


def mentions_of(
    article: Article, paragraphs: Sequence[Paragraph], ledger: Ledger | None, index: NameIndex
) -> Iterator[Located]:
    """Every mention; of each entity the first that can be a link is told, where the article's names are linked."""
    rows = located(paragraphs, ledger, index).mentions
    first = linked(rows) if article.link_names else frozenset()
    for nth, (paragraph, m) in enumerate(rows):
        yield Located(m.entity, article.id, paragraph.id, m.text, m.start, m.end, nth in first)


def linked(rows: Sequence[tuple[Paragraph, Mention]]) -> frozenset[int]:
    """Which mentions become links: of each entity the first by name, outside headings and where no link may stand."""
    first: dict[str, int] = {}
    for nth, (paragraph, m) in enumerate(rows):
        shut = any(start < m.end and m.start < end for start, end in paragraph.shut)
        if not (paragraph.heading or m.office or shut):
            first.setdefault(m.entity, nth)
    return frozenset(first.values())


@dataclass(frozen=True, slots=True)
class Names:
    """The names of an article with their paragraphs, offsets those in them."""

    mentions: tuple[tuple[Paragraph, Mention], ...]
    ambiguous: tuple[tuple[Paragraph, Ambiguous], ...]
    """Those that neither context nor the article's ledger decides."""
    held_back: tuple[tuple[Paragraph, Ambiguous], ...]
    """Surnames of persons whom nothing introduces, and names without their context, that no ledger decides."""


def located(paragraphs: Sequence[Paragraph], ledger: Ledger | None, index: NameIndex) -> Names:
    """The names of an article as context and its ledger decide them.

    The article is read as one text: who is meant by a short name may have been said paragraphs before.
    """
    starts = list(accumulate((len(row.text) + len(BREAK) for row in paragraphs), initial=0))
    found = find_names(BREAK.join(row.text for row in paragraphs), index)
    decided = dict(ledger.names) if ledger else {}
    rows: list[Mention] = [m for m in found.mentions if m.text not in decided]
    all_: list[Mention | Ambiguous] = [*found.mentions, *found.ambiguous, *found.held_back]
    for name in all_:
        entity = decided.get(name.text)
        rows += [Mention(entity, name.text, name.start, name.end)] if entity else []
    open_, held = ([row for row in rows if row.text not in decided] for rows in (found.ambiguous, found.held_back))
    named = {mention.entity for mention in rows}
    headed = {row for row in held if _headed(row, named) and paragraphs[bisect_right(starts, row.start) - 1].heading}
    rows += [Mention(row.entities[0], row.text, row.start, row.end) for row in headed]
    rows.sort(key=lambda mention: mention.start)
    return Names(
        tuple(_at_home(paragraphs, starts, rows)),
        tuple(_at_home(paragraphs, starts, open_)),
        tuple(_at_home(paragraphs, starts, (row for row in held if row not in headed))),
    )


def _headed(name: Ambiguous, named: Container[str]) -> bool:
    """Whether the one person whom a surname in a heading can be is named below: headings sum up what follows."""
    return len(name.entities) == 1 and name.entities[0] in named


def _at_home(
    paragraphs: Sequence[Paragraph], starts: Sequence[int], spans: Iterable[Named]
) -> Iterator[tuple[Paragraph, Named]]:
    """Each span with its paragraph, its offsets those in it."""
    for span in spans:
        nth = bisect_right(starts, span.start) - 1
        yield paragraphs[nth], replace(span, start=span.start - starts[nth], end=span.end - starts[nth])
