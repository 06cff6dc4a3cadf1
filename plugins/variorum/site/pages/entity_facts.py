"""What can be counted of a place or an actor: also the way down its page."""

from collections import Counter
from collections.abc import Iterator

from ...model import Entity
from ..edition import Edition
from ..views import EntityPage, Fact
from .carried import shares
from .said import vouched_by_others

SHARES = {
    "named in": ("articles, by name", "#h-mentions"),
    "carried": ("articles carried", None),
    "origin of": ("articles, as their origin", None),
}
"""The part an entity has in articles → its words, and the section that lists them."""
PARTS = {
    "vouches": ("figure given", "figures given"),
    "concurs": ("figure concurred with", "figures concurred with"),
    "passes on": ("figure passed on", "figures passed on"),
    "denies": ("figure denied", "figures denied"),
    "counted here": ("figure counted here", "figures counted here"),
}
"""The part an entity takes in figures → its words for one and for several."""


def facts(edition: Edition, entity: Entity, view: EntityPage, parts: Counter[str]) -> Iterator[Fact]:
    """What can be counted of it in the order of the page's sections; a count of nothing is left out. `parts`: in how
    many figures it takes which part, of which `view` may hold the first only.
    """
    for part, share in shares(edition, entity.id):
        yield Fact(share, *SHARES[part])
    named = len(view.names.used)
    yield from _counted(named if named > 1 else 0, ("", "names in use"), "#h-names")
    yield from _figures(edition, entity, parts)
    yield from _counted(len(edition.held_by[entity.id]), ("statement", "statements"), "#h-held")
    yield from _counted(len(view.disputed), ("disputed question", "disputed questions"), "#h-disputed")
    yield from _counted(len(edition.mentions_of_entity[entity.id]), ("mention", "mentions"), "#h-mentions")
    yield from _counted(
        len(view.together), ("named with them" if entity.type == "person" else "named with it",) * 2, "#h-near"
    )


def _figures(edition: Edition, entity: Entity, parts: Counter[str]) -> Iterator[Fact]:
    given, others = parts["vouches"], vouched_by_others(edition, entity)
    if others and not given:
        yield Fact("0", "figures given")
    for part, labels in PARTS.items():
        yield from _counted(parts[part], labels, "#h-said")
        if part == "vouches" and others:
            whose = "them" if entity.type == "person" else "it"
            yield Fact(f"{given + others:,}", f"with those who speak for {whose}", "#h-others")


def _counted(count: int, labels: tuple[str, str], href: str) -> Iterator[Fact]:
    if count:
        yield Fact(f"{count:,}", labels[count > 1], href)
