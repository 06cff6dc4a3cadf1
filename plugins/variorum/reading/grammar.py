"""The grammar of a number: words, digits and scales that make one value together.

An atom is a folded word ("and" among them) or a numeral in digits. A number is read from left to right, as far as its
atoms go together: "two hundred and two thousand" is one number, "two hundred and three hundred" are two.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from .lexicon import Lexicon
from .number_words import ARTICLES, Words, number_words
from .numerals import Exact, Numeral

Atom = str | Numeral
MOST = 10**18
"""Nothing in the news is counted beyond it; it also keeps runs of scale words finite."""


class Whole(NamedTuple):
    """What the first `count` atoms come to without fractions behind them."""

    atoms: int
    """How many atoms make it."""
    value: Exact
    place: Exact
    """The unit of the last written place."""
    scale: Exact = 1
    """The scale named last, 1 for none."""
    head: Exact = 0
    """The value before the last "and"."""


def read_words(atoms: Sequence[Atom], lexicon: Lexicon) -> Numeral | None:
    """The value of `atoms`, where all of them make one number; None where they do not."""
    whole = parse_whole(atoms, number_words(lexicon))
    return Numeral(whole.value, whole.place) if whole and whole.atoms == len(atoms) else None


def parse_whole(atoms: Sequence[Atom], words: Words) -> Whole | None:
    """The longest number without a fraction that `atoms` begin with; None where they begin with none."""
    found: Whole | None = None
    room: Exact = MOST
    head: Exact = 0
    at = _opening(atoms, words)
    while at < len(atoms) and room > 1:
        piece = _piece(atoms, at, words, first=found is None)
        if piece is None or piece.value >= room:
            break
        before = found.value if found else 0
        scale = piece.scale if piece.scale > 1 or found is None else found.scale
        head = before + piece.head if piece.head else head
        found = Whole(at + piece.atoms, before + piece.value, piece.place, scale, head)
        at, room = found.atoms, piece.scale
        if at < len(atoms) and atoms[at] == "and":
            at, head = at + 1, found.value
    return found


def _opening(atoms: Sequence[Atom], words: Words) -> int:
    """1 where an article opens the number ("a hundred"), else 0."""
    scaled = len(atoms) > 1 and (atoms[1] in words.hundreds or atoms[1] in words.scales)
    return int(scaled and atoms[0] in ARTICLES)


def _piece(atoms: Sequence[Atom], at: int, words: Words, *, first: bool) -> Whole | None:
    """A group and the scales behind it: "three hundred and two thousand"; a first scale may stand alone: "million"."""
    group = _group(atoms, at, words, first=first)
    end = at + group.atoms if group else at
    factor = 1
    while end < len(atoms) and atoms[end] in words.scales and (group or not str(atoms[end]).endswith("s")):
        if factor > MOST:
            return None
        factor *= words.scales[str(atoms[end])]
        end += 1
    if group is None:
        return Whole(end - at, factor, factor, factor) if first and end > at else None
    if isinstance(atoms[at], Numeral) and not first and end == at + 1 and not _small_after_and(atoms, at):
        return None
    scale = factor if factor > 1 else group.scale
    head = group.head if factor == 1 else 0
    return Whole(end - at, group.value * factor, group.place * factor, scale, head)


def _small_after_and(atoms: Sequence[Atom], at: int) -> bool:
    """Whether the digits at `at` go on with a number in words: "4 thousand and 21"."""
    atom = atoms[at]
    return isinstance(atom, Numeral) and atoms[at - 1] == "and" and 0 < atom.value < 100 and atom.place == 1


def _group(atoms: Sequence[Atom], at: int, words: Words, *, first: bool) -> Whole | None:
    """What stands below the first scale: digits, or "nine hundred and ninety-nine", with decimals behind "point"."""
    start = _digits(atoms, at) or _below_hundred(atoms, at, words)
    if start is None and not (first and atoms[at] in words.hundreds and not str(atoms[at]).endswith("s")):
        return None
    found = start or Whole(0, 1, 1)
    end = at + found.atoms
    if end < len(atoms) and atoms[end] in words.hundreds:
        found = _with_hundred(atoms, at, found, words)
        end = at + found.atoms
    if end < len(atoms) and atoms[end] == "point" and not isinstance(atoms[at], Numeral):
        return _pointed(atoms, at, found, words)
    return found


def _digits(atoms: Sequence[Atom], at: int) -> Whole | None:
    atom = atoms[at]
    return Whole(1, atom.value, atom.place) if isinstance(atom, Numeral) else None


def _below_hundred(atoms: Sequence[Atom], at: int, words: Words) -> Whole | None:
    value = words.cardinals.get(str(atoms[at]))
    if value is None:
        return None
    unit = words.cardinals.get(str(atoms[at + 1]), 0) if value >= 20 and at + 1 < len(atoms) else 0
    return Whole(2, value + unit, 1) if 0 < unit < 10 else Whole(1, value, 1)


def _with_hundred(atoms: Sequence[Atom], at: int, hundreds: Whole, words: Words) -> Whole:
    """So many `hundreds` and what is added to them below a hundred, unless that counts hundreds or dozens itself."""
    end = at + hundreds.atoms + 1
    found = Whole(end - at, hundreds.value * 100, hundreds.place * 100, 100)
    tail_at = end + 1 if end < len(atoms) and atoms[end] == "and" else end
    if tail_at >= len(atoms):
        return found
    tail = _below_hundred(atoms, tail_at, words)
    if tail is None and tail_at > end and _small_after_and(atoms, tail_at):
        tail = _digits(atoms, tail_at)
    after = tail_at + tail.atoms if tail else 0
    if tail is None or (
        after < len(atoms) and (atoms[after] in words.hundreds or words.scales.get(str(atoms[after])) == 12)
    ):
        return found
    head = found.value if tail_at > end else 0
    return Whole(after - at, found.value + tail.value, 1, 1, head)


def _pointed(atoms: Sequence[Atom], at: int, whole: Whole, words: Words) -> Whole:
    """`whole` with the decimals behind "point": one by one ("two five"), or as a number ("seventy-one")."""
    end = at + whole.atoms + 1
    values: list[int] = []
    while end < len(atoms) and (value := words.cardinals.get(str(atoms[end]))) is not None and len(values) < 9:
        values.append(value)
        end += 1
    if not values:
        return whole
    written = "".join(map(str, values)) if all(v < 10 for v in values) else str(sum(values))
    place = Fraction(1, 10 ** len(written))
    return Whole(end - at, whole.value + int(written) * place, place)
