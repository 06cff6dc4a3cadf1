"""Words that tell of somebody speaking: verbs of saying, "according to", denials, and words of passing on."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from .lexicon import Lexicon
from .marked import Marked
from .rows import Row
from .spans import Span

KINDS = (
    "void", "carried", "saying_as", "pictures", "prepositions", "citing", "denials", "retractions", "verbs", "weak",
    "givings",
)  # fmt: skip
"""Tables of `sayings`, each a kind of cue; of words in two tables the first one's meaning holds."""


class Cue(NamedTuple):
    """Words of one kind, as a range of tokens."""

    kind: str
    first: int
    end: int
    row: Row
    key: str
    """Its first token, folded."""


def find_cues(m: Marked, quotes: Sequence[Span], lexicon: Lexicon) -> tuple[Cue, ...]:
    """The cues of a text outside its `quotes`, in order, without overlap."""
    page, found = m.page, []
    for rank, kind in enumerate(KINDS):
        hits = page.find(lexicon[f"sayings.{kind}"], 0, len(page.text))
        found += [(h.start, -h.end, rank, h) for h in hits]
    cues: list[Cue] = []
    past, quoted = 0, _Quoted(quotes)
    for start, _, rank, hit in sorted(found, key=lambda f: f[:3]):
        if start >= past and not quoted.holds(start):
            past = hit.end
            first, end = bisect_left(page.starts, start), bisect_left(page.starts, hit.end)
            cues.append(Cue(KINDS[rank], first, end, hit.row, page.keys[first]))
    return tuple(cues)


class _Quoted:
    """Whether offsets, asked for in order, lie inside a quotation."""

    def __init__(self, quotes: Sequence[Span]) -> None:
        self._starts = [q.start for q in quotes]
        self._quotes = quotes

    def holds(self, at: int) -> bool:
        """Whether `at` lies inside one of the quotations."""
        before = bisect_left(self._starts, at) - 1
        return before >= 0 and at < self._quotes[before].end
