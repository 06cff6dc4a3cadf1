"""Numbers of words, or of digits with words behind them, in a sentence."""

from collections.abc import Sequence

from .amount import Amount
from .digits import literal_at, signed
from .grammar import Atom, Whole, parse_whole
from .lexicon import Lexicon
from .lines import Line
from .number_words import ARTICLES, Words
from .numerals import Numeral
from .rows import Row
from .shares import Part, is_compound, is_share, parse_part

LONGEST = 14
"""Atoms of one number: "nine hundred and ninety-nine thousand nine hundred and ninety-nine" has eleven."""


def worded(line: Line, at: int, words: Words, lexicon: Lexicon) -> Amount | None:
    """A number of words, or of digits with words behind them."""
    atoms, start, ends = _atoms(line, at, words, lexicon)
    whole = parse_whole(atoms, words) if atoms else None
    part = _part(line, atoms, whole, start, ends, words, lexicon)
    if part:
        return _fraction(line, part, start, ends[part.atoms - 1], lexicon)
    if whole is None:
        return None
    if whole.atoms == 1 and isinstance(atoms[0], Numeral):
        return plain(line, atoms[0], start, ends[0], lexicon)
    sign, start = signed(line, start, lexicon)
    rule = "number.scale" if isinstance(atoms[0], Numeral) else "number.words"
    return Amount(start, ends[whole.atoms - 1], sign * whole.value, whole.place, rule, whole.scale)


def _fraction(line: Line, part: Part, start: int, end: int, lexicon: Lexicon) -> Amount:
    """A number with a fraction in it; "half an hour" is a number of hours."""
    sign, start = signed(line, start, lexicon)
    row = _half_of(line, end, lexicon) if part.share else None
    if row:
        stop = line.ends[line.token_from(end) + 1] if row.times != 1 else end
        times = sign * row.times
        return Amount(start, stop, times * part.value, times * part.place, "number.half", unit=row.gives)
    unit, stop = (_points(line, end, lexicon) or ("share", end)) if part.share else (None, end)
    return Amount(start, stop, sign * part.value, part.place, "number.fraction", unit=unit)


def _points(line: Line, end: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """What a part of a percent or of a point counts in, and where the number ends: "a quarter point", "half of one"."""
    at = line.token_from(end)
    at += line.key(at) in ("of", "-")
    at += line.key(at) in (*ARTICLES, "one")
    stop = line.ends[at - 1] if line.key(at - 1) == "one" else end
    if line.key(at) == "point":
        return "percentage points", stop
    hit = lexicon["units.percent"].match(line.text, line.starts[at], len(line.text)) if at < len(line.keys) else None
    return (hit.gives, stop) if hit else None


def plain(line: Line, numeral: Numeral, start: int, end: int, lexicon: Lexicon) -> Amount:
    """The number in digits from `start` to `end`, nothing joined to it; "3/4" is a share."""
    sign, start = signed(line, start, lexicon)
    unit = "share" if 0 < numeral.value < 1 and 1 % numeral.place else None
    return Amount(start, end, sign * numeral.value, numeral.place, "number.digits", 1, unit)


def _half_of(line: Line, end: int, lexicon: Lexicon) -> Row | None:
    """The unit a part of which is meant: "half an hour", "half a tonne"; None for parts of anything else."""
    at = line.token_from(end)
    if line.key(at) not in ARTICLES or line.key(at + 2) in ("-", "'"):
        return None
    word = line.key(at + 1)
    return lexicon["units.time"].words.get(word) or (
        lexicon["units.measure"].words.get(word) if len(word) > 2 else None
    )


def _part(
    line: Line,
    atoms: Sequence[Atom],
    whole: Whole | None,
    start: int,
    ends: Sequence[int],
    words: Words,
    lexicon: Lexicon,
) -> Part | None:
    part = parse_part(atoms, whole, words) if atoms else None
    if part is None:
        return None
    word = str(atoms[part.atoms - 1])
    if words.fractions.get(word) in (2, 4) and _points(line, ends[part.atoms - 1], lexicon):
        return part
    added = part.atoms > 2 and not part.bare and atoms[part.atoms - 2] in ARTICLES  # two-and-a-half-year
    if is_compound(line.text, ends[part.atoms - 1]) and not added:
        return None
    if (
        part.bare
        and not _half_of(line, ends[part.atoms - 1], lexicon)
        and not is_share(line.text, start, ends[part.atoms - 1], word, counted=atoms[0] in ARTICLES)
    ):
        return None
    return part


def _atoms(line: Line, at: int, words: Words, lexicon: Lexicon) -> tuple[list[Atom], int, list[int]]:
    """The atoms from the token `at` on that could belong to one number; where they start, and where each ends."""
    atoms: list[Atom] = []
    ends: list[int] = []
    start = line.starts[at]
    while at < len(line.keys) and len(atoms) < LONGEST:
        key = line.keys[at]
        if key in words.atoms:
            atoms.append(key)
            ends.append(line.ends[at])
            at += 1
        else:
            literal = literal_at(line, at, lexicon) if not key.isalpha() and key[:1].isalnum() else None
            if literal is None:
                break
            atoms.append(literal[0])
            ends.append(literal[2])
            start = start if len(atoms) > 1 else literal[1]
            at = line.token_from(literal[2])
            if line.ends[at - 1] > literal[2]:
                scale = line.keys[at - 1][literal[2] - line.ends[at - 1] :]
                if scale not in words.scales or line.ends[at - 1] - literal[2] != len(scale):
                    break
                atoms.append(scale)
                ends.append(line.ends[at - 1])
        if line.key(at) == "-" and (_joined(atoms[-1], line.key(at + 1), words) or _chained(line, at)):
            at += 1
    return atoms, start, ends


def _chained(line: Line, at: int) -> bool:
    """Whether the hyphen at the token `at` is one of those in "three-and-a-half"."""
    first = at - 2 if line.key(at - 1) == "and" else at
    return line.keys[first : first + 3] == ("-", "and", "-") and line.key(first + 3) in ARTICLES


def _joined(atom: Atom, key: str, words: Words) -> bool:
    """Whether a hyphen joins an atom to the word behind it: "twenty-one", "40-thousand"; not "10-two"."""
    scaled = key in words.scales or key in words.hundreds
    return scaled if isinstance(atom, Numeral) else scaled or key in words.cardinals or key in words.fractions
