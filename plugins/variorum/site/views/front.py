"""What the front page gets."""

from dataclasses import dataclass

from ..chart_views import RangePlot
from ..map_views import LocatorMap
from .figures import QuantityRow
from .parts import ArticleTeaser, Card, Chip, Link, Tally


@dataclass(frozen=True, slots=True)
class IndexPage:
    """The front page."""

    title: str
    lede: str
    tallies: tuple[Tally, ...]
    tally_note: str
    differ: tuple[QuantityRow, ...]
    """Quantities where sources differ or only seem to, most telling first."""
    differ_axis: RangePlot | None
    confused: tuple[tuple[Link, Link, str], ...]
    """Near misses: (one quantity, the other, why they are not compared)."""
    articles: tuple[ArticleTeaser, ...]
    """All, or where they are many the newest."""
    ways: tuple[tuple[Link, str], ...]
    keys: tuple[Chip, ...]
    places: tuple[Card, ...]
    actors: tuple[Card, ...]
    map: LocatorMap | None = None
    """The same map as on the page of all places."""
    all_articles: Link | None = None
    """The list of all articles; null where this page lists them."""
    contested: tuple[tuple[Link, tuple[tuple[str, str], ...]], ...] = ()
    """Contested statements: (the statement, its answers, each with who holds it)."""
    explainers: tuple[Link, ...] = ()
    """Texts of the editors that tell the story."""
