"""A chain of capitals cut into names: offices off persons, peoples off bodies, what is no name left out."""

from dataclasses import dataclass

from .heads import head, is_body, words_of
from .offices import before_modifiers, before_portfolio, office_in
from .openings import LINKS, Chain
from .rules import NameRules
from .running import Sentence
from .tokens import is_acronym


@dataclass(frozen=True, slots=True)
class Piece:
    """A name in a sentence: its tokens, and the first token of the office before it."""

    first: int
    last: int
    """The token after its last."""
    title: int | None = None
    """First token of the office, rank or address before the name."""
    seat: str | None = None
    """The office behind a name that is no person's: "Governor" behind "Texas"."""
    owner: str | None = None
    """Country of the demonym before the office: "French" in "French President"."""


def pieces(sentence: Sentence, chain: Chain, rules: NameRules) -> tuple[Piece, ...]:
    """The names that `chain` holds, left to right; none for peoples, bare nouns and offices without a holder."""
    start, end = chain
    office = office_in(sentence, start, end, rules)
    if office is None:
        piece = _plain(sentence, start, end, rules)
        return (piece,) if piece else ()
    first, last = office
    left = before_portfolio(sentence, start, first, rules) or before_modifiers(sentence, start, first, rules)
    owner = next((rules.demonyms[w] for w in words_of(sentence, start, left) if w in rules.demonyms), None)
    body = _plain(sentence, start, left, rules) if left > start else None
    title = left if body else start
    holder = _plain(sentence, last, end, rules) if last < end else None
    seat = " ".join(words_of(sentence, first, last))
    found = [Piece(body.first, body.last, seat=seat, owner=body.owner)] if body else []
    if holder:
        found.append(Piece(holder.first, holder.last, title=start if body else title, owner=owner or holder.owner))
    return tuple(found)


def _plain(sentence: Sentence, start: int, end: int, rules: NameRules) -> Piece | None:
    """The name in a chain without offices; None for peoples and bare nouns."""
    owner = None
    if _double(sentence, start, end, rules):
        start += 2 if not is_body(words_of(sentence, start, end), rules) else 0
    while start < end and _adjective(sentence, start, end, rules):
        owner = rules.demonyms.get(sentence.word(start), owner)
        start += 1
    while start < end - 1 and _code(sentence.word(end - 1)):
        end -= 1
    while start < end and sentence.word(end - 1) in (*LINKS, "and", ".", "&", "the"):
        end -= 1
    words = words_of(sentence, start, end)
    letter = bool(words) and all(len(w) == 1 for w in words)
    if not words or _bare(words, rules) or (letter and not rules.has("cues.before", sentence.word(start - 1))):
        return None
    return Piece(start, end, owner=owner)


def _code(word: str) -> bool:
    """Whether the word is the code of a model, road or seat behind the name: A320."""
    return word.isupper() and any(map(str.isdigit, word))


def _double(sentence: Sentence, start: int, end: int, rules: NameRules) -> bool:
    """Whether a demonym of two words opens the chain, and the chain is no country: South Korean."""
    double = end - start > 1 and " ".join(words_of(sentence, start, start + 2)) in rules.demonyms
    return double and " ".join(words_of(sentence, start, end)) not in rules.countries


def _adjective(sentence: Sentence, at: int, end: int, rules: NameRules) -> bool:
    """Whether the first word of the chain is an adjective that is no part of the name behind it."""
    word, rest = sentence.word(at), words_of(sentence, at + 1, end)
    people = word in rules.demonyms or rules.has("countries.peoples", word)
    country = is_acronym(word) and not rules.has("heads.known", word)
    if " ".join((word, *rest)) in rules.countries or rules.has("countries.regions", " ".join((word, *rest))):
        return False
    if not rest:
        return people and word not in rules.countries
    behind = rules.has("words.given", rest[0]) or " ".join(rest) in rules.countries or rest[0] in rules.capitals
    members = all(w in rules.demonyms or rules.has("countries.peoples", w) for w in rest)
    return (people and (behind or members)) or (country and behind)


def _bare(words: tuple[str, ...], rules: NameRules) -> bool:
    """Whether the words are nouns and offices only: "the Council", "Deputy Minister"."""
    text = " ".join(words)
    if rules.has("heads.known", text) or text in rules.countries or rules.has("countries.regions", text):
        return False
    if len(words) > 1 and all(_names_place(w, rules) for w in words):
        return False  # Cape Coast, Tower Bridge
    nouns = ("heads.heads", "titles.titles", "titles.modifiers", "titles.address", "words.opening", "countries.peoples")
    return all(any(rules.has(table, w) for table in nouns) for w in words) and (
        len(words) == 1 or not is_body(words, rules)
    )


def _names_place(word: str, rules: NameRules) -> bool:
    entry = rules.row("heads.heads", word)
    return entry is not None and entry.values["kind"] == "place"


def extended(sentence: Sentence, piece: Piece, rules: NameRules) -> Piece:
    """The piece with the small noun behind it that belongs to its name: the Orlan bridge; not the Orlan bay of Gull."""
    words = [t.text for t in sentence.tokens[piece.first : piece.last]]
    text = " ".join(words)
    known = text in rules.countries or text in rules.capitals or text in rules.demonyms or is_acronym(text)
    noun = rules.has("heads.parts", sentence.word(piece.last))
    if (
        not noun
        or known
        or sentence.word(piece.last + 1) == "of"
        or piece.title is not None
        or len(words) > 3
        or head(tuple(words), rules)
    ):
        return piece
    return Piece(piece.first, piece.last + 1, owner=piece.owner)
