"""How wide a text may be, without a browser: generous advances, so that what fits here fits on every screen.

Per class of characters the widest of Public Sans 400 and 600, Arial's metrics (Liberation Sans) and DejaVu Sans, in em,
measured at 100 px. The page's face may be replaced (`font-display: optional`), and the labels must still not collide.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Advance:
    """Characters that are about as wide as each other."""

    characters: str
    em: float
    widest: str
    """The character that sets `em`: why it is not less."""


ADVANCES = (
    Advance(" \u00a0\u202f\u2009ijlıI.,:;'|‘’·ł", 0.34, ":"),
    Advance("!frt()[]/\\-", 0.42, "r"),
    Advance('cszJ“”"_*`', 0.57, "J"),
    Advance("0123456789abdeghknopquvxyß?€£{}°", 0.66, "8"),
    Advance("$ABCDEFGHKLNOPQRSTUVXYZ&", 0.8, "O"),
    Advance("w+<=>^~#×≈≠≤≥−–", 0.85, "~"),
    Advance("mMW%@…½", 1.03, "@"),
    Advance("—", 1.13, "—"),
)
STRONG = 1.1  # DejaVu Sans Bold beside its regular; the other bolds add less
OTHER = 1.15  # other alphabets, East Asian signs
SIGN = 1.5  # pictures, which come from a face of their own


def text_width(text: str, size: float, *, strong: bool = False) -> float:
    """An upper estimate of the width of `text` at `size`, in the units of `size`."""
    return sum(map(_advance, text)) * size * (STRONG if strong else 1)


@cache  # a hundred characters make up nearly all the labels of a site, which ask for millions
def _advance(character: str) -> float:
    category = unicodedata.category(character)
    if category in {"Mn", "Me", "Cf"}:  # drawn on or between their neighbours
        return 0
    base = unicodedata.normalize("NFD", character)[0]
    known = next((row.em for row in ADVANCES if base in row.characters), None)
    if known is not None:
        return known
    return SIGN if category in {"So", "Sk", "Co"} else OTHER


def tidy(text: str) -> str:
    """`text` on one line: runs of white space are one space, as SVG draws them (a no-break space stays)."""
    return " ".join(text.replace("\u00a0", "\ue000").split()).replace("\ue000", "\u00a0")


def wrap(text: str, size: float, room: float, *, strong: bool = False) -> tuple[str, ...]:
    """`text` broken between words into lines no wider than `room`; a single word may be wider."""
    lines: list[str] = []
    for word in tidy(text).split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(joined, size, strong=strong) > room:
            lines.append(word)
        else:
            lines[-1:] = [joined]
    return tuple(lines)
