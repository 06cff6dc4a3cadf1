"""Two parsers of YAML, held against each other: what the quick one reads, ruamel reads as the same, there."""

import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml.comments import CommentedMap

from variorum.store import quick_yaml
from variorum.store.positioned import load, place, yaml
from variorum.store.quick_yaml import MOST_BRACKETS, UNLIKE, UNREAD, WORDS, read

ROOT = Path(__file__).parents[2]
READ = [
    ("a: b\nc: [d, {e: f}]", {"a": "b", "c": ["d", {"e": "f"}]}),
    ("no: on\nyes: off", {"no": "on", "yes": "off"}),
    ("on: 2023-06-04", {"on": "2023-06-04"}),
    ("a: 0\nb: -12\nc: 1.50", {"a": 0, "b": -12, "c": 1.5}),
    ("a: '12'\nb: \"1.5\"\nc: \"true\"\nd: ''", {"a": "12", "b": "1.5", "c": "true", "d": ""}),
    ("quote: 1,234 people\nsum: 12.5 million", {"quote": "1,234 people", "sum": "12.5 million"}),
    ("a:\nb: ~\nc: true", {"a": None, "b": None, "c": True}),
    ("a: >-\n  b\n  c\nd: |-\n  e\n  f", {"a": "b c", "d": "e\nf"}),
    ("- a\n- - b\n  - c", ["a", ["b", "c"]]),
    ("# nothing", None),
]
"""YAML; the value that both parsers give."""
LEFT = [
    "012", "12:30", "0x1f", "0o17", "1_000", "1e3", ".5", "5.", "+1", ".inf", ".nan", "<<", "=", "2023-06-04T10:00:00Z",
]  # fmt: skip
"""Plain words that one of the two versions of YAML reads as numbers, days or marks: left to ruamel."""
PIECES = st.sampled_from([
    "a", "key", "no", "on", "012", "12:30", "2023-06-04", "1", "-1.5", "~", "null", "true", '"x"', "'y'", '"a\\nb"',
    "''", "|-", ">-", "|", ": ", ":", " ", "  ", "\n", "\n  ", "\n    ", "- ", "-", ", ", "[", "]", "{", "}", "#",
    " # c", "?", "http://x", "é", "\u00a0", "<<", "=", "1_000", "1e3", ".5", "&", "*", "!", "%", "@", "\\", "a: b\n",
    "- c\n", "\n- ", "\n\n", "\n \n", "\t", "\u2028", '"un', "'", '"a b\n  c"', "a:b", "{a: b}", "[a, b]",
    '{"a":b}', "0o17", "-0",
])  # fmt: skip
WRITTEN = st.lists(PIECES, min_size=1, max_size=14).map("".join)


def _slowly(text: str) -> Any:
    return yaml().load(StringIO(text))


def _typed(value: Any) -> Any:
    """A value with the kinds of its parts, so that 1, 1.0 and true differ."""
    if isinstance(value, dict):
        return [(_typed(key), _typed(part)) for key, part in value.items()]
    if isinstance(value, list):
        return [*map(_typed, value)]
    kind = next((kind for kind in (bool, int, float, str) if isinstance(value, kind)), type(value))
    return kind, value


def _keys(value: Any) -> Iterator[tuple[str | int, ...]]:
    """The way to every value in a value."""
    yield ()
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from ((key, *rest) for rest in _keys(part))


def _same(text: str) -> bool:
    """Whether the quick parser reads `text`; fails where it reads it otherwise than ruamel."""
    quick = read(text)
    if quick is UNREAD:
        return False
    try:
        slow = _slowly(text)
    except NotImplementedError:  # ruamel's own, of a comment among empty lines: it says nothing of the value
        return True
    assert _typed(quick) == _typed(slow)
    for keys in _keys(quick):
        assert place(quick, keys, "f") == place(slow, keys, "f")
    return True


@pytest.mark.parametrize(("text", "value"), READ)
def test_what_is_plain_is_read_by_the_quick_parser(text: str, value: Any) -> None:
    """Values and their kinds are those of YAML 1.2, whatever libyaml thinks of them."""
    assert _typed(read(text)) == _typed(value)
    assert _same(text)


@pytest.mark.parametrize("word", LEFT)
def test_what_the_two_versions_read_differently_is_left_to_ruamel(word: str) -> None:
    """One parser decides what such a word is."""
    assert read(f"a: {word}") is UNREAD
    value, problems = load(f"a: {word}", "f")
    assert (type(value), str(value), problems) == (CommentedMap, str(_slowly(f"a: {word}")), [])
    assert _same(f"a: '{word}'")


@pytest.mark.parametrize("word", WORDS)
def test_words_that_are_no_text(word: str) -> None:
    """Both parsers take them for the same value."""
    assert _same(f"a: {word}\n")
    assert _same(f"- {word}\n")


@pytest.mark.parametrize(("pattern", "what", "case"), UNLIKE, ids=[row[1] for row in UNLIKE])
def test_each_kind_of_text_that_is_left(pattern: str, what: str, case: str) -> None:
    """Every row has a case that it, and no other row, leaves to ruamel."""
    assert what
    assert [row[1] for row in UNLIKE if re.search(row[0], case, re.MULTILINE)] == [what]
    assert read(case) is UNREAD


@pytest.mark.parametrize("text", ["a: b\na: c", "a: [b", "1: a\n1: b", "[a]: b", "a: b: c"])
def test_whatever_is_wrong_is_told_by_one_parser(text: str) -> None:
    """Faults keep their words and their places."""
    assert read(text) is UNREAD


@pytest.mark.parametrize("sign", ["[", "[a,", "{a: ", "- ", "? ", " "])
def test_no_depth_ends_the_process(sign: str) -> None:
    """libyaml would follow any depth until the stack is used up, which no Python could catch."""
    assert read(sign * 100_000 + "a") is UNREAD
    assert read(sign * (MOST_BRACKETS // 2) + "a") is UNREAD
    assert load("[" * MOST_BRACKETS + "]" * MOST_BRACKETS, "f")[1]
    assert read("[a]\n" if sign == "[" else "- [a]\n" * (MOST_BRACKETS // 2)) is not UNREAD


def test_without_libyaml_everything_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PyYAML without it costs time, never a value."""
    monkeypatch.setattr(quick_yaml, "CParser", object)
    assert read("a: b") is UNREAD
    assert load("a: b", "f") == ({"a": "b"}, [])


@given(WRITTEN)
@settings(max_examples=600, deadline=None)
def test_the_two_never_disagree(text: str) -> None:
    """What the quick one reads at all has the same value, of the same kinds, at the same places."""
    _same(text)


@pytest.mark.parametrize("folder", ["content", "tests/archives/regatta/content"])
def test_the_content_files_of_this_repository(folder: str) -> None:
    """All their front matter and ledgers give one value by either parser, most of them by the quick one."""
    files = sorted((ROOT / folder).rglob("*.*"))
    texts = [path.read_text(encoding="utf-8") for path in files if path.suffix in {".md", ".yaml"}]
    heads = [text.split("---\n")[1] if text.startswith("---\n") else text for text in texts]
    quick = sum(map(_same, heads))
    assert quick > len(heads) * 0.8
