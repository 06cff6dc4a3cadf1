"""What addresses of before get: of what moved, was renamed, or was taken out."""

from dataclasses import dataclass

from .parts import Link


@dataclass(frozen=True, slots=True)
class FormerRow:
    """One figure that stood here under `ids`, each an anchor `f-<id>`."""

    ids: tuple[str, ...]
    told: str
    """What became of it, when and why."""
    now: Link | None
    """Where it is; null for one that was taken out."""


@dataclass(frozen=True, slots=True)
class NoticePage:
    """A page whose subject is elsewhere, or nowhere any more."""

    title: str
    told: str
    now: Link | None
    rows: tuple[FormerRow, ...]


@dataclass(frozen=True, slots=True)
class TakenRow:
    """Something taken out, without its name."""

    anchor: str
    on: str
    datetime: str
    kind: str
    """article, place, actor"""
    reason: str
    by: str
