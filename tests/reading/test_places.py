"""Where something was counted."""

import pytest

from tests.golden import cases, read_marked


@pytest.mark.parametrize(("text", "expected"), cases("places", "placed", "place"))
def test_place(text: str, expected: str | None) -> None:
    """A number's place is the name that a preposition of place leads to, never that of who vouches."""
    place = read_marked(text).place
    assert (place.text if place else None) == expected
