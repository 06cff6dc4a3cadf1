"""What the pages of places and actors get."""

from dataclasses import dataclass

from markupsafe import Markup

from ..map_views import LocatorMap
from .mentions import SnippetGroup, Together
from .names import NamesTable
from .paging import ContentsRow, Pager
from .parts import Card, Link
from .said import SaidBy, SaidPart
from .statements import Disputed, Statement


@dataclass(frozen=True, slots=True)
class Fact:
    """What can be counted of an entity, and the section of its page that holds it."""

    number: str
    label: str
    href: str | None = None
    """A fragment of the page; null where no section lists it."""


@dataclass(frozen=True, slots=True)
class EntityPage:
    """A place or an actor."""

    id: str
    kind: str
    type: str
    name: str
    summary: str
    body: Markup
    background: Markup
    """What the editors know from elsewhere."""
    facts: tuple[Fact, ...]
    """Also the way to the sections of a long page."""
    names: NamesTable
    within: tuple[Link, ...]
    """part_of (places) or speaks_for (actors)."""
    contains: tuple[Link, ...]
    """Places inside it, or those who speak for it."""
    roles: tuple[tuple[str, str], ...]
    """(role, dates)"""
    coordinates: str | None
    """With source and precision."""
    external: tuple[Link, ...]
    was: tuple[str, ...]
    """Ids it had before."""
    said: tuple[SaidPart, ...]
    """Figures by the part taken in them: vouched for, passed on, denied; counted here."""
    statements: tuple[Statement, ...]
    others: tuple[SaidBy, ...]
    """What those said who speak for an actor."""
    told: tuple[Statement, ...]
    """What others hold in sentences that name an actor; of very many, the first."""
    disputed: tuple[Disputed, ...]
    mentions: tuple[SnippetGroup, ...]
    together: tuple[Together, ...]
    """Those named with it in one sentence, most often first."""
    map: LocatorMap | None = None
    """Where it lies; null for an actor, and where no coordinates are known."""
    all_said: Link | None = None
    """The pages of all figures, where this one holds the first of them."""
    all_held: Link | None = None
    all_mentions: Link | None = None


@dataclass(frozen=True, slots=True)
class EntityPart:
    """A page of the figures, statements or mentions of a place or an actor that has too many for its own page."""

    entity: Link
    title: str
    said: tuple[SaidPart, ...]
    statements: tuple[Statement, ...]
    mentions: tuple[SnippetGroup, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class EntityIndex:
    """A list of places or actors."""

    title: str
    lede: str
    groups: tuple[tuple[str, tuple[Card, ...]], ...]
    """(type, or letter where they are many; cards)"""
    map: LocatorMap | None = None
    """All places that lie near each other; null for actors, and where no coordinates are known."""
    pager: Pager | None = None
    contents: tuple[ContentsRow, ...] = ()
    """The letters with their pages; empty where one page holds all."""
