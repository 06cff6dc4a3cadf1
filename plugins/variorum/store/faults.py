"""What a schema complains of → faults in an editor's words: one for each wrong value, whatever forms it may take."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from .expectations import expectation, nearest

Keys = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong value: the keys that lead to it, what stands there, what should, what to do."""

    keys: Keys
    found: str
    expected: str
    advice: str


def faults(error: ValidationError, schema: type[BaseModel], node: Any) -> Iterator[Fault]:
    """Every fault of `node`, a mapping that `schema` refused. Complaints about one value are told as one."""
    told: dict[Keys, list[Fault]] = {}
    for row in _relevant(error.errors(include_url=False), node):
        fault = _fault(row, schema, node)
        told.setdefault(fault.keys, []).append(fault)
    for keys, same in told.items():
        expected = " or ".join(dict.fromkeys(fault.expected for fault in same))
        yield Fault(keys, same[0].found, expected, same[0].advice)


def _keys(row: ErrorDetails, node: Any) -> tuple[Keys, tuple[tuple[int, str], ...]]:
    """The keys of a complaint's location, and the forms of a value it names, each with the number of keys before it.

    Pydantic writes both into one list: `('accept', 'place', 'PartyMatter', 'text')`. What leads to a value is a key.
    """
    keys: list[str | int] = []
    forms: list[tuple[int, str]] = []
    for at, part in enumerate(row["loc"]):
        inside = isinstance(part, int) if isinstance(node, Sequence) else isinstance(node, Mapping) and part in node
        if inside or (row["type"] == "missing" and at == len(row["loc"]) - 1):
            keys.append(part)
            node = node[part] if inside and (isinstance(node, Mapping) or int(part) < len(node)) else None
        else:
            forms.append((len(keys), str(part)))
    return tuple(keys), tuple(forms)


def _relevant(rows: Sequence[ErrorDetails], node: Any) -> Iterator[ErrorDetails]:
    """The complaints about the form an editor has used, where a value may have several: a mapping is no failed text."""
    groups: dict[Keys, list[tuple[ErrorDetails, bool]]] = {}
    for row in rows:
        keys, forms = _keys(row, node)
        union = keys[: forms[0][0]] if forms else keys
        groups.setdefault(union, []).append((row, all(_is_form_of(_at(node, keys[:n]), form) for n, form in forms)))
    for group in groups.values():
        yield from [row for row, meant in group if meant] or [row for row, _ in group]


def _is_form_of(value: Any, form: str) -> bool:
    if isinstance(value, Mapping):
        return form.endswith("Matter") or form == "[key]"
    return not isinstance(value, list) or form.startswith(("tuple", "list"))


def _at(node: Any, keys: Keys) -> Any:
    for key in keys:
        node = node[key]
    return node


def _fault(row: ErrorDetails, schema: type[BaseModel], node: Any) -> Fault:
    keys, _ = _keys(row, node)
    name = ".".join(key for key in keys if isinstance(key, str)) or str(keys[-1])
    if row["type"] == "extra_forbidden":
        known = _known_keys(schema, keys[:-1])
        advice = _where_it_belongs(schema, keys) or nearest(keys[-1], known)
        return Fault(keys, f"unknown key '{name}'", "one of " + ", ".join(known), advice)
    if row["type"] == "missing" and isinstance(keys[-1], int):
        return Fault(keys[:-1], f"{name}: {short(_at(node, keys[:-1]))}", "two entries", "Write [first, second].")
    if row["type"] == "missing":
        return Fault(keys, f"no '{name}'", f"the key '{keys[-1]}'", "Add it.")
    if row["type"] == "value_error":  # our own checks say what is wrong, not what was expected
        found = f"{name}: {row['msg'].removeprefix('Value error, ')}"
        return Fault(keys, found, "a value that can exist", "Correct the value.")
    return Fault(keys, f"{name}: {short(row['input'])}", *expectation(row))


def _where_it_belongs(schema: type[BaseModel], keys: Keys) -> str:
    """Advice for a key that is known further up, or in one thing below; "" where it is neither."""
    *ways, key = keys
    above = [nth for nth, way in enumerate(ways) if isinstance(way, str)][::-1]
    for nth in above:
        if key in _known_keys(schema, keys[:nth]):
            up = "one level up, " if nth == above[0] else ""
            return f"It belongs {up}beside '{keys[nth]}:'."
    below = [name for name in _known_keys(schema, keys[:-1]) if key in _own_keys(schema, (*ways, name))]
    return f"It belongs one level down, under '{below[0]}:'." if len(below) == 1 else ""


def _own_keys(schema: type[BaseModel], keys: Keys) -> list[str]:
    """The keys allowed at `keys`, where keys and values stand there."""
    above, inside = _known_keys(schema, keys[:-1]), _known_keys(schema, keys)
    return [] if inside == above else inside


def _known_keys(schema: type[BaseModel], keys: Keys) -> list[str]:
    """The keys allowed at `keys` below `schema`."""
    for key in keys:
        info = schema.model_fields.get(key) if isinstance(key, str) else None
        schema = next(_models(info.annotation), schema) if info else schema
    return list(schema.model_fields)


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _models(argument)


def sort_of(value: Any) -> str:
    """What kind of YAML value stands there."""
    kinds = ((Mapping, "keys and values"), (str, "text"), (Sequence, "a list"), (bool, "true or false"))
    return "nothing" if value is None else next((words for kind, words in kinds if isinstance(value, kind)), "a number")


def short(value: Any) -> str:
    """A value for a message: what kind it is, where it is no single one; cut where it is long."""
    if value is None or (isinstance(value, Mapping | Sequence) and not isinstance(value, str)):
        return sort_of(value)
    text = repr(value[:60]) if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "…"
