"""How a named policy reads a vague word as an interval (section 4)."""

import math
from fractions import Fraction
from functools import lru_cache

from ..errors import ContentError, Problem
from ..model import Figure, Interval, Number
from .lexicon import Lexicon, load_lexicon
from .numerals import number as whole
from .rows import Row, fold

DEFAULT = "variorum"


@lru_cache(maxsize=8)
def policies(lexicon: Lexicon) -> tuple[str, ...]:
    """Names of the policies that read vague words, sorted."""
    return tuple(sorted({name for row in lexicon["vague.vague"].rows for name in row.values}))


def check_policy(policy: str) -> None:
    """Raise ContentError where no policy has that name."""
    known = policies(load_lexicon())
    if policy not in known:
        expected = f"one of {', '.join(known)}"
        raise ContentError([Problem("settings", 0, 0, f"policy {policy!r}", expected, "Set VARIORUM_VAGUE_POLICY.")])


def read_vague(text: str, policy: str) -> Interval:
    """The interval `policy` gives the vague words of `text`; words it does not know are nought or more.

    Raises ContentError for an unknown policy.
    """
    check_policy(policy)
    lexicon = load_lexicon()
    words = fold(" ".join(text.split()))
    row = lexicon["vague.vague"].row(words)
    if row:
        low, high = _ends(row, policy)
        return Interval(low, high, policy=policy)
    quantifiers = lexicon["vague.quantifiers"].find(words, 0, len(words))
    if not quantifiers:
        return Interval(0, None, policy=policy)
    scale = lexicon["numbers.scales"].find(words, quantifiers[0].end, len(words))
    factor = math.prod(int(hit.row.values[fold(hit.text)]) for hit in scale)
    low, high = _ends(quantifiers[0].row, policy)
    top = None if high is None else whole(Fraction(str(high)) * factor)
    return Interval(whole(Fraction(str(low or 0)) * factor), top, policy=policy)


def in_passing(figure: Figure, kind: str | None, lexicon: Lexicon) -> bool:
    """Whether a few of what has a unit of class `kind` are named and not measured: "for a few minutes".

    A scale counts ("a few hundred"), and so does a length of which something came ("jailed for a few years").
    """
    if figure.bound != "vague" or figure.event is not None:
        return False
    row = lexicon["vague.quantifiers"].row(" ".join(figure.text.split()))
    return row is not None and kind in row.values.get("passing", ())


def _ends(row: Row, policy: str) -> tuple[Number | None, Number | None]:
    low, high = row.values.get(policy) or row.values[DEFAULT]
    return low, None if high == "inf" else high
