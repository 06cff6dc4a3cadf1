"""Which places and actors the front page lists, and what it says of each: those that the figures are about first."""

from collections import Counter
from collections.abc import Iterator, Mapping

from ...model import Entity
from ..edition import Edition
from ..maps.spots import spots_of, together
from ..views import Card
from .entity_cards import card

MOST_NAMED = 10
"""Places, and actors, that the index lists; their own pages list all."""


def places(edition: Edition) -> tuple[Card, ...]:
    """The region that most figures are about and what lies in it; then places by figures, those near it before others,
    and by how many articles name them.
    """
    counted = edition.figures_counted
    home, near = _inside(edition, counted), _near(edition)
    rows = sorted(_named(edition, "place"), key=lambda row: (
        row.id not in home, row.type == "country", -counted[row.id], row.id not in near, *_often(edition, row),
    ))  # fmt: skip  # a key, part by part
    return tuple(card(edition, row.id) for row in rows[:MOST_NAMED])


def actors(edition: Edition) -> tuple[Card, ...]:
    """Those who vouch for most figures, then those whom most articles name."""
    said = Counter(
        row.figure.said_by.id for row in edition.archive.reports if row.figure.said_by and row.figure.said_by.id
    )
    rows = sorted(_named(edition, "actor"), key=lambda row: (-said[row.id], *_often(edition, row)))
    return tuple(card(edition, row.id) for row in rows[:MOST_NAMED])


def _named(edition: Edition, kind: str) -> Iterator[Entity]:
    return (row for row in edition.archive.entities if row.kind == kind)


def _often(edition: Edition, row: Entity) -> tuple[int, int, str]:
    return (-edition.articles_naming[row.id], -len(edition.mentions_of_entity[row.id]), row.id)


def _inside(edition: Edition, counted: Mapping[str, int]) -> frozenset[str]:
    """The place that most figures are about, and all that lies in it."""
    found = sorted(counted, key=lambda name: (-counted[name], name))[:1]
    for name in found:
        found += [row.id for row in edition.members[name] if row.kind == "place" and row.id not in found]
    return frozenset(found)


def _near(edition: Edition) -> frozenset[str]:
    """Places that the map of the archive shows."""
    spots = spots_of(edition)
    return frozenset(spot.id for spot in together(spots)[0]) if spots else frozenset()
