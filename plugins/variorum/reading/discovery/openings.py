"""Words that are large only because they open a sentence, told from names."""

from .rules import NameRules
from .running import Seen, Sentence, is_ordinary
from .tokens import is_acronym, is_name

Chain = tuple[int, int]
"""First token of a chain of capitals, and the one after its last."""
LINKS = frozenset({"of", "for", "on", "against", "to", "in", "without"})
"""Small words inside the names of bodies."""
SURNAMES = frozenset({"May", "April", "June", "August", "March"})
"""Months that people are called by."""


def is_large(sentence: Sentence, at: int, rules: NameRules) -> bool:
    """Whether the token is written large and is no small word, month or label."""
    if not 0 <= at < len(sentence.tokens):
        return False
    token = sentence.tokens[at]
    if not is_name(token):
        return False
    return not is_ordinary(token, rules) or _surname(sentence, at, rules)


def _surname(sentence: Sentence, at: int, rules: NameRules) -> bool:
    """Whether a month is (part of) a person's name here: a first name stands before it, or a surname behind."""
    before, after = sentence.word(at - 1), sentence.word(at + 1)
    if rules.has("words.given", sentence.word(at)):  # Jan
        return at + 1 < len(sentence.tokens) and is_name(sentence.tokens[at + 1])
    return sentence.word(at) in SURNAMES and rules.has("words.given", before) and not after[:1].isdigit()


def trimmed(sentence: Sentence, start: int, end: int, rules: NameRules, seen: Seen) -> list[Chain]:
    """The chain without words that are large only because they open a sentence; none where nothing is left."""
    words = [sentence.word(i) for i in range(start, end)]
    if len(words) > 1 and all(w.isupper() and w.isalpha() and len(w) > 2 for w in words):
        return []  # shouted, or the label of a page
    if not sentence.opens(start):
        return [(start, end)]
    while start < end and _opening(sentence, start, end, rules, seen):
        start += 1
        while start < end and not is_large(sentence, start, rules):
            start += 1
        if start < end and not sentence.opens(start):
            break
    return [(start, end)] if start < end else []


def _opening(sentence: Sentence, at: int, end: int, rules: NameRules, seen: Seen) -> bool:
    """Whether the first word of a sentence is large for that reason alone."""
    word = sentence.word(at)
    if _certain(word, rules) or (is_acronym(word) and word.lower() not in seen.small):
        return False
    small = rules.has("words.opening", word) or word.lower() in seen.small
    if end - at > 2 and rules.has("titles.roles", word) and not rules.has("titles.titles", word):
        return True  # "Midfielder Ines Prado": the office is found before the name
    if end - at > 1:
        doing = word.endswith("ing") and word not in seen.large
        return doing or (small and not _needed(sentence, at, end, rules, seen))
    if small or rules.has("titles.roles", word) or rules.has("titles.titles", word):
        return word not in seen.large or rules.has("words.opening", word)
    return word not in seen.large and not _told(sentence, at, rules)


def _certain(word: str, rules: NameRules) -> bool:
    known = word in rules.countries or word in rules.capitals or word in rules.demonyms
    return known or any(rules.has(table, word) for table in ("countries.regions", "heads.known", "words.given"))


def _needed(sentence: Sentence, at: int, end: int, rules: NameRules, seen: Seen) -> bool:
    """Whether the rest of the chain would be a bare noun or office without its first word: Health Ministry."""
    rest = [sentence.word(i) for i in range(at + 1, end)]
    bare = len(rest) == 1 and (rules.has("heads.heads", rest[0]) or rules.has("titles.titles", rest[0]))
    linked = bool(rest) and rest[0] in LINKS
    offices = any(rules.has("titles.titles", w) for w in rest) and rules.has("titles.modifiers", sentence.word(at))
    title = rules.has("titles.titles", sentence.word(at)) or offices
    heads = rules.has("heads.heads", sentence.word(at)) and len(rest) <= 2
    return bare or linked or title or heads or (sentence.word(at) in seen.large)


def _told(sentence: Sentence, at: int, rules: NameRules) -> bool:
    """Whether what follows shows that a lone first word is a name: it says, owns, is explained, has a mark in it."""
    word, after, second = sentence.word(at), sentence.word(at + 1), sentence.word(at + 2)
    if any(not c.isascii() for c in word) or "-" in word or "'" in word or any(map(str.isdigit, word)):
        return True
    said = rules.has("cues.after", after) and not word.endswith(("s", "ly", "ing"))
    explained = after == "," and second in ("a", "an", "the", "located", "capital", "who", "which", "whose")
    return said or explained or (after in ("'s", "’s") and not word.endswith("day"))
