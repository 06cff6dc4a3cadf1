"""A text taken apart: each stretch of it kept or not, in which role, by which rule."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .agencies import is_dateline
from .decode import BOM
from .headings import Head, is_heading, is_inserted_headline, read_head
from .lines import Line, ends_a_sentence, is_label, is_prose, lines
from .rules import RULES, Rule
from .taking import Extent, take

_END = 400
"""Characters at either end of a line in which a stretch of furniture is looked for."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text, in code points, and what was decided about it."""

    start: int
    end: int
    text: str
    kept: bool
    rule: str
    role: str


def divide(text: str) -> tuple[Span, ...]:
    """Everything in `text` but the white space between its lines, in order."""
    marks = 1 if text.startswith(BOM) else 0
    spans = [Span(0, 1, BOM, kept=False, rule="byte-order-mark", role="furniture")] * marks
    found, cut = _cut(list(lines(text, marks)), text, {"first", "any"})
    spans += cut
    last = _last_free(found)
    rest, cut = _cut(found[last : last + 1], text, {"last"})
    found[last : last + 1], spans = rest, spans + cut
    taken, extent = take(found)
    free = [index for index in range(len(found)) if index not in taken]
    head = read_head(found, free, text)
    decided = {index: _by_rule(found[index], rule) for index, rule in taken.items()}
    decided |= dict(_by_place(found, free, head, extent))
    if head.title is not None and head.cut is not None:
        spans += _tail(found[head.title], head.cut)
        found[head.title] = _upto(found[head.title], head.cut)
        decided[head.title] = _span(found[head.title], "title", "title", kept=True)
    decided |= dict(_headings(found, decided))
    spans += [decided.get(index, _span(line, "paragraph", "paragraph", kept=True)) for index, line in enumerate(found)]
    return tuple(sorted(spans, key=lambda span: span.start))


def _last_free(found: Sequence[Line]) -> int:
    """Index of the last line that no rule takes; past the end without one."""
    taken, _ = take(found)
    return max((index for index in range(len(found)) if index not in taken), default=len(found))


def _span(line: Line, rule: str, role: str, *, kept: bool) -> Span:
    return Span(line.start, line.end, line.text, kept, rule, role)


def _by_rule(line: Line, rule: Rule) -> Span:
    return _span(line, rule.name, rule.role, kept=rule.kept)


def _by_place(found: Sequence[Line], free: Sequence[int], head: Head, extent: Extent) -> Iterator[tuple[int, Span]]:
    """What the lines' places say, where no rule did."""
    for index in free:
        line = found[index]
        if index == head.title:
            yield index, _span(line, "title", "title", kept=True)
        elif index in head.repeats:
            yield index, _span(line, "repeated-title", "furniture", kept=False)
        elif index in head.site:
            role = "publisher" if line.text == head.publisher else "furniture"
            yield index, _span(line, "site-label", role, kept=False)
        elif extent.first < index and line.short and is_inserted_headline(line.text):
            yield index, _span(line, "inserted-headline", "furniture", kept=False)
        elif -1 < extent.last < index and is_label(line.text) and not _is_row(line.text):
            yield index, _span(line, "foot-label", "furniture", kept=False)


def _is_row(text: str) -> bool:
    """Whether a line is a row of a table or tells a number: numbers stand there, parted by strokes, tabs or a colon."""
    return any(char.isdigit() for char in text) and any(sign in text for sign in ("|", "\t", ": "))


def _headings(found: Sequence[Line], decided: dict[int, Span]) -> Iterator[tuple[int, Span]]:
    """Lines that head what follows: the next kept line is running text or a caption."""
    follows = False
    for index in range(len(found) - 1, -1, -1):
        line, span = found[index], decided.get(index)
        if span is not None:
            follows = follows if not span.kept else span.role == "caption"
            continue
        if follows and is_heading(line.text) and not is_dateline(line.text):
            yield index, _span(line, "heading", "heading", kept=True)
        follows = is_prose(line.text) or ends_a_sentence(line.text)


def _cut(found: list[Line], text: str, where: set[str]) -> tuple[list[Line], list[Span]]:
    """`found` without the stretches of furniture at the ends of its lines, and those stretches."""
    rules = [rule for rule in RULES if rule.scope == "stretch" and rule.where in where]
    left, spans = [], []
    for index, line in enumerate(found):
        for rule in rules:
            if rule.where == "first" and index > 0:
                continue
            line, span = _cut_one(line, text, rule)  # noqa: PLW2901 - each rule looks at what the one before has left
            spans += span
        if line.text:
            left.append(line)
    return left, spans


def _cut_one(line: Line, text: str, rule: Rule) -> tuple[Line, list[Span]]:
    base = 0 if rule.where == "first" else max(0, len(line.text) - _END)
    found = rule.pattern.search(line.text[:_END] if rule.where == "first" else line.text[base:])
    if found is None or (base and found.start() == 0):
        return line, []
    at_start = found.start() + base == 0
    start, end = line.start + base + found.start(), line.start + base + found.end()
    rest = (end, line.end) if at_start else (line.start, start)
    stretch, left = text[start:end], text[rest[0] : rest[1]]
    cut = Line(
        start + len(stretch) - len(stretch.lstrip()), end - len(stretch) + len(stretch.rstrip()), stretch.strip()
    )
    kept = Line(rest[0] + len(left) - len(left.lstrip()), rest[1] - len(left) + len(left.rstrip()), left.strip())
    return kept, [_by_rule(cut, rule)]


def _upto(line: Line, cut: int) -> Line:
    left = line.text[:cut].rstrip()
    return replace(line, end=line.start + len(left), text=left)


def _tail(line: Line, cut: int) -> list[Span]:
    tail = line.text[cut:].lstrip()
    return [Span(line.end - len(tail), line.end, tail, kept=False, rule="title-tail", role="publisher")]
