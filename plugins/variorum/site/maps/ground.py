"""What lies under the places: land, shores, borders and countries, in the units of one sheet."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from .arcs import Line, line_of, turns
from .atlas import Atlas, Outline
from .clipping import Window, clip_line, clip_ring
from .disputed import DISPUTES, LEASED, Dispute, dispute_between
from .frame import Frame
from .seam import without_seam
from .topojson import joined

SPECK = 1.0
"""Units, in height and in width."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stretch of a shore (`border` false) or of a border, which may be disputed."""

    points: Line
    border: bool
    dispute: Dispute | None


@dataclass(frozen=True, slots=True)
class Ground:
    """Lines and rings of one sheet, cut to its window."""

    land: tuple[Line, ...]
    """Rings, to be filled together by the even-odd rule."""
    strokes: tuple[Stroke, ...]
    countries: tuple[tuple[str, tuple[Line, ...]], ...]
    """(name in the data, its rings) of those that reach into the window, in the order of the data."""

    def disputes(self, seen: Window) -> tuple[Dispute, ...]:
        """The rows to which the disputed borders in `seen` belong, in the order of their table."""
        found = {stroke.dispute for stroke in self.strokes if any(map(seen.holds, stroke.points))}
        return tuple(row for row in DISPUTES if row in found)


def survey(atlas: Atlas, frame: Frame) -> Ground:
    """What `frame` shows of `atlas`."""
    parts = [_turn(atlas, frame, turn) for turn in turns(frame)]
    return Ground(
        tuple(ring for part in parts for ring in part.land),
        tuple(stroke for part in parts for stroke in part.strokes),
        tuple(_merged([country for part in parts for country in part.countries])),
    )


def _merged(countries: Sequence[tuple[str, tuple[Line, ...]]]) -> Iterator[tuple[str, tuple[Line, ...]]]:
    """Every country once: it may show on both sides of the 180th meridian."""
    for name in dict.fromkeys(name for name, _ in countries):
        yield name, tuple(ring for other, rings in countries if other == name for ring in rings)


def _turn(atlas: Atlas, frame: Frame, turn: int) -> Ground:
    lines = _Lines(atlas, frame, turn)
    named = ((country.name, tuple(lines.rings(country.outlines))) for country in atlas.countries)
    return Ground(
        tuple(lines.rings(atlas.land)), tuple(lines.strokes()), tuple((name, rings) for name, rings in named if rings)
    )


@dataclass(frozen=True)
class _Lines:
    """The lines of the atlas on one turn of the earth, each made when first asked for."""

    atlas: Atlas
    frame: Frame
    turn: int

    @cached_property
    def _line(self) -> Callable[[int], Line]:
        return cache(lambda number: line_of(self.atlas.arcs[number], self.frame, self.turn))

    def rings(self, outlines: Iterable[Outline]) -> Iterator[Line]:
        """The rings of `outlines` that reach into the window, cut to it."""
        seen = self.frame.bounds(self.turn)
        for outline in outlines:
            if outline.bounds.meets(seen):
                cut = clip_ring(joined(outline.ring, self._line), self.frame.window)
                if len(cut) > 2 and not _speck(cut):
                    yield cut

    def strokes(self) -> Iterator[Stroke]:
        """The shores and borders that reach into the window, cut to it."""
        seen = self.frame.bounds(self.turn)
        for number, owners in self.atlas.owners.items():
            if self.atlas.arcs[number].bounds.meets(seen):
                yield from _strokes(owners, without_seam(self._line(number), self.frame, self.turn), self.frame.window)


def _strokes(owners: frozenset[str], parts: Iterable[Line], window: Window) -> Iterator[Stroke]:
    neighbours = owners - LEASED
    if neighbours != owners and len(neighbours) < 2:
        return  # leased ground has no border with its landlord
    border = len(neighbours) > 1
    dispute = dispute_between(neighbours) if border else None
    for stretch in (stretch for part in parts for stretch in clip_line(part, window)):
        if border or not _speck(stretch):
            yield Stroke(stretch, border, dispute)


def _speck(points: Line) -> bool:
    """Whether an island, or its shore, is smaller than a dot of ink."""
    return all(max(values) - min(values) < SPECK for values in zip(*points, strict=True))
