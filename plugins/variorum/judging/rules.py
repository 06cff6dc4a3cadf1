"""The rules of judging, in order: the first that fits decides. This table is the method; the method page prints it.

Source: specification, section 5. They were run on five hand-labelled stories without a false conflict.
"""

from collections.abc import Callable
from dataclasses import dataclass

from . import decisions
from .gate import gate
from .pair import Outcome, Pair


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its permanent name, what it looks for, and its decision (null: the next rule is asked)."""

    name: str
    condition: str
    result: str
    why: str
    decide: Callable[[Pair], Outcome | None]


RULES: tuple[Rule, ...] = (
    Rule("gate", "unit, counted group, status, event, cause, population, period or place differ",
         "not comparable", "Only figures about one thing can agree or conflict.", gate),
    Rule("withdrawn", "one of them was withdrawn, disowned or corrected",
         "revised, same, or nothing", "A denial reaches only the chain it denies.", decisions.withdrawn),
    Rule("other-scene", "put together by rule, and their texts name different scenes of what happened",
         "not comparable", "A bomb at a market is not one at a school, though town and day are one.",
         decisions.other_scene),
    Rule("flow-period", "figures of a period, or additions to a count, dated apart", "not comparable",
         "Monday's crowd is not Tuesday's.", decisions.flow_period),
    Rule("grew", "a running count, the later one higher", "superseded",
         "A count that grows is not in conflict with itself.", decisions.grew),
    Rule("fell", "a running count, the later one lower", "revised in one line; conflict between two",
         "A running count falls only when it is corrected.", decisions.fell),
    Rule("moved", "a figure of a moment or a measure, a later one in the same line", "superseded",
         "A stock may rise and fall.", decisions.moved),
    Rule("order-not-stated", "a running count in one line, apart, no order given", "superseded",
         "One body's two figures are far likelier two moments than a contradiction.", decisions.order_not_stated),
    Rule("same-number", "the same number", "same, or compatible where one is hedged",
         "“About 120,000” and “120,000” say one thing.", decisions.same_number),
    Rule("overlap", "their intervals overlap", "compatible",
         "Some value satisfies both.", decisions.overlapping),
    Rule("computed", "one side is a sum of ours", "unclear",
         "Our arithmetic is not a source.", decisions.computed),
    Rule("disjoint", "nothing satisfies both; both named, at one time or set against each other in one text",
         "conflict", "Two bodies vouch for what cannot both be so.", decisions.disjoint),
    Rule("undecided", "nothing satisfies both, and it cannot be told why", "unclear",
         "Better to ask than to call it a conflict.", decisions.undecided),
)  # fmt: skip  # one row a rule reads as the table it is


def relate(pair: Pair) -> tuple[Rule, Outcome]:
    """The first rule that fits, and its decision. Total: the last rule always decides."""
    for rule in RULES:
        outcome = rule.decide(pair)
        if outcome is not None:
            return rule, outcome
    raise AssertionError("the last rule of judging decides every pair")
