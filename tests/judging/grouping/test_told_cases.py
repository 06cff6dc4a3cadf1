"""Two raw articles in, a verdict out: conflicts are called so, and what only looks like one is not."""

import pytest

from tests.judging.grouping.told_cases import PROPOSALS, Case, cases, conflicts, judged

CONFLICTS = cases("conflicts") + cases("more_conflicts") + cases("everyday_conflicts")
LOOKALIKES = cases("lookalikes") + cases("more_lookalikes") + cases("everyday_lookalikes")
TOLD = [case for case in LOOKALIKES if "expected" in case]


@pytest.mark.parametrize("case", CONFLICTS, ids=lambda case: case["title"])
def test_two_bodies_far_apart_on_one_day_in_one_place_conflict(case: Case) -> None:
    """From raw sentences, through grouping, to the one relation that says so; and the verdict is that of the page."""
    archive, judgement = judged(case)
    assert conflicts(judgement) == 1
    assert "conflict" in {verdict.verdict for verdict in judgement.verdicts}
    assert all(quantity.auto for quantity in archive.quantities)


@pytest.mark.parametrize("case", LOOKALIKES, ids=lambda case: case["title"])
def test_what_only_looks_like_a_conflict_is_none(case: Case) -> None:
    """A false conflict is the worst fault of all; with proposed places and actors as without. Both texts are read."""
    archive, judgement = judged(case)
    assert conflicts(judgement) == conflicts(judged(case, propose="auto")[1]) == 0
    assert len({report.article for report in archive.reports}) == 2


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case["title"])
def test_how_they_stand_to_each_other(case: Case) -> None:
    """Each relation that is recorded, or that both are one claim, or that they answer two questions."""
    expected = case["expected"]
    for propose in PROPOSALS:
        judgement = judged(case, propose)[1]
        relations: list[str] = sorted(row.relation for row in judgement.relations if row.quantity)
        one = any(len(claim.reports) > 1 for claim in judgement.claims)
        told = relations or ["one claim" if one else "apart"]
        assert told == (sorted(expected) if isinstance(expected, list) else [expected])


def test_there_are_enough_cases_and_no_two_alike() -> None:
    """At least 60 and 120, each a story of its own."""
    assert len(CONFLICTS) >= 60
    assert len(LOOKALIKES) >= 120
    titles = [case["title"] for case in CONFLICTS + LOOKALIKES]
    assert len(set(titles)) == len(titles)
