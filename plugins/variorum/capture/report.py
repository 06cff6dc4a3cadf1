"""What an import did, for an editor to read: per article, what was removed by which rule, and what became of it."""

import difflib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..model import Cleaned
from .record import Paragraph, paragraphs

Outcome = Literal["written", "rewritten", "unchanged", "kept as edited"]
MOST_COMPARED = 2_000
"""Paragraphs; comparing takes the square of their number."""


@dataclass(frozen=True, slots=True)
class Removal:
    """What one rule removed from one capture: how often, and how many characters."""

    rule: str
    count: int
    characters: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one capture."""

    capture: str
    article: str
    """Id of the article."""
    outcome: Outcome
    paragraphs: int
    removed: tuple[Removal, ...]
    notes: tuple[str, ...] = ()
    difference: tuple[str, ...] = ()
    """Unified difference of the cleaned text, where the capture has changed since."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, in the order of the captures' names."""

    entries: tuple[Entry, ...]
    left_out: tuple[tuple[str, str], ...]
    """Files that are no captures, with the reason."""

    def lines(self) -> tuple[str, ...]:
        """The report as it is printed."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[str]:
        for entry in self.entries:
            kept = f"{entry.paragraphs} paragraph{'s' * (entry.paragraphs != 1)} kept"
            yield f"{entry.capture} → articles/{entry.article}.md: {entry.outcome}; {kept}"
            for row in entry.removed:
                yield f"    removed by {row.rule}: {row.count} ({row.characters:,} characters)"
            yield from (f"    {note}" for note in entry.notes)
            yield from (f"    {line}" for line in entry.difference)
        for name, reason in self.left_out:
            yield f"{name}: left out, {reason}"
        counts = Counter(entry.outcome for entry in self.entries)
        said = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items())) or "nothing to import"
        yield f"captures: {len(self.entries)} ({said}); other files left out: {len(self.left_out)}"


def removals(cleaned: Cleaned) -> tuple[Removal, ...]:
    """What each rule removed, in the order of the rules' names; the white space between lines is not counted."""
    found = [piece for piece in cleaned.pieces if piece.kind == "removed" and piece.role != "gap"]
    return tuple(
        Removal(rule, len(sizes), sum(sizes))
        for rule in sorted({piece.rule for piece in found})
        if (sizes := [len(piece.text or "") for piece in found if piece.rule == rule])
    )


def difference(old: Cleaned, new: Cleaned) -> tuple[str, ...]:
    """The unified difference of two cleaned texts, paragraph by paragraph, or why there is none to show."""
    if any(piece.text is None for piece in old.pieces if piece.kind == "kept"):
        return ("The earlier text is not kept in the article; compare the new capture with your own copy.",)
    before, after = _texts(old, paragraphs(old)), _texts(new, paragraphs(new))
    if max(len(before), len(after)) > MOST_COMPARED:
        return (f"The texts have more than {MOST_COMPARED:,} paragraphs; no difference is shown.",)
    names = (f"{old.name} {old.sha256[:8]}", f"{new.name} {new.sha256[:8]}")
    return tuple(difflib.unified_diff(before, after, *names, lineterm="", n=1)) or ("The cleaned text is the same.",)


def _texts(cleaned: Cleaned, found: Sequence[Paragraph]) -> list[str]:
    return [cleaned.title or "", *(paragraph.text for paragraph in found)]
