"""Votes of what stands beside a name: a firm's trade, the kind of a ship, a people's adjective, a dateline."""

from collections.abc import Iterator

from ...datelines import dateline_end
from ..rows import Row
from .behind_cues import vote_of
from .own_cues import Cue
from .pieces import Piece
from .rules import NameRules
from .running import Sentence

CLOSED = frozenset({",", ".", ";", ")", ""})
"""They end what is set beside a noun; a verb behind the name would begin a clause: "at the firm, Mira Doss said"."""
PERSONAL = frozenset({"who", "whose", "whom"})
ARTICLES = frozenset({"a", "an", "the", "one", "its", "their"})
STOPS = frozenset({",", ".", ";", ")", "", "of", "in", "that", "which", "where", "from", "for", "on", "off", "with"})
LONGEST = 7
"""Words of what is set behind a name: "a low-cost airline"."""
SHORTEST = 6
"""Letters of a people's adjective; shorter words with such an end are names: Ian, Jean."""


def cues_beside(sentence: Sentence, piece: Piece, rules: NameRules) -> Iterator[Cue]:
    """The votes of nouns set beside the name, of the adjective it may be, and of the dateline it may stand in."""
    for row, words in (_set_before(sentence, piece, rules), _set_behind(sentence, piece, rules)):
        if row:
            type_ = None if row.gives == "none" else row.gives
            yield Cue(vote_of(str(row.gives)), type_, int(row.values["weight"]), f"set beside “{words}”: {row.reason}")
    yield from _adjective(sentence, piece, rules)
    if in_dateline(sentence, piece):
        yield Cue("place", None, 5, "it stands in the dateline: where the text was sent from")


def noun_ending(sentence: Sentence, end: int, rules: NameRules) -> tuple[Row | None, str]:
    """The row and the words of the noun that ends before token `end`; of two words, if the list knows both."""
    for size in (2, 1):
        words = " ".join(sentence.word(i) for i in range(end - size, end))
        row = rules.row("cues.before", words) if end >= size else None
        if row:
            return row, words
    return None, ""


def _set_before(sentence: Sentence, piece: Piece, rules: NameRules) -> tuple[Row | None, str]:
    """The operator, X."""
    after = sentence.word(piece.last + 1)
    if sentence.word(piece.first - 1) != "," or sentence.word(piece.last) not in CLOSED:
        return None, ""
    return (None, "") if after in PERSONAL or after[:1].isdigit() else _trade(sentence, piece.first - 1, rules)


def _set_behind(sentence: Sentence, piece: Piece, rules: NameRules) -> tuple[Row | None, str]:
    """X, the airline; X, a ferry off Y."""
    at = piece.last + 2
    if sentence.word(piece.last) != "," or sentence.word(at - 1) not in ARTICLES:
        return None, ""
    stop = next((i for i in range(at, at + LONGEST) if sentence.word(i) in STOPS), at)
    return _trade(sentence, stop, rules) if stop > at else (None, "")


def _trade(sentence: Sentence, end: int, rules: NameRules) -> tuple[Row | None, str]:
    row, words = noun_ending(sentence, end, rules)
    return (row, words) if row and row.values.get("apposed") else (None, "")


def _adjective(sentence: Sentence, piece: Piece, rules: NameRules) -> Iterator[Cue]:
    """The Ostravian island of Brellin: no name, though no list knows the country."""
    word, noun = sentence.word(piece.first), sentence.word(piece.last)
    entry = rules.rows["cues.peoples"][0]
    alone = piece.last == piece.first + 1 and sentence.word(piece.first - 1).lower() in ("the", "a", "an")
    if alone and noun.islower() and noun.isalpha() and len(word) >= SHORTEST and word.endswith(entry.words):
        described = is_described(sentence, piece.last, rules)
        if described or not rules.has("cues.after", noun):
            yield Cue("none", None, 9 if described else 4, entry.reason)


def is_described(sentence: Sentence, at: int, rules: NameRules) -> bool:
    """Whether the small noun at `at` goes on to the name of what it is: "island of Brellin"."""
    noun = sentence.word(at)
    known = rules.has("heads.places", noun) or rules.has("heads.parts", noun)
    return known and sentence.word(at + 1) == "of"


def in_dateline(sentence: Sentence, piece: Piece) -> bool:
    """Whether the name stands before the dash with which the report begins, and in no bracket: "VELSK (Reuters) -"."""
    text, end = sentence.passage.text, dateline_end(sentence.passage.text, sentence.start)
    opened = text.find("(", sentence.start, end)
    behind = text[end : end + 1]
    begins = behind.isupper() or behind.isdigit() or behind in "\"“‘'"
    return begins and sentence.tokens[piece.last - 1].end < (end if opened < 0 else opened)
