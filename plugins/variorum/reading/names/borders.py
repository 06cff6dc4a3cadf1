"""Where a name may begin and end in a folded text."""

import unicodedata

SPACELESS = (
    "CJK UNIFIED", "CJK COMPATIBILITY", "HIRAGANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN",
)  # fmt: skip
"""Scripts, by the first words of their letters' names, that set no blank between words."""
PARTICLED = ("HANGUL",)
"""Scripts that set particles right behind a name, and blanks before it."""
CLITICS = {"ARABIC": frozenset("وفبلك"), "HEBREW": frozenset("ובלמהשכ")}
"""One-letter words that scripts set right before a name: and, in, to, from, like, the."""
CLIPPED = frozenset({"s", "ll", "d", "ve", "re", "t", "m"})
"""What stands behind an apostrophe and is no part of the word before it."""


def bordered(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is whole words: no letter, digit or mark of the same word touches it."""
    after = text[end : end + 1]
    if after and _joined(text[end - 1], after, right=True):
        return False
    if after == "'" and not _clipped(text, end):
        return False
    before = text[start - 1 : start]
    if not before:
        return True
    if _joined(text[start], before, right=False):
        return _clitic(text, start)
    return not (before == "'" and _elided(text, start))


def hyphened(text: str, start: int, end: int) -> bool:
    """Whether a hyphen ties the span to another capital: Ana Orlan-Petri, Petri-Orlan."""
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper():
        return True
    if text[start - 1 : start] != "-" or start < 2:
        return False
    first = start - 1
    while first > 0 and text[first - 1].isalpha():
        first -= 1
    return text[first].isupper()


def _joined(inner: str, outer: str, *, right: bool) -> bool:
    if outer.isascii():
        word = outer.isalnum() or outer == "_"
        return word and not (not inner.isascii() and _script(inner, SPACELESS))
    if not (outer.isalnum() or unicodedata.category(outer)[0] == "M"):
        return False
    if _script(inner, SPACELESS) or _script(outer, SPACELESS):
        return False
    return not (right and _script(inner, PARTICLED))


def _script(letter: str, scripts: tuple[str, ...]) -> bool:
    return unicodedata.name(letter, "").startswith(scripts)


def _clipped(text: str, end: int) -> bool:
    """Whether the apostrophe at `end` ends the word: Orlan's, and a closing quotation mark, but not Xi'an."""
    at = end + 1
    while at < len(text) and text[at].isalpha():
        at += 1
    tail = text[end + 1 : at]
    return not tail or tail.lower() in CLIPPED or (not tail.isascii() and not tail.islower())


def _elided(text: str, start: int) -> bool:
    """Whether the apostrophe before `start` belongs to the name: O'Brien, but not d'Orlan, and no quotation mark."""
    letter = text[start - 2 : start - 1]
    return letter.isupper() and not text[start - 3 : start - 2].isalpha() and letter not in "DL"


def _clitic(text: str, start: int) -> bool:
    """Whether what touches the name is one letter that scripts set before it."""
    script = unicodedata.name(text[start], "").partition(" ")[0]
    letters = CLITICS.get(script, frozenset())
    return text[start - 1] in letters and not text[start - 2 : start - 1].isalpha()
