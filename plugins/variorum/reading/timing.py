"""As of when a number holds, and when it was said."""

import re
from collections.abc import Sequence
from datetime import date

from ..model import When
from .dates import Dated
from .distances import compared, nearest
from .frames import CARRIED, DAYS, ORDERS, carried
from .othertimes import OWNING, began, of_something_else
from .spans import Span
from .statements import Statement
from .times import INITIAL, Times
from .wordclasses import CAPITAL, DATE, DIGIT, INVERTED, MANNER, OPENING, ROLE, TELLING, WORD

SPOKEN = 60
"""Characters from a verb of saying to the day that belongs to it: "told the news agency AFP in Geneva on Monday"."""
AHEAD = 10
"""Tokens before a weekday among which "will" tells that it is the next one."""
BEHIND = len(" on of")
"""Characters from a speaker to the day of their words: "the note of Saturday"."""
UNSAID = frozenset(["now", "before", "after", "window"])
"""Kinds of date words that date no saying."""
DATELINE = re.compile(r"\s?(?:\([^()\n]{2,20}\)\s?)?(?:-{1,2}|[–—])\s")
"""What stands behind the day of a dateline ("May 14 (Reuters) - "), which yields to any other."""
LED = frozenset(["said.according", "said.expected", "said.account"])
"""Rules of sources without a verb: what stands before them is no day of theirs."""
RELATIVE = frozenset(["neighbour", "ago", "later"])
"""Kinds of date words counted from the day named before them."""
FIXED = frozenset(["day", "month_year", "year", "decade"])
"""Kinds of date words that need no clock."""


def when(t: Times, start: int, end: int, statement: Statement | None) -> tuple[When | None, When | None]:
    """As of when the number at `start` to `end` holds, and when `statement`, which vouches for it, was made."""
    sentence = t.marked.page.sentence(start)
    near = t.within(sentence.start, sentence.end)
    if not near:
        return carried(t, start, statement), None
    said = _said(t, near, statement, sentence)
    free = [d for d in near if d is not said and not compared(t, d)]
    led = [d for d in free if not DATELINE.match(t.marked.page.text, d.end)]
    pools = ([d for d in led if not d.text.endswith(OWNING)], led, free)
    own = next((d for pool in pools if (d := nearest(t, pool, start, end, sentence))), None)
    stated = _when(t, said, near) if said else None
    if own and stated and (own.text.endswith(OWNING) or of_something_else(t, own, end)):
        return stated, stated
    if own and (own.kind not in ORDERS or not stated):
        return _when(t, own, near), stated
    return stated or carried(t, start, statement), stated


def _said(t: Times, near: Sequence[Dated], statement: Statement | None, sentence: Span) -> Dated | None:
    """The date words that tell when it was said: beside the verb, behind the speaker, or before both."""
    if statement is None or not sentence.start <= statement.cue < sentence.end:
        return None
    told = [d for d in near if d.kind not in UNSAID]
    return next((d for d in told if _beside(t, d, statement) or _opens(t, d, statement, sentence)), None)


def _beside(t: Times, d: Dated, statement: Statement) -> bool:
    if (
        0 <= statement.cue - d.end <= len(", ") and statement.rule not in LED
    ) or 0 <= d.start - statement.speaker.end <= BEHIND:
        return True
    return d.start >= statement.cue_end and _only_manner(t, statement.cue_end, d.start)


def _opens(t: Times, d: Dated, statement: Statement, sentence: Span) -> bool:
    """Whether `d` begins the sentence, and speaker and verb follow: "On Monday the bank said that"."""
    speaker = statement.speaker
    follows = 0 <= speaker.start - d.end <= INITIAL and speaker.end <= statement.cue < statement.end
    return follows and d is t.frames[t.nth(sentence)]


def _only_manner(t: Times, start: int, end: int) -> bool:
    """Whether nothing but an addressee or the manner of saying stands between: "told reporters in Geneva on"."""
    m = t.marked
    return end - start <= SPOKEN and all(
        m.tight(k)
        or (m.classes[k] & WORD and not m.classes[k] & DIGIT and (m.classes[k] & NAMES or m.classes[k] & MANNER))
        for k in range(m.at(start), m.at(end))
    )


NAMES = CAPITAL | ROLE | OPENING | DATE
NO_VERB = CAPITAL | OPENING | DIGIT | DATE
"""Behind them "to" leads to somebody or somewhere, not to what is to come."""


def _when(t: Times, d: Dated, near: Sequence[Dated]) -> When:
    """`d` as a date: its value where it can be told, its words, and whether the text or an inference gives it."""
    if d.kind in ORDERS:
        older = d.kind == "before"
        return When(None, d.text, "text", d.text if older else None, None if older else d.text)
    edtf = t.edtf(d, _named(t, d, near), ahead=_ahead(t, d))
    if d.kind == "later" and edtf is None:
        return When(None, d.text, "text", None, d.text)
    counted = d.kind not in FIXED and edtf is not None
    if edtf and t.clock and began(t, d):
        edtf = f"{edtf.partition('/')[0]}/{t.clock.day.isoformat()}"
    return When(_whence(t, d, edtf), d.text, t.clock.basis if counted and t.clock else "text")


def _whence(t: Times, d: Dated, edtf: str | None) -> str | None:
    """The day itself in "since 2020, when": what is told happened then."""
    text = t.marked.page.text
    return edtf.partition("/")[0] if edtf and text.startswith(", when", d.end) else edtf


def _named(t: Times, d: Dated, near: Sequence[Dated]) -> date | None:
    """The day named before `d` in its sentence, else behind it, else at the start of a sentence before."""
    if d.kind not in RELATIVE:
        return None
    nth = t.nth(t.marked.page.sentence(d.start))
    others = [o for o in near if o.end <= d.start] + [o for o in near if o.start >= d.end]
    last = t.marked.page.sentences[nth - 1] if nth else None
    others += reversed(t.within(*last)) if last else ()
    others += [f for f in reversed(t.frames[max(0, nth - CARRIED) : nth]) if f]
    found = (t.edtf(o) for o in others if o.kind in DAYS)
    return next((date.fromisoformat(edtf[:10]) for edtf in found if edtf), None)


def _ahead(t: Times, d: Dated) -> bool:
    """Whether what `d` dates is to come: "will vote on Sunday"."""
    if d.kind not in ("weekday", "month", "month_day", "between"):
        return False
    m, at = t.marked, t.marked.at(d.start)
    coming = m.lexicon["tenses.coming"].words
    for k in range(at - 1, max(-1, at - AHEAD), -1):
        leads = m.keys[k] == "to" and (m.classes[k + 1] & NO_VERB or m.keys[k - 1] == "according")
        if m.keys[k] in coming and not leads:
            return True
        if m.classes[k] & DATE or m.words[k] in ".;:," or m.classes[k] & INVERTED or m.classes[k] & TELLING:
            return False
    return False
