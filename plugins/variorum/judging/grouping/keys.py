"""Figures → keys. Each dimension comes from the figure and its own article. What stays empty matches nothing."""

import re
from dataclasses import replace

from ...model import Figure, Report
from ..asserted import SHARE_UNITS
from ..gate import APART_STANCES
from ..gate_words import ALONE
from ..groups import group_of
from .aboard import ABOARD, was_aboard
from .key import Key, Keyed
from .lengths import LENGTHS, length_of
from .manners import manner_of, tells_what_happened
from .nearest import nearest
from .placing import where_of
from .scenes import Scene
from .settings import Names, Setting, Where
from .tables import Asked, Tables
from .wholes import ALONE_IN, is_alone, population_of, share_of_place

REACH = 90
"""Characters to either side of a number within which a word names its cause."""
YEAR = re.compile(r"\d{4}")
HEAT = frozenset({"degc", "degf"})
HOUSEHOLDS = frozenset({"families", "couples"})
"""Units that are no persons and consist of them."""
ROOT = 4
"""Letters that a place and its people have in common."""


def key_of(
    report: Report, scene: Scene, setting: Setting, before: Report | None, names: Names, tables: Tables
) -> Keyed | None:
    """The key of a report; null where it does not say enough to answer any question of the tables.

    `before` is the figure before it in its article that counts the same kind of thing; `names` are those that editors
    keep.
    """
    if report.figure.unit in LENGTHS:
        return length_of(report, scene, setting, tables)
    if report.figure.unit in HEAT:
        return _heat(report, scene, setting, names, tables)
    asked, unit = _asked(report, scene, before, tables)
    if unit is None or (asked and asked.name == ABOARD and not was_aboard(scene, setting.one_vessel, tables)):
        return None
    place = where_of(report, asked.name if asked else None, scene, setting, names, tables)
    caused = asked is None or "cause" in asked.needs
    cause = (nearest(tables.causes, scene, REACH) or setting.cause or "") if caused else ""
    population = population_of(report, unit, scene, names, tables)
    if asked and cause in ALONE_IN and is_alone(report, tables):
        asked, population = tables.row(ALONE_IN[cause]), ALONE
    manner = manner_of(report, asked.name if asked else None, scene, tables)
    key = Key(
        unit, _noun(report, unit, asked, place, tables), asked.name if asked else "", cause,
        place.key if place else "", population or "", _period(report), manner,
    )  # fmt: skip  # a table of fields
    struck = share_of_place(key, place, scene, setting, tables) if unit == "share" else None
    if struck:
        return Keyed(report, struck, place)
    return _enough(Keyed(report, key, place), asked, scene, tables) if population is not None else None


def _heat(report: Report, scene: Scene, setting: Setting, names: Names, tables: Tables) -> Keyed | None:
    place = where_of(report, None, scene, setting, names, tables)
    manner = manner_of(report, None, scene, tables)
    return Keyed(report, Key("degc", "", "heat", "", place.key, "", _period(report), manner), place) if place else None


def _enough(keyed: Keyed, asked: Asked | None, scene: Scene, tables: Tables) -> Keyed | None:
    """The key where it lacks nothing, or one thing that others may supply."""
    key = keyed.key
    if asked is None:
        silent = key.unit not in {"people", "share"} and key.place and not tells_what_happened(scene, tables)
        return replace(keyed, missing="event") if silent else None
    if key.unit == "share" and (asked.things or not asked.shares):
        return None
    empty = [name for name in asked.needs if not getattr(key, name)]
    if empty == ["cause"]:
        return replace(keyed, missing="cause")
    return keyed if not empty else None


def _period(report: Report) -> str:
    """The year, of what a text dates by the year alone: it tells of the past, and no other report is meant."""
    when = report.figure.as_of
    alone = when is not None and when.edtf is not None and YEAR.fullmatch(when.edtf)
    return report.period or (when.edtf or "" if alone and when else "")


def _asked(report: Report, scene: Scene, before: Report | None, tables: Tables) -> tuple[Asked | None, str | None]:
    """The question a figure answers, and the class of its unit; a bare number takes both from the figure before it."""
    figure = report.figure
    asked = tables.asked(figure.event)
    if figure.event is None and (figure.unit is None or _borrowed(figure)):  # "it could climb to 20,000"
        bare = before is not None and before.figure.unit == "people" and figure.stance in APART_STANCES
        return (tables.asked(before.figure.event), "people") if bare and before else (None, None)
    if figure.unit in SHARE_UNITS:
        return asked, "share"
    if figure.unit is None or figure.unit == "people" or figure.unit in tables.markers["plain"].words:
        own = asked or tables.row(_implied(figure, scene, tables))
        return own, "people" if own and not own.things else None
    measured = figure.unit in tables.markers["measures"].words or not figure.unit.isalpha()
    if tables.markers["compounds"].pattern.search(figure.counts or figure.quote):
        return None, None
    thing = tables.thing(figure.unit)
    inanimate = asked is not None and asked.persons and thing not in HOUSEHOLDS
    return (None, None) if measured or inanimate else (asked, thing)


def _implied(figure: Figure, scene: Scene, tables: Tables) -> str | None:
    """The question that a noun or a phrase implies where no verb tells what happened."""
    if _excepted(scene, tables):
        return "remained"
    return next((row.name for row in tables.implied if row.pattern.search(figure.counts or "")), None)


def _borrowed(figure: Figure) -> bool:
    """Whether the noun of persons stands with another number: this one says only how many."""
    return figure.unit == "people" and figure.counts is not None and figure.counts not in figure.quote


def _excepted(scene: Scene, tables: Tables) -> bool:
    """Whether the number tells who is there beside nobody else: "no one left but 40"."""
    before = scene.before.rstrip()
    return any(found.end() == len(before) for found in tables.markers["excepted"].pattern.finditer(before))


def _noun(report: Report, unit: str, asked: Asked | None, place: Where | None, tables: Tables) -> str:
    """The group counted, where the noun narrows it; for things the unit is the noun."""
    counts = report.figure.counts or ""
    if unit != "people" or not counts:
        return ""
    group = group_of(counts)
    if group or tables.markers["plain"].pattern.search(counts):
        return group or ""
    head = counts.split()[-1].strip(".,;:()“”\"'")
    if asked and head.lower() in asked.past.split():  # "dozens arrested"
        return ""
    if head[:1].islower():
        return head
    at_home = place is not None and head.lower()[:ROOT] == place.key[:ROOT]
    toll = asked is not None and "cause" in asked.needs
    return head.lower() if toll and not at_home else ""  # three foreigners among the dead are not the dead
