"""Numbers that are not figures: found first, and hidden from the steps that follow."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from ..model import NotFigure
from .capitals import titled
from .choosing import Rule
from .lexicon import Lexicon
from .lines import Line, hide, line_of
from .rows import places
from .spans import Span, page
from .tables import Entries, Index, index

NONE: Entries = ((0, None, ()),)
WINDOW = 48
"""Characters looked at before and after a mask: longer than any condition in the table."""


def find_masks(text: str, lexicon: Lexicon) -> tuple[NotFigure, ...]:
    """The stretches of `text` whose numbers measure nothing, with the rule that says so, sorted by start."""
    whole = page(text)
    return tuple(
        NotFigure(mask.text, mask.start + at, mask.end + at, mask.rule)
        for sentence in whole.sentences
        for at in [opening(sentence)]
        for mask in masks_of(line_of(whole, at, sentence.end), lexicon)
    )


def opening(sentence: Span) -> int:
    """Where a sentence is read from: the character before it tells whether it begins a line."""
    return max(0, sentence.start - 1)


def masks_of(line: Line, lexicon: Lexicon) -> tuple[NotFigure, ...]:
    """The masks of one sentence, with offsets into it, sorted by start."""
    found = _phrases(line, lexicon)
    shown = hide(line.text, [(m.start, m.end) for m in found]) if found else line.text
    for rule, needed in lexicon.masks.possible(shown, line.keys, line.starts, line.numeric):
        spans = [span for span in matches(rule, shown, line, needed) if _holds(rule, line.text, *span)]
        if spans:
            found += [NotFigure(line.text[a:b], a, b, rule.row.name) for a, b in spans]
            shown = hide(shown, spans)
    return tuple(sorted(found, key=lambda n: n.start)) if found else ()


def _phrases(line: Line, lexicon: Lexicon) -> list[NotFigure]:
    """Fixed expressions that hold a number word."""
    found: list[NotFigure] = []
    fixed = _fixed(lexicon)
    for at in places(line.keys, fixed.firsts):
        single, seconds = fixed.words[line.keys[at]]
        [(_, alone, phrases)] = seconds.get(line.key(at + 1), single) or NONE
        fitting = ((len(words), row) for words, row in phrases if line.keys[at : at + len(words)] == words)
        length, row = next(fitting, (1, alone))
        start, end = line.starts[at], line.ends[at + length - 1]
        if row and (not found or found[-1].end <= start):
            found.append(NotFigure(line.text[start:end], start, end, row.name))
    return found


@lru_cache(maxsize=8)
def _fixed(lexicon: Lexicon) -> Index:
    """The fixed expressions by their first token."""
    return index([lexicon["masks.phrases"]])


def matches(rule: Rule, shown: str, line: Line, needed: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where the pattern of `rule` matches: anywhere, or from the needed tokens or few before them on."""
    if rule.row.reach is None:
        yield from (m.span() for m in rule.pattern.finditer(shown) if m.group())
        return
    end, reach, match = 0, rule.row.reach, rule.pattern.match
    for place in sorted(needed):
        for at in range(place - reach if place > reach else 0, place + 1):
            m = match(shown, line.starts[at]) if line.starts[at] >= end else None
            if m and m.end() > line.starts[place]:
                yield m.span()
                end = m.end()
                break


def _holds(rule: Rule, text: str, start: int, end: int) -> bool:
    if rule.row.values.get("small") and titled(text):
        return False
    before = text[max(0, start - WINDOW) : start]
    if rule.not_after and rule.not_after.search(before):
        return False
    if rule.only_after and not rule.only_after.search(before):
        return False
    return not (rule.not_before and rule.not_before.search(text[end : end + WINDOW]))
