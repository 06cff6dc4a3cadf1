"""Which of very many marks are numbered and labelled: where each line stands now, the extremes, where each began."""

from collections.abc import Iterator
from datetime import datetime

from .points import Mark, most_telling

RANKS = (1, 0, 0.5, 0.25, 0.75)


def landmarks(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks by which a reader finds the way through a crowd, the most telling first.

    The highest and the lowest of all, the newest of each line of witness, the oldest of each line; where hardly any
    line has two, the highest, the lowest and some evenly between them in rank.
    """
    return tuple({id(mark): mark for mark in _found(marks)}.values())


def _found(marks: tuple[Mark, ...]) -> Iterator[Mark]:
    own = tuple(mark for mark in most_telling(marks) if not mark.point.repeat) or marks
    lines = tuple(dict.fromkeys(mark.point.line for mark in own))
    ranked = sorted(own, key=lambda mark: (mark.high, mark.point.row))
    if len(lines) * 2 > len(own):
        yield from (ranked[round(share * (len(ranked) - 1))] for share in RANKS)
        return
    newest = tuple(sorted(own, key=_end))
    yield from (ranked[-1], ranked[0])
    yield from (next(mark for mark in reversed(newest) if mark.point.line == line) for line in lines)
    yield from (next(mark for mark in newest if mark.point.line == line) for line in lines)


def _end(mark: Mark) -> tuple[datetime, int]:
    stretch = mark.point.stretch
    return stretch.end if stretch else datetime.min, mark.point.row
