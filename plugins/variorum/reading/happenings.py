"""What happened to what a number counts, and how sure it is: the words of a sentence that govern the number, or stand
nearest to it, clause borders, other numbers and direction weighed."""

import re
from collections.abc import Sequence

from .nearness import DASHES, DIRECT, GOVERNED, PAST_NUMBER, STOPS, Scene, distance
from .tables import Hit

EVENT_REACH, STATUS_REACH = 110, 34
"""Cost up to which a word near a number is taken to belong to it: a clause, a noun phrase."""
FAR, NEAR = 200, 60
"""Characters to either side within which words of events, and of status, are looked for."""
UNMET = 24
"""Characters before a word that undoes another within which a negation of it is looked for."""
STEP = re.compile(r"\bby(?:\s[a-z]+){0,2}\s$")
"""Before a number that tells by how much, and no level."""
CHANGE = 80
"""Cost of a word for a rise or fall: it tells what happened only where nothing else does."""


def event_of(s: Scene, *, things: bool = True) -> str | None:
    """The predicate class of a number; None where nothing tells.

    To a length, a weight or a time nothing happens but what a word right before it says: "sentenced to 12 years".
    """
    low, high = max(s.sentence.start, s.start - FAR), min(s.sentence.end, s.end + FAR)
    hits = [hit for hit in s.page.find(s.lexicon["events.events"], low, high) if _happened(s, hit)]
    return _best(s, hits, EVENT_REACH if things else DIRECT) if hits else None


def _happened(s: Scene, hit: Hit) -> bool:
    """Whether a word tells of what came about, to such as the number counts: not in "have not been freed"."""
    values = hit.row.values
    if values.get("void") or (values.get("persons") and s.kind not in (None, "person")):
        return False
    if values.get("level") and STEP.search(s.page.text, max(s.sentence.start, s.start - UNMET), s.start):
        return False
    if "undoes" not in values:
        return True
    before = s.page.find(s.lexicon["clauses.unmet"], max(s.sentence.start, hit.start - UNMET), hit.start)
    return not before or bool(s.page.text[before[-1].end : hit.start].strip())


def status_of(s: Scene) -> str | None:
    """How sure a number is said to be: confirmed, identified, registered, estimated; None where nothing tells."""
    low, high = max(s.sentence.start, s.start - NEAR), min(s.sentence.end, s.end + NEAR)
    hits = s.page.find(s.lexicon["events.status"], low, high)
    return _best(s, hits, STATUS_REACH) if hits else None


def _best(s: Scene, hits: Sequence[Hit], reach: int) -> str | None:
    """What the word gives that costs least, up to `reach`; of words at one cost the first."""
    least, best, straight = reach, -1, not _has_aside(s, hits)
    for at, hit in enumerate(hits):
        far = s.start - hit.end if hit.end <= s.start else hit.start - max(s.end, s.noun)
        if straight and far > max(least, GOVERNED):
            continue
        if not _copula(s, hit, hits[at + 1 : at + 2]) and ((cost := _cost(s, hit)) < least or cost == least == reach):
            least, best = cost, at if cost < least or best < 0 else best
    return _given(s, _undoing(s, hits, hits[best], reach)) if best >= 0 else None


def _undoing(s: Scene, hits: Sequence[Hit], best: Hit, reach: int) -> Hit:
    """The nearest word, in reach and not behind a border, for what undoes `best`: "freed 40 of those arrested"."""
    undone = [h for h in hits if best.gives in h.row.values.get("undoes", ()) and _cost(s, h) < min(reach, PAST_NUMBER)]
    return min(undone, key=lambda h: (_cost(s, h), h.start), default=best)


def _given(s: Scene, hit: Hit) -> str:
    """What a word gives; where it is the noun right behind the number ("230 lives in one night") what that gives."""
    noun: str | None = hit.row.values.get("noun")
    return noun if noun and s.end <= hit.start <= s.end + 1 else hit.gives


def _has_aside(s: Scene, hits: Sequence[Hit]) -> bool:
    """Whether a bracket or a dash stands among the words and the number, so that an aside may bring them together."""
    low, high = min(hits[0].start, s.start), max(hits[-1].end, s.end)
    return DASHES.search(s.page.text, low, high) is not None


def _copula(s: Scene, hit: Hit, after: Sequence[Hit]) -> bool:
    """Whether a word only leads to the next one: "remain missing", "left dead"."""
    if not after or after[0].start - hit.end > 1:
        return False
    return s.lexicon["events.leading"].row(hit.text) is not None and not s.page.text[hit.end : after[0].start].strip()


def _cost(s: Scene, hit: Hit) -> int:
    """How far a word is from governing the number, in characters; more than any reach where it cannot."""
    values = hit.row.values
    weight: int = values.get("weight", 0)
    return distance(s, hit) + weight + (CHANGE if values.get("change") and _counts(s, hit) else 0)


def _counts(s: Scene, hit: Hit) -> bool:
    """Whether a rise of the count is not what happened to what is counted: to persons, or to things told beside it."""
    between = (hit.end, s.start) if hit.end <= s.start else (s.end, hit.start)
    return s.kind in (None, "person") or (s.kind == "count" and STOPS.search(s.page.text, *between) is not None)
