"""The rules of judging, in order: the first that fits decides. This table is the method; the method page prints it.

Source: specification, section 5. They were run on five hand-labelled stories without a false conflict; a false conflict
is the worst fault this program can have, so every road to `conflict` asks for a named witness on both sides.
"""

from collections.abc import Callable
from dataclasses import dataclass

from .compare import apart, difference, higher, overlap, same_nominal
from .gate import gate
from .pair import Outcome, Pair

PLAIN = frozenset({"exact", "about"})
MOVES = frozenset({"stock", "measure", "duration"})
"""Kinds whose later figure, by one body, takes the place of the earlier, up or down."""
AGAINST_ITSELF = frozenset({"flow", "measure"})


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its permanent name, what it looks for, and its decision (null: the next rule is asked)."""

    name: str
    condition: str
    result: str
    why: str
    decide: Callable[[Pair], Outcome | None]


def _withdrawn(pair: Pair) -> Outcome | None:
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


def _other_scene(pair: Pair) -> Outcome | None:
    if not pair.scenes_differ or same_nominal(pair.a, pair.b):
        return None
    return Outcome("not_comparable", "cause", "Their texts tell of different scenes, which may be two events.")


def _flow_period(pair: Pair) -> Outcome | None:
    if (pair.kind == "flow" or pair.a.increment) and pair.ordered and apart(pair.a, pair.b):
        return Outcome("not_comparable", "period", "They count different days.")
    return None


def _grew(pair: Pair) -> Outcome | None:
    if pair.kind != "cumulative" or not pair.ordered or not apart(pair.a, pair.b) or not higher(pair.b, pair.a):
        return None
    if pair.one_line:
        return Outcome("superseded", None, f"{pair.said(pair.b)} is the later count in the same line.")
    if not pair.both_named:
        return Outcome("superseded", "no source named", f"{pair.said(pair.b)} is later and higher than "
                       f"{pair.said(pair.a)}.")  # fmt: skip
    return Outcome("superseded", "another counter", f"{pair.said(pair.b)} is later and higher, by another counter.")


def _fell(pair: Pair) -> Outcome | None:
    if pair.kind != "cumulative" or not pair.ordered or not apart(pair.a, pair.b):
        return None
    if pair.one_line:
        return Outcome("revised", None, f"{pair.said(pair.b)} is later and lower in the same line: a correction.")
    if pair.both_named and not pair.half_computed and not overlap(pair.a.interval, pair.b.interval):
        return Outcome("conflict", None, f"{pair.said(pair.b)} is later yet lower than {pair.said(pair.a)}.")
    return None


def _moved(pair: Pair) -> Outcome | None:
    if pair.kind in MOVES and pair.ordered and pair.one_line and apart(pair.a, pair.b):
        return Outcome("superseded", None, f"{pair.said(pair.b)} is the later figure in the same line.")
    return None


def _order_not_stated(pair: Pair) -> Outcome | None:
    if pair.kind != "cumulative" or pair.ordered or pair.together or not pair.one_line or pair.a.increment:
        return None
    if overlap(pair.a.interval, pair.b.interval):
        return None
    return Outcome("superseded", "order not stated", "One count that grew; the texts do not say in which order.")


def _same_number(pair: Pair) -> Outcome | None:
    if not same_nominal(pair.a, pair.b):
        return None
    if pair.a.bound == pair.b.bound or {pair.a.bound, pair.b.bound} <= PLAIN:
        return Outcome("same", None, "The same figure.")
    return Outcome("compatible", "hedge", "The same number, hedged differently.")


def _overlapping(pair: Pair) -> Outcome | None:
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


def _computed(pair: Pair) -> Outcome | None:
    if not pair.half_computed:
        return None
    both = f"{pair.said(pair.a)} and {pair.said(pair.b)}"
    return Outcome("unclear", "computed", f"{both} can be set side by side only by a sum of ours.")


def _disjoint(pair: Pair) -> Outcome | None:
    if pair.ordered or not pair.both_named or pair.a.increment:  # two additions may start from two totals
        return None
    if pair.one_line and not (pair.together or pair.kind in AGAINST_ITSELF):
        return None
    if not (pair.at_one_time or pair.together):
        return None
    gap = f"{difference(pair.a, pair.b):,.10g}"
    return Outcome("conflict", None, f"{pair.said(pair.a)} and {pair.said(pair.b)} cannot both be true; they lie at "
                   f"least {gap} apart.")  # fmt: skip


def _undecided(pair: Pair) -> Outcome | None:
    for cause, fits, sentence in UNCLEAR_CAUSES:
        if fits(pair):
            return Outcome("unclear", cause, f"{pair.said(pair.a)} and {pair.said(pair.b)} differ, and {sentence}")
    return None


def _unnamed(pair: Pair) -> bool:
    return not pair.both_named


def _undated(pair: Pair) -> bool:
    return not pair.ordered and (pair.one_line or not pair.at_one_time)


def _always(pair: Pair) -> bool:
    return True


UNCLEAR_CAUSES: tuple[tuple[str, Callable[[Pair], bool], str], ...] = (
    ("no source named", _unnamed, "at least one of them names no source."),
    ("no date given", _undated, "the texts do not say that they speak of one time."),
    ("another counter", _always, "they come from different counters."),
)
"""The one cause named when nothing else decides, first that fits. The gate has asked for the area already."""

RULES: tuple[Rule, ...] = (
    Rule("gate", "unit, counted group, status, event, cause, population, period or place differ",
         "not comparable", "Only figures about one thing can agree or conflict.", gate),
    Rule("withdrawn", "one of them was withdrawn, disowned or corrected",
         "revised, same, or nothing", "A denial reaches only the chain it denies.", _withdrawn),
    Rule("other-scene", "put together by rule, and their texts name different scenes of what happened",
         "not comparable", "A bomb at a market is not one at a school, though town and day are one.", _other_scene),
    Rule("flow-period", "figures of a period, or additions to a count, dated apart", "not comparable",
         "Monday's crowd is not Tuesday's.", _flow_period),
    Rule("grew", "a running count, the later one higher", "superseded",
         "A count that grows is not in conflict with itself.", _grew),
    Rule("fell", "a running count, the later one lower", "revised in one line; conflict between two",
         "A running count falls only when it is corrected.", _fell),
    Rule("moved", "a figure of a moment or a measure, a later one in the same line", "superseded",
         "A stock may rise and fall.", _moved),
    Rule("order-not-stated", "a running count in one line, apart, no order given", "superseded",
         "One body's two figures are far likelier two moments than a contradiction.", _order_not_stated),
    Rule("same-number", "the same number", "same, or compatible where one is hedged",
         "“About 120,000” and “120,000” say one thing.", _same_number),
    Rule("overlap", "their intervals overlap", "compatible",
         "Some value satisfies both.", _overlapping),
    Rule("computed", "one side is a sum of ours", "unclear",
         "Our arithmetic is not a source.", _computed),
    Rule("disjoint", "nothing satisfies both; both named, at one time or set against each other in one text",
         "conflict", "Two bodies vouch for what cannot both be so.", _disjoint),
    Rule("undecided", "nothing satisfies both, and it cannot be told why", "unclear",
         "Better to ask than to call it a conflict.", _undecided),
)  # fmt: skip  # one row a rule reads as the table it is


def relate(pair: Pair) -> tuple[Rule, Outcome]:
    """The first rule that fits, and its decision. Total: the last rule always decides."""
    for rule in RULES:
        outcome = rule.decide(pair)
        if outcome is not None:
            return rule, outcome
    raise AssertionError("the last rule of judging decides every pair")
