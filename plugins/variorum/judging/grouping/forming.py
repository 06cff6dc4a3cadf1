"""Keyed reports → automatic quantities: one for each key, each report with its quantity."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ...model import Place, Quantity, QuantityKind, Report
from .asking import question_of, title_of
from .key import SUPPLIED, Key, Keyed
from .tables import Tables

BY_RULE = Place("", 0, 0)
"""No file holds an automatic quantity."""
UNITS = {"share": "percent", "time": "years"}
"""Class of a unit → the unit its page counts in, where the members do not agree on one."""
LETTERS = 4
"""Letters up to which a name in capitals may be an abbreviation."""
NEAR = 8
"""Quantities that one is linked to, the closest first: more would say nothing."""
GROUPS = {"lasted": "Lengths of time", "hit": "Shares of places", "heat": "Temperatures"}
"""Question without a row of its own → the heading it stands under."""


def supplied(keyed: Sequence[Keyed]) -> list[Keyed]:
    """What lacks one dimension takes it from the only key that is equal in all others; without one it is left out."""
    whole = dict.fromkeys(row.key for row in keyed if not row.missing)
    fitting: dict[Key, list[Key]] = {}
    for key in whole:
        for bare in _lacking(key):
            fitting.setdefault(bare, []).append(key)
    found = []
    for row in keyed:
        keys = [row.key] if not row.missing else list(dict.fromkeys(
            key for bare in _asked_for(row) for key in fitting.get(bare, ())))  # fmt: skip
        found += [_completed(row, keys[0])] if len(keys) == 1 else []
    return found


def _completed(row: Keyed, key: Key) -> Keyed:
    """`row` under `key`; what happened, where its text does not say it, is marked as supplied."""
    report = row.report
    if row.missing == "event":
        rules = (*report.figure.rule, SUPPLIED)
        report = replace(report, figure=replace(report.figure, rule=rules))
    return replace(row, report=report, key=key, missing="")


def _lacking(key: Key) -> set[Key]:
    """The keys that `key` could supply with a cause, or with an event."""
    return {replace(key, cause=""), replace(key, event="")} - {key}


def _asked_for(row: Keyed) -> tuple[Key, ...]:
    """What is looked up for a key that lacks a dimension; an event may need no cause."""
    return (row.key,) if row.missing == "cause" else tuple({row.key, replace(row.key, cause="")})


def groups_of(keyed: Iterable[Keyed]) -> dict[Key, list[Keyed]]:
    """The members of each key, in their order."""
    groups: dict[Key, list[Keyed]] = {}
    for row in keyed:
        groups.setdefault(row.key, []).append(row)
    return groups


def quantity_of(key: Key, members: Sequence[Keyed], tables: Tables) -> Quantity:
    """The automatic quantity of one key."""
    place, owner = _name(members), _owner(members)
    asked = tables.row(key.event)
    events = dict.fromkeys(row.report.figure.event for row in members if row.report.figure.event)
    places = dict.fromkeys([*(row.place.entity for row in members if row.place), *(_id(row.report) for row in members)])
    return Quantity(
        id=key.id, question=question_of(key, place, tables, owner), title=title_of(key, place, tables, owner),
        group=asked.group if asked else GROUPS[key.event],
        kind=asked.kind if asked else _kind(key), unit=_unit(key, [row.report for row in members]),
        events=tuple(_own_first(events, key)), places=tuple(sorted(name for name in places if name)), parts=(),
        cause=key.cause or None, period=key.period or None, population=key.population or None, base=None,
        positions=(), near=(), sums=(), settle=None, cues=(), body="", body_line=0, was=(), at=BY_RULE, auto=True,
    )  # fmt: skip  # a table of fields


def _name(members: Sequence[Keyed]) -> str:
    """The place as most members name it; of equally many, the first in the alphabet."""
    names = [row.place.name for row in members if row.place]
    return _as_printed(min(names, key=lambda name: (-names.count(name), name.isupper(), name), default=""))


def _owner(members: Sequence[Keyed]) -> str:
    """The body whose own are counted, as its first report in the alphabet names it."""
    names = (row.report.figure.said_by.text for row in members if row.report.figure.said_by)
    return re.sub(r"^The\s", "the ", min(names, default=""))


def _as_printed(name: str) -> str:
    """A name that only a dateline prints, in capitals, as running text would."""
    return name.title() if name.isupper() and len(name) > LETTERS else name


def _id(report: Report) -> str | None:
    return report.figure.place.id if report.figure.place else None


def _own_first(events: Mapping[str, None], key: Key) -> list[str]:
    return sorted(events, key=lambda event: (event != key.event, event))


def _kind(key: Key) -> QuantityKind:
    return "duration" if key.unit == "time" else "measure"


def _unit(key: Key, reports: Sequence[Report]) -> str:
    units = [report.figure.unit for report in reports if report.figure.unit]
    if key.unit in {"people", "degc"} or not units:
        return UNITS.get(key.unit, key.unit)
    if key.unit == "share":
        return "percent"
    return min(units, key=lambda unit: (-units.count(unit), unit))


def linked(quantities: Mapping[Key, Quantity]) -> list[Quantity]:
    """The quantities, each with those near it: the forecast, the addition, the share or the group beside the count,
    what else is counted of one cause in one place, and the same of another place or cause."""
    rooms: dict[tuple[str, ...], list[Key]] = {}
    for key in quantities:
        for room in _rooms(key):
            rooms.setdefault(room, []).append(key)
    near = {key: dict.fromkeys(other for room in _rooms(key) for other in rooms[room][:NEAR] if other != key)
            for key in quantities}  # fmt: skip
    return [
        replace(quantity, near=tuple(quantities[other].id for other in list(near[key])[:NEAR]))
        for key, quantity in quantities.items()
    ]


def _rooms(key: Key) -> list[tuple[str, ...]]:
    """What ties a key to others, the closest tie first."""
    by_cause = [("cause", key.cause, key.place)] if key.cause else []
    return [("event", key.event, key.cause, key.place), *by_cause, ("event", key.event)]
