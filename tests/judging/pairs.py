"""Pairs of claims put together by hand, for tests of single rules."""

from typing import Any

from tests.judging.told import claim, figure
from variorum.judging.pair import Pair
from variorum.model import Bound, Claim, Number, QuantityKind

WITHIN = {"town": frozenset({"province", "country"}), "province": frozenset({"country"})}


def pair(a: Claim, b: Claim, kind: QuantityKind = "stock", **known: Any) -> Pair:
    """Two claims of which nothing is known but what a test says."""
    facts: dict[str, Any] = {"ordered": False, "one_time": False, "together": False, "withdrawn": frozenset()} | known
    return Pair(a=a, b=b, kind=kind, containers=WITHIN, words={"a": "five", "b": "six"}, **facts)


def told(name: str, number: Number = 5, bound: Bound = "exact", **fields: Any) -> Claim:
    """A claim by a witness of its own."""
    return claim(figure(number, bound), **{"id": name, "witness": f"witness-{name}"} | fields)
