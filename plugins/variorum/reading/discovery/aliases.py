"""Two names of one thing, where the text itself says so: letters in brackets, "formerly known as"."""

from collections.abc import Sequence
from dataclasses import dataclass

from .pieces import Piece
from .rules import NameRules
from .running import Sentence
from .tokens import is_acronym


@dataclass(frozen=True, slots=True)
class Alias:
    """Two forms that the text calls one, as token spans."""

    name: tuple[int, int]
    other: tuple[int, int]
    reason: str


def find_aliases(sentence: Sentence, pieces: Sequence[Piece], rules: NameRules) -> tuple[Alias, ...]:
    """The pairs of names that `sentence` declares to be one."""
    found = (alias for piece in pieces for alias in (_letters(sentence, piece), _known_as(sentence, piece, rules)))
    described = (_described(sentence, piece, rules) for piece in pieces)
    return tuple(alias for alias in (*found, *described) if alias)


def _letters(sentence: Sentence, piece: Piece) -> Alias | None:
    """International Federation of Rowing (IFR)."""
    at = piece.last + 1
    words = [t.text for t in sentence.tokens[piece.first : piece.last]]
    bracketed = sentence.word(piece.last) == "(" and sentence.word(at + 1) == ")" and is_acronym(sentence.word(at))
    if not bracketed or len(words) < 2 or not shares_letters(words, sentence.word(at)):
        return None
    return Alias((piece.first, piece.last), (at, at + 1), "the letters stand in brackets behind the name")


def shares_letters(words: Sequence[str], letters: str) -> bool:
    """Whether most of `letters` begin words of the name, in any order: names in other languages shuffle them."""
    initials = {w[0].upper() for word in words for w in word.split("-") if w}
    known = [c for c in letters.replace(".", "") if c.isalpha()]
    return bool(known) and sum(c in initials for c in known) >= 0.6 * len(known)


def _described(sentence: Sentence, piece: Piece, rules: NameRules) -> Alias | None:
    """The letters in brackets behind an owner and a small noun: the state's weather agency (SWA)."""
    if piece.last - piece.first != 1 or sentence.word(piece.first - 1) != "(" or sentence.word(piece.last) != ")":
        return None
    noun = piece.first - 2
    start = noun
    while (
        start >= 0 and sentence.word(start).islower() and sentence.word(start) not in ("'s", "’s") and noun - start < 3
    ):
        start -= 1
    body = rules.has("heads.bodies", sentence.word(noun)) or rules.row("heads.heads", sentence.word(noun).capitalize())
    if not body or sentence.word(start) not in ("'s", "’s") or start < 1:
        return None
    return Alias((piece.first, piece.last), (start - 1, noun + 1), "the letters stand in brackets behind these words")


def _known_as(sentence: Sentence, piece: Piece, rules: NameRules) -> Alias | None:
    at = piece.last + (sentence.word(piece.last) in (",", "("))
    for size in (3, 2, 1):
        words = " ".join(t.text for t in sentence.tokens[at : at + size])
        start = at + size
        if rules.has("cues.aliases", words) and sentence.word(start)[:1].isupper():
            end = start + 1
            while end - start < 5 and sentence.word(end)[:1].isupper():
                end += 1
            return Alias((piece.first, piece.last), (start, end), f"the text says “{words}”")
    return None
