"""Who stands before words that tell which one: "economists polled by Reuters", "a guard who asked for anonymity"."""

from .knowing import KNOWN
from .marked import Marked
from .sources import Source
from .speakers import phrase_before
from .wordclasses import ACCOUNT, BODY, CLAIM, DATE, DIGIT, MADE, PERSON, QUOTING, ROLE, WITHIN, WORD

LED = 4
"""Tokens from "with" to the number of what somebody has: "a blogger with some 600 followers"."""


def asked(m: Marked, found: Source, floor: int) -> Source | None:
    """The persons behind a participle: "economists polled by Reuters said", not Reuters."""
    by = m.at(found.start) - 1
    if m.keys[by - 1 : by + 1] == ("based", "on"):  # "an AFP tally based on official data puts"
        return phrase_before(m, by - 2, floor, strong=True)
    if m.keys[by] == "reading":  # "an officer reading a statement said"
        return phrase_before(m, by - 1, floor, strong=True)
    if m.classes[by] & DIGIT:
        by = next((k for k in range(by, max(floor, by - LED), -1) if m.keys[k] == "with"), floor)
        return (
            phrase_before(m, by - 1, floor, strong=True) if by > floor else None
        )  # "a blogger with 600 followers said"
    if m.keys[by] != "by" or not (m.keys[by - 1].endswith("ed") or m.classes[by - 1] & QUOTING):
        return None
    outer = phrase_before(m, by - 2, floor, strong=False)
    speaks = outer is not None and outer.classes & (ROLE | PERSON) and not outer.classes & (ACCOUNT | CLAIM | BODY)
    return outer if speaks else None


def published(m: Marked, found: Source | None, at: int, floor: int) -> Source | None:
    """Who stands before a participle: "a study published in the Journal found", "doctors reached by phone said"."""
    for k in range(at, max(floor, at - KNOWN), -1):
        if not m.classes[k] & (WORD | DATE):
            return None
        led = next((j for j in range(k + 1, at) if not m.classes[j] & DATE), at)
        named = found is not None and m.keys[led] == "by" and m.at(found.start) == led + 1
        if m.classes[k] & MADE and m.classes[led] & WITHIN and not named:
            outer = phrase_before(m, k - 1, floor, strong=False)
            return outer if outer and outer.classes & (ROLE | ACCOUNT | PERSON) else None
    return None


def restricted(m: Marked, at: int, floor: int) -> Source | None:
    """Who stands before a clause that tells which one: "a guard who asked for anonymity said"."""
    for k in range(at, max(floor, at - KNOWN), -1):
        if not m.classes[k] & (WORD | DATE):
            return None
        if m.keys[k] == "who":
            return phrase_before(m, k - 1, floor, strong=True)
    return None
