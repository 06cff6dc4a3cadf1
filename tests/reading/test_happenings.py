"""What happened to what is counted."""

import pytest

from tests.golden import cases, read_marked


@pytest.mark.parametrize(("text", "expected"), cases("events", "happened", "event"))
def test_event(text: str, expected: str | None) -> None:
    """The predicate that governs the number, or the nearest of its clause, gives its event."""
    assert read_marked(text).event == expected
