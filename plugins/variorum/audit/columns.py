"""Where the words of a paragraph stand in the file they are written in."""

import re

from ..errors import position
from ..model import Paragraph, Place

MARKS = r"[*_~`\[\]]*"
"""Signs of markup that may stand between the letters of a name."""


def written_at(path: str, body: str, body_line: int, paragraph: Paragraph, start: int, end: int) -> Place:
    """The place of `paragraph.text[start:end]` in `path`, on whose `body_line` the `body` begins; the line of the
    paragraph where markup leaves no trace of the words.
    """
    words = paragraph.text[start:end]
    before = paragraph.text[:start].count(words)
    written = MARKS.join(r"\s+" if letter.isspace() else re.escape(letter) for letter in words)
    first = sum(len(line) + 1 for line in body.split("\n")[: paragraph.line - body_line])
    for nth, found in enumerate(re.finditer(written, body[first:])):
        if nth == before:
            line, column = position(body, first + found.start())
            return Place(path, body_line + line - 1, column)
    return Place(path, paragraph.line, 1)
