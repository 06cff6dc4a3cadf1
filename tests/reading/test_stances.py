"""Whether a number is asserted, foreseen, meant or supposed, and how sure it is."""

import pytest

from tests.golden import cases, read_marked


@pytest.mark.parametrize(("text", "stance", "status"), cases("events", "stances", "stance", "status"))
def test_stance_and_status(text: str, stance: str, status: str | None) -> None:
    """A modal word gives the stance of its own clause, and no other's."""
    figure = read_marked(text)
    assert (figure.stance, figure.status) == (stance, status)
