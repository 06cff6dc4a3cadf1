"""What the pages of places and actors get."""

from dataclasses import dataclass

from markupsafe import Markup

from ..map_views import LocatorMap
from .paging import ContentsRow, Pager
from .parts import ArticleTeaser, Card, Link, SaidRow
from .statements import Disputed, SaidBy, Statement


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name of an entity and who uses it."""

    text: str
    kind: str
    language: str
    users: str
    articles: tuple[Link, ...]
    times: int
    sic: bool
    more: int = 0
    """How many further articles use it: all stand among the mentions."""


@dataclass(frozen=True, slots=True)
class NamesTable:
    """The names of an entity."""

    texts: str
    """Where they were counted: "our retellings", "the texts"."""
    used: tuple[NameRow, ...]
    unused: tuple[NameRow, ...]
    """Names that stand in none of them."""
    rule: str
    """What was counted, and how the headword was chosen."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A mention in its sentence, split around the name."""

    before: str
    name: str
    after: str
    read: Link


@dataclass(frozen=True, slots=True)
class SnippetGroup:
    """The mentions of one article."""

    article: ArticleTeaser
    snippets: tuple[Snippet, ...]


@dataclass(frozen=True, slots=True)
class RoleRow:
    """What an actor was."""

    text: str
    dates: str
    read: Link | None
    """The paragraph that says so; null for general knowledge."""


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
    facts: tuple[tuple[str, str], ...]
    names: NamesTable
    within: tuple[Link, ...]
    """part_of (places) or speaks_for (actors)."""
    contains: tuple[Link, ...]
    """Places inside it, or those who speak for it."""
    roles: tuple[RoleRow, ...]
    coordinates: str | None
    """With source and precision."""
    external: tuple[Link, ...]
    said: tuple[SaidRow, ...]
    caption: str
    """What stands over the table of figures."""
    statements: tuple[Statement, ...]
    others: tuple[SaidBy, ...]
    """What those said who speak for an actor."""
    disputed: tuple[Disputed, ...]
    mentions: tuple[SnippetGroup, ...]
    together: tuple[Link, ...]
    """Entities named with it in one paragraph, most often first."""
    map: LocatorMap | None = None
    """Where it lies; null for an actor, and where no coordinates are known."""
    proposed: tuple[str, ...] = ()
    """Why the program proposed it; empty where an editor wrote or accepted it."""
    all_said: Link | None = None
    """The pages of all figures, where this one holds the first of them."""
    all_held: Link | None = None
    all_mentions: Link | None = None


@dataclass(frozen=True, slots=True)
class EntityPart:
    """A page of the figures, statements or mentions of a place or an actor that has too many for its own page."""

    entity: Link
    title: str
    said: tuple[SaidRow, ...]
    statements: tuple[Statement, ...]
    mentions: tuple[SnippetGroup, ...]
    pager: Pager | None
    caption: str = ""


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
