"""Markdown of articles and explainers: parsed once into tokens, plain paragraphs and references to figures.

`[more than 1,000]{figure=key}` ties words to a ledger row; `past=superseded` in the same braces says that an explainer
cites what stands no longer, and means to. `[words]{.note}` is an editor's note in the margin.
Offsets are code points of a paragraph's rendered text, notes left out. Raw HTML is text: nothing captured can act.

It stays one module though it is long: a reference is nothing but a stretch of inline text, and whoever changes what may
stand in braces must change both.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_plugin

from .model import Paragraph

FILLED = "#"
"""What stands in the brackets of an explainer where the figure as worded is to be put in."""
PELICAN_LINKS = ("{filename}", "{static}", "{attach}", "{author}", "{category}", "{index}", "{tag}", "|filename|")
ATTRIBUTES = ("figure", "past", "class")
"""What may stand in braces. Any other would reach the page as an attribute: a style, an id, a handler of events."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Words of a paragraph that point at a ledger row."""

    paragraph: str
    key: str
    text: str
    start: int
    end: int
    line: int
    """Line of the file."""
    past: str | None = None
    """In which way the row stands no longer, where the editors say that they know: see `model.Past`."""
    lost: tuple[str, ...] = ()
    """What else stood in the braces, which nothing here knows."""


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed body."""

    tokens: tuple[Token, ...]
    paragraphs: tuple[Paragraph, ...]
    references: tuple[Reference, ...]
    """In the order of the text, those in cells of tables too."""
    cells: tuple[Paragraph, ...] = ()
    """Cells of tables: they have no number, so that a table more or less changes no address of a paragraph."""


def parser() -> MarkdownIt:
    """CommonMark and tables, without raw HTML; links to Pelican's content pass untouched."""
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    markdown.use(attrs_plugin, spans=True, allowed=ATTRIBUTES)
    normalise = markdown.normalizeLink
    markdown.normalizeLink = lambda url: url if url.startswith(PELICAN_LINKS) else normalise(url)  # type: ignore[method-assign]  # the library's documented hook
    return markdown


def parse(body: str, first_line: int = 1) -> Document:
    """The `body`, which begins at `first_line` of its file, as tokens, paragraphs (`p1` …) and references."""
    tokens = parser().parse(body)
    found: list[Paragraph] = []
    references: list[Reference] = []
    named = {id(inline): (name, heading) for _, inline, name, heading in blocks(tokens)}
    for inline in (token for token in tokens if token.type == "inline"):
        name, heading = named.get(id(inline), ("", False))
        line = first_line + (inline.map[0] if inline.map else 0)
        pieces = list(runs(inline.children or ()))
        text = "".join(run.text for run in pieces if not run.note)
        found.append(Paragraph(name, text, heading, line, tuple(_shut(pieces, inline.children or ()))))
        references += _references(pieces, name, line)
    paragraphs, cells = (tuple(row for row in found if bool(row.id) is whether) for whether in (True, False))
    return Document(tuple(tokens), paragraphs, tuple(references), cells)


def blocks(tokens: Sequence[Token]) -> Iterator[tuple[Token, Token, str, bool]]:
    """Every paragraph and heading: its opening token, its inline token, its id, whether it is a heading."""
    paragraph = heading = 0
    for token, inline in pairwise(tokens):
        if token.type == "paragraph_open":
            paragraph += 1
            yield token, inline, f"p{paragraph}", False
        elif token.type == "heading_open":
            heading += 1
            yield token, inline, f"s{heading}", True


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of inline text under one set of marks."""

    text: str
    start: int
    figure: str | None
    note: bool
    link: bool
    token: int
    """Index of the token among the inline's children."""
    past: str | None = None
    lost: tuple[str, ...] = ()


def runs(children: Sequence[Token]) -> Iterator[Run]:
    """The text of an inline token, stretch by stretch, with the figure reference, note or link it stands in."""
    at, links = 0, 0
    spans: list[Token] = []
    for index, token in enumerate(children):
        if token.type == "span_open":
            spans.append(token)
        elif token.type == "span_close" and spans:
            spans.pop()
        links += {"link_open": 1, "link_close": -1}.get(token.type, 0)
        text = " " if token.type in {"softbreak", "hardbreak"} else token.content if not token.nesting else ""
        if not text or token.type == "image":
            continue
        note = any("note" in str(span.attrGet("class") or "").split() for span in spans)
        tie = next((span for span in spans if span.attrGet("figure")), None)
        yield Run(text, at, _attribute(tie, "figure"), note, links > 0, index, _attribute(tie, "past"), _lost(tie))
        at += 0 if note else len(text)


def _attribute(span: Token | None, name: str) -> str | None:
    return cast("str | None", span.attrGet(name)) if span else None


def _lost(span: Token | None) -> tuple[str, ...]:
    """What the parser left out of the braces because it is none of `ATTRIBUTES`."""
    return tuple(span.meta.get("insecure_attrs", ())) if span else ()


def _shut(pieces: Sequence[Run], children: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where in a paragraph's text no link may be made."""
    for run in pieces:
        if not run.note and (run.link or run.figure or children[run.token].type == "code_inline"):
            yield run.start, run.start + len(run.text)


def _references(pieces: Sequence[Run], paragraph: str, line: int) -> Iterator[Reference]:
    current: list[Run] = []
    for run in [*pieces, None]:
        if current and (run is None or run.figure != current[0].figure):
            first, text = current[0], "".join(r.text for r in current)
            key = cast("str", first.figure)
            yield Reference(paragraph, key, text, first.start, first.start + len(text), line, first.past, first.lost)
            current = []
        if run is not None and run.figure and not run.note:
            current.append(run)
