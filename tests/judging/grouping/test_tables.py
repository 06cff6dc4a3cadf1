"""The tables of grouping: each row is exercised by its own case, and no word stands in two rows of one table."""

from collections import Counter

import pytest

from variorum.judging.gate_words import EVENTS
from variorum.judging.grouping.asking import question_of
from variorum.judging.grouping.key import Key
from variorum.judging.grouping.tables import Asked, Named, load_tables

TABLES = load_tables()


@pytest.mark.parametrize("row", TABLES.events, ids=lambda row: row.name)
def test_a_question_reads_as_its_case(row: Asked) -> None:
    """The question of each event class, of people or houses, floods and a made-up port."""
    cause = "flood" if "cause" in row.needs else ""
    key = Key("houses" if row.things else "people", "", row.name, cause, "port-verde", "", "", "count")
    assert question_of(key, "Port Verde", TABLES) == row.case
    assert row.reason
    assert set(row.needs) <= {"cause", "place"}


@pytest.mark.parametrize(
    "row", [*TABLES.causes, *TABLES.lasting, *TABLES.implied, *TABLES.things, *TABLES.markers.values()],
    ids=lambda row: row.name,
)  # fmt: skip
def test_a_row_finds_its_words_in_its_case(row: Named) -> None:
    """Each row has a reason, and a case that its words are found in."""
    assert row.reason
    assert row.pattern.search(row.case)


@pytest.mark.parametrize("rows", [TABLES.causes, TABLES.lasting, TABLES.implied, TABLES.things])
def test_no_word_stands_in_two_rows(rows: tuple[Named, ...]) -> None:
    """A word means one thing in one table."""
    assert [word for word, count in Counter(w for row in rows for w in row.words).items() if count > 1] == []


@pytest.mark.parametrize("row", TABLES.causes, ids=lambda row: row.name)
def test_a_case_of_a_cause_is_of_no_cause_before_it(row: Named) -> None:
    """The sentence of a cause names that cause alone."""
    assert [other.name for other in TABLES.causes if other.pattern.search(row.case)] == [row.name]


def test_event_classes_are_those_of_reading() -> None:
    """No row waits for a class that nothing reads, and none stands in two rows."""
    classes = [name for row in TABLES.events for name in row.classes]
    assert set(classes) <= set(EVENTS)
    assert len(set(classes)) == len(classes)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on 3 March 2024", False),
        ("on March 3", False),
        ("in March", False),
        ("the 9th March", False),
        ("March, 2024", False),
        ("a march on Sunday", True),
        ("March in Brevin", True),
        ("the marches", True),
    ],
)
def test_a_month_is_no_protest(text: str, found: object) -> None:
    """A story of March is not told of as one of marches."""
    protest = next(row for row in TABLES.causes if row.name == "protest")
    assert bool(protest.pattern.search(text)) is found


@pytest.mark.parametrize(
    ("unit", "asked"),
    [
        ("people", "How many people died in the fire in Port Verde?"),
        ("sheep", "How many sheep died in the fire in Port Verde?"),
        ("boats", "How many boats were lost in the fire in Port Verde?"),
    ],
)
def test_only_what_lives_dies(unit: str, asked: str) -> None:
    """Of things it is asked how many were lost."""
    assert question_of(Key(unit, "", "killed", "fire", "port-verde", "", "", "count"), "Port Verde", TABLES) == asked


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the fire", ["fire"]),
        ("the fire brigade", []),
        ("Fire officials on the flood", ["flood"]),
        ("the war ministry", []),
        ("fires", ["fire"]),
    ],
)
def test_a_body_called_after_a_cause_names_none(text: str, found: list[str]) -> None:
    """The fire brigade tells of a gas leak, too."""
    assert [row.name for row in TABLES.causes if row.pattern.search(text)] == sorted(found)
    assert bool(TABLES.caused.search(text)) is bool(found)
