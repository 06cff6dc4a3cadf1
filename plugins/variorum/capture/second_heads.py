"""Whether a capture holds a second article: where its running text is over, and another head follows with its own text.

Only noticed, never parted: an editor knows whether it is one text, and nothing of the capture is lost either way.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from ..model import Cleaned
from .agencies import undated
from .dates import find_date
from .lines import SHORT, is_headline, is_prose, words
from .mastheads import named_as_news
from .record import mended
from .rules import is_furniture

ENOUGH = 40
"""Words of running text, in two paragraphs or more, that stand over a second head and under it: a standfirst over a
dateline is shorter, and so is what stands under the title of another text in a list of such."""
TITLE_WORDS = 5
"""Words of a title; what is shorter heads a section."""
BESIDE_A_DAY = 4
"""Words that may stand in one line with a date that heads an article: a weekday, an hour, "Published"."""

_PARTING = re.compile(r"(?:[*_=~#•·—-]\s*){3,}")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a capture, or a paragraph joined of some: the number of its first line, and its words."""

    line: int
    text: str
    prose: bool


def second_head(cleaned: Cleaned) -> tuple[int, str] | None:
    """The line of the first title that begins another article, and that title; null where there is none.

    What was removed is looked at too: under a comment form all is, a second article with it.
    """
    rows = list(_rows(cleaned))
    prose = [index for index, row in enumerate(rows) if row.prose]
    above = list(accumulate((len(words(rows[index].text)) for index in prose), initial=0))
    for count in range(2, len(prose) - 1):
        before, after = prose[count - 1], prose[count]
        if above[count] >= ENOUGH and above[-1] - above[count] >= ENOUGH:
            head = _head(rows[before + 1 : after], rows[after].text)
            if head:
                return head.line, head.text
    return None


def _rows(cleaned: Cleaned) -> Iterator[Row]:
    kept = {piece.start: text for piece, text in mended(cleaned.pieces, cleaned.edits, cleaned.encoding)}
    line = 1
    for piece in cleaned.pieces:
        text = kept.get(piece.start, piece.text or "").strip()
        if text and piece.role not in {"gap", "caption"} and piece.rule != "html-unread":
            yield Row(line, text, is_prose(text))
        line += (piece.text or "").count("\n")


def _head(run: Sequence[Row], text: str) -> Row | None:
    """The title nearest to the second text, where something beside it heads articles and no sections: a parting line,
    the name of a paper, a day, or a dateline under it."""
    titles = [row for row in run if _is_title(row.text)]
    signs = (_PARTING.fullmatch(row.text) or named_as_news(row.text) or _is_day(row.text) for row in run)
    return titles[-1] if titles and (undated(text) != text or any(signs)) else None


def _is_day(text: str) -> bool:
    found = find_date(text)
    return found is not None and len(words(text)) - len(words(found[1])) <= BESIDE_A_DAY


def _is_title(text: str) -> bool:
    if len(text) > SHORT or not is_headline(text) or len(words(text)) < TITLE_WORDS or find_date(text):
        return False
    return not is_furniture(text)
