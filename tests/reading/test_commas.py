"""Commas where English has a point: read as one only where something beside the number shows it."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices rose by 1,3 per cent.", [1.3]),
        ("Prices rose by 1,25%.", [1.25]),
        ("The fund holds 2,4 billion euros.", [2400000000]),
        ("A litre costs €1,89 now.", [1.89]),
        ("The wall is 3,5 m high.", [3.5]),
        ("It holds 12,500 people.", [12500]),
        ("He owns lots 4,5 and 6.", [4, 6]),
        ("Some 12,00 people came.", []),
    ],
)
def test_comma_of_a_number(text: str, expected: list[float]) -> None:
    """The values read: a decimal beside a scale, a unit or a currency; nothing where two noughts have lost a third."""
    assert [f.value.low for f in read_figures(text, LEXICON)] == expected
