"""Where a figure counts: the place its sentence names, or the setting of its article.

A journey is known by where it began. "Elsewhere" and "away from Derna" are not Derna.
"""

import re

from ...model import Report
from .parts import part_of
from .place_names import is_place, key_of_name, leading, without_isle
from .scenes import Scene
from .settings import Names, Setting, Where
from .tables import Tables

JOURNEYS = frozenset({"left", "evacuated"})
"""Questions about a journey."""
CLAUSE_END = re.compile(r"[;:]|,\s(?!\d)")
NEAR = 60
"""Characters behind a number in which "elsewhere" is said of it."""


def where_of(
    report: Report, event: str | None, scene: Scene, setting: Setting, names: Names, tables: Tables
) -> Where | None:
    """The place of a figure; null where neither its sentence nor its article names one."""
    if _in_all(scene, tables):
        centre = setting.place
        return Where(f"country-of-{centre.key}", "the country as a whole") if centre else None
    told = _told(report, scene, setting, names, tables)
    part = part_of(scene, told, tables) if told else None
    if part and event not in JOURNEYS:
        return part
    if told is None:
        told = _by_compass(scene, tables)
    elif _in_passing(scene, told.name, tables) or _acts(scene, told.name, tables):
        told = None
    left_out = _left_out(scene, told, setting, tables)
    if left_out:
        return left_out
    if event in JOURNEYS:
        return told if told and _led(scene, told.name, "origin", tables) else setting.place or told
    if told and event != "lived" and _from(scene, told.name):
        return setting.place  # "a storm from the sea", "troops from the east": whence, not where
    return told or setting.place


def _in_all(scene: Scene, tables: Tables) -> bool:
    """Whether the number's own clause counts in the whole country, or in many places together."""
    before, after = CLAUSE_END.split(scene.before)[-1], CLAUSE_END.split(scene.after, maxsplit=1)[0]
    clause = f"{before}#{after}"
    places, several = ("|".join(tables.markers[name].words) for name in ("many", "several"))
    many = rf"\b(?:in|across)\s(?:\d+|{several})\s(?:other\s)?(?:{places})\b"
    return bool(tables.markers["nationwide"].pattern.search(clause) or re.search(many, clause))


def _told(report: Report, scene: Scene, setting: Setting, names: Names, tables: Tables) -> Where | None:
    place = report.figure.place
    if place is None or not (place.id or place.text):
        return None
    part = _compass_before(scene.sentence, place.text, tables)
    if place.id in names and place.id:
        known = Where(place.id, names[place.id], place.id)
        return Where(key_of_name(f"{part} {place.id}"), f"{part} {known.name}") if part else known
    if not is_place(place.text, tables) or re.sub(r"^[Tt]he\s", "", place.text) in setting.vessels:
        return None
    name = without_isle(setting.longer.get(place.text, place.text), tables)
    text = f"{part} {name}" if part else name
    return Where(key_of_name(text), re.sub(r"^[Tt]he\s", "", text), None if part else place.id)


def _compass_before(sentence: str, name: str, tables: Tables) -> str | None:
    """`north-eastern` before the name of a place; null where its name stands alone."""
    found = re.search(rf"([\w-]+)\s{re.escape(name)}\b", sentence)
    return found[1] if found and found[1].lower() in tables.markers["compass"].words else None


def _by_compass(scene: Scene, tables: Tables) -> Where | None:
    words = "|".join(tables.markers["compass"].words)
    found = re.search(rf"\bin\s(?:the\s)?((?:{words})\s[A-ZÀ-Þ][\w’-]+)", scene.sentence)
    return Where(key_of_name(found[1]), found[1]) if found else None


def _left_out(scene: Scene, told: Where | None, setting: Setting, tables: Tables) -> Where | None:
    """The rest of the world but one place, where the sentence says so."""
    centre = told or setting.place
    if centre is None:
        return None
    away = told is not None and _led(scene, told.name, "outside", tables)
    elsewhere = tables.markers["elsewhere"].pattern.search(scene.after[:NEAR])
    if not (away or elsewhere):
        return None
    return Where(f"outside-{centre.key}", f"outside {centre.name}")


def _led(scene: Scene, name: str, marker: str, tables: Tables) -> bool:
    """Whether a word of `marker` stands right before the name, an article between them or not."""
    named = re.finditer(re.escape(name), scene.sentence)
    return any(leading(scene.sentence, found.start(), marker, tables) for found in named)


def _in_passing(scene: Scene, name: str, tables: Tables) -> bool:
    """Whether a place is named beside what happened, and not as where it did."""
    return any(_led(scene, name, marker, tables) for marker in ("whole", "heard", "passing")) or _likened(
        scene, name, tables
    )


def _likened(scene: Scene, name: str, tables: Tables) -> bool:
    """Whether it is the place of another event: "the worst since the fire in Delmar"."""
    likes = "|".join(tables.markers["likened"].words)
    before = rf"\b(?:{likes})\s(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}?(?:{tables.caused.pattern})\s(?:in|at|off|near|of)\s"
    return re.search(rf"(?i:{before}){re.escape(name)}\b", scene.sentence) is not None


def _acts(scene: Scene, name: str, tables: Tables) -> bool:
    """Whether it is named only as the one who did it: "before Aldania's offensive"."""
    behind = [scene.sentence[found.end() :] for found in re.finditer(re.escape(name), scene.sentence)]
    owned = [re.match(r"['’]s?\s(?:[\w-]+\s)?(?=[a-z])", text) for text in behind]
    return bool(behind) and all(
        match and tables.caused.match(text, match.end()) for match, text in zip(owned, behind, strict=True)
    )


def _from(scene: Scene, name: str) -> bool:
    return re.search(rf"\bfrom\s(?:the\s)?{re.escape(name)}", scene.sentence) is not None
