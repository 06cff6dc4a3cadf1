"""Fractions in words: shares of a whole, and parts after a whole number ("one and a half million")."""

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from .grammar import Atom, Whole, parse_whole
from .number_words import ARTICLES, Words
from .numerals import Exact

HEDGED = re.compile(
    r"(?:than|nearly|almost|about|over|around|roughly|only|some|least|just|between|by|to|under|below|above)\s+$"
)
WHOLE_FOLLOWS = re.compile(r"\s+(?:the|its|their|his|her|our|all|people|as)\b")
COMPARED = re.compile(r"\s(?:more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|dearer)\b")
"""Behind a part it tells by how much: "a third more than in May"."""
COMPOUND = re.compile(r"\s?-[^\W\d_]")
"""What makes a fraction word part of another word: third-party, half-time."""


class Part(NamedTuple):
    """A number with a fraction in it: `count` atoms; `share` where it is a part of one whole and nothing else."""

    atoms: int
    """How many atoms make it."""
    value: Exact
    place: Exact
    share: bool
    bare: bool = False
    """Whether no number stands before the fraction, so that only its surroundings tell it from an ordinal."""


def parse_part(atoms: Sequence[Atom], whole: Whole | None, words: Words) -> Part | None:
    """The number with a fraction that `atoms` begin with, `whole` being what comes before it, if any."""
    if whole is None:
        return _bare(atoms, words)
    at = whole.atoms
    if at < len(atoms) and atoms[at] in words.fractions:
        return _counted(atoms, whole, words)
    if at + 1 < len(atoms) and atoms[at] == "and":
        return _added(atoms, whole, words)
    if (
        at + 1 < len(atoms)
        and words.cardinals.get(str(atoms[at]), 0) >= 20
        and words.fractions.get(str(atoms[at + 1]), 20) < 10
    ):
        below = words.cardinals[str(atoms[at])] + words.fractions[str(atoms[at + 1])]
        return Part(at + 2, Fraction(whole.value) / below, Fraction(1, below), whole.value < below)
    return None


def _bare(atoms: Sequence[Atom], words: Words) -> Part | None:
    """Such as "half", "a third", "half a million"."""
    at = 1 if atoms[0] in ARTICLES else 0
    if at >= len(atoms) or atoms[at] not in words.fractions:
        return None
    value = Fraction(1, words.fractions[str(atoms[at])])
    factor, end = _scale(atoms, at + 1, words)
    return Part(end, value * (factor or 1), value * (factor or 1), factor is None, bare=factor is None)


def _scale(atoms: Sequence[Atom], at: int, words: Words) -> tuple[int | None, int]:
    """The scale behind a fraction, and what stands after it: "(half) a million", "(a quarter) of a million"."""
    end = at + 1 if at < len(atoms) and atoms[at] == "of" else at
    end = end + 1 if end < len(atoms) and atoms[end] in ARTICLES else end
    if end >= len(atoms):
        return None, at
    factor = 100 if atoms[end] in words.hundreds else words.scales.get(str(atoms[end]))
    return (factor, end + 1) if factor and not str(atoms[end]).endswith("s") else (None, at)


def _counted(atoms: Sequence[Atom], whole: Whole, words: Words) -> Part | None:
    """Such as "two thirds", "one hundred and three quarters" (whole and part), "thirty-two fifths"."""
    at, below = whole.atoms, words.fractions[str(atoms[whole.atoms])]
    factor, end = _scale(atoms, at + 1, words)
    tail = whole.value - whole.head
    if whole.head and 0 < tail < below:
        return Part(end, whole.head + Fraction(tail) / below * _factor(whole, factor), Fraction(1, below), share=False)
    tens = words.cardinals.get(str(atoms[at - 1]), 0)
    if below < 10 and tens >= 20 and at > 1 and atoms[at - 2] != "and" and whole.value > tens:
        return Part(end, Fraction(whole.value - tens) / (tens + below), Fraction(1, below), share=True)
    if whole.value >= below and below in (2, 4):
        return None  # six quarters are a time, not one and a half
    value = Fraction(whole.value) / below * (factor or 1)
    return Part(end, value, Fraction(factor or 1, below), factor is None and value < 1)


def _added(atoms: Sequence[Atom], whole: Whole, words: Words) -> Part | None:
    """Such as "two and a half million", "one million and a half", "forty-two and a third"."""
    at = whole.atoms + 1
    count = None if atoms[at] in ARTICLES or atoms[at] in words.fractions else parse_whole(atoms[at:], words)
    at += 1 if atoms[at] in ARTICLES else count.atoms if count else 0
    if at >= len(atoms) or atoms[at] not in words.fractions:
        return None
    below = words.fractions[str(atoms[at])]
    part = (count.value if count else 1) / Fraction(below)
    factor, end = _scale(atoms, at + 1, words)
    if factor and whole.scale == 1:
        return Part(end, (whole.value + part) * factor, Fraction(factor, below), share=False)
    return Part(end, whole.value + part * _factor(whole, factor), Fraction(1, below), share=False)


def _factor(whole: Whole, own: int | None) -> Exact:
    """What a fraction behind a number is a part of: its own scale, or the number's where that is a thousand or more."""
    return own or (whole.scale if whole.scale >= 1000 else 1)


def is_compound(text: str, end: int) -> bool:
    """Whether the word that ends at `end` is the first part of another: "third-party"."""
    return COMPOUND.match(text, end) is not None


def is_share(text: str, start: int, end: int, word: str, *, counted: bool) -> bool:
    """Whether the fraction `word` of `text[start:end]` is a part: "half of", "nearly a quarter"; not "the fifth".

    `counted` tells whether an article stands before it.
    """
    follows = text[end : end + 12].lower()
    if re.match(r"\s+of\b", follows):
        return word in ("half", "quarter") or counted
    hedged = bool(HEDGED.search(text[max(0, start - 14) : start].lower()))
    if word == "half":
        return hedged or bool(WHOLE_FOLLOWS.match(follows)) or not follows.strip()
    return counted and (hedged or not follows.strip(" .,;") or COMPARED.match(follows) is not None)
