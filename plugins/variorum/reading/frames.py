"""Days that hold beyond their own sentence: of the speaker's last words, of the sentence before, of the article."""

from datetime import date, timedelta

from ..model import When
from .dates import Dated
from .statements import Statement
from .times import Times

CARRIED = 8
"""Sentences through which the day that begins a sentence holds for those behind it."""
NEWS = timedelta(days=8)
"""How old a day may be that holds beyond its own paragraph."""
BEHIND = len(" of early ")
"""Characters behind a speaker in which a day belongs to them: "the note of early Monday"."""
DAYS = frozenset(["day", "month_day", "weekday", "deictic"])
ORDERS = frozenset(["before", "after"])


def carried(t: Times, start: int, statement: Statement | None) -> When | None:
    """The date of a number at `start` without date words of its own; None where nothing dates it.

    The day of its speaker's last words, of the frame its sentence stands in, or of the article itself.
    """
    nth = t.marked.page.nth(start)
    frame = _spoken(t, statement, nth) or _frame(t, nth)
    edtf = t.edtf(frame) if frame else None
    if frame and edtf:
        return When(edtf, frame.text, "inferred")
    return When(t.clock.day.isoformat(), None, "inferred") if t.clock else None


def _spoken(t: Times, statement: Statement | None, nth: int) -> Dated | None:
    """The day that stands behind the speaker where they were last named: "the note of Saturday … It called"."""
    if statement is None:
        return None
    end, sentence = statement.speaker.end, t.marked.page.sentence(statement.speaker.start)
    near = t.within(end, min(sentence.end, end + BEHIND)) if t.nth(sentence) < nth else ()
    return near[0] if near and near[0].kind in DAYS else None


def _frame(t: Times, nth: int) -> Dated | None:
    """The date words that begin a sentence before the `nth`, where they still hold."""
    page = t.marked.page
    paragraph = page.paragraph(page.sentences[nth].start)
    for at in range(nth, max(-1, nth - CARRIED), -1):
        frame = t.frames[at]
        if frame and at < nth:
            same = page.sentences[at].start >= paragraph.start
            return frame if (same and frame.kind not in ORDERS) or _news(t, frame) else None
        if at in t.present:
            return None
    return None


def _news(t: Times, frame: Dated) -> bool:
    """Whether a frame is a day of the article's last week."""
    edtf = t.edtf(frame) if frame.kind in DAYS and t.clock else None
    return bool(edtf and t.clock and timedelta(0) <= t.clock.day - date.fromisoformat(edtf[:10]) <= NEWS)
