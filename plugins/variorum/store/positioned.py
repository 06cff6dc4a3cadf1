"""YAML in, plain values and their positions out; and every schema error with the line and column it stands at."""

import difflib
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from ..errors import Problem
from ..model import Place

Schema = TypeVar("Schema", bound=BaseModel)


def yaml() -> YAML:
    """A YAML 1.2 reader and writer that keeps positions, order and comments and leaves dates as they are written."""
    loader = YAML(typ="rt")
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
        return yaml().load(StringIO(text)), []
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        what = (error.problem or error.context or "unreadable YAML").strip()
        return None, [Problem(path, line, column, what, "YAML", "Look at the quotes, colons and indentation here.")]
    except (YAMLError, ValueError) as error:
        return None, [Problem(path, first_line, 1, str(error).splitlines()[0], "YAML", "Mend the value here.")]


def place(node: Any, keys: Sequence[str | int], path: str, first_line: int = 1) -> Place:
    """Where the value at `keys` below `node` stands; the nearest enclosing value where it is missing."""
    line, column = (node.lc.line, node.lc.col) if isinstance(node, CommentedMap | CommentedSeq) else (0, 0)
    for key in keys:
        try:
            if isinstance(node, CommentedMap):
                line, column = node.lc.key(key)
            elif isinstance(node, CommentedSeq):
                line, column = node.lc.item(key)
            node = node[key]
        except (KeyError, IndexError, TypeError, AttributeError):
            break
    return Place(path, line + first_line, column + 1)


def check(schema: type[Schema], node: Any, path: str, first_line: int = 1) -> tuple[Schema | None, list[Problem]]:
    """`node` as a `schema`, or every fault in it with its position."""
    if not isinstance(node, Mapping):
        expected = ", ".join(f"{name}:" for name in list(schema.model_fields)[:4])
        found = "nothing" if node is None else f"a {type(node).__name__}"
        return None, [Problem(path, first_line, 1, found, f"keys and values ({expected} …)", "Fill the file in.")]
    try:
        return schema.model_validate(node), []
    except ValidationError as error:
        return None, list(_problems(error, schema, node, path, first_line))


def _problems(
    error: ValidationError, schema: type[BaseModel], node: Any, path: str, first_line: int
) -> Iterator[Problem]:
    for row in error.errors(include_url=False):
        keys = [key for key in row["loc"] if isinstance(key, int) or not _is_branch(key)]
        at = place(node, keys, path, first_line)
        name = ".".join(map(str, keys))
        if row["type"] == "extra_forbidden":
            known = _known_keys(schema, keys[:-1])
            near = difflib.get_close_matches(str(keys[-1]), known, 1, 0.5)
            advice = f"Did you mean '{near[0]}'?" if near else "Remove it."
            yield Problem(path, at.line, at.column, f"unknown key '{name}'", "one of " + ", ".join(known), advice)
        elif row["type"] == "missing":
            yield Problem(path, at.line, at.column, f"no '{name}'", f"the key '{keys[-1]}'", "Add it.")
        else:
            found, expected = f"{name}: {_short(row['input'])}", row["msg"].removeprefix("Input should be ")
            if row["type"] == "value_error":  # our own checks say what is wrong, not what was expected
                found, expected = f"{name}: {row['msg'].removeprefix('Value error, ')}", "a value that can exist"
            yield Problem(path, at.line, at.column, found, expected, "Correct the value.")


def _is_branch(key: str) -> bool:
    """Pydantic names the branch of a union in a location (`str`, `PartyMatter`); no key of ours is named so."""
    return key in {"str", "int", "float", "bool"} or key.endswith("Matter") or "[" in key or "constrained" in key


def _known_keys(schema: type[BaseModel], keys: Sequence[str | int]) -> list[str]:
    """The keys allowed at `keys` below `schema`."""
    current: type[BaseModel] = schema
    for key in keys:
        if isinstance(key, int):
            continue
        info = current.model_fields.get(key)
        inner = list(_models(info.annotation)) if info else []
        current = inner[0] if inner else current
    return list(current.model_fields)


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _models(argument)


def _short(value: Any) -> str:
    text = "a mapping" if isinstance(value, Mapping) else repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "…"
