"""The word lists of printed names."""

import re

import pytest

from variorum.judging.name_lists import NameWords, name_lists


@pytest.mark.parametrize(("name", "row"), name_lists().items(), ids=list(name_lists()))
def test_a_row_has_its_reason_and_its_case(name: str, row: NameWords) -> None:
    """Each is exercised by a case of its own, and holds no word twice."""
    assert row.reason, name
    assert set(re.findall(r"\w+", row.case.lower())) & set(row.words)
    assert len(set(row.words)) == len(row.words)
    assert all(word == word.lower() for word in row.words)
