"""YAML in, plain values and their positions out; and every schema error with the line and column it stands at."""

import re
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.reader import ReaderError
from ruamel.yaml.representer import RoundTripRepresenter

from ..errors import Problem, position
from ..model import Place
from . import quick_yaml
from .faults import Fault, faults, sort_of

Schema = TypeVar("Schema", bound=BaseModel)
LONGEST = 120
"""Characters of a parser's complaint that are printed: it quotes the value, which may be a whole text."""
_DEEP = re.compile(r"(?:[\[{][ \n]*){64}")
"""Brackets in brackets, which the reader of YAML looks at for half a minute before it gives up."""


class _Writer(RoundTripRepresenter):
    """Writes what either parser has read."""


_Writer.add_representer(quick_yaml.Keys, RoundTripRepresenter.represent_dict)
_Writer.add_representer(quick_yaml.Entries, RoundTripRepresenter.represent_list)


def yaml() -> YAML:
    """A YAML 1.2 reader and writer that keeps positions, order and comments and leaves dates as they are written."""
    loader = YAML(typ="rt")
    loader.Representer = _Writer
    loader.width = 120
    loader.allow_unicode = True
    loader.preserve_quotes = True
    loader.indent(mapping=2, sequence=4, offset=2)
    resolvers = loader.resolver.versioned_resolver  # a first access fills the table of this loader
    for first in list(resolvers):
        resolvers[first] = [row for row in resolvers[first] if not row[0].endswith(":timestamp")]
    return loader


def load(text: str, path: str, first_line: int = 1) -> tuple[Any, list[Problem]]:
    """The value of the YAML `text`, which begins at `first_line` of `path`; a syntax error becomes a Problem."""
    try:
        return _value(text), []
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        what = (error.problem or error.context or "unreadable YAML").strip()
        expected, advice = "YAML", "Look at the quotes, colons and indentation here."
        if isinstance(error, DuplicateKeyError):
            expected, advice = "each key once", "Remove one of the two, or put what both say under one."
    except ReaderError as error:
        line, column = position(text, error.position)
        line, what, expected, advice = line + first_line - 1, f"the character U+{ord(text[error.position]):04X}", \
            "text that YAML can hold", "Remove the character."  # fmt: skip
    except RecursionError:
        line, column, what = first_line, 1, "values nested too deep"
        expected, advice = "a few levels of lists and keys", "Look for brackets that are opened and never closed."
    except (YAMLError, ValueError, NotImplementedError) as error:  # the last: what ruamel says of some comments
        line, column, what = first_line, 1, str(error).partition("\n")[0] or "unreadable YAML"
        expected, advice = "YAML", "Mend the value here."
    return None, [Problem(path, line, column, what[:LONGEST], expected, advice)]


def _value(text: str) -> Any:
    if _DEEP.search(text):
        raise RecursionError
    found = quick_yaml.read(text)
    return yaml().load(StringIO(text)) if found is quick_yaml.UNREAD else found


def place(node: Any, keys: Sequence[str | int], path: str, first_line: int = 1) -> Place:
    """Where the value at `keys` below `node` stands; the nearest enclosing value where it is missing."""
    marks = getattr(node, "lc", None)
    line, column = (marks.line, marks.col) if marks else (0, 0)
    for key in keys:
        try:
            marks = getattr(node, "lc", None)
            if marks:
                line, column = marks.key(key) if isinstance(node, Mapping) else marks.item(key)
            node = node[key]
        except (KeyError, IndexError, TypeError, AttributeError):
            break
    return Place(path, line + first_line, column + 1)


def check(schema: type[Schema], node: Any, path: str, first_line: int = 1) -> tuple[Schema | None, list[Problem]]:
    """`node` as a `schema`, or every fault in it with its position."""
    if not isinstance(node, Mapping):
        expected = ", ".join(f"{name}:" for name in list(schema.model_fields)[:4])
        return None, [
            Problem(path, first_line, 1, sort_of(node), f"keys and values ({expected} …)", "Fill the file in.")
        ]
    try:
        return schema.model_validate(node), []
    except ValidationError as error:
        found = faults(error, schema, node)
        return None, [_problem(fault, place(node, fault.keys, path, first_line)) for fault in found]


def _problem(fault: Fault, at: Place) -> Problem:
    return Problem(at.path, at.line, at.column, fault.found, fault.expected, fault.advice)
