"""Where a range plot has a gap to show: between figures in conflict, or from a figure to a sum that does not fit it."""

import math

from .points import Mark


def widest_gap(marks: tuple[Mark, ...]) -> tuple[float, float] | None:
    """The widest stretch of values that none of the live marks allows and that parts them in two; None without one.

    Open bounds allow everything on their open side.
    """
    spans = sorted(map(_allowed, [mark for mark in marks if mark.point.live] or marks))
    best: tuple[float, float] | None = None
    reached = -math.inf
    for index, (low, high) in enumerate(spans):
        if index and low > reached and (best is None or low - reached > best[1] - best[0]):
            best = (reached, low)
        reached = max(reached, high)
    return best


def sum_gap(marks: tuple[Mark, ...]) -> tuple[float, float] | None:
    """From the nearest live figure whose words do not allow a sum of ours to the sum; None without one."""
    sums = [mark.low for mark in marks if mark.point.is_sum]
    spans = [_allowed(mark) for mark in marks if mark.point.live and not mark.point.is_sum]
    gaps = [(high, value) for _, high in spans for value in sums if high < value]
    gaps += [(value, low) for low, _ in spans for value in sums if value < low]
    return min(gaps, key=lambda gap: (gap[1] - gap[0], gap), default=None)


def _allowed(mark: Mark) -> tuple[float, float]:
    return (-math.inf if mark.kind == "upper" else mark.low, math.inf if mark.kind == "lower" else mark.high)
