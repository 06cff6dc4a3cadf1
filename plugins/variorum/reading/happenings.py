"""What happened to what a number counts, and how sure it is: the words of a sentence that govern the number, or stand
nearest to it, clause borders, other numbers and direction weighed."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from .lexicon import Lexicon
from .spans import Page, Span
from .tables import Hit

EVENT_REACH, STATUS_REACH = 110, 34
"""Cost up to which a word near a number is taken to belong to it: a clause, a noun phrase."""
ACROSS = 22
"""Cost, in characters, of a mark between a word and the number."""
BORDER = 40
"""Cost of a word between them that begins another clause."""
FAR, NEAR = 200, 60
"""Characters to either side within which words of events, and of status, are looked for."""
CHANGE = 80
"""Cost of a word for a rise or fall: it tells what happened only where nothing else does."""
DIRECT = 3
"""Cost of a verb right before the number."""
LEFT = 8
"""Cost of standing left of the number: English puts the predicate after the count."""
WITHIN = 7
"""Cost of an adjective between the number and its noun ("23 wounded patients"): it tells who, not what befell them."""
PAST_NUMBER = 70
"""Cost of another number between them: the word belongs to that one."""
NEXT = 40
"""Cost of another number that the word itself governs ("a population of 120,000")."""
GOVERNED = 26
"""Characters between a word and the number that it governs, bound words included."""
MARKS = re.compile(r"[,;:–—(]")
ASIDE = re.compile(r"\s[–—-]\s[^–—\n]{3,90}\s[–—-]\s|\([^()\n]{3,90}\)|, (?:both |all )?aged [^,\n]{1,40},")
"""An aside between dashes or in brackets, or ages: what stands around it belongs together."""
DASHES = re.compile(r"\(|\s[–—-]\s|aged ")
"""What an aside may begin with: a quick look before one is sought."""
STOPS = re.compile(r"[,;](?!\d)")
OF = " of"


class Scene(NamedTuple):
    """A number in its sentence: where it stands, where its noun ends, and where the numbers of the text begin."""

    page: Page
    sentence: Span
    start: int
    end: int
    noun: int
    numbers: Sequence[int]
    lexicon: Lexicon
    kind: str | None = None
    """The class of its unit; None for a number of nothing named."""


def event_of(s: Scene, *, things: bool = True) -> str | None:
    """The predicate class of a number; None where nothing tells.

    To a length, a weight or a time nothing happens but what a word right before it says: "sentenced to 12 years".
    """
    low, high = max(s.sentence.start, s.start - FAR), min(s.sentence.end, s.end + FAR)
    hits = [hit for hit in s.page.find(s.lexicon["events.events"], low, high) if not hit.row.values.get("void")]
    return _best(s, hits, EVENT_REACH if things else DIRECT) if hits else None


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
    return _given(s, hits[best]) if best >= 0 else None


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
    return _distance(s, hit) + weight + (CHANGE if values.get("change") and _counts(s, hit) else 0)


def _counts(s: Scene, hit: Hit) -> bool:
    """Whether a rise of the count is not what happened to what is counted: to persons, or to things told beside it."""
    between = (hit.end, s.start) if hit.end <= s.start else (s.end, hit.start)
    return s.kind in (None, "person") or (s.kind == "count" and STOPS.search(s.page.text, *between) is not None)


def _distance(s: Scene, hit: Hit) -> int:
    text, of = s.page.text, hit.text.endswith(OF)
    if hit.start < s.end and s.start < hit.end:  # "scores feared dead": a number, no goals
        return 0 if hit.start < s.start or hit.end > s.end else EVENT_REACH + 1
    if hit.end <= s.start and hit.row.values.get("side") == "right":
        return EVENT_REACH + 1
    governs = hit.end <= s.start and _governs(text, hit.end, s.start, s.lexicon)
    if governs and hit.row.values.get("side") == "free":
        return EVENT_REACH + 1
    if governs:
        return 0 if of or text[hit.end : hit.end + 4] in (" of ", " at ") else DIRECT
    if of or (hit.row.values.get("side") == "left" and hit.start >= s.end):
        return EVENT_REACH + 1
    if hit.end <= s.start:
        return LEFT + _between(s, hit.end, s.start) + max(_taken(s, hit.end), _told(s, hit.start))
    if hit.end < s.noun:
        return WITHIN
    return _between(s, max(s.end, s.noun) if s.noun < hit.start else s.end, hit.start) + _taken(s, hit.end)


def _governs(text: str, after: int, start: int, lexicon: Lexicon) -> bool:
    """Whether nothing but "of", an article and bound words stands between a word and the number behind it."""
    if start - after > GOVERNED:
        return False
    words = text[after:start].lower().split()
    known = lexicon["clauses.governed"].words
    return all(w in known or w.startswith("$") for w in words)


def _between(s: Scene, a: int, b: int) -> int:
    stretch = s.page.text[a:b]
    crossed = bisect_left(s.numbers, b) - bisect_left(s.numbers, a + 1)
    plain = stretch
    if DASHES.search(stretch):
        for m in ASIDE.finditer(stretch):
            crossed -= bisect_left(s.numbers, a + m.end()) - bisect_left(s.numbers, a + m.start())
        plain = ASIDE.sub(" ", stretch)
    known = s.lexicon["clauses.borders"].words
    borders = sum([w in known for w in plain.lower().split()])
    return len(plain) + ACROSS * len(MARKS.findall(plain)) + BORDER * borders + PAST_NUMBER * (crossed > 0)


def _taken(s: Scene, after: int) -> int:
    """The cost of another number right behind the word, which it governs."""
    at = bisect_left(s.numbers, after)
    if at == len(s.numbers) or s.numbers[at] == s.start or s.numbers[at] - after > GOVERNED:
        return 0
    between = after, s.numbers[at]
    text, joined = s.page.text, s.lexicon["clauses.joined"].pattern
    return 0 if STOPS.search(text, *between) or joined.search(text, *between) else NEXT


def _told(s: Scene, before: int) -> int:
    """The cost of another number right before the word, of which it is told: "2,300 killed and 5,000 missing"."""
    at = bisect_left(s.numbers, before) - 1
    if at < 0 or s.numbers[at] < max(s.sentence.start, before - GOVERNED):
        return 0
    return 0 if STOPS.search(s.page.text, s.numbers[at] + 1, before) else NEXT
