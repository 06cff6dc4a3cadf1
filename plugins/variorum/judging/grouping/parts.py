"""A part of a place named by its place: "in Port Verde's old quarter", "in a suburb of Port Verde".

What is counted there is not the toll of the place, and two parts are two places.
"""

import re
from functools import cache

from .place_names import key_of_name
from .scenes import Scene
from .settings import Where
from .tables import Tables

LED = r"\b(?:in|at|on|across|inside|near|from|around|of)\s(?:(?:the|an?|one|its)\s)?"
"""Before the part: what happened is told to have happened there."""
CLAUSE_END = re.compile(r"[,;:]")


def part_of(scene: Scene, place: Where, tables: Tables) -> Where | None:
    """The part of `place` that the sentence names where it names the place in the number's own clause, or nearest to
    it; null for the whole.
    """
    whole, owned = _patterns(place.name, tables.markers["quarters"].words)
    found = [(*_apart(scene, m.start(), m.end()), m.start(), m.end()) for m in whole.finditer(scene.sentence)]
    if not found:
        return None
    *_, start, end = min(found)
    parts = [m for m in owned.finditer(scene.sentence) if m.start() <= start and end <= m.end()]
    if not parts:
        return None
    words = (parts[0]["owned"] or parts[0]["named"]).strip()
    return Where(key_of_name(f"{words} {place.key}"), f"the {words} of {place.name}")


def _apart(scene: Scene, start: int, end: int) -> tuple[bool, int]:
    """Whether a comma stands between a name and the number, and how many characters do."""
    low, high = (end, scene.start) if end <= scene.start else (scene.end, start)
    return CLAUSE_END.search(scene.sentence, low, max(low, high)) is not None, high - low


@cache  # of words that never change while a program runs
def _patterns(name: str, nouns: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The name of a place, and the same with the noun of a part of it behind or before."""
    part = rf"(?:[\w-]+\s){{0,2}}?(?:{'|'.join(nouns)})"
    place = rf"(?:the\s)?(?:(?:city|town|village)\sof\s)?{re.escape(name)}"
    return re.compile(rf"\b{re.escape(name)}\b"), re.compile(
        rf"{LED}(?:{re.escape(name)}['’]s?\s(?P<owned>{part})\b|(?P<named>{part})\s(?:of|in)\s{place}\b)"
    )
