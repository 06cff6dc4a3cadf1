"""Where a sentence says a place lies: "Orlan, Chile", "the Chilean town of Orlan", "Orlan, a town in Chile"."""

from .pieces import Piece
from .rules import NameRules
from .running import Sentence
from .tokens import is_name

NEAR = 5
"""Tokens before a name in which the noun of its place and the owner of that noun stand."""


def find_containers(sentence: Sentence, piece: Piece, rules: NameRules) -> tuple[str, ...]:
    """Names of the places that hold the one at `piece`, as the sentence words them; demonyms give their country."""
    found = (_behind(sentence, piece, rules), _apposed(sentence, piece, rules), _owned(sentence, piece, rules))
    return tuple(dict.fromkeys(name for name in found if name))


def _behind(sentence: Sentence, piece: Piece, rules: NameRules) -> str | None:
    """A country or region behind a comma or in brackets."""
    mark, country = sentence.word(piece.last), _named(sentence, piece.last + 1)
    ends = sentence.word(piece.last + 1 + len(country.split()))
    known = country in rules.countries or rules.has("countries.regions", country)
    if mark == "(" and known and ends == ")":
        return country
    listed = sentence.word(piece.first - 1) == "," or " ".join(_text(sentence, piece)) in rules.countries
    return country if mark == "," and known and not listed and ends != "and" else None


def _text(sentence: Sentence, piece: Piece) -> tuple[str, ...]:
    return tuple(t.text for t in sentence.tokens[piece.first : piece.last])


def _named(sentence: Sentence, at: int) -> str:
    """The run of capitals at `at`."""
    end = at
    while end < len(sentence.tokens) and is_name(sentence.tokens[end]) and end - at < 4:
        end += 1
    return " ".join(t.text for t in sentence.tokens[at:end])


def _apposed(sentence: Sentence, piece: Piece, rules: NameRules) -> str | None:
    """A town in Y, behind the name."""
    if sentence.word(piece.last) != "," or sentence.word(piece.last + 1) not in ("a", "an", "the", "one", "capital"):
        return None
    noun = False
    for at in range(piece.last + 1, min(piece.last + 12, len(sentence.tokens))):
        word = sentence.word(at)
        if word in (",", ";"):
            return None
        noun = noun or rules.has("heads.places", word) or rules.has("heads.parts", word)
        if noun and word in ("in", "of", "on"):
            return _named(sentence, at + 1 + (sentence.word(at + 1) == "the")) or None
    return None


def _owned(sentence: Sentence, piece: Piece, rules: NameRules) -> str | None:
    """The owner before the name or before the noun of its place: Chile's Orlan district, the Chilean town of Orlan."""
    at = piece.first - 1
    noun = rules.has("heads.places", sentence.word(piece.last))
    while at > piece.first - NEAR and at >= 0:
        word = sentence.word(at)
        noun = noun or rules.has("heads.places", word)
        if word in rules.demonyms:
            return rules.demonyms[word] if noun else None
        if word in ("'s", "’s"):
            return _named_before(sentence, at) if noun else None
        if not (word.islower() or word in (",", "-")):
            return None
        at -= 1
    return None


def _named_before(sentence: Sentence, at: int) -> str | None:
    start = at
    while start > 0 and at - start < 5 and is_name(sentence.tokens[start - 1]):
        start -= 1
    return " ".join(t.text for t in sentence.tokens[start:at]) or None
