"""Every row of the word lists about names: its case holds, and no word stands twice in a list."""

from collections import Counter

import pytest

from tests.reading.names.glossary import people, words_found
from variorum.reading.names.words import load_words
from variorum.reading.rows import Row

WORDS = load_words()


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{table}:{row.name}") for table, row in WORDS.rows])
def test_case_of_a_row_holds(row: Row) -> None:
    """What the case says is found is all that is found; what it says is none is not."""
    found = words_found(str(row.case["text"]), people(*row.case["names"]))
    if "found" in row.case:
        assert found == row.case["found"]
    assert set(row.case.get("not", ())).isdisjoint(found)
    assert row.reason


def test_no_word_stands_twice_in_a_list() -> None:
    """A word has one meaning in a list."""
    tables: dict[str, Counter[str]] = {}
    for table, row in WORDS.rows:
        tables.setdefault(table, Counter()).update(row.words)
    assert [word for words in tables.values() for word, count in words.items() if count > 1] == []


def test_peoples_lead_to_their_countries() -> None:
    """A demonym gives the country whose office it qualifies."""
    assert (WORDS.peoples["Armenian"], WORDS.peoples["French"]) == ("Armenia", "France")
