"""A body that denies a number and gives its own."""

from dataclasses import replace

import pytest

from tests.judging.grouping.told_cases import judged
from tests.judging.told import figure, report
from variorum.judging.denials import EARLIER, HERE, OWN, own_numbers
from variorum.model import Party, Report, Review

ARMY = (Party(None, "the army"),)
REBELS = (Party(None, "the rebels"),)


def denied(number: int, rule: str, start: int, by: tuple[Party, ...] = ARMY, article: str = "a") -> Report:
    """A report that reading laid to nobody, as denied."""
    shown = figure(number, denied_by=by, stance="denied", rule=("number.digits", rule), start=start)
    return report(shown, article, id=f"{article}-{number}", start=start)


FORTY = denied(40, EARLIER, 0)
TWO = denied(2, HERE, 90)
UNTOUCHED = [
    ("nothing denied before it", [TWO]),
    ("a denial of its own clause before it", [denied(40, HERE, 0), TWO]),
    ("denied by somebody else", [denied(40, EARLIER, 0, REBELS), TWO]),
    ("in another article", [denied(40, EARLIER, 0, article="b"), TWO]),
    ("with a number between them", [FORTY, report(figure(7), "a", id="a-7", start=50), TWO]),
    ("decided by an editor", [FORTY, replace(TWO, reviewed=Review("an editor", "2031-03-08"))]),
    ("said by somebody", [FORTY, replace(TWO, figure=replace(TWO.figure, said_by=REBELS[0]))]),
]


@pytest.mark.parametrize("reports", [[FORTY, TWO], [TWO, FORTY]])
def test_what_it_says_instead_is_its_own(reports: list[Report]) -> None:
    """Asserted by it, and marked; the number that it denies stays denied."""
    found = {row.id: row.figure for row in own_numbers(reports)}
    own = found["a-2"]
    assert (own.said_by, own.denied_by, own.stance, own.rule[-1]) == (ARMY[0], (), "asserted", OWN)
    assert found["a-40"] == FORTY.figure


@pytest.mark.parametrize(("why", "reports"), UNTOUCHED, ids=[why for why, _ in UNTOUCHED])
def test_any_other_denial_is_left_as_it_is(why: str, reports: list[Report]) -> None:
    """A body that denies two numbers has given none."""
    assert list(own_numbers(reports)) == reports


PLACE = "in the attack in Elbin on Friday"
ANSWERS = [
    "The army rejected the claim and put the toll at two.",
    "The army denied that, and said two people were killed.",
    "The army denied it, saying that two people had been killed.",
]


@pytest.mark.parametrize("answer", ANSWERS)
def test_from_raw_words_the_body_vouches_for_what_it_says(answer: str) -> None:
    """Whatever reading made of the denial, two is not what the army denies."""
    case = {
        "a": ["2031-03-08", "Clash in Elbin", f"The rebels said 40 people were killed {PLACE}. {answer}"],
        "b": ["2031-03-08", "Elbin", f"The mayor said 40 people were killed {PLACE}."],
    }
    archive, judgement = judged(case)
    [two] = [row.figure for row in archive.reports if row.figure.value.low == 2]
    assert (two.said_by and two.said_by.text.lower(), two.stance, two.denied_by) == ("the army", "asserted", ())
    live = {claim.witness: claim.live for claim in judgement.claims if claim.value.low == 2}
    assert live == {"The army": True}
