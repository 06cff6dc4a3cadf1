"""Offices, ranks and forms of address in a chain of capitals: where they begin, and where the holder's name does."""

from .heads import head, is_body, is_title, words_of
from .openings import LINKS
from .rules import NameRules
from .running import Sentence


def office_in(sentence: Sentence, start: int, end: int, rules: NameRules) -> tuple[int, int] | None:
    """The tokens of the office in the chain: the first one named, with what it is charged with."""
    for at in range(start, end):
        for size in (3, 2, 1):
            if at + size <= end and is_title(words_of(sentence, at, at + size), rules):
                last = _charge(sentence, at + size, end, rules)
                return None if _whole(sentence, start, at, last, end, rules) else (at, last)
    return None


def _charge(sentence: Sentence, at: int, end: int, rules: NameRules) -> int:
    """The token behind "of the Interior", "for European Affairs", "of Oslo", or the point of an abbreviation."""
    if at < end and sentence.word(at) == ".":
        return at + 1
    office = at
    while office < end and rules.has("titles.modifiers", sentence.word(office)):
        office += 1
    for last in range(min(office, end - 1), at - 1, -1):
        if is_title(words_of(sentence, last, last + 1), rules):
            return _charge(sentence, last + 1, end, rules)  # "Deputy Foreign Minister"
    if at >= end or sentence.word(at) not in ("of", "for"):
        return at
    at += 2 if sentence.word(at + 1) == "the" else 1
    for stop in range(at + 1, end + 1):
        if (
            words_of(sentence, at, stop)[-1] in rules.capitals
            or " ".join(words_of(sentence, at, stop)) in rules.countries
        ):
            return stop
    given = next((i for i in range(at + 1, end) if rules.has("words.given", sentence.word(i))), None)
    tail = next((i + 1 for i in range(at, end) if rules.has("heads.tails", sentence.word(i))), None)
    return given or tail or max(at + 1, end - 2)


def _whole(sentence: Sentence, start: int, at: int, last: int, end: int, rules: NameRules) -> bool:
    """Whether the office is part of a longer name: General Assembly, Prince Edward Island."""
    rest = words_of(sentence, last, end)
    if rest and not is_title(rest, rules) and (named := head(words_of(sentence, at, end), rules)):
        return named.values["kind"] != "none" or len(rest) == 1
    charged = any(w in LINKS for w in words_of(sentence, at, last))
    before = words_of(sentence, start, at)
    return not rest and charged and bool(before) and before[-1] not in rules.demonyms and is_body(before, rules)


def before_portfolio(sentence: Sentence, start: int, end: int, rules: NameRules) -> int | None:
    """The token behind the demonym where a minister's charge stands between the two: Norwegian Fisheries Minister."""
    if sentence.word(end) not in ("Minister", "Ministers") or sentence.word(start) not in rules.demonyms:
        return None
    return start + 1


def before_modifiers(sentence: Sentence, start: int, end: int, rules: NameRules) -> int:
    """The token behind the name, without the words that belong to the office behind it: Deputy, Foreign."""
    while end > start and rules.has("titles.modifiers", sentence.word(end - 1)):
        end -= 1
    return end
