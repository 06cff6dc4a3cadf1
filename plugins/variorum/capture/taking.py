"""Which rule takes which line: the table of rules put to the lines of one text."""

from collections.abc import Sequence
from dataclasses import dataclass

from .headings import first_prose
from .lines import Line, ends_a_sentence, is_prose, words
from .rules import Rule, fitting

_BEFORE_REST = 40
"""Words of running text that must stand above a comment form before all below it is taken; and at least this share: """
_SHARE_BEFORE_REST = 0.3  # some themes print "Leave a Comment" between the title and the text


@dataclass(frozen=True, slots=True)
class Extent:
    """Where the running text begins and ends: indices of its first and last line (past the end, -1 without any)."""

    first: int
    last: int

    def holds(self, rule: Rule, index: int) -> bool:
        """Whether `rule` may act on the line at `index`."""
        where = rule.where
        if where == "edges":
            return index < self.first or index > self.last
        ends = {"inside": self.first < index, "foot": index > self.last}
        return ends.get(where, where == "any")


def take(lines: Sequence[Line]) -> tuple[dict[int, Rule], Extent]:
    """The rule for each line that one takes, by index, and the extent of the running text."""
    fits = {index: rules for index, line in enumerate(lines) if line.short and (rules := tuple(fitting(line.text)))}
    extent, end = _extent(lines, fits)
    taken: dict[int, Rule] = {}
    for index, rules in fits.items():
        rule = next(
            (rule for rule in rules if extent.holds(rule, index) and not _is_chronology(rule, fits, extent)), None
        )
        if rule:
            taken[index] = rule
    reached = 0
    for index in [index for index, rule in taken.items() if rule.scope == "block" and extent.first < index < end]:
        under = _block(index, taken, lines) if index >= reached else range(0)
        taken |= {below: taken[index] for below in under if below not in taken}
        reached = max(reached, under.stop)
    for index in range(end, len(lines)):
        if index not in taken or taken[index].kept:
            taken[index] = taken[end]
    return taken, extent


def _extent(lines: Sequence[Line], fits: dict[int, tuple[Rule, ...]]) -> tuple[Extent, int]:
    """The extent of the running text, and the line from which on all is the page's end (past the end without one)."""
    free = [index for index in range(len(lines)) if index not in fits]
    first = first_prose(lines, free)
    sizes = {i: _size(lines[i]) for i in free if i >= first and is_prose(lines[i].text)}
    ends = (index for index, rules in fits.items() if rules[0].scope == "rest" and _most_is_above(index, sizes))
    end = next(ends, len(lines))
    return Extent(first, max((index for index in sizes if index < end), default=-1)), end


def _size(line: Line) -> int:
    """About how many words a line has; of a very long one, how many at least."""
    return len(line.text.split()) if line.short else len(line.text) // 20


def _most_is_above(index: int, sizes: dict[int, int]) -> bool:
    above = sum(size for place, size in sizes.items() if place < index)
    total = sum(sizes.values())
    return 0 < above == total or above >= max(_BEFORE_REST, _SHARE_BEFORE_REST * total)


def _is_chronology(rule: Rule, fits: dict[int, tuple[Rule, ...]], extent: Extent) -> bool:
    """Whether `rule` finds dates that stand by themselves between paragraphs too: then they all are headings."""
    if rule.role != "page-date" or rule.where != "edges":
        return False
    return any(extent.first < index < extent.last and rule in rules for index, rules in fits.items())


def _block(index: int, taken: dict[int, Rule], lines: Sequence[Line]) -> range:
    """The lines below `index` that are links too: up to the next sentence, caption or comment form."""
    end = index + 1
    while end < len(lines):
        rule = taken.get(end)
        if (rule is None and _is_sentence(lines[end].text)) or (
            rule is not None and (rule.kept or rule.scope == "rest")
        ):
            break
        end += 1
    return range(index + 1, end)


def _is_sentence(text: str) -> bool:
    return is_prose(text) or (ends_a_sentence(text) and text[-1] not in "?:" and len(words(text[:200])) >= 3)
