"""Front matter of places and actors."""

from typing import Annotated, Literal

from pydantic import Field

from .values import Date, Id, Matter, Text


class NameMatter(Matter):
    """One name of an entity."""

    text: Text
    kind: Literal["official", "local", "short", "former", "misspelling", "damaged", "descriptive", "metonym", "used"]
    language: Text | None = None
    users: tuple[Text, ...] = ()
    context: tuple[Text, ...] = ()


class CoordinatesMatter(Matter):
    """Where a place lies (WGS 84, degrees), who says so, and how precisely."""

    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]
    source: Text
    precision: Text


class RoleMatter(Matter):
    """What an actor was, and when."""

    text: Text
    start: Date | None = None
    end: Date | None = None
    article: Id | None = None
    paragraph: Text | None = None


class EntityMatter(Matter):
    """Front matter of `content/places/<id>.md` and `content/actors/<id>.md`."""

    name: Text
    type: Text
    summary: Text
    names: tuple[NameMatter, ...]
    part_of: tuple[Id, ...] = ()
    speaks_for: tuple[Id, ...] = ()
    coordinates: CoordinatesMatter | None = None
    roles: tuple[RoleMatter, ...] = ()
    external: dict[Text, Text] = Field(default_factory=dict)
    was: tuple[Id, ...] = ()
    proposed: tuple[Text, ...] = ()
    indexed: bool = True
