"""What the editors' own texts get: explainers with what they cite, and plain pages."""

from dataclasses import dataclass

from markupsafe import Markup

from .parts import ChainLink, Chip, Link, When


@dataclass(frozen=True, slots=True)
class CitedFigure:
    """A figure or position that an explainer cites, in the timeline under it. `live` false: a later count has taken its
    place.
    """

    as_of: When
    worded: str
    counts: str
    chip: Chip
    read: Link
    live: bool
    id: str = ""
    """Anchor `f-…` in this page."""
    bound: str = ""
    chain: tuple[ChainLink, ...] = ()
    ways: tuple[Link, ...] = ()
    """Its row in the comparison and its claim there."""


@dataclass(frozen=True, slots=True)
class Explained:
    """An explainer's body with everything filled in, the figures it cites by day, and the entities it names."""

    body: Markup
    cited: tuple[CitedFigure, ...]
    named: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextPage:
    """A Pelican page or explainer in our frame: about, 404."""

    title: str
    body: Markup
