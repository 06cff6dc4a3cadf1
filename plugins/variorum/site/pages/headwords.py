"""By which rule the headword of a place or an actor was chosen, and who calls a contested place what."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from ...model import Entity, Name
from ..wording import plural

CLAIMED = frozenset({"official", "local"})
"""Kinds of names by which somebody calls a place their own way."""
CALLED = CLAIMED | {"short"}
"""Kinds of names that somebody uses today and means."""


class Headword(NamedTuple):
    """A headword: its names with how many articles use each, the most that use any other name, and its kind."""

    names: tuple[tuple[str, int], ...]
    others: int
    kind: str


class HeadwordRule(NamedTuple):
    """Words for a headword for which `holds`, why, and a case."""

    holds: Callable[[Headword], bool]
    words: str
    why: str
    case: Headword


def _counts(head: Headword) -> list[int]:
    return [count for _, count in head.names]


HEADWORD_RULES = (
    HeadwordRule(
        lambda head: len(head.names) > 1 and not any(_counts(head)),
        "The heading gives both names, in the editors’ order; no article uses either. It takes no side.",
        "an order of use cannot be claimed where nothing is used", Headword((("Alba", 0), ("Alby", 0)), 0, ""),
    ),
    HeadwordRule(
        lambda head: len(head.names) > 1 and len(set(_counts(head))) == 1,
        "The heading gives both names; as many articles use the one as the other. It takes no side.",
        "equal use leaves the order to the editors", Headword((("Alba", 1), ("Alby", 1)), 1, ""),
    ),
    HeadwordRule(
        lambda head: len(head.names) > 1 and _counts(head) == sorted(_counts(head), reverse=True),
        "The heading gives both names, in the order of how many articles use them ({use}). It takes no side.",
        "use can be counted, a claim cannot", Headword((("Alba", 2), ("Alby", 1)), 2, ""),
    ),
    HeadwordRule(
        lambda head: len(head.names) > 1,
        "The heading gives both names, in the editors’ order, which is not that of use ({use}).",
        "what the editors chose must not be called use", Headword((("Alba", 1), ("Alby", 2)), 2, ""),
    ),
    HeadwordRule(
        lambda head: _counts(head)[0] > head.others, "The heading is the name that most articles use ({use}).",
        "use can be counted", Headword((("Alba", 2),), 1, "short"),
    ),
    HeadwordRule(
        lambda head: _counts(head)[0] == head.others > 0,
        "No other name stands in more articles than the heading ({use}).",
        "a tie is no majority", Headword((("Alba", 2),), 2, "short"),
    ),
    HeadwordRule(
        lambda head: head.kind == "official", "The heading is an official name, whatever the articles use.",
        "an official name is no invention of ours", Headword((("Alba", 1),), 2, "official"),
    ),
    HeadwordRule(
        lambda head: not head.others, "The heading is the editors’ choice; no article uses any of the names.",
        "without use there is no most used", Headword((("Alba", 0),), 0, "local"),
    ),
    HeadwordRule(
        lambda _: True, "The heading is the editors’ choice; it is not the name that most articles use.",
        "the rest is a choice, and says so", Headword((("Alba", 1),), 2, "descriptive"),
    ),
)  # fmt: skip
"""The first that holds is printed."""


def chosen(entity: Entity, articles: Mapping[str, int]) -> str:
    """By which rule its headword was chosen; `articles`: how many use each name, its case folded. Empty where there was
    nothing to choose from.
    """
    names = tuple((part, articles.get(part.casefold(), 0)) for part in entity.name.split(" / "))
    kinds = {name.text.casefold(): name.kind for name in reversed(entity.names)}
    own = entity.name.casefold()
    if len(names) == 1 and not contested(entity) and not any(count for name, count in articles.items() if name != own):
        return ""
    others = max((count for name, count in articles.items() if name != own), default=0)
    head = Headword(names, others, kinds.get(own, ""))
    use = ", ".join(f"{name} in {count:,}" for name, count in names[:-1])
    last = f"{names[-1][0]} in {plural(names[-1][1], 'article')}"
    return next(rule.words for rule in HEADWORD_RULES if rule.holds(head)).format(use=f"{use}, {last}" if use else last)


def contested(entity: Entity) -> bool:
    """Whether a place has official names in one language and local ones in another: two peoples call it their own."""
    official, local = (_languages(entity, kind) for kind in ("official", "local"))
    return entity.kind == "place" and bool(official - local) and bool(local - official)


def sides(entity: Entity) -> Iterator[tuple[str, str]]:
    """(who, the names they use) of a contested place, in the editors' order; of any other, nothing."""
    if contested(entity):
        users = dict.fromkeys(user for name in entity.names if name.kind in CLAIMED for user in _users(name))
        for user in users:
            own = (name.text for name in entity.names if name.kind in CALLED and user in _users(name))
            yield user, ", ".join(dict.fromkeys(own))


def _users(name: Name) -> tuple[str, ...]:
    return name.users or (f"{name.kind} name",)


def _languages(entity: Entity, kind: str) -> set[str]:
    return {(name.language or "").partition("-")[0] for name in entity.names if name.kind == kind}
