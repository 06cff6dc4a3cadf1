"""Who was on board when it happened: asked of texts of one vessel, never of how many it may carry."""

from .scenes import Scene
from .tables import Tables

ABOARD = "aboard"
"""The question."""


def was_aboard(scene: Scene, one_vessel: bool, tables: Tables) -> bool:  # noqa: FBT001  # of the article
    """Whether a number tells who was there then, by all that is held now."""
    other = any(tables.markers[name].pattern.search(scene.sentence) for name in ("allowed", "former"))
    return one_vessel and not other


def of_one_vessel(text: str, tables: Tables) -> bool:
    """Whether a text tells of no second vessel."""
    return tables.markers["several_vessels"].pattern.search(text) is None
