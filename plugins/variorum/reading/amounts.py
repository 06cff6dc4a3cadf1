"""Numbers in a sentence: where each stands, and what it amounts to. What they measure is read by later steps."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from .amount import Amount
from .digits import literal_at, read_suffix, signed, signs
from .grammar import ARTICLES, Atom, Whole, Words, number_words, parse_whole
from .lexicon import Lexicon
from .lines import Line
from .numerals import Numeral
from .rows import Row
from .shares import Part, is_compound, is_share, parse_part

LONGEST = 14
"""Atoms of one number: "nine hundred and ninety-nine thousand nine hundred and ninety-nine" has eleven."""
NO_COUNT = ("past", "last", "few", "several")
"""Before a vague word they leave nothing to count: "the past decades"."""
JOINING = ("and", "a", "an", "of", "point")


NUMBERS = ("vague.vague", "vague.quantifiers", "numbers.fractions", "numbers.cardinals", "numbers.scales")
"""Tables of the words that numbers are made of."""


@lru_cache(maxsize=8)
def _counting(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Folded tokens one of which stands in every number without digits, and those an article counts one of."""
    return lexicon.tokens(*NUMBERS), lexicon.tokens("units.time")


def may_count(keys: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a sentence with the folded tokens `keys`, none of which has a digit, can hold a number."""
    words, times = _counting(lexicon)
    return not words.isdisjoint(keys) or (not times.isdisjoint(keys) and ("a" in keys or "an" in keys))


def find_amounts(line: Line, lexicon: Lexicon) -> tuple[Amount, ...]:
    """The numbers of a sentence, sorted by start, without overlap."""
    found: list[Amount] = []
    words, at = number_words(lexicon), 0
    openings, counted = _openings(lexicon)
    worded = [
        p for p, key in enumerate(line.keys) if key in openings and (key not in ARTICLES or line.key(p + 1) in counted)
    ]
    for place in sorted((*line.numeric, *worded)) if line.numeric else worded:
        if place < at or not line.keys[place]:
            continue
        amount = _amount(line, place, words, lexicon)
        if amount:
            found.append(amount)
            at = line.token_from(amount.end)
    return tuple(found)


@lru_cache(maxsize=8)
def _openings(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Folded tokens that a number without digits can begin with, and those that stand behind an article then."""
    seconds = (
        phrase[1] for name in NUMBERS for found in lexicon[name].phrases.values() for phrase, _ in found if phrase[1:]
    )
    firsts = frozenset(ARTICLES).union(*(lexicon[name].phrases for name in NUMBERS))
    return firsts, firsts.union(seconds, lexicon["units.time"].phrases)


def _amount(line: Line, at: int, words: Words, lexicon: Lexicon) -> Amount | None:
    """The number that begins with the token `at`."""
    key = line.keys[at]
    if not key.isalpha() and key[:1].isalnum():
        return _digits(line, at, words, lexicon) or _glyph(line, at, lexicon)
    return _vague(line, at, words, lexicon) or _words(line, at, words, lexicon) or _article(line, at, lexicon)


def _digits(line: Line, at: int, words: Words, lexicon: Lexicon) -> Amount | None:
    literal = literal_at(line, at, lexicon)
    if literal is None:
        return None
    numeral, start, end = literal
    return read_suffix(line, numeral, start, end, lexicon) or _words(line, at, words, lexicon)


def _glyph(line: Line, at: int, lexicon: Lexicon) -> Amount | None:
    """A single character for a fraction."""
    start = line.starts[at]
    value = signs(lexicon).glyphs.get(line.shown[start])
    if value is None:
        return None
    return Amount(start, start + 1, value, Fraction(1, value.denominator), "number.glyph", unit="share")


def _vague(line: Line, at: int, words: Words, lexicon: Lexicon) -> Amount | None:
    before = line.key(at - 2 if line.key(at - 1) == "-" else at - 1)
    if before in NO_COUNT or before in words.cardinals or before[:1].isdecimal():
        return None
    for name in ("vague.vague", "vague.quantifiers"):
        for phrase, row in lexicon[name].phrases.get(line.keys[at], ()):
            end = at + len(phrase)
            if line.keys[at:end] == phrase:
                if name == "vague.quantifiers" and (line.key(end) in words.scales or line.key(end) in words.hundreds):
                    end += 1
                unit = "years" if row.name == "vague.decades" else None
                return Amount(line.starts[at], line.ends[end - 1], None, None, row.name, unit=unit)
    return None


def _words(line: Line, at: int, words: Words, lexicon: Lexicon) -> Amount | None:
    """A number of words, or of digits with words behind them."""
    atoms, start, ends = _atoms(line, at, words, lexicon)
    whole = parse_whole(atoms, words) if atoms else None
    part = _part(line, atoms, whole, start, ends, words, lexicon)
    sign, start = signed(line, start, lexicon)
    if part:
        end = ends[part.atoms - 1]
        row = _half_of(line, end, lexicon) if part.share else None
        if row:
            stop = line.ends[line.token_from(end) + 1] if row.times != 1 else end
            times = sign * row.times
            return Amount(start, stop, times * part.value, times * part.place, "number.half", unit=row.gives)
        unit = "share" if part.share else None
        return Amount(start, end, sign * part.value, part.place, "number.fraction", unit=unit)
    if whole is None:
        return None
    written = isinstance(atoms[0], Numeral)
    rule = "number.words" if not written else "number.digits" if whole.scale == 1 else "number.scale"
    unit = "share" if written and whole.atoms == 1 and 0 < whole.value < 1 and 1 % whole.place else None
    return Amount(start, ends[whole.atoms - 1], sign * whole.value, whole.place, rule, whole.scale, unit)


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
    if part is None or is_compound(line.text, ends[part.atoms - 1]):
        return None
    word = str(atoms[part.atoms - 1])
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
        if (
            key in words.cardinals
            or key in words.scales
            or key in words.hundreds
            or key in words.fractions
            or key in JOINING
        ):
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
        if line.key(at) == "-" and _joined(atoms[-1], line.key(at + 1), words):
            at += 1
    return atoms, start, ends


def _joined(atom: Atom, key: str, words: Words) -> bool:
    """Whether a hyphen joins an atom to the word behind it: "twenty-one", "40-thousand"; not "10-two"."""
    scaled = key in words.scales or key in words.hundreds
    return scaled if isinstance(atom, Numeral) else scaled or key in words.cardinals or key in words.fractions


@lru_cache(maxsize=8)
def _bounds(lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    return frozenset(phrase for phrases in lexicon["bounds.before"].phrases.values() for phrase, _ in phrases)


def _article(line: Line, at: int, lexicon: Lexicon) -> Amount | None:
    """An article that counts one, after a bound: "more than a decade", "nearly a week"."""
    row = lexicon["units.time"].row(line.key(at + 1)) if line.keys[at] in ARTICLES else None
    if row is None or line.key(at + 2) in ("-", "ago", "earlier", "before", "later"):
        return None
    if line.keys[at + 2 : at + 5] == ("and", "a", "half"):
        times = row.times * Fraction(3, 2)
        return Amount(line.starts[at], line.ends[at + 4], times, times / 3, "number.article", unit=row.gives)
    if not any(line.keys[at - length : at] in _bounds(lexicon) for length in range(1, min(at, 5) + 1)):
        return None
    return Amount(line.starts[at], line.ends[at + 1], row.times, row.times, "number.article", unit=row.gives)
