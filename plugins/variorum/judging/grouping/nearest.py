"""The word of a table that stands nearest to a number in its sentence."""

from collections.abc import Sequence

from .scenes import Scene
from .tables import Named


def nearest(rows: Sequence[Named], scene: Scene, reach: int) -> str | None:
    """The class whose word is nearest, at most `reach` characters away; null for none."""
    found = [
        (scene.start - m.end() if m.end() <= scene.start else m.start() - scene.end, row.name)
        for row in rows for m in row.pattern.finditer(scene.sentence)
    ]  # fmt: skip
    near = [(apart, name) for apart, name in found if apart <= reach]
    return min(near)[1] if near else None
