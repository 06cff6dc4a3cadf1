"""What stands behind a name: its verb, what it owns, the noun of its place, words set beside it."""

from collections.abc import Iterator

from .own_cues import Cue
from .pieces import Piece
from .rules import NameRules
from .running import Sentence

ADVERBS = frozenset({"also", "has", "had", "have", "later", "then", "earlier", "repeatedly", "officially"})
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})


def vote_of(gives: str) -> str:
    """The kind a row votes for: types of actors are votes for an actor."""
    return gives if gives in ("place", "person", "none") else "actor"


def cues_behind(sentence: Sentence, piece: Piece, rules: NameRules) -> Iterator[Cue]:
    """The votes of what stands right behind the name."""
    at = piece.last
    owned = sentence.word(at) in POSSESSIVE
    at += int(owned)
    word = sentence.word(at)
    if word == "-" and not owned:
        yield from _hyphened(sentence.word(at + 1))
    if word == "(" and rules.countries.get(sentence.word(at + 1)) and sentence.word(at + 2) == ")":
        yield Cue("place", "city", 4, "a country stands behind it in brackets")
    yield from _apposed(sentence, at, rules)
    noun = rules.row("heads.places", word)
    if not noun and word.islower() and not rules.has("words.never", word):
        noun = rules.row("heads.places", sentence.word(at + 1))  # "the Jabaliya refugee camp"
    if noun and not owned:
        yield Cue("place", noun.gives, 5, f"before “{word}”: {noun.reason}")
    while word in ADVERBS and rules.has("cues.after", sentence.word(at + 1)):
        at += 1
        word = sentence.word(at)
    entry = rules.row("cues.after", word) if word.islower() else None
    if entry and not (owned and entry.name == "cue.verb"):
        gives = str(entry.gives)
        type_ = gives if gives in ("media", "person") else None
        yield Cue(vote_of(gives), type_, int(entry.values["weight"]), f"before “{word}”: {entry.reason}")


def _hyphened(suffix: str) -> Iterator[Cue]:
    if suffix in ("based", "born", "wide", "area", "bound"):
        yield Cue("place", None, 4, f"before “-{suffix}”")


def _apposed(sentence: Sentence, at: int, rules: NameRules) -> Iterator[Cue]:
    """X, a town in Y; X, Chile."""
    if sentence.word(at) != ",":
        return
    window = [sentence.word(i) for i in range(at + 1, min(at + 8, len(sentence.tokens)))]
    if window[:1] and window[0] in ("located", "capital"):
        yield Cue("place", None, 4, f"“{window[0]}” is said of it")
    stop = next(
        (i for i, w in enumerate(window) if w in (",", "of", "in", "that", "where", "which", "on")), len(window)
    )
    noun = next((row for w in window[:stop] if (row := rules.row("heads.places", w))), None)
    part = next((row for w in window[:stop] if (row := rules.row("heads.parts", w))), None)
    if window[:1] and window[0] in ("a", "an", "the", "one") and (entry := noun or part):
        yield Cue("place", entry.gives, 6, "the words beside it say what place it is")
    if window[:1] and window[0] in rules.countries and (window[1:2] == [","] or len(window) == 2):
        yield Cue("place", None, 3, "a country stands behind it, after a comma")
