"""`content/quantities/<id>.md` → a Quantity."""

from pathlib import Path

from .. import model
from ..errors import Problem
from . import schema
from .files import Source, read_checked


def read_quantity(path: Path, shown: str) -> tuple[model.Quantity | None, list[Problem]]:
    """One quantity, or what is wrong with it."""
    found, problems = read_checked(schema.QuantityMatter, path, shown)
    return (_quantity(path.stem, *found) if found else None), problems


def _quantity(name: str, source: Source, matter: schema.QuantityMatter) -> model.Quantity:
    return model.Quantity(
        id=name, question=matter.question, title=matter.title, group=matter.group, kind=matter.kind,
        unit=matter.unit, events=matter.events, places=matter.places, parts=matter.parts, cause=matter.cause,
        period=matter.period, population=matter.population, base=matter.base,
        positions=tuple(model.Position(p.id, p.text) for p in matter.positions), near=matter.near,
        sums=tuple(model.Sum(s.op, s.of, s.by, s.words, s.unit) for s in matter.sums), settle=matter.settle,
        finding=matter.finding, cues=matter.cues,
        body=source.body, body_line=source.body_line, was=matter.was, at=source.at,
    )  # fmt: skip  # a table of fields
