"""What a pair knows of itself."""

from typing import Any

import pytest

from tests.judging.pairs import pair, told
from variorum.model import QuantityKind

TIMES: list[tuple[QuantityKind, dict[str, Any], bool]] = [
    ("stock", {"one_time": True}, True),
    ("stock", {}, False),
    ("cumulative", {}, False),
    ("flow", {}, True),
    ("measure", {}, True),
    ("duration", {}, True),
    ("flow", {"ordered": True}, False),
    ("stock", {"one_time": True, "ordered": True}, False),
]


@pytest.mark.parametrize(("kind", "known", "expected"), TIMES, ids=str)
def test_two_claims_are_at_one_time_where_nothing_orders_them(
    kind: QuantityKind, known: dict[str, Any], *, expected: bool
) -> None:
    """On one day, or always, for kinds that know no other time; an order within the day parts them."""
    assert pair(told("a"), told("b"), kind, **known).at_one_time is expected


def test_claims_are_of_one_line_only_where_there_is_a_line() -> None:
    """No source named is no line."""
    assert pair(told("a", line="one"), told("b", line="one")).one_line
    assert not pair(told("a", line="one"), told("b", line="two")).one_line
    assert not pair(told("a", line=""), told("b", line="")).one_line


def test_a_claim_without_words_of_its_own_is_said_by_its_id() -> None:
    """A reason is never empty."""
    both = pair(told("a"), told("c"))
    assert (both.said(both.a), both.said(both.b)) == ("five", "c")
