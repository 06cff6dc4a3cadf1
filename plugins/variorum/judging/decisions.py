"""What each rule of judging decides of a pair: a relation with its reason, or null, and the next rule is asked.

Source: specification, section 5, "Relation of two claims". A false conflict is the worst fault this program can have,
so every road to `conflict` asks for a named witness on both sides.
"""

from .causes import UNCLEAR_CAUSES
from .compare import apart, difference, higher, overlap, same_nominal
from .pair import Outcome, Pair

PLAIN = frozenset({"exact", "about"})
MOVES = frozenset({"stock", "measure", "duration"})
"""Kinds whose later figure, by one body, takes the place of the earlier, up or down."""
AGAINST_ITSELF = frozenset({"flow", "measure"})


def withdrawn(pair: Pair) -> Outcome | None:
    """What was withdrawn, disowned or corrected: `revised` in its line and its text, `same` by another road."""
    if not pair.withdrawn:
        return None
    gone, other = (pair.a, pair.b) if pair.a.id in pair.withdrawn else (pair.b, pair.a)
    if same_nominal(gone, other):
        if other.id in pair.withdrawn:
            return Outcome("same", None, "Both report a number that was withdrawn or disowned.")
        return Outcome("same", "disowned later", f"The same number by another road: {pair.said(gone)} was withdrawn or "
                       f"disowned, {pair.said(other)} was not.")  # fmt: skip
    if pair.one_line or pair.together:
        return Outcome("revised", None, f"{pair.said(gone)} was withdrawn or disowned.")
    return Outcome(None, None, "")


def other_scene(pair: Pair) -> Outcome | None:
    """Put together by rule, and their texts name two scenes."""
    if not pair.scenes_differ or same_nominal(pair.a, pair.b):
        return None
    return Outcome("not_comparable", "cause", "Their texts tell of different scenes, which may be two events.")


def flow_period(pair: Pair) -> Outcome | None:
    """Figures of a period, or additions to a count, that are dated apart."""
    if (pair.kind == "flow" or pair.a.increment) and pair.ordered and apart(pair.a, pair.b):
        return Outcome("not_comparable", "period", "They count different days.")
    return None


def grew(pair: Pair) -> Outcome | None:
    """A running count, the later one higher."""
    if pair.kind != "cumulative" or not pair.ordered or not apart(pair.a, pair.b) or not higher(pair.b, pair.a):
        return None
    if pair.one_line:
        return Outcome("superseded", None, _later(pair, "later count"))
    if not pair.both_named:
        return Outcome("superseded", "no source named", f"{pair.said(pair.b)} is later and higher than "
                       f"{pair.said(pair.a)}.")  # fmt: skip
    return Outcome("superseded", "another counter", f"{pair.said(pair.b)} is later and higher, by another counter.")


def fell(pair: Pair) -> Outcome | None:
    """A running count, the later one lower."""
    if pair.kind != "cumulative" or not pair.ordered or not apart(pair.a, pair.b):
        return None
    if pair.one_line:
        said = f"{pair.said(pair.b)} is later and lower in the same line: a correction."
        return Outcome("revised", None, said if pair.both_named else _later(pair, "later and lower count"))
    if pair.may_conflict and not pair.half_computed and not overlap(pair.a.interval, pair.b.interval):
        return Outcome("conflict", None, f"{pair.said(pair.b)} is later yet lower than {pair.said(pair.a)}.")
    return None


def moved(pair: Pair) -> Outcome | None:
    """A figure of a moment, and a later one in the same line."""
    if pair.kind in MOVES and pair.ordered and pair.one_line and apart(pair.a, pair.b):
        return Outcome("superseded", None, _later(pair, "later figure"))
    return None


def _later(pair: Pair, what: str) -> str:
    """How the later of two claims in one line is called. What names no source belongs to the line by its number only:
    nothing is said that would put it into the mouth of the body that the line is named after.
    """
    if pair.both_named:
        return f"{pair.said(pair.b)} is the {what} in the same line."
    silent = "the text of the earlier one" if pair.b.witness else "its text"
    return f"{pair.said(pair.b)} is a {what}; {silent} names no source."


def order_not_stated(pair: Pair) -> Outcome | None:
    """A running count in one line, apart, without an order."""
    if pair.kind != "cumulative" or pair.ordered or pair.together or not pair.one_line or pair.a.increment:
        return None
    if overlap(pair.a.interval, pair.b.interval):
        return None
    return Outcome("superseded", "order not stated", "One count that grew; the texts do not say in which order.")


def same_number(pair: Pair) -> Outcome | None:
    """The same number, hedged alike or not."""
    if not same_nominal(pair.a, pair.b):
        return None
    if pair.a.bound == pair.b.bound or {pair.a.bound, pair.b.bound} <= PLAIN:
        return Outcome("same", None, "The same figure.")
    return Outcome("compatible", "hedge", "The same number, hedged differently.")


def overlapping(pair: Pair) -> Outcome | None:
    """Intervals that overlap, and why they do."""
    if not overlap(pair.a.interval, pair.b.interval):
        return None
    if {pair.a.bound, pair.b.bound} <= PLAIN:
        return Outcome(
            "compatible", "rounding", f"{pair.said(pair.a)} and {pair.said(pair.b)} differ by rounding only."
        )
    if apart(pair.a, pair.b):
        return Outcome("compatible", "bounds only", f"Both can be true, as far as their bounds go: {pair.said(pair.a)} "
                       f"and {pair.said(pair.b)}.")  # fmt: skip
    wide, narrow = (pair.b, pair.a) if pair.a.bound in PLAIN else (pair.a, pair.b)
    return Outcome("compatible", "bound", f"{pair.said(wide)} leaves room for {pair.said(narrow)}.")


def computed(pair: Pair) -> Outcome | None:
    """One side is a sum of ours."""
    if not pair.half_computed:
        return None
    both = f"{pair.said(pair.a)} and {pair.said(pair.b)}"
    return Outcome("unclear", "computed", f"{both} can be set side by side only by a sum of ours.")


def disjoint(pair: Pair) -> Outcome | None:
    """Nothing satisfies both, and two bodies vouch for them at one time, or in one text."""
    if (
        pair.ordered or pair.hours_apart or not pair.may_conflict or pair.a.increment
    ):  # two additions may start from two totals
        return None
    if pair.one_line and not (pair.together or pair.kind in AGAINST_ITSELF):
        return None
    if not (pair.at_one_time or pair.together):
        return None
    gap = f"{difference(pair.a, pair.b):,.10g}"
    return Outcome("conflict", None, f"{pair.said(pair.a)} and {pair.said(pair.b)} cannot both be true; they lie at "
                   f"least {gap} apart.")  # fmt: skip


def undecided(pair: Pair) -> Outcome | None:
    """Nothing satisfies both, and it cannot be told why: the first cause of the table that fits."""
    for cause, fits, sentence in UNCLEAR_CAUSES:
        if fits(pair):
            return Outcome("unclear", cause, f"{pair.said(pair.a)} and {pair.said(pair.b)} differ, and {sentence}")
    return None
