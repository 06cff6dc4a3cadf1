"""Offsets: from code points to bytes, and from a repaired text back to the text as it stood."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """A repair, in code points: what stood from `start` to `end` reads `after` in the article."""

    start: int
    end: int
    after: str
    rule: str


def byte_positions(text: str, encoding: str, points: Iterable[int]) -> dict[int, int]:
    """The byte at which each of `points` (code points of `text`) stands in `encoding`."""
    positions, last, total = {0: 0}, 0, 0
    for point in sorted(set(points)):
        total += len(text[last:point].encode(encoding))
        positions[point] = total
        last = point
    return positions


def point_positions(raw: bytes, encoding: str, offsets: Iterable[int]) -> dict[int, int]:
    """The code point at which each of `offsets` (bytes of `raw`, each where a character begins) stands in `encoding`:
    the way back from `byte_positions`."""
    positions, last, total = {0: 0}, 0, 0
    for offset in sorted(set(offsets)):
        total += len(raw[last:offset].decode(encoding, "replace"))
        positions[offset] = total
        last = offset
    return positions


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text after its changes, and the way back: `raw_starts[i]` is where repaired offset `starts[i]` stood."""

    text: str
    starts: tuple[int, ...]
    raw_starts: tuple[int, ...]
    atomic: tuple[bool, ...]
    """Whether the stretch that begins here is one change, which is not divided."""

    def raw(self, offset: int) -> int:
        """Where `offset` of the repaired text stands in the raw one; inside a change, where the change begins."""
        index = bisect_right(self.starts, offset) - 1
        return self.raw_starts[index] + (0 if self.atomic[index] else offset - self.starts[index])


def apply(text: str, changes: Sequence[Change]) -> Repaired:
    """`text` with `changes` (sorted, apart) made."""
    parts: list[str] = []
    rows: list[tuple[int, int, bool]] = []
    length = last = 0
    for change in changes:
        rows.append((length, last, False))
        parts += [text[last : change.start], change.after]
        length += change.start - last
        rows.append((length, change.start, True))
        length += len(change.after)
        last = change.end
    rows.append((length, last, False))
    kept = [
        row for row, following in zip(rows, [*rows[1:], None], strict=True) if not following or row[0] < following[0]
    ]
    starts, raws, atomic = zip(*kept, strict=True)
    return Repaired("".join(parts) + text[last:], starts, raws, atomic)
