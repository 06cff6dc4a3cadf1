"""A schema's complaints in an editor's words: one for each wrong value, and every row of the table exercised."""

import pytest
from pydantic import BaseModel, ValidationError

from tests.store.samples import SAMPLES
from variorum.store.expectations import EXPECTATIONS, nearest
from variorum.store.faults import faults, short, sort_of
from variorum.store.positioned import load
from variorum.store.schema import ArticleMatter, EntityMatter, LedgerMatter, QuantityMatter

CASES = [
    ("string_type", QuantityMatter, "title: Visitors", "title: 2023", "text"),
    ("string_too_short", QuantityMatter, "title: Visitors", "title: ''", "some text"),
    ("string_too_long", QuantityMatter, "base: all-visitors", f"base: {'a' * 121}", "at most 120 characters"),
    ("int_type", ArticleMatter, "size: 9", "size: '9'", "a whole number"),
    ("float_type", EntityMatter, "latitude: 54.5", "latitude: [north]", "a number"),
    ("finite_number", LedgerMatter, "value: [1250, null]", "value: [.inf, 1]", "a whole number or a number that ends"),
    ("bool_type", LedgerMatter, "increment: false", "increment: 'no'", "true or false"),
    ("tuple_type", QuantityMatter, "events: [attended]", "events: attended", "a list"),
    ("too_long", ArticleMatter, "bytes: [0, 9]", "bytes: [0, 9, 18]", "at most 2 entries"),
    ("dict_type", EntityMatter, 'external:\n  geonames: "1"', "external: [1]", "keys and values"),
    ("model_type", QuantityMatter, "  - id: wind\n    text: The wind", "  - wind", "keys and values"),
    ("invalid_key", QuantityMatter, "title: Visitors", "title: Visitors\n1: one", "a key in letters"),
    ("greater_than_equal", LedgerMatter, "line: 3", "line: 0", "1 or more"),
    ("less_than_equal", EntityMatter, "latitude: 54.5", "latitude: 91", "90.0 or less"),
]  # fmt: skip
"""Kind of complaint; schema; what of its sample is changed, and into what; what the editor is told was expected."""


def told(kind: type[BaseModel], old: str, new: str) -> list[tuple[str, str, str]]:
    """(found, expected, advice) of every fault of the sample with `new` for `old`."""
    assert SAMPLES[kind].count(old) >= 1
    node, _ = load(SAMPLES[kind].replace(old, new, 1), "f")
    with pytest.raises(ValidationError) as caught:
        kind.model_validate(node)
    return [(f.found, f.expected, f.advice) for f in faults(caught.value, kind, node)]


@pytest.mark.parametrize(("_row", "kind", "old", "new", "expected"), CASES, ids=[case[0] for case in CASES])
def test_complaints_are_told_in_words(_row: str, kind: type[BaseModel], old: str, new: str, expected: str) -> None:
    """One wrong value is one fault, which says what was expected there."""
    assert [row[1] for row in told(kind, old, new)] == [expected]


def test_the_table_has_no_row_twice_and_none_without_a_case() -> None:
    """Each row is there once, for a reason that a case shows."""
    rows = [row.kind for row in EXPECTATIONS]
    assert rows == sorted(set(rows), key=rows.index)
    assert rows == [case[0] for case in CASES]


FORMS = [
    ("said_by: sailing-club", "said_by: 5", ["figures.accept.said_by: 5"], "text or keys and values"),
    ("said_by: sailing-club", "said_by: {id: a}", ["no 'figures.accept.said_by.text'"], "the key 'text'"),
    ("value: [1250, null]", "value: many", ["figures.accept.value: 'many'"], "a whole number or a number or a list"),
    ("value: [1250, null]", "value: [1, many]", ["figures.accept.value: 'many'"], "a whole number or a number"),
    ("value: [1250, null]", "value: [1]", ["figures.accept.value: a list"], "two entries"),
    ("via: [gazette]", "via: [gazette, [a]]", ["figures.accept.via: a list"], "text or keys and values"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "found", "expected"), FORMS, ids=[row[1] for row in FORMS])
def test_a_value_of_many_forms_has_one_fault(old: str, new: str, found: list[str], expected: str) -> None:
    """Where a value may be text or a mapping, the editor hears of the form that was written, not of all."""
    rows = told(LedgerMatter, old, new)
    assert [row[0] for row in rows] == found
    assert [row[1] for row in rows] == [expected]


def test_a_key_named_as_a_form_is_a_key() -> None:
    """A misspelt key may be called as the validator calls a kind of value."""
    assert [row[0] for row in told(QuantityMatter, "title: Visitors", "title: V\nint: 3")] == ["unknown key 'int'"]


MISPLACED = [
    ("increment: false", "cause: storm", "cause", "It belongs one level up, beside 'accept:'."),
    ("increment: false", "verified: yes", "verified", "It belongs beside 'figures:'."),
    ("increment: false", "increments: false", "increments", "Did you mean 'increment'?"),
]


@pytest.mark.parametrize(("old", "new", "key", "advice"), MISPLACED, ids=[row[2] for row in MISPLACED])
def test_a_key_in_the_wrong_place_is_sent_to_its_own(old: str, new: str, key: str, advice: str) -> None:
    """A key that is known further up is told where it belongs, rather than given the nearest name."""
    ((found, _, told_advice),) = told(LedgerMatter, old, new)
    assert (found, told_advice) == (f"unknown key 'figures.accept.{key}'", advice)


def test_a_key_that_belongs_below_is_sent_there() -> None:
    """What stands beside `accept` and is known in it alone belongs into it."""
    ((found, _, advice),) = told(LedgerMatter, "line: 3", "event: attended")
    assert (found, advice) == ("unknown key 'figures.event'", "It belongs one level down, under 'accept:'.")


def test_one_of_several_words_names_the_nearest() -> None:
    """A word that is none of those allowed brings them all, and the nearest."""
    ((found, expected, advice),) = told(LedgerMatter, "bound: at_least", "bound: atleast")
    assert found == "figures.accept.bound: 'atleast'"
    assert expected.startswith("'exact', 'about', 'at_least'")
    assert advice == "Did you mean 'at_least'?"


def test_values_are_shown_short() -> None:
    """A long text is cut, and what is no single value is named by its kind."""
    assert len(short("a" * 10_000)) <= 62
    assert (short("a"), short([1]), short({"a": 1}), short(None)) == ("'a'", "a list", "keys and values", "nothing")
    assert [sort_of(value) for value in (True, 1.5)] == ["true or false", "a number"]


def test_advice_falls_back() -> None:
    """Where no known word comes near, the advice is to remove the key."""
    assert nearest("zzz", ["title"]) == "Remove it."
