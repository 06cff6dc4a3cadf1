"""Numbers in the manner of news of many fields: what is read, with which bound and unit, and what is passed over."""

import pytest

from tests.reading import bulletins, decoys, dispatches, news, notices, reports, supplements
from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
CASES = [
    pytest.param(text, expected, id=f"{field}: {title}")
    for told in (news, reports, dispatches, decoys, bulletins, notices, supplements)
    for field, rows in told.FIELDS.items()
    for title, text, expected in rows
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_numbers_of_a_sentence(text: str, expected: list[tuple[object, ...]]) -> None:
    """Every figure of the sentence, and nothing else, with its value, bound and unit."""
    read = []
    for f in read_figures(text, LEXICON):
        ends = (
            (f.value.low, f.value.high)
            if f.bound == "range"
            else (f.value.low if f.value.low is not None else f.value.high,)
        )
        read.append((*(pytest.approx(x) if isinstance(x, float) else x for x in ends), f.bound, f.unit))
    assert read == [tuple(row) for row in expected]
