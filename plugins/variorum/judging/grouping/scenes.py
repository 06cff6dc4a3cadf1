"""A report in its words: its sentence, what stands before it, and the article around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...model import Paragraph, Report
from ..together import sentence_around


@dataclass(frozen=True, slots=True)
class Scene:
    """A number in its sentence: `start` and `end` count in `sentence`."""

    sentence: str
    start: int
    end: int

    @property
    def before(self) -> str:
        """What the sentence says before the number."""
        return self.sentence[: self.start]

    @property
    def after(self) -> str:
        """What it says behind the number."""
        return self.sentence[self.end :]


def scene_of(report: Report, paragraphs: Sequence[Paragraph]) -> Scene:
    """The sentence of a report; of one whose text is not published, its quote."""
    text = next((row.text for row in paragraphs if row.id == report.paragraph), None)
    if text is None or report.start is None or report.end is None:
        at = max(report.figure.quote.find(report.figure.text), 0)
        return Scene(report.figure.quote, at, at + len(report.figure.text))
    low, high = sentence_around(text, report.start, report.end)
    return Scene(text[low:high], report.start - low, report.end - low)
