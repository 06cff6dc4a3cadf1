"""Numbers that are not figures: found first, and hidden from the steps that follow."""

from ..model import NotFigure
from .lexicon import Lexicon, Rule

HIDDEN = "\0"
WINDOW = 48
"""Characters looked at before and after a mask: longer than any condition in the table."""


def find_masks(text: str, lexicon: Lexicon) -> tuple[NotFigure, ...]:
    """The stretches of `text` whose numbers measure nothing, with the rule that says so, sorted by start."""
    found: list[NotFigure] = []
    shown = text
    for rule in lexicon.masks:
        spans = [m.span() for m in rule.pattern.finditer(shown) if m.group() and _holds(rule, text, *m.span())]
        found += [NotFigure(text[a:b], a, b, rule.row.name) for a, b in spans]
        shown = hide(shown, spans)
    return tuple(sorted(found, key=lambda n: n.start))


def hide(text: str, spans: list[tuple[int, int]]) -> str:
    """`text` with the characters of `spans` (sorted by start) overwritten, all offsets kept."""
    if not spans:
        return text
    parts, at = [], 0
    for start, end in spans:
        parts += [text[at:start], HIDDEN * (end - max(start, at))]
        at = max(at, end)
    return "".join([*parts, text[at:]])


def _holds(rule: Rule, text: str, start: int, end: int) -> bool:
    before = text[max(0, start - WINDOW) : start]
    if rule.not_after and rule.not_after.search(before):
        return False
    if rule.only_after and not rule.only_after.search(before):
        return False
    return not (rule.not_before and rule.not_before.search(text[end : end + WINDOW]))
