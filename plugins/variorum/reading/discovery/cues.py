"""What the words around a name say of it: votes for a kind and a type, each with its reason."""

from collections.abc import Iterator

from ..rows import Row
from .behind_cues import cues_behind, vote_of
from .beside_cues import cues_beside, noun_ending
from .own_cues import Cue, own_cues
from .pieces import Piece
from .rules import NameRules
from .running import Sentence


def find_cues(sentence: Sentence, piece: Piece, rules: NameRules, *, role: bool) -> tuple[Cue, ...]:
    """All votes on the name at `piece`. `role`: whether the sentence gives it an office or a profession."""
    words = tuple(t.text for t in sentence.tokens[piece.first : piece.last])
    found = [*own_cues(words, rules), *_before(sentence, piece, rules), *cues_behind(sentence, piece, rules)]
    found += cues_beside(sentence, piece, rules)
    if piece.title is not None or role:
        found.append(Cue("person", "person", 6, "an office, a profession or a form of address stands beside it"))
    if piece.seat and (entry := _seat(piece.seat, rules)):
        found.append(Cue(str(entry.gives), None, 3, f"before “{piece.seat}”: {entry.reason}"))
    return tuple(found)


def _seat(seat: str, rules: NameRules) -> Row | None:
    words = seat.split()
    spans = (" ".join(words[i:j]) for i in range(len(words)) for j in range(len(words), i, -1))
    return next((row for text in spans if (row := rules.row("cues.seats", text))), None)


def _before(sentence: Sentence, piece: Piece, rules: NameRules) -> Iterator[Cue]:
    at = piece.first - 1
    if sentence.word(at).lower() in ("the", "its", "their", "of"):
        yield from _noun_of(sentence, at, rules)
        if sentence.word(at) == "the" and sentence.word(at - 1).lower() in ("to", "of", "from"):
            at -= 1
        at -= 1
    if sentence.word(piece.first - 1).lower() in ("the", "a", "an") and piece.last - piece.first > 1:
        yield Cue("none", None, 1, "an article before several words without a noun of a body or place")
    entry, word = noun_ending(sentence, at + 1, rules)
    if entry and sentence.word(at + 1) != "of":
        gives = str(entry.gives)
        type_ = gives if gives in ("media", "organisation", "company") else None
        yield Cue(vote_of(gives), type_, int(entry.values["weight"]), f"after “{word}”: {entry.reason}")
    noun = rules.row("heads.places", sentence.word(piece.first - 1))
    if noun:
        yield Cue("place", noun.gives, 5, f"after “{sentence.word(piece.first - 1)}”: {noun.reason}")
    ends = sentence.word(piece.last) in (",", ".", "and", ")", ";", "")
    yield from _listed(sentence, piece, rules)
    if (
        ends
        and sentence.word(piece.first - 1) == ","
        and (set_ := rules.row("heads.places", sentence.word(piece.first - 2)))
    ):
        yield Cue("place", set_.gives, 4, f"set beside “{sentence.word(piece.first - 2)}”")


def _listed(sentence: Sentence, piece: Piece, rules: NameRules) -> Iterator[Cue]:
    """In X and Y, in X, Y and Z: the word before the list says the same of its later members."""
    at = piece.first - 1
    if sentence.word(at) not in ("and", "or", ","):
        return
    while at > max(0, piece.first - 8) and (sentence.word(at) in ("and", "or", ",") or sentence.word(at)[:1].isupper()):
        at -= 1
    entry = rules.row("cues.before", sentence.word(at))
    if entry and entry.gives == "place":
        yield Cue("place", None, int(entry.values["weight"]), f"in a list after “{sentence.word(at)}”")


def _noun_of(sentence: Sentence, at: int, rules: NameRules) -> Iterator[Cue]:
    """The city of X."""
    noun = rules.row("heads.places", sentence.word(at - 1))
    if sentence.word(at) == "of" and noun:
        yield Cue("place", noun.gives, 6, f"“{sentence.word(at - 1)} of” stands before it")
    if sentence.word(at) == "of" and not noun and _ruled(sentence, at):
        yield Cue("place", None, 3, "an office over a place is named with it")
    role = sentence.word(at - 1)
    if sentence.word(at) == "of" and role in (
        "mayor",
        "outskirts",
        "residents",
        "port",
        "north",
        "south",
        "east",
        "west",
    ):
        yield Cue("place", None, 3, f"“{role} of” stands before it")


RULERS = frozenset({"Mayor", "Governor", "Bishop", "Archbishop", "Sheriff"})
"""Offices over a place, which may be named behind their holder: Mayor Ana Orlan of Arica."""


def _ruled(sentence: Sentence, at: int) -> bool:
    """Whether the "of" at `at` follows a person of two or three names with such an office before them."""
    named = [sentence.word(i) for i in range(max(0, at - 4), at)]
    return any(word in RULERS and all(w[:1].isupper() for w in named[n + 1 :]) for n, word in enumerate(named[:-1]))
