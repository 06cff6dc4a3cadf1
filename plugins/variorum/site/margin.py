"""Which notes stand open in the margin: as many as stay beside their words.

The margin takes one note after another. Where marks stand close, each note pushes the next one down, until a reader
finds it beside other words than its own. Those for which there is no room stay shut and open at their mark; what they
say stands in the tables of the page too.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from markdown_it.token import Token

from ..markup import blocks
from .views import Note

LINE, LETTERS, BETWEEN, HEADING = 29.6, 70, 22.0, 36.0
"""Of the text, as the stylesheet sets it on wide screens: height of a line, letters in it, space after a paragraph,
what stands above a heading (px).
"""
NOTE_LINE, NOTE_LETTERS, NOTE_BETWEEN = 18.9, 42, 22.4
"""The same of a note."""
DRIFT = 64.0
"""How far (px) a note may stand below its mark by this reckoning; lines that break otherwise add up to two lines."""
WORTH = ("s-single", "s-agree", "s-compat", "s-series", "s-revised", "s-held", "s-unclear", "s-conf")
"""Classes of verdicts, the first to be shut first: what stands alone, or is agreed on, needs a reader's eye least."""
NEVER = len(WORTH)
"""Worth of an editor's note, which stands in no table and is never shut."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A note that asks for room: the place of its mark, how far down that stands, how high it is, what it is worth."""

    place: str
    top: float
    height: float
    worth: int


def shut(tokens: Sequence[Token], notes: Mapping[str, Note]) -> frozenset[str]:
    """The places (`p3-7`: paragraph, index of the token that closes the mark) of notes for which there is no room.
    `notes` are the notes of figures by the key of their reference; those that are shut anyway ask for none.
    """
    rows = list(_asides(tokens, notes))
    found: set[str] = set()
    while crowd := _first_crowd([row for row in rows if row.place not in found]):
        least = min(row.worth for row in crowd)
        if least == NEVER:
            break
        found.add(next(row.place for row in reversed(crowd) if row.worth == least))
    return frozenset(found)


def _first_crowd(rows: Sequence[Aside]) -> Sequence[Aside]:
    """The first note that is pushed too far, with those above that push it; empty where none is."""
    bottom, first = 0.0, 0
    for index, row in enumerate(rows):
        if row.top >= bottom:
            first = index
        top = max(row.top, bottom)
        if top - row.top > DRIFT:
            return [one for one in rows[first : index + 1] if index > first or one.worth < NEVER]
        bottom = top + row.height
    return ()


def _asides(tokens: Sequence[Token], notes: Mapping[str, Note]) -> Iterator[Aside]:
    """Every note of the body in its order; those in cells of tables have no margin to stand in."""
    top = 0.0
    for _, inline, name, heading in blocks(tokens):
        top += HEADING if heading else 0
        at = 0
        for place, at, key, words in _marks(inline.children or (), name):
            if key is None:
                yield Aside(place, top + at // LETTERS * LINE, _height(words), NEVER)
            elif key in notes and notes[key].margin:
                yield _aside(place, top + at // LETTERS * LINE, notes[key])
        length = sum(len(token.content) for token in inline.children or () if not token.nesting)
        top += max(1, ceil(length / LETTERS)) * LINE + BETWEEN


def _aside(place: str, top: float, note: Note) -> Aside:
    words = len(note.worded) + len(note.text) + sum(len(link.text) + 3 for link in note.chain) + len("Compare")
    return Aside(place, top, NOTE_LINE + _height(words), WORTH.index(note.chip.css.split()[0]))


def _height(letters: int) -> float:
    return ceil(letters / NOTE_LETTERS) * NOTE_LINE + NOTE_BETWEEN


def _marks(children: Sequence[Token], paragraph: str) -> Iterator[tuple[str, int, str | None, int]]:
    """(place, letters before it, key of the figure or null for an editor's note, letters in it) of each mark."""
    at, spans = 0, []
    for index, token in enumerate(children):
        if token.type == "span_open":
            spans.append((token, at))
        elif token.type == "span_close" and spans:
            opened, start = spans.pop()
            key = opened.attrGet("figure")
            if key or "note" in str(opened.attrGet("class") or "").split():
                yield f"{paragraph}-{index}", start, str(key) if key else None, at - start
                at = at if key else start
        elif not token.nesting:
            at += len(token.content)
