"""Locator maps, drawn while the site is built: from the archive's coordinates and a packed atlas to plain geometry.

Nothing is fetched, by the build or by a reader. The flow: `plan` chooses the places, `frame` the part of the earth,
`ground` cuts the atlas to it, `labels` and `regions` give names their room, `words` tell it all once more in words.
"""

from ...model import Entity
from ..edition import Edition
from ..map_views import LocatorMap
from .plan import Plan, plan_of, plan_of_all
from .sheet import draw
from .view import NARROW, WIDE
from .words import alternative, caption


def locator(edition: Edition, entity: Entity) -> LocatorMap | None:
    """The map of one place with up to eight of the archive's places near it; without a point, of the places in it.

    None for an actor, and where neither the place nor any place in it has coordinates.
    """
    return _map(plan_of(edition, entity))


def overview(edition: Edition) -> LocatorMap | None:
    """The map of all the archive's places that lie near each other; the caption names those too far away.

    None where no place has coordinates.
    """
    return _map(plan_of_all(edition))


def _map(plan: Plan | None) -> LocatorMap | None:
    if plan is None:
        return None
    wide, narrow = draw(plan, WIDE), draw(plan, NARROW)
    return LocatorMap(wide.sheet, narrow.sheet, alternative(plan, wide), caption(plan, (wide, narrow)))
