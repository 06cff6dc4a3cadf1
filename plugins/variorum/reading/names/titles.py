"""Mentions by office alone: 'the prime minister', where one bearer of it is named in the text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...model import Mention
from .index import NameIndex
from .offices import same
from .surnames import before

BETWEEN = re.compile(r", (?:(?:the|a|an|who is|his|her) )?(?:[\w'.-]+ ){0,4}", re.IGNORECASE)
"""What stands between a name and the office said of it: 'Ana Orlan, the new'."""
OF = re.compile(r" (?:of|for|to) (?:the )?", re.IGNORECASE)
REACH = 30
"""Characters behind 'of' within which the body is named: 'of the self-proclaimed …'."""


@dataclass(frozen=True, slots=True)
class Said:
    """An office in a text: what of, and whether that is somebody the text names there."""

    start: int
    end: int
    office: str
    bodies: frozenset[str]
    """Names of the body whose office it is, as the words beside it give them; empty where they name none."""
    whole: bool
    """Whether no body is named beside it: 'the president'."""
    article: int | None
    """Where its 'the' stands."""


@dataclass(slots=True)
class Persons:
    """The persons a text names: where first, and the offices it gives them."""

    first: dict[str, int] = field(default_factory=dict)
    offices: dict[str, set[str]] = field(default_factory=dict)
    bodies: dict[str, set[str]] = field(default_factory=dict)


def titled(
    text: str, offices: Sequence[tuple[int, int]], mentions: Sequence[Mention], index: NameIndex
) -> tuple[tuple[str, int, int], ...]:
    """(entity, start, end) of the `offices` in a folded text that stand for one person its `mentions` name before."""
    people = [m for m in mentions if m.entity in index.holders]
    if not people:
        return ()
    named = Persons()
    for mention in people:
        named.first.setdefault(mention.entity, mention.start)
    alone: list[Said] = []
    for start, end in offices:
        said = _said(text, start, end, mentions, index)
        holder = _holder(text, start, end, people)
        if holder:
            named.offices.setdefault(holder, set()).add(said.office)
            named.bodies.setdefault(holder, set()).update(said.bodies)
        elif before(text, start).lower() not in index.words.others:
            alone.append(said)
    return tuple(_resolved(alone, named, index))


def _said(text: str, start: int, end: int, mentions: Sequence[Mention], index: NameIndex) -> Said:
    office = text[start:end].lower()
    word = before(text, start)
    left, bodies, whole = start, set[str](), True
    if word in index.words.peoples:
        bodies, whole = {index.words.peoples[word]}, False
        left = start - len(word) - 1
    elif word.endswith("'s"):
        at = bisect_right(mentions, start, key=lambda m: m.start) - 1
        owner = mentions[at] if at >= 0 and mentions[at].end == start - 3 else None
        bodies, whole = ({owner.text, *_names(owner.entity, index)} if owner else set()), False
    if found := OF.match(text, end):
        at = bisect_left(mentions, found.end(), key=lambda m: m.start)
        near = at < len(mentions) and mentions[at].start - found.end() < REACH
        bodies, whole = ({mentions[at].text, *_names(mentions[at].entity, index)} if near else set()), False
    article = before(text, left)
    has = article.lower() == "the"
    return Said(start, end, office, frozenset(bodies), whole, left - len(article) - 1 if has else None)


def _names(entity: str, index: NameIndex) -> frozenset[str]:
    return index.names.get(entity, frozenset())


def _holder(text: str, start: int, end: int, people: Sequence[Mention]) -> str | None:
    """The person whom the text gives the office right there."""
    at = bisect_left(people, end, key=lambda m: m.start)
    if at < len(people) and text[end : min(people[at].start, end + 3)] in (" ", ", "):
        return people[at].entity
    if (
        at > 0
        and start - 2 * REACH < people[at - 1].end < start
        and BETWEEN.fullmatch(text[people[at - 1].end : start])
    ):
        return people[at - 1].entity
    return None


def _resolved(alone: Sequence[Said], named: Persons, index: NameIndex) -> Sequence[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    unknown: set[str] = set()
    for said in (row for row in alone if not row.whole):
        holders = [p for p in _bearers(said.office, named, index) if _of(p, said.bodies, named.bodies, index)]
        if len(holders) == 1 and named.first[holders[0]] < said.start:
            found.append((holders[0], said.start if said.article is None else said.article, said.end))
        elif not holders:
            unknown.add(said.office)
    for said in (row for row in alone if row.whole and row.article is not None and row.office not in unknown):
        holders = _bearers(said.office, named, index)
        if len(holders) == 1 and named.first[holders[0]] < said.start and said.article is not None:
            found.append((holders[0], said.article, said.end))
    return sorted(found, key=lambda row: row[1])


def _bearers(office: str, named: Persons, index: NameIndex) -> list[str]:
    """Everybody named who holds the office, by the glossary or by the text."""
    return [p for p in named.first if same(office, {*index.holders[p].now, *named.offices.get(p, ())})]


def _of(person: str, bodies: frozenset[str], told: Mapping[str, set[str]], index: NameIndex) -> bool:
    return not bodies.isdisjoint({*index.holders[person].bodies, *told.get(person, ())})
