"""Whether two figures of one day may be hours apart: "64 on Sunday", "112 by Sunday evening".

"On Sunday" may count that day alone, or all as told at any hour of it; "by Sunday" counts all up to its end, and "by
Sunday evening" all up to then. So a count that grows may stand higher by the evening than "on Sunday" without either
being wrong; but what happened on a day, however it is counted, cannot be more than all there was at its end.
"""

import re

from ..model import Claim, QuantityKind
from .compare import higher
from .order import ONE_TIME, PARTS, at_one_time, part_of_day, stretch

UP_TO = re.compile(r"\b(?:by|as of|until|till|up to|so far)\b", re.IGNORECASE)
"""Words of a date that say: all that came before, too."""
BEGINS = {PARTS["morning"]: 5, PARTS["noon"]: 11, PARTS["afternoon"]: 13, PARTS["evening"]: 18}
"""Turn of a part of the day → the hour at which it begins."""
EVENING = BEGINS[PARTS["evening"]]
MOVING: frozenset[QuantityKind] = frozenset({"stock", "measure"})
"""Kinds whose figures rise and fall within a day."""
GROWING: frozenset[QuantityKind] = frozenset({"cumulative", "flow"})
"""Kinds whose figures can only grow within a day."""


def hours_apart(a: Claim, b: Claim, kind: QuantityKind) -> bool:
    """Whether one of two figures of one day names the day alone, and the other, by its hour, leaves room for it."""
    if not at_one_time(a, b) or _finer(a) == _finer(b):
        return False
    whole, finer = (b, a) if _finer(a) else (a, b)
    if kind in MOVING:
        return _hour(finer) is not None
    if kind not in GROWING:
        return False
    if higher(finer, whole):
        return _up_to(finer) or _is_late(finer)  # the day alone may be counted on the other side, or an earlier hour
    return not _is_late(finer)  # the day has gone on since


def _finer(claim: Claim) -> bool:
    """Whether its date says more than the day."""
    return _up_to(claim) or _hour(claim) is not None


def _up_to(claim: Claim) -> bool:
    return claim.as_of is not None and UP_TO.search(claim.as_of.words or "") is not None


def _is_late(claim: Claim) -> bool:
    """Whether it tells of the day's end: its evening, or "by" the day."""
    hour = _hour(claim)
    return hour is None or hour >= EVENING


def _hour(claim: Claim) -> int | None:
    """The hour a claim tells of, or that at which the part of the day it names begins; null for neither."""
    part, time = part_of_day(claim), stretch(claim)
    if part is not None:
        return BEGINS[part]
    return time.start.hour if time and time.end - time.start < ONE_TIME else None
