"""What a sentence says a person is: the office before the name, or the words set beside it between commas."""

from dataclasses import dataclass

from .pieces import Piece
from .rules import NameRules
from .running import Sentence, is_ordinary
from .tokens import is_acronym, is_name

JOINTS = frozenset({"of", "for", "to", "in", "at", "and", "the", "on", "'s", "’s", "-", "."})
LEADS = frozenset({"a", "an", "the", "his", "her", "its", "their", "then", "now", "who", "previously", "formerly"})
LONGEST = 12
"""Tokens a role may have; what is longer is a sentence of its own."""
BODIES = frozenset({"cue.company", "cue.body", "cue.vessel"})
"""Rows of nouns that name no person, beside whatever name they stand."""


@dataclass(frozen=True, slots=True)
class RoleSpan:
    """The tokens of a role; `speaks` where its holder speaks for the bodies named in it."""

    first: int
    last: int
    speaks: bool


def find_role(sentence: Sentence, piece: Piece, rules: NameRules) -> RoleSpan | None:
    """The role of the person named by `piece`, if the sentence gives one."""
    if piece.title is not None and not _address(sentence, piece, rules):
        return _span(sentence, piece.title, piece.first, rules)
    return _beside(sentence, piece, rules) or _before(sentence, piece, rules) or _set_before(sentence, piece, rules)


def _address(sentence: Sentence, piece: Piece, rules: NameRules) -> bool:
    words = [t.text for t in sentence.tokens[piece.title : piece.first] if t.word]
    return all(rules.has("titles.address", w) for w in words)


def _span(sentence: Sentence, first: int, last: int, rules: NameRules) -> RoleSpan:
    words = [t.text for t in sentence.tokens[first:last]]
    pairs = [" ".join(words[i : i + 3]) for i in range(len(words))]
    pairs += [" ".join(words[i : i + 2]) for i in range(len(words))]
    speaks = any(rules.has("titles.speakers", text) for text in (*words, *pairs))
    speaks = speaks and not any(rules.has("titles.former", text) for text in words)
    while last > first + 1 and (sentence.word(last - 1) in JOINTS | {",", "with", "by", "from"}):
        last -= 1
    return RoleSpan(first, last, speaks)


def _beside(sentence: Sentence, piece: Piece, rules: NameRules) -> RoleSpan | None:
    """Words behind the name, between commas: "Ana Orlan, a former governor, said"."""
    if sentence.word(piece.last) != ",":
        return _affiliation(sentence, piece, rules)
    start = piece.last + 1
    end = start
    while end < len(sentence.tokens) and end - start < LONGEST and _goes_on(sentence, start, end, rules):
        end += 1
    words = [t.text for t in sentence.tokens[start:end]]
    lead = bool(words) and (words[0].lower() in LEADS or is_name(sentence.tokens[start]) or _role(words[0], rules))
    named = any(_role(w, rules) for w in words[:8])
    lead = lead or (all(w.islower() for w in words[:2]) and any(_role(w, rules) for w in words[:3]))
    runs = words[:1] == ["who"] and len(words) > 1 and rules.has("titles.speakers", words[1])
    body = _is_body(words, rules)
    return _span(sentence, start, end, rules) if lead and (named or runs) and not body else None


def _is_body(words: list[str], rules: NameRules) -> bool:
    """Whether the words tell of a body rather than a person: "an activist network in Orlan"."""
    stop = next((i for i, w in enumerate(words) if i and w in JOINTS), len(words))
    noun = rules.row("cues.before", words[stop - 1]) if words else None
    return noun is not None and noun.name in BODIES


def _goes_on(sentence: Sentence, start: int, at: int, rules: NameRules) -> bool:
    word = sentence.word(at)
    if word in (",", ";", ":", "(", ")", "“", "”", '"', "–", "—") or (word == "." and at + 1 == len(sentence.tokens)):
        return False
    clause = word in ("who", "which", "that") and at > start
    return not clause and not (rules.has("cues.after", word) and word.islower() and not _role(word, rules))


def _role(word: str, rules: NameRules) -> bool:
    return rules.has("titles.roles", word)


def _affiliation(sentence: Sentence, piece: Piece, rules: NameRules) -> RoleSpan | None:
    """The body a person is named of: "Marie Orlan of the Weather Service said"."""
    if sentence.word(piece.last) not in ("of", "from", "at") or piece.last - piece.first < 2:
        return None
    at = piece.last + 1 + (sentence.word(piece.last + 1) == "the")
    end = at
    while end < len(sentence.tokens) and (is_name(sentence.tokens[end]) or sentence.word(end) in JOINTS - {"'s", "’s"}):
        end += 1
    body = any(rules.has("heads.heads", t.text) or is_acronym(t.text) for t in sentence.tokens[at:end])
    while sentence.word(end - 1) in JOINTS:
        end -= 1
    return RoleSpan(piece.last, end, speaks=True) if body else None


def _before(sentence: Sentence, piece: Piece, rules: NameRules) -> RoleSpan | None:
    """A noun right before the name: "deputy spokesman Ivan Orlan"."""
    at = piece.first - 1
    if not _role(sentence.word(at), rules) or not sentence.word(at):
        return None
    return _span(sentence, _left(sentence, at, rules), piece.first, rules)


def _left(sentence: Sentence, at: int, rules: NameRules) -> int:
    """The first token of the phrase whose noun stands at `at`."""
    start = at
    while start > 0 and at - start < 6 and _qualifies(sentence, start - 1, rules):
        start -= 1
    return start


def _qualifies(sentence: Sentence, at: int, rules: NameRules) -> bool:
    token = sentence.tokens[at]
    if token.text in ("'s", "’s", "-", "and", "the"):
        return token.text in ("'s", "’s", "-")
    ordinary = rules.has("words.never", token.text) and not is_name(token)
    verb = rules.has("cues.after", token.text) and not _role(token.text, rules)
    return token.word and not ordinary and not verb and not (is_name(token) and is_ordinary(token, rules))


def _set_before(sentence: Sentence, piece: Piece, rules: NameRules) -> RoleSpan | None:
    """Words before the name, up to a comma: "the head of the Weather Service, Ana Orlan, said"."""
    if sentence.word(piece.first - 1) != ",":
        return None
    stop = piece.first - 1
    for at in range(stop - 1, max(-1, stop - LONGEST), -1):
        word = sentence.word(at)
        if _role(word, rules):
            return _span(sentence, _left(sentence, at, rules), stop, rules)
        if not (word in JOINTS or is_name(sentence.tokens[at]) or rules.has("titles.modifiers", word)):
            return None
    return None
