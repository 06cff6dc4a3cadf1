"""The paragraphs of an article as one text: a speaker, a weekday, a scene or a name of one holds for the next."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from ..model import Paragraph

BREAK = "\n\n"
"""Between two paragraphs, as in a capture: no figure and no name reaches across an empty line."""


@dataclass(frozen=True, slots=True)
class WholeText:
    """Paragraphs, the text that they make up together, and where in it each begins."""

    paragraphs: tuple[Paragraph, ...]
    text: str
    starts: tuple[int, ...]

    def home(self, offset: int) -> tuple[Paragraph, int]:
        """The paragraph that holds `offset`, and where it begins."""
        nth = bisect_right(self.starts, offset) - 1
        return self.paragraphs[nth], self.starts[nth]


def whole_text(paragraphs: Sequence[Paragraph]) -> WholeText:
    """`paragraphs` as one text."""
    ends = accumulate((len(row.text) + len(BREAK) for row in paragraphs), initial=0)
    starts = tuple(start for start, _ in zip(ends, paragraphs, strict=False))
    return WholeText(tuple(paragraphs), BREAK.join(row.text for row in paragraphs), starts)
