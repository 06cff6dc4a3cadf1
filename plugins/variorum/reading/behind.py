"""The noun phrases behind a word of saying: "according to …", "…, said …"."""

from .marked import Marked
from .sources import Source, source
from .speakers import CALLING, HEADS, LONGEST, and_sign, is_call
from .wordclasses import (
    ACCOUNT,
    BODY,
    CAPITAL,
    CLAIM,
    DATE,
    DIGIT,
    INNER,
    LINK,
    MASTHEADS,
    OPENING,
    OUTLET,
    PERSON,
    PRONOUN,
    ROLE,
    STOP,
    WORD,
)


def phrase_after(m: Marked, at: int, ceiling: int) -> Source | None:
    """The noun phrase that begins at `at` ("according to …", "said …"), ending before `ceiling`; None without one."""
    if m.classes[at] & PRONOUN and at < ceiling:
        return source(m, at, at)
    k, roled = at, False
    while k < ceiling and k - at < LONGEST and _continues(m, k, at, roled=roled):
        roled = roled or bool(m.classes[k] & (ROLE | ACCOUNT) and not m.classes[k] & CAPITAL)
        k += 1
    return _with_title(m, source(m, at, k - 1), k, ceiling) if k > at else None


def called(m: Marked, at: int, ceiling: int) -> Source | None:
    """A name with an age or plain words before it, behind a verb: "said 62-year-old fisherman Ivo Marin"."""
    k = at
    if m.classes[at] & DIGIT and m.keys[at + 2 : at + 5 : 2] == ("year", "old"):
        k += len(("62", "-", "year", "-", "old"))
    first = k
    while k < min(ceiling, first + CALLING) and m.classes[k] & ~(PERSON | CLAIM) == WORD:
        k += 1
    named = phrase_after(m, k, ceiling) if at < k < ceiling and m.classes[k] & CAPITAL else None
    return named._replace(text=m.page.text[m.start(at) : named.end], start=m.start(at)) if named else None


def _continues(m: Marked, k: int, at: int, *, roled: bool) -> bool:
    """Whether the token at `k` goes on with the phrase that began at `at`."""
    bits = m.classes[k]
    if not bits & WORD:
        inside = k > at and (m.tight(k) or m.owns(k) or and_sign(m, k))
        return inside and not bits & DATE and (bool(m.classes[k + 1] & WORD) or m.tight(k + 1))
    if bits & CAPITAL or (m.keys[k] == "s" and m.tight(k - 1)):
        return True
    if bits & LINK:
        return k > at and _leads_on(m, k, at)
    if bits & OPENING:
        return k == at or bool(m.classes[k - 1] & LINK) or is_call(m, k)
    if bits & (STOP | DIGIT):  # "Doctors Without Borders"
        return bool(
            bits & STOP and m.words[k][0].isupper() and m.classes[k - 1] & m.classes[k + 1] & CAPITAL and k > at
        )
    if bits & (ROLE | INNER):
        joined = m.classes[k - 1] & (LINK | OPENING | ROLE) or m.owns(k - 1)  # "the employers' federation"
        return not (roled and bits & ROLE and not joined) or _anew(m, k, at)
    if m.keys[k].endswith("ed"):
        return False
    after_link = k > at and bool(m.classes[k - 1] & (LINK | OPENING)) and roled
    return after_link or (not roled and any(m.classes[j] & (ROLE | PERSON) for j in (k + 1, k + 2)))


def _anew(m: Marked, k: int, at: int) -> bool:
    """Whether an office is the head of a phrase of its own within the phrase: "a spokesman for the fire service"."""
    for j in range(k - 1, at, -1):
        bits = m.classes[j]
        if bits & (LINK | OPENING):
            return True
        if bits & (ROLE | STOP) or not bits & WORD or m.keys[j].endswith("ed"):
            return False
    return False


def _leads_on(m: Marked, k: int, at: int) -> bool:
    """Whether the phrase goes on behind the preposition or "and" at `k`."""
    left, right = m.classes[k - 1], m.classes[k + 1]
    if m.keys[k] == "and":
        return bool(left & CAPITAL and right & CAPITAL) or bool(left & ROLE and right & ROLE)
    noun = right & (CAPITAL | ROLE) or (right & OPENING and not m.classes[k + 2] & (DIGIT | BODY & OUTLET))
    paper = m.classes[k + 1] & MASTHEADS or any(m.classes[j] & OUTLET for j in range(k + 1, k + 4))
    if m.keys[k] == "for" and not left & ROLE and paper:
        return False  # "a poll by Numera for the Herald"
    if m.keys[k] in ("of", "for"):
        return bool(left & HEADS) and bool(noun or (right & WORD and not right & (STOP | DIGIT)))
    return bool(left & ROLE) and not left & OUTLET and bool(noun) and m.keys[k + 2] != "statement"


def _with_title(m: Marked, found: Source | None, at: int, ceiling: int) -> Source | None:
    """`found` with the apposition behind it: "said Ana Kovač, the mayor of Port Verde"."""
    if found is None or m.words[at] != ",":
        return found
    end = at + 1
    if found.classes & ROLE and not found.classes & CAPITAL:
        while end < ceiling and (m.classes[end] & CAPITAL or m.tight(end)):
            end += 1
        named = source(m, at + 1, end - 1) if end > at + 1 and not m.classes[end] & WORD else None
        return named._replace(title=found.text) if named else found
    if not m.classes[at + 1] & (OPENING | ROLE):
        return found
    while end < min(ceiling, at + 14) and (m.classes[end] & WORD or m.tight(end)):
        end += 1
    return found._replace(title=m.page.text[m.start(at + 1) : m.end(end - 1)])
