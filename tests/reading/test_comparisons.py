"""Numbers held against another."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("behind a comma, far off", "They took 40 vans from the yard on Monday, up from nine.", ["vans", "vans"]),
    ("a quota", "They took 40 vans, against a target of 60.", ["vans", "vans"]),
    ("a poll", "Some 52 percent backed it while 30 opposed it.", ["percent", "percent"]),
    ("no poll", "Some 52 percent ran and 30 jumped.", ["percent", None]),
    (
        "a scale after a share",
        "It has 5 million users, or one in eight, up from 4.2 million.",
        ["people", "percent", "people"],
    ),
]


@pytest.mark.parametrize(("text", "units"), [pytest.param(t, u, id=title) for title, t, u in GOLDEN])
def test_held_against(text: str, units: list[str | None]) -> None:
    """What a number is held against counts the same."""
    assert [f.unit for f in read_figures(text, LEXICON)] == units
