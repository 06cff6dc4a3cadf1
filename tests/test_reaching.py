"""How far ties lead, over any number of steps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.reaching import reached

CASES = [
    ("tied to nothing", {}, ""),
    ("one step", {"town": ("district",)}, "district"),
    ("two steps", {"town": ("district",), "district": ("country",)}, "country district"),
    ("two ways to one", {"town": ("hill", "bay"), "hill": ("isle",), "bay": ("isle",)}, "bay hill isle"),
    ("what lies beside", {"town": ("district",), "village": ("moor",)}, "district"),
    ("a circle that comes back", {"town": ("district",), "district": ("town",)}, "district town"),
    ("a circle farther off", {"town": ("hill",), "hill": ("bay",), "bay": ("hill",)}, "bay hill"),
    ("tied to itself", {"town": ("town",)}, "town"),
]


@pytest.mark.parametrize(("title", "ties", "expected"), CASES, ids=[row[0] for row in CASES])
def test_what_is_reached(title: str, ties: dict[str, tuple[str, ...]], expected: str) -> None:
    """All that lies farther on, and the start itself only where a circle leads back to it."""
    assert reached("town", lambda name: ties.get(name, ())) == frozenset(expected.split()), title


LETTERS = st.sampled_from("abcdef")


@given(st.dictionaries(LETTERS, st.lists(LETTERS, max_size=4)))
def test_it_is_the_least_that_is_closed(ties: dict[str, list[str]]) -> None:
    """What a name reaches is what it is tied to, and all that these reach."""
    every = {name: reached(name, lambda other: ties.get(other, ())) for name in "abcdef"}
    for name, found in every.items():
        nearest = ties.get(name, [])
        assert found == frozenset(nearest).union(*(every[other] for other in nearest))
