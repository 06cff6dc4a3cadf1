"""Tokens of a body → HTML: figures get their mark and margin note, first mentions become links, by splitting tokens.

No HTML is rewritten: what a macro of the theme makes enters the token stream as a ready-made inline.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from markdown_it.token import Token
from markupsafe import Markup

from ..markup import blocks, parser, runs
from ..model import Located
from .margin import shut
from .name_links import across, linked
from .split_names import outside, split_names
from .views import Note

PUNCTUATION = re.compile(r"[.,;:!?…”’)]+")
"""What a mark stands after: before it, the mark would look like a space in the wrong place."""


class Macros(Protocol):
    """The macros of the theme's `macros/marks.html`."""

    figure_mark: Callable[[str, Note], Markup]
    mention: Callable[[str, str, str], Markup]
    editor_note: Callable[[str, str], Markup]
    paragraph_open: Callable[[str, int], Markup]


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands in one body: notes by reference key, links by paragraph."""

    notes: Mapping[str, Note]
    mentions: Mapping[str, Sequence[Located]]
    hrefs: Mapping[str, str]
    """Entity id → its page."""
    filled: str | None = None
    """Words in brackets that are replaced by the figure as worded; only explainers have them."""
    shut: frozenset[str] = frozenset()
    """Places of marks whose notes find no room in the margin: `render` reckons them."""


def render(tokens: Sequence[Token], marks: Marks, macros: Macros) -> Markup:
    """The body as HTML, with paragraph numbers, figure marks, notes and links."""
    markdown = parser()
    marks = replace(marks, shut=shut(tokens, marks.notes))
    names = {id(block): (name, heading) for block, _, name, heading in blocks(tokens)}
    out: list[Token] = []
    current, cell = "", 0
    seen: set[str] = set()
    for token in tokens:
        name, heading = names.get(id(token), ("", False))
        current = name or current
        if name and heading:
            out.append(token.copy(attrs={"id": name}))
        elif name and token.hidden:  # an item of a list: its paragraph keeps its id, and the bullet is mark enough
            out.append(token.copy(attrs={"id": name}, hidden=False))
        elif token.type == "paragraph_close":
            out.append(token.copy(hidden=False))
        elif name:
            out.append(_ready("html_block", macros.paragraph_open(name, int(name[1:]))))
        elif token.type in {"th_open", "td_open"}:  # no paragraph: neither its links nor its ids are those of the last
            cell += 1
            current = f"t{cell}"
            out.append(token)
        elif token.type == "inline":
            out.append(token.copy(children=list(_inline(token.children or [], current, marks, macros, seen))))
        else:
            out.append(token)
    return Markup(markdown.renderer.render(out, markdown.options, {}))  # noqa: S704  # rendered by markdown-it, HTML off


def _ready(kind: str, html: str) -> Token:
    return Token(kind, "", 0, content=str(html))


def _inline(children: Sequence[Token], paragraph: str, marks: Marks, macros: Macros, seen: set[str]) -> Iterator[Token]:
    pieces = {run.token: run for run in runs(children)}
    spans: list[Token] = []
    inside: list[str] = []
    stop = ""
    mentions = marks.mentions.get(paragraph, ())
    split = split_names(children, pieces, mentions)
    link = partial(_mention, marks, macros)
    for index, token in outside(children, split):
        if token.type == "span_open":
            spans.append(token)
            continue
        if token.type == "span_close" and spans:
            opened = spans.pop()
            if not any(map(_tied, spans)) and _tied(opened):
                stop = _stop(children[index + 1 : index + 2]) if opened.attrGet("figure") in marks.notes else ""
                yield _close(opened, "".join(inside), f"{paragraph}-{index}", marks, macros, seen, stop)
                inside = []
            continue
        if any(map(_tied, spans)):
            inside += [pieces[index].text] if index in pieces else []
        elif index in split:
            yield from across(children, pieces, split[index], mentions, link)
        elif token.type == "text" and index in pieces:
            yield from linked(token, pieces[index], mentions, link, len(stop))
            stop = ""
        else:
            yield token


def _mention(marks: Marks, macros: Macros, words: str, entity: str) -> Token:
    return _ready("html_inline", macros.mention(words, entity, marks.hrefs[entity]))


def _tied(span: Token) -> bool:
    return bool(span.attrGet("figure")) or "note" in str(span.attrGet("class") or "").split()


def _stop(following: Sequence[Token]) -> str:
    """The punctuation with which the text after a mark begins."""
    found = PUNCTUATION.match(following[0].content) if following and following[0].type == "text" else None
    return found[0] if found else ""


def _close(span: Token, text: str, place: str, marks: Marks, macros: Macros, seen: set[str], stop: str) -> Token:
    key = span.attrGet("figure")
    if not key:
        return _ready("html_inline", macros.editor_note(place, text.removeprefix("Editor’s note. ")))
    note = marks.notes.get(str(key))
    if note and str(key) in seen:  # one row may be cited twice; ids must not meet
        note = replace(note, id=f"{note.id}-{place}")
    seen.add(str(key))
    note = replace(note, stop=stop, margin=note.margin and place not in marks.shut) if note else None
    shown = note.worded if note and text == marks.filled else text
    return _ready("html_inline", macros.figure_mark(shown, note)) if note else Token("text", "", 0, content=text)
