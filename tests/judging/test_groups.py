"""Groups of people, as their nouns narrow them."""

from collections import Counter

import pytest

from variorum.judging.groups import GROUPS, Group, group_of


@pytest.mark.parametrize("group", GROUPS, ids=[group.name for group in GROUPS])
def test_the_case_of_each_row_holds(group: Group) -> None:
    """The row finds its group in its case, and gives its reason."""
    assert group_of(group.case) == group.name
    assert group.why.endswith(".")


def test_no_word_stands_twice() -> None:
    """A word names one group."""
    words = Counter(word for group in GROUPS for word in group.words)
    assert [word for word, count in words.items() if count > 1] == []


POSSESSIVES = ["villagers in the peacekeepers’ camp", "families of a soldier’s unit", "readers of the children's page"]
PLAIN = [
    None,
    "",
    "people",
    "victims",
    "dead",
    "residents",
    "minor injuries",
    "childhood",
    "the police said",
    *POSSESSIVES,
]


@pytest.mark.parametrize("words", PLAIN)
def test_words_that_narrow_nothing_give_no_group(words: str | None) -> None:
    """They can stand beside each other."""
    assert group_of(words) is None


READ = [
    ("Azerbaijani servicemen", "soldiers"),
    ("Civilian casualties", "civilians"),
    ("soldiers and civilians", "soldiers, civilians"),
    ("people, including children", None),
    ("soldiers, among them women", "soldiers"),
    ("teachers, of whom most are women", None),
]


@pytest.mark.parametrize(("words", "expected"), READ)
def test_groups_are_read_from_what_is_counted(words: str, expected: str | None) -> None:
    """What is only named beside those counted is left out."""
    assert group_of(words) == expected
