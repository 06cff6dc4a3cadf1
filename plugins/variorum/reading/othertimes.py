"""Days of something else than what a number counts: of the quake before it, of what began since."""

from .dates import Dated
from .times import Times

CLAUSE = 8
"""Tokens from "since" to the day on which something began: "since the outbreak began in August"."""
OWNING = ("'s", "’s")
"""What makes of a day the owner of something: "Sunday's quake", which yields to a day of the clause itself."""
FORMER = frozenset(["after", "following"])
"""Words behind a number that lead to what went before it."""
RELATIVES = frozenset(["that", "which"])
"""Words that, behind a comma, lead to what something else than the number's own noun did."""


def of_something_else(t: Times, d: Dated, end: int) -> bool:
    """Whether `d` dates what came before what was counted: "said today 40 need help after the quake of Sunday"."""
    m = t.marked
    if d.start < end:
        return False
    keys = m.keys[m.at(end) : m.at(d.start)]
    apart = keys.index(",") if "," in keys else len(keys)  # "93 are dead, the fire that struck this week is"
    return not FORMER.isdisjoint(keys) or not RELATIVES.isdisjoint(keys[apart:])


def began(t: Times, d: Dated) -> bool:
    """Whether `d` tells since when: "94 deaths since the outbreak began in August"."""
    keys, at = t.marked.keys, t.marked.at(d.start)
    clause = keys[max(0, at - CLAUSE) : at - 1]
    return "since" in clause and not any(k in ",;:." for k in clause[clause.index("since") :])
