"""Which of two claims is older, and whether they speak of one time.

Dates order two claims when one stretch of time ends before the other begins, soft edges ("about") included; failing
that, an order the text states.

The day of a page is when a text was written, and not as of when its numbers hold: a number that no words date holds as
of some day up to then. So two such numbers have no order, whatever their pages say, and are not of one time; but what a
later day dates is later. Source: specification, section 2, "Dates", and section 5, rule 3.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from .. import edtf
from ..model import Claim, Report

ONE_TIME = timedelta(days=1)
"""Two claims speak of one time when neither is dated more widely than a day. A wider date hides an order, and an order
hidden would make a false conflict, the worst fault of all."""
PARTS = {"morning": 0, "noon": 1, "midday": 1, "afternoon": 2, "evening": 3, "night": 3}
"""Part of a day → its turn; evening and night are not told apart."""
PART_OF_DAY = re.compile(rf"\b({'|'.join(PARTS)})\b", re.IGNORECASE)


def stretch(claim: Claim) -> edtf.Stretch | None:
    """The time a claim speaks of; null where no date is known."""
    return edtf.parse(claim.as_of.edtf) if claim.as_of and claim.as_of.edtf else None


def is_by_page(report: Report) -> bool:
    """Whether no words of a text, and no editor, date a report: only the day on which the text was written."""
    when = report.figure.as_of
    return when is not None and when.basis == "inferred" and when.words is None and not report.reviewed


def holding(claim: Claim) -> edtf.Stretch | None:
    """The time within which a claim holds; null where nothing tells. What only a page dates began at any time."""
    return held_within(stretch(claim), by_page=claim.by_page)


def held_within(time: edtf.Stretch | None, *, by_page: bool) -> edtf.Stretch | None:
    """The time within which what is dated `time` holds: up to it, from any day on, where only a page dates it."""
    return replace(time, start=edtf.EARLIEST, early=edtf.FIRM) if time and by_page else time


def order(a: Claim, b: Claim, stated: Mapping[tuple[str, str], bool] | None = None) -> int:
    """-1 where `a` is the older, 1 where `b` is, 0 where neither is known to be.

    `stated` holds pairs of claim ids (older, newer) that a text itself puts in order.
    """
    one, two = holding(a), holding(b)
    if one and two:
        if one.before(two):
            return -1
        if two.before(one):
            return 1
    turn = _within_a_day(a, b) if one and one == two else 0
    pairs = stated or {}
    return turn or int((b.id, a.id) in pairs) - int((a.id, b.id) in pairs)  # texts that say both leave it open


def _within_a_day(a: Claim, b: Claim) -> int:
    """The same by the part of the day that both name."""
    one, two = (part_of_day(claim) for claim in (a, b))
    return 0 if one is None or two is None else (one > two) - (one < two)


def part_of_day(claim: Claim) -> int | None:
    """The turn of the part of the day that a claim names; null for none."""
    found = PART_OF_DAY.search(claim.as_of.words or "") if claim.as_of else None
    return PARTS[found[1].lower()] if found else None


def at_one_time(a: Claim, b: Claim) -> bool:
    """Whether both are dated to one and the same day; "about" a day is not."""
    one, two = holding(a), holding(b)
    if not one or not two or one.before(two) or two.before(one):
        return False
    return all(not time.about and time.end - time.start <= ONE_TIME for time in (one, two))


def day(claim: Claim) -> tuple[str, str]:
    """A sort key by time: dated claims first, oldest first; then by id, so that the input's order is nothing."""
    time = stretch(claim)
    return (time.end.isoformat() if time else "~", claim.id)
