"""Who and what is named where."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TypeVar

from ..markup import Document
from ..model import Article, Ledger, Located, Mention, Paragraph
from ..reading import Ambiguous, NameIndex, find_names

Named = TypeVar("Named", Mention, Ambiguous)


BREAK = "\n\n"
"""What stands between the paragraphs of an article that is read as one text; no name reaches across it."""


def paragraphs_of(article: Article, document: Document) -> tuple[Paragraph, ...]:
    """The title is `p0`; then the body's paragraphs and headings in order."""
    return (Paragraph("p0", article.title, heading=True, line=article.at.line), *document.paragraphs)


def mentions_of(article: Article, document: Document, ledger: Ledger | None, index: NameIndex) -> Iterator[Located]:
    """Every mention; the first of each entity outside headings is the one that becomes a link."""
    seen: set[str] = set()
    for paragraph, mention in located(paragraphs_of(article, document), ledger, index)[0]:
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
