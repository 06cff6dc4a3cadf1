"""Orders in time that a text states in words, through raw sentences."""

import pytest

from tests.judging.grouping.story import told
from variorum.judging import judge

TEXTS = {
    "before that": "The Red Cross said the flood in Ilmen killed 90 people. "
    "Before that, the mayor said it killed 20 people.",
    "previously": "The mayor previously said the flood in Ilmen killed 20 people. "
    "The Red Cross said on Friday the flood killed 90 people in Ilmen.",
    "earlier": "The Red Cross said the flood in Ilmen killed 90 people. Earlier, the mayor said it killed 20 people.",
}
NO_ORDER = "The Red Cross said the flood in Ilmen killed 90 people. The mayor said it killed 20 people."


def relations(text: str) -> list[tuple[str, str]]:
    """The relations of one raw text, and the rules that decided them."""
    archive = told({"a.txt": f"date 2031-03-08\n\nWhat is known in Ilmen\n\n{text}\n"})
    return [(row.relation, row.rule) for row in judge(archive).relations if row.quantity]


@pytest.mark.parametrize("words", TEXTS)
def test_an_order_in_words_makes_a_later_higher_toll_no_conflict(words: str) -> None:
    """The earlier toll of another counter is left behind by the later one."""
    assert relations(TEXTS[words]) == [("superseded", "grew")]


def test_without_such_words_two_bodies_set_side_by_side_conflict() -> None:
    """It is the words that decide."""
    assert relations(NO_ORDER) == [("conflict", "disjoint")]
