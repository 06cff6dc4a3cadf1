"""What was taken out of the archive: a dated notice that keeps no words of it."""

from dataclasses import dataclass
from typing import Literal

from .editing import Place

TakedownKind = Literal["article", "place", "actor"]


@dataclass(frozen=True, slots=True)
class Takedown:
    """One article or entity that is here no longer."""

    kind: TakedownKind
    id: str
    was: tuple[str, ...]
    """Ids it had before: their addresses answer too."""
    on: str
    by: str
    reason: str
    figures: tuple[tuple[str, str | None], ...]
    """(permalink, quantity) of the figures and positions that went with an article."""
    marks: tuple[str, ...]
    """SHA-256 of its names or titles, folded: enough to find them again, and not to read them."""
    at: Place
