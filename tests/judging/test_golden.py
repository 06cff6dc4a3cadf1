"""Golden cases: two figures as texts would give them, and how they stand to each other."""

from collections import Counter

import pytest

from tests.judging.golden import Case, cases, judged, misspelt
from variorum.judging.causes import UNCLEAR_CAUSES
from variorum.judging.gate import GATE
from variorum.judging.rules import RULES

CASES = cases()
LOOKALIKES = [case for case in CASES if case.file != "conflicts"]
ALL = pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])


@ALL
def test_a_case_comes_out_as_it_says(case: Case) -> None:
    """Relation, dimension, reason, direction, rule and what stays live are what the case expects of them."""
    found, expected = judged(case), case.expected
    row = found.relation
    assert found.outcome == expected["relation"], row
    assert "dimension" not in expected or (row and row.dimension) == expected["dimension"]
    assert expected.get("reason", "") in (row.reason if row else "")
    assert "first" not in expected or found.first == expected["first"]
    assert "rule" not in expected or (row and row.rule) == expected["rule"]
    assert "live" not in expected or found.live == expected["live"]


@ALL
def test_a_case_comes_out_the_same_with_its_sides_swapped(case: Case) -> None:
    """Neither relation nor reason nor direction depends on which figure is read first."""
    one, two = judged(case), judged(case, swapped=True)
    assert (one.outcome, one.relation, one.live) == (two.outcome, two.relation, two.live)
    assert one.judgement.verdicts == two.judgement.verdicts


@ALL
def test_a_case_is_written_in_known_words(case: Case) -> None:
    """A misspelt key would test nothing."""
    assert misspelt(case) == set()
    assert set(case.expected) <= {"relation", "dimension", "reason", "first", "rule", "live"}


def test_no_two_cases_have_one_title() -> None:
    """A title finds its case."""
    assert [title for title, count in Counter(case.title for case in CASES).items() if count > 1] == []


def test_every_reason_is_one_sentence() -> None:
    """A reason begins with a capital or a figure, ends with one full stop, and leaves no gap unfilled."""
    reasons = [row.reason for case in CASES if (row := judged(case).relation)]
    assert [reason for reason in reasons if not reason.endswith(".") or ".." in reason or "{" in reason] == []


def test_conflicts_are_called_so() -> None:
    """At least 30 pairs of one day, one place and two bodies far apart, in many fields, are conflicts."""
    conflicts = cases("conflicts")
    assert len(conflicts) >= 30
    assert {judged(case).outcome for case in conflicts} == {"conflict"}


def test_what_only_looks_like_a_conflict_is_not_called_so() -> None:
    """At least 60 pairs that a careless reader might take for a conflict are none."""
    assert len(LOOKALIKES) >= 60
    assert [case.title for case in LOOKALIKES if judged(case).outcome == "conflict"] == []


@pytest.mark.parametrize("name", [rule.name for rule in RULES])
def test_every_rule_decides_a_case(name: str) -> None:
    """No rule of judging stands in the table unused."""
    assert any(row.rule == name for case in CASES if (row := judged(case).relation))


@pytest.mark.parametrize("name", [dimension.name for dimension in GATE] + ["place", "part exceeds whole"])
def test_every_dimension_of_the_gate_stops_a_case(name: str) -> None:
    """No dimension of the gate stands in the table unused."""
    assert any(row.rule == "gate" and row.dimension == name for case in CASES if (row := judged(case).relation))


@pytest.mark.parametrize("name", [cause for cause, _, _ in UNCLEAR_CAUSES])
def test_every_cause_of_doubt_is_named_in_a_case(name: str) -> None:
    """No cause of an unclear pair stands in the table unused."""
    found = [row for case in CASES if (row := judged(case).relation) and row.relation == "unclear"]
    assert any(row.dimension == name for row in found)
