"""Numbers that somebody gave: "put the toll at N", "gave a count of N", "the N that they gave"."""

import re

from .cues import Cue
from .marked import Marked
from .sources import Source
from .statements import Statement, past, statement_of
from .wordclasses import BODY, CLAIM, CONTAINING, HAVING, KEEPING, LEADS, ORIGINS, OUTLET, OUTRIGHT, POINTING

FEW = 4
"""Tokens between a number and the phrase that gives it: "the 3,166 deaths the ministry reported"."""
GIVEN = 16
"""Tokens between "put", "gave" and the number they give."""
LEAD = 4
"""Tokens before a number among which "at" or "of" leads to it."""
ALONE = re.compile(r"\d[\d.,]*(?=[.;:]?(?:\s*$|\s*\n|[.;:]\s|,\s\D))")
"""A number that no noun follows."""
APART = re.compile(r"[,;:.](?!\d)|[—–]")


def given_back(m: Marked, at: int, first: int, *, led: bool = True) -> int | None:
    """The number that the phrase beginning at token `at` gives back to its source; None where there is none.

    With `led`, only a number that "the" or "from" leads to.
    """
    number = m.number_before(m.start(at), m.start(max(first, at - FEW - 3)))
    if number is None or (led and not m.classes[m.at(number) - 1] & ORIGINS):
        return None
    between = m.page.text[number : m.start(at)]
    return None if len(between.split()) > FEW + 1 or APART.search(between) else number


def of_giving(m: Marked, cue: Cue, subject: Source, first: int, last: int) -> list[Statement]:
    """What the subject of a verb of giving vouches for; nothing where it gives no number."""
    given = given_back(m, m.at(subject.start), first)
    if given is not None and not m.classes[cue.first] & KEEPING:
        return [statement_of(m, cue, subject, given, subject.start)]
    stop, after = min(last, cue.end + GIVEN), m.end(cue.end - 1)
    number = m.number_in(after, m.start(stop) if stop < last else past(m, last))
    if number is None or not (_leads(m, cue, number) or _contains(m, cue, subject, number)):
        return []
    return [statement_of(m, cue, subject, after, past(m, last))]


def _leads(m: Marked, cue: Cue, number: int) -> bool:
    """Whether words lead from the verb to the number, and a noun says that it is one: "the toll at"."""
    inner = range(cue.end, m.at(number))
    narrow = m.classes[cue.first] & HAVING
    lead = any(m.classes[k] & LEADS and not (narrow and m.keys[k] not in ("at", "as")) for k in inner[-LEAD:])
    lead = lead or (m.keys[m.at(number) - 1] == "from" and not m.classes[cue.first] & KEEPING)
    return lead and bool(m.classes[cue.first] & OUTRIGHT or any(m.classes[k] & (CLAIM | POINTING) for k in inner))


def _contains(m: Marked, cue: Cue, subject: Source, number: int) -> bool:
    """Whether a report has the number, or a body has one without a noun: "by Monday the health agency had 131"."""
    if subject.pronoun or not m.classes[cue.first] & CONTAINING:
        return False
    if subject.classes & CLAIM:
        return True
    bare = m.at(number) == cue.end and subject.classes & (BODY | OUTLET)
    return bool(bare) and ALONE.match(m.page.text, number) is not None
