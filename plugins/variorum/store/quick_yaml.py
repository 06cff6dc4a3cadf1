"""Plain YAML → values with their positions, by libyaml, which is written in C: some thirty times as fast as ruamel.

libyaml reads YAML 1.1, ruamel 1.2, and each has liberties of its own. This reads only what both read alike, and leaves
the rest to ruamel, above all whatever is wrong: so every fault is told by one parser, and no value depends on which of
the two has read it. The tests hold the two against each other.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import yaml
from yaml.nodes import MappingNode, ScalarNode, SequenceNode
from yaml.resolver import BaseResolver

try:
    from yaml.cyaml import CParser
except ImportError:  # a PyYAML built where there was no libyaml: every file is read the slow way, to the same values
    CParser = object

UNREAD: Final = object()
"""What stands for a text that is to be read by ruamel."""
Scalar: TypeAlias = str | int | float | bool | None
At: TypeAlias = tuple[int, int]

MOST_BRACKETS = 2000
"""libyaml and PyYAML follow brackets by recursion in C, where too deep is the end of the process."""
UNLIKE: tuple[tuple[str, str, str], ...] = (
    (r"[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]",
     "tabs, other ends of lines, marks of byte order and what cannot be printed", "a: b\t# c"),
    (r"(?:^|[\s,\[\]{}:?-])[&*!]", "anchors, aliases and tags", "a: &b c"),
    (r"(?:^|[\s,\[\]{}:-])\?(?=\s|$)", "keys that are told by a question mark", "? a"),
    (r"^(?:%|---|\.\.\.)", "directives, and marks between documents", "--- \na: b"),
    (r"[|>](?:[0-9+][0-9+-]*|-[0-9]+)?[ ]*(?:#.*)?$", "blocks that keep their last ends of lines", "a: |\n  b\n"),
    (r"[|>]-#", "a comment that follows the sign of a block at once", "a: >-# b\n  c"),
    (r"^ +$", "lines of spaces, where a text in a block may begin", "a: |-\n  \n    \n"),
    (r"^[ ?:-]{200}", "indents as deep as brackets may be", " " * 200 + "a: b"),
)  # fmt: skip
"""(pattern, what the two parsers may read differently or libyaml not safely, a case)."""
_UNLIKE = re.compile("|".join(f"(?:{pattern})" for pattern, _, _ in UNLIKE), re.MULTILINE)
WORDS: Mapping[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
"""Plain words that are no text: the core schema of YAML 1.2."""
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,17}")
_NUMBER = re.compile(r"[-+.0-9][^\s,]*|<<|=")
"""A plain word that may be a number in one of the many ways to write one, or has a meaning of its own."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Positions:
    """Where a mapping or a list begins, and each of its keys or entries: lines and columns from 0, as ruamel's `lc`."""

    line: int
    col: int
    inside: Mapping[Any, At]

    def key(self, key: Any) -> At:
        """Where a key stands. Raises KeyError where there is none."""
        return self.inside[key]

    item = key


class Keys(dict[Any, Any]):
    """A mapping that knows where its keys stand."""

    __slots__ = ("lc",)
    lc: Positions


class Entries(list[Any]):
    """A list that knows where its entries stand."""

    __slots__ = ("lc",)
    lc: Positions


class _Differs(Exception):  # noqa: N818  # no fault: what is read here ends, and ruamel takes over
    """Something the two parsers may read differently."""


class _Parser(CParser, BaseResolver):  # type: ignore[misc]  # libyaml's, in C
    """Gives nodes with their marks; which of them are numbers is not for its YAML 1.1 to say."""

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        BaseResolver.__init__(self)


def read(text: str) -> Any:
    """The value of the YAML `text`; UNREAD where that is for ruamel to say."""
    if CParser is object or text.count("[") + text.count("{") > MOST_BRACKETS or _UNLIKE.search(text):
        return UNREAD
    try:
        root = _Parser(text).get_single_node()
        return None if root is None else _value(root)
    except (yaml.YAMLError, RecursionError, _Differs):
        return UNREAD


def _value(node: Any) -> Any:
    if isinstance(node, ScalarNode):
        return node.value if node.style else _plain(node.value)
    if isinstance(node, SequenceNode):
        entries = Entries(map(_value, node.value))
        entries.lc = _positions(node, enumerate(node.value))
        return entries
    assert isinstance(node, MappingNode)
    keys = Keys()
    names = []
    for name, value in node.value:
        if not isinstance(name, ScalarNode) or (key := _value(name)) in keys:
            raise _Differs
        keys[key] = _value(value)
        names.append((key, name))
    keys.lc = _positions(node, names)
    return keys


def _positions(node: Any, inside: Any) -> Positions:
    start = node.start_mark
    return Positions(start.line, start.column, {key: (one.start_mark.line, one.start_mark.column)
                                               for key, one in inside})  # fmt: skip


def _plain(text: str) -> Scalar:
    """The value of a plain scalar, where both versions of YAML, and both parsers, take it for the same."""
    if text in WORDS:
        return WORDS[text]
    if not _NUMBER.fullmatch(text) or _DAY.fullmatch(text):
        return text
    if _WHOLE.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    raise _Differs
