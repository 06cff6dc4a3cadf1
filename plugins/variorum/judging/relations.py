"""Claims → relations: every pair of one quantity, and the near misses across two.

Source: specification, section 5, "Relation of two claims".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from ..model import Claim, Quantity, Relation, Report
from .compare import higher, nominal_of, overlap
from .grouping.key import SUPPLIED
from .hours import hours_apart
from .order import at_one_time, order
from .pair import Pair
from .rules import relate
from .scenes_told import scenes_differ
from .stated_orders import stated_orders
from .together import Texts, together
from .withdrawals import Row, withdrawn

WORDS_LAST = (float("inf"), float("inf"))


@dataclass(frozen=True, slots=True)
class Setting:
    """What relations need beside the claims themselves."""

    reports: Mapping[str, Report]
    containers: Mapping[str, frozenset[str]]
    words: Mapping[str, str]
    texts: Texts = field(default_factory=dict)
    revised: frozenset[Row] | None = None
    """Rows that others revise, where they are known already."""


def relations_of(quantity: Quantity, claims: Sequence[Claim], setting: Setting) -> tuple[Relation, ...]:
    """The relation of every pair of the quantity's claims that has one; the superseded or revised side is `a`."""
    gone = withdrawn(claims, setting.reports, setting.revised)
    stated = stated_orders(claims, setting.reports)
    overruled = any(setting.reports[name].relations for claim in claims for name in claim.reports)
    rows = []
    for a, b in combinations(claims, 2):
        override = _override(a, b, setting) if overruled else None
        row = override or _by_rule(pair_of(quantity, a, b, setting, gone, stated))
        if row:
            rows.append(row)
    return tuple(rows)


def pair_of(
    quantity: Quantity,
    a: Claim,
    b: Claim,
    setting: Setting,
    gone: frozenset[str] = frozenset(),
    stated: Mapping[tuple[str, str], bool] | None = None,
) -> Pair:
    """Two claims with all that rules may ask. `gone`: ids of those withdrawn; `stated`: orders that a text states."""
    turn = order(a, b, stated)
    if _stands_second(a, b, turn, gone):
        a, b = b, a
    return Pair(
        a=a, b=b, kind=quantity.kind, ordered=turn != 0, one_time=at_one_time(a, b),
        together=together(a, b, setting.reports, setting.texts), withdrawn=gone & {a.id, b.id},
        hours_apart=hours_apart(a, b, quantity.kind), containers=setting.containers, words=setting.words,
        presumed=quantity.auto,
        event_supplied=_event_supplied(a, setting.reports) or _event_supplied(b, setting.reports),
        scenes_differ=bool(quantity.auto and quantity.cause) and scenes_differ(a, b, setting.reports, setting.texts),
    )  # fmt: skip


def _event_supplied(claim: Claim, reports: Mapping[str, Report]) -> bool:
    return all(SUPPLIED in reports[name].figure.rule for name in claim.reports)


def _stands_second(a: Claim, b: Claim, turn: int, gone: frozenset[str]) -> bool:
    """Whether `a` comes after `b`: the one withdrawn stands first, then the older, then the lower (what a count that
    grows leaves behind); words without a number stand last, and ids decide between equals."""
    if (a.id in gone) != (b.id in gone):
        return b.id in gone
    if turn:
        return turn > 0
    if not overlap(a.interval, b.interval):
        return higher(a, b)
    return (nominal_of(a) or WORDS_LAST, a.id) > (nominal_of(b) or WORDS_LAST, b.id)


def _by_rule(pair: Pair) -> Relation | None:
    rule, outcome = relate(pair)
    if outcome.relation is None:
        return None
    return Relation(
        pair.a.id, pair.b.id, pair.a.quantity, outcome.relation, outcome.dimension, outcome.reason, "rule", rule.name
    )


def _override(a: Claim, b: Claim, setting: Setting) -> Relation | None:
    for one, two in ((a, b), (b, a)):
        keys = {f"{setting.reports[r].article}/{setting.reports[r].key}" for r in two.reports}
        for report in (setting.reports[r] for r in one.reports):
            for key, relation, reason in report.relations:
                if key in keys or f"{report.article}/{key}" in keys:
                    return Relation(one.id, two.id, one.quantity, relation, None, reason, "editor", "override")
    return None


def settle(claims: Sequence[Claim], relations: Sequence[Relation], setting: Setting) -> tuple[Claim, ...]:
    """The claims with `live` settled: not superseded in their line, not denied, not withdrawn."""
    lines = {claim.id: claim.line for claim in claims}
    gone = set(withdrawn(claims, setting.reports, setting.revised))
    for row in relations:
        if row.relation in {"superseded", "revised"} and lines[row.a] and lines[row.a] == lines[row.b]:
            gone.add(row.a)
    return tuple(replace(claim, live=claim.id not in gone) for claim in claims)
