"""The texts of an archive with the names in them: bodies as published, and captures where they are present."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..archive import Names, located
from ..capture import decode, kept_spans
from ..consistency import Where
from ..errors import CaptureError, position
from ..markup import parse
from ..model import TITLE_PARAGRAPH, Article, Content, Ledger, Paragraph, Place
from ..reading import NameIndex
from .columns import written_at


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its names; `whose` is the article it belongs to, null for an explainer."""

    whose: str | None
    path: str
    paragraphs: tuple[Paragraph, ...]
    names: Names
    ledger: Ledger | None
    body: str | None
    """The body its paragraphs were parsed from; null for a capture, whose paragraphs give their offsets as ids."""
    body_line: int
    title: Place | None

    def place(self, paragraph: Paragraph, start: int, end: int) -> Place:
        """Where the words of a paragraph stand in the file."""
        if paragraph.id == TITLE_PARAGRAPH and self.title is not None:
            return self.title
        if self.body is None:
            return Place(self.path, paragraph.line, start + self.body_line)
        return written_at(self.path, self.body, self.body_line, paragraph, start, end)


def published(content: Content, index: NameIndex, where: Where) -> Iterator[Text]:
    """The texts that the editors keep: titles and bodies of articles, explainers, pages."""
    ledgers = {ledger.article: ledger for ledger in content.ledgers}
    for article in content.articles:
        title = Paragraph(TITLE_PARAGRAPH, article.title, heading=True, line=article.at.line)
        rows = (title, *parse(article.body, article.body_line).paragraphs)
        ledger, at = ledgers.get(article.id), where(article.at, "title")
        names = located(rows, ledger, index)
        yield Text(article.id, article.at.path, rows, names, ledger, article.body, article.body_line, at)
    for text in content.explainers:
        rows = parse(text.body, text.body_line).paragraphs
        names = located(rows, None, index)
        yield Text(None, text.at.path, rows, names, None, text.body, text.body_line, None)


def captured(content: Content, captures: Mapping[str, bytes], index: NameIndex) -> Iterator[Text]:
    """What is kept of each capture that is present and can be read, line by line."""
    ledgers = {ledger.article: ledger for ledger in content.ledgers}
    for article in content.articles:
        raw = captures.get(article.capture.name) if article.capture else None
        lines = _lines(article, raw) if raw is not None else ()
        if lines and article.capture:
            ledger = ledgers.get(article.id)
            names = located(lines, ledger, index)
            yield Text(article.id, article.capture.name, lines, names, ledger, None, 1, None)


def _lines(article: Article, raw: bytes) -> tuple[Paragraph, ...]:
    """The kept lines, each with its line number in the capture; what stands before it on its line is left blank."""
    try:
        decoded = decode(raw, article.id)
    except CaptureError:  # told of where the capture is checked
        return ()
    found = []
    for start, end in kept_spans(article.pieces, raw, decoded.encoding):
        at = start
        for line in decoded.text[start:end].split("\n"):
            number, column = position(decoded.text, at)
            found.append(Paragraph(f"l{at}", " " * (column - 1) + line, heading=False, line=number))
            at += len(line) + 1
    return tuple(row for row in found if row.text.strip())
