"""How near a word of a sentence is to a number: clause borders, other numbers and direction weighed."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from .lexicon import Lexicon
from .spans import Page, Span
from .tables import Hit

BEYOND = 111
"""A cost beyond every reach: the word cannot govern the number."""
ACROSS = 22
"""Cost, in characters, of a mark between a word and the number."""
BORDER = 40
"""Cost of a word between them that begins another clause."""
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
ASIDE = re.compile(
    r"\s[–—-]\s[^–—\n]{3,90}\s[–—-]\s|\([^()\n]{3,90}\)|, (?:both |all )?aged [^,\n]{1,40},|, including [^,;\n]{3,60},"
)
"""An aside between dashes or in brackets, ages, or some of all: what stands around it belongs together."""
DASHES = re.compile(r"\(|\s[–—-]\s|aged |, including ")
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


def distance(s: Scene, hit: Hit) -> int:
    """How far a word is from governing the number, in characters and their like; BEYOND where it cannot."""
    text, of = s.page.text, hit.text.endswith(OF)
    if hit.start < s.end and s.start < hit.end:  # "scores feared dead": a number, no goals
        return 0 if hit.start < s.start or hit.end > s.end else BEYOND
    if hit.end <= s.start and hit.row.values.get("side") == "right":
        return BEYOND
    governs = hit.end <= s.start and _governs(text, hit.end, s.start, s.lexicon)
    if hit.end <= s.start and hit.row.values.get("side") == ("free" if governs else "beside"):
        return BEYOND
    if governs:
        return 0 if of or text[hit.end : hit.end + 4] in (" of ", " at ") else DIRECT
    if of or (hit.row.values.get("side") == "left" and hit.start >= s.end):
        return BEYOND
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
