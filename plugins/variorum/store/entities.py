"""`content/places/<id>.md` and `content/actors/<id>.md` → an Entity."""

from pathlib import Path

from .. import model
from ..errors import Problem
from . import schema
from .files import Source, read_checked


def read_place(path: Path, shown: str) -> tuple[model.Entity | None, list[Problem]]:
    """One place, or what is wrong with it."""
    return _read("place", path, shown)


def read_actor(path: Path, shown: str) -> tuple[model.Entity | None, list[Problem]]:
    """One actor, or what is wrong with it."""
    return _read("actor", path, shown)


def _read(kind: model.EntityKind, path: Path, shown: str) -> tuple[model.Entity | None, list[Problem]]:
    found, problems = read_checked(schema.EntityMatter, path, shown)
    return (_entity(kind, path.stem, *found) if found else None), problems


def _entity(kind: model.EntityKind, name: str, source: Source, matter: schema.EntityMatter) -> model.Entity:
    c = matter.coordinates
    return model.Entity(
        id=name, kind=kind, type=matter.type, name=matter.name,
        names=tuple(model.Name(n.text, n.kind, n.language, n.users, n.context) for n in matter.names),
        part_of=matter.part_of, speaks_for=matter.speaks_for,
        coordinates=model.Coordinates(c.latitude, c.longitude, c.source, c.precision) if c else None,
        roles=tuple(model.Role(r.text, r.start, r.end, r.article, r.paragraph) for r in matter.roles),
        external=tuple(matter.external.items()), summary=matter.summary, body=source.body,
        body_line=source.body_line, was=matter.was, at=source.at, proposed=matter.proposed, indexed=matter.indexed,
    )  # fmt: skip  # a table of fields
