"""Whether two figures of one day may be hours apart. The relations that follow stand among the golden cases."""

import pytest

from tests.judging.told import claim, figure
from variorum.judging.hours import hours_apart
from variorum.model import Claim, QuantityKind, When


def dated(number: int, words: str | None, edtf: str = "2031-03-09") -> Claim:
    """A claim of a day, in these words."""
    return claim(figure(number, by="office"), as_of=When(edtf, words, basis="text"))


TOLD: list[tuple[QuantityKind, Claim, Claim, bool]] = [
    ("cumulative", dated(64, "on Sunday"), dated(112, "by Sunday evening"), True),
    ("cumulative", dated(112, "on Sunday"), dated(64, "by Sunday evening"), False),
    ("cumulative", dated(64, None), dated(112, "as of Sunday"), True),
    ("cumulative", dated(112, None), dated(64, "as of Sunday"), False),
    ("cumulative", dated(64, "on Sunday"), dated(112, "by Sunday morning"), True),
    ("cumulative", dated(112, "on Sunday"), dated(64, "by Sunday morning"), True),
    ("cumulative", dated(64, "on Sunday"), dated(112, "on Sunday night"), True),
    ("cumulative", dated(64, "on Sunday"), dated(112, "on Sunday morning"), False),
    ("cumulative", dated(64, "on Sunday"), dated(112, "at 9 pm", "2031-03-09T21"), True),
    ("cumulative", dated(64, "on Sunday"), dated(112, "at 9 am", "2031-03-09T09"), False),
    ("cumulative", dated(64, "on Sunday"), dated(112, "on Sunday"), False),
    ("cumulative", dated(64, "by Sunday"), dated(112, "by Sunday evening"), False),
    ("cumulative", dated(64, "on Sunday"), dated(112, "by Monday evening", "2031-03-10"), False),
    ("flow", dated(64, "on Sunday"), dated(112, "by Sunday evening"), True),
    ("flow", dated(112, "on Sunday"), dated(64, "by Sunday"), False),
    ("stock", dated(112, "on Sunday"), dated(64, "on Sunday evening"), True),
    ("stock", dated(112, "on Sunday"), dated(64, "as of Sunday"), False),
    ("measure", dated(40, "on Sunday"), dated(31, "on Sunday morning"), True),
    ("duration", dated(40, "on Sunday"), dated(31, "on Sunday morning"), False),
]


@pytest.mark.parametrize(("kind", "one", "two", "apart"), TOLD)
def test_hours_apart(kind: QuantityKind, one: Claim, two: Claim, *, apart: bool) -> None:
    """What grows may stand higher at the end of a day than on it, never lower; whichever is told first."""
    assert hours_apart(one, two, kind) is hours_apart(two, one, kind) is apart
