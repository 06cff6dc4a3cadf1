"""Of whom: the whole that a share is a share of, and the body whose own are counted.

A share of teachers is no rival of a share of nurses, nor one country's own dead of another's.
"""

import re
from dataclasses import replace

from ...model import Report
from ..gate_words import OWN
from ..groups import group_of
from .key import Key
from .place_names import key_of_name
from .scenes import Scene
from .settings import Names, Setting, Where
from .tables import Tables

ALONE_IN = {"gunfire": "shot"}
"""Cause → what happened to one who was hit by it, whether or not a text says that it killed him."""
WORKED = frozenset({"hospitalised", "rescued", "survived", "evacuated", "vaccinated"})
"""What several bodies do side by side, so that each one's own work is a part."""
DONE = 30
"""Characters before a number in which who did it is named."""
REACH = 5
"""Words behind "of" in which the noun of a whole stands."""
BODIES = re.compile(r"\b(?:bodies|corpses|remains)\b", re.IGNORECASE)


def population_of(report: Report, unit: str, scene: Scene, names: Names, tables: Tables) -> str | None:
    """The whole, "" for all people; null where a body counts its own and no body is named."""
    if report.population:
        return report.population
    if unit == "share":
        return _whole(scene, tables)
    own = tables.markers["own"].pattern.search(report.figure.quote) and not group_of(report.figure.counts)
    if not own and not _own_work(report, scene, tables):
        return ""
    said = report.figure.said_by
    return OWN + (said.id if said.id in names and said.id else key_of_name(said.text)) if said else None


def is_alone(report: Report, tables: Tables) -> bool:
    """Whether it is "one of its soldiers"."""
    value = report.figure.value
    return value.low == value.high == 1 and tables.markers["own"].pattern.search(report.figure.quote) is not None


def _own_work(report: Report, scene: Scene, tables: Tables) -> bool:
    """Whether a body tells of what it did itself: "said it treated 15", "crews pulled 7 bodies out"."""
    if report.figure.increment:  # an addition is apart already
        return False
    before = scene.before[-DONE:]
    if BODIES.search(report.figure.counts or report.figure.quote):
        return tables.markers["unearthed"].pattern.search(before) is not None
    return report.figure.event in WORKED and tables.markers["doers"].pattern.search(before) is not None


def _whole(scene: Scene, tables: Tables) -> str:
    """`teachers` in "two thirds of teachers in the town"; "" for the people of a place."""
    found = re.match(r"\s(?:percent\s|per cent\s)?of\s(?:the\s|all\s|its\s|their\s)?(.+)", scene.after)
    words = re.findall(r"[\w’'-]+", found[1])[:REACH] if found else []
    if not words or words[0][0].isupper() or any(word.lower() in tables.markers["plain"].words for word in words):
        return ""
    return next((word for word in words if word.endswith("s") and len(word) > REACH), "")


def share_of_place(key: Key, place: Where | None, scene: Scene, setting: Setting, tables: Tables) -> Key | None:
    """The key of a share of a place itself: "a quarter of the town", where the article says what struck it."""
    if place is None or not setting.cause:
        return None
    settled = "|".join(tables.markers["settled"].words)
    name = re.escape(place.name)
    pattern = rf"\sof\s(?:the\s)?(?:[\w-]+\s)?(?:(?:{settled})\sof\s)?{name}(?![\w'’-])"
    if not re.match(pattern, scene.after):
        return None
    return replace(key, noun="place", event="hit", cause=setting.cause, population="")
