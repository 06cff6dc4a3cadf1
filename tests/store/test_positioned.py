"""YAML with positions: what is read, what is left as written, and where every fault of its syntax stands."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.model import Place
from variorum.store.positioned import LONGEST, check, load, place
from variorum.store.schema import SumMatter

SYNTAX = [
    ("a: [b\nc: d", 3, 2, "a list that is not closed"),
    ("a: 'b\nc: d", 3, 5, "a quotation mark that is not closed"),
    ("a: b\n\tc: d", 3, 1, "a tab for an indent"),
    ("a: b: c", 2, 5, "a colon in plain text"),
    ("a: b\na: c", 3, 1, "a key twice"),
    ("a: *b", 2, 4, "an alias of nothing"),
    ("a: b\n--- \nc: d", 3, 1, "a second document"),
    ("a: b\nc: d\x7f", 3, 5, "a character YAML refuses"),
    ("- a\nb: c", 3, 1, "a key in a list"),
]
"""Text that begins on the second line of a file; line and column of its fault; what it is."""


@pytest.mark.parametrize(("text", "line", "column", "_what"), SYNTAX, ids=[row[3] for row in SYNTAX])
def test_faults_of_syntax_are_placed(text: str, line: int, column: int, _what: str) -> None:
    """A file that is no YAML gives one problem, with the line of the file, not of the front matter."""
    value, problems = load(text, "f.md", 2)
    assert value is None
    assert [(p.path, p.line, p.column) for p in problems] == [("f.md", line, column)]


def test_a_key_twice_is_told_as_such() -> None:
    """The second of two values would silently win."""
    (problem,) = load("a: b\na: c", "f")[1]
    assert problem.expected == "each key once"


@pytest.mark.parametrize("sign", ["[", "{a: ", "- "])
def test_values_nested_too_deep_are_refused(sign: str) -> None:
    """Brackets that are never closed end in a problem, not in an exhausted stack."""
    (problem,) = load(sign * 5000, "f")[1]
    assert problem.found == "values nested too deep"


def test_aliases_of_aliases_are_not_spelt_out() -> None:
    """A few lines that stand for a thousand million values are refused without being written out."""
    rows = ["a0: &a0 [x,x,x,x,x,x,x,x,x,x]"]
    rows += [f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    node, _ = load("\n".join([*rows, "op: *a8"]), "f")
    assert all(len(str(problem)) < 500 for problem in check(SumMatter, node, "f")[1])


def test_a_long_value_is_not_printed_whole() -> None:
    """What the parser quotes of a text is cut."""
    (problem,) = load(f"a: b\na: {'c' * 10_000}", "f")[1]
    assert len(problem.found) <= LONGEST


def test_days_stay_text() -> None:
    """YAML would make a date of it, and lose how it was written."""
    assert load("on: 2023-06-04", "f") == ({"on": "2023-06-04"}, [])


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_the_reader(text: str) -> None:
    """Any text is a value or one problem, whose line the text has."""
    _, problems = load(text, "f")
    assert len(problems) <= 1
    for problem in problems:
        assert 1 <= problem.line <= len(text.splitlines()) + 1


NODE = "a:\n  - b: c\n    d: e\n  - f\ng: {h: i}\n"
PLACES = [
    ((), 5, 1),
    (("a",), 5, 1),
    (("a", 0), 6, 5),
    (("a", 0, "d"), 7, 5),
    (("a", 1), 8, 5),
    (("g", "h"), 9, 5),
    (("g", "nothing"), 9, 1),
    (("a", 7, "b"), 5, 1),
    (("a", 0, "b", "deeper"), 6, 5),
]
"""Keys; line and column in a file in which the value begins on line 5: of the nearest value that is there."""


@pytest.mark.parametrize(("keys", "line", "column"), PLACES)
def test_values_are_placed(keys: tuple[str | int, ...], line: int, column: int) -> None:
    """A value's place is that of its key, or of its entry in a list; what is missing has its holder's."""
    node, _ = load(NODE, "f", 5)
    assert place(node, keys, "f", 5) == Place("f", line, column)


@pytest.mark.parametrize(("text", "found"), [("", "nothing"), ("- a", "a list"), ("a", "text"), ("5", "a number")])
def test_a_file_that_is_no_mapping(text: str, found: str) -> None:
    """Front matter that is no list of keys says what it is instead."""
    node, _ = load(text, "f", 2)
    value, problems = check(SumMatter, node, "f", 2)
    assert value is None
    assert [(p.line, p.column, p.found) for p in problems] == [(2, 1, found)]
