"""Points as the `d` of an SVG path: short, the same on every machine, exact to a tenth of a unit."""

from collections.abc import Iterable
from itertools import pairwise

from .topojson import Point


def open_path(lines: Iterable[tuple[Point, ...]]) -> str:
    """All `lines` as one path."""
    return "".join(_run(line, closed=False) for line in lines)


def closed_path(rings: Iterable[tuple[Point, ...]]) -> str:
    """All `rings` as one path, each closed."""
    return "".join(_run(ring, closed=True) for ring in rings)


def _run(points: tuple[Point, ...], *, closed: bool) -> str:
    """One run: absolute start, then steps. Steps are taken between rounded points, so that errors do not add up."""
    tenths = [(round(x * 10), round(y * 10)) for x, y in points]
    steps = [(x - a, y - b) for (a, b), (x, y) in pairwise(tenths) if (x, y) != (a, b)]
    if not steps or (closed and len(steps) < 2):
        return ""
    return f"M{_pair(*tenths[0])}l{' '.join(_pair(*step) for step in steps)}{'z' if closed else ''}".replace(" -", "-")


def _pair(x: int, y: int) -> str:
    return f"{_number(x)} {_number(y)}"


def _number(tenths: int) -> str:
    whole, rest = divmod(abs(tenths), 10)
    digits = f"{whole or ''}.{rest}" if rest else str(whole)
    return f"-{digits}" if tenths < 0 else digits
