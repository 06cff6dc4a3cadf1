"""Chains of capitals in a sentence: where a name begins and ends."""

from .openings import LINKS, Chain, is_large, trimmed
from .rules import NameRules
from .running import Seen, Sentence
from .tokens import is_acronym


def find_chains(sentence: Sentence, rules: NameRules, seen: Seen) -> tuple[Chain, ...]:
    """The chains of capitals of `sentence`, left to right, without the small words at their edges."""
    chains: list[Chain] = []
    at = 0
    while at < len(sentence.tokens):
        end = _end(sentence, at, rules)
        if end > at:
            chains += trimmed(sentence, at, end, rules, seen)
        at = max(end, at + 1)
    return tuple(chains)


def _end(sentence: Sentence, at: int, rules: NameRules) -> int:
    """The end of the chain that begins at `at`; `at` itself where none does."""
    if not is_large(sentence, at, rules):
        return at
    start = at
    at += 1
    while (skip := _step(sentence, start, at, rules)) and at - start < 16:  # longer runs are no names
        at += skip
    return at


def _step(sentence: Sentence, start: int, at: int, rules: NameRules) -> int:
    """How many more tokens the chain takes in at `at`: 0 at its end."""
    if is_large(sentence, at, rules):
        return 1
    word, after = sentence.word(at), sentence.word(at + 1)
    if word == "." and _abbreviated(sentence.word(at - 1), rules):
        return 2 * is_large(sentence, at + 1, rules)
    if word == "&" or (word in ("'", "’") and _owned(sentence, at, rules)):
        return 2 * is_large(sentence, at + 1, rules)
    if rules.has("cues.particles", word) and word.islower():
        return _particles(sentence, at, rules)
    if word in LINKS:
        return _linked(sentence, start, at, rules)
    if word.istitle() and rules.has("words.never", word) and not rules.has("words.never", after):
        return 2 * (is_large(sentence, at + 1, rules) and not _day(word, rules))  # Doctors Without Borders
    if word == "and" and after != "the":
        return _anded(sentence, start, at, rules)
    return 0


def _day(word: str, rules: NameRules) -> bool:
    entry = rules.row("words.never", word)
    return entry is not None and entry.name == "never.time"


def _abbreviated(word: str, rules: NameRules) -> bool:
    short = len(word) <= 3 and rules.has("titles.titles", word)
    return (len(word) == 1 and word.isupper()) or short or rules.has("titles.address", word) or word == "St"


def _particles(sentence: Sentence, at: int, rules: NameRules) -> int:
    """The small words from `at` with the capital behind them: van der Bellen, Rio de la Plata."""
    end = at
    while rules.has("cues.particles", sentence.word(end)) and sentence.word(end).islower() and end - at < 3:
        end += 1
    article = rules.row("cues.particles", sentence.word(at))
    begins = article is not None and article.name == "particle.name"
    named = is_large(sentence, end, rules) or (end < len(sentence.tokens) and sentence.word(end).istitle())
    return end - at + 1 if begins and named else 0  # a month or an ordinary word is none there: Viña del Mar


def _linked(sentence: Sentence, start: int, at: int, rules: NameRules) -> int:
    """A small word inside the name of a body: Office for the Coordination of Relief."""
    inside = [sentence.word(i) for i in range(start, at)]
    head = rules.has("heads.linked", inside[-1]) or rules.has("heads.linked", " ".join(inside[-2:]))
    office = sentence.word(at) in ("of", "for") and rules.has("titles.titles", inside[-1])
    goes_on = sentence.word(at) in ("of", "for", "on") and any(w in LINKS for w in inside) and not office
    known = " ".join((*inside, sentence.word(at), sentence.word(at + 1))) in rules.countries
    if not (head or known or (office and _portfolio(sentence, at)) or (goes_on and _open(inside, rules))):
        return 0
    skip = 1 + (sentence.word(at + 1) == "the")
    if sentence.word(at) in ("in", "to") and not known:
        return 0  # "the Bank in Oslo", "Council to Meet"
    return skip + 1 if is_large(sentence, at + skip, rules) else 0


def _portfolio(sentence: Sentence, at: int) -> bool:
    """Whether a title goes on with what its holder is charged with: Secretary of State, Secretary for … Affairs."""
    return sentence.word(at - 1) in ("Secretary", "Minister", "Commissioner", "Representative", "Undersecretary")


def _open(inside: list[str], rules: NameRules) -> bool:
    """Whether the part behind the last small word can itself be followed by "of"."""
    return inside[-1].istitle() and rules.has("heads.tails", inside[-1]) and rules.has("heads.linked", inside[-1])


def _anded(sentence: Sentence, start: int, at: int, rules: NameRules) -> int:
    """Whether "and" joins two parts of one name: the Food and Farming Authority."""
    end = at + 1
    while is_large(sentence, end, rules) and end - at < 6:
        end += 1
    whole = " ".join(sentence.word(i) for i in range(start, end))
    if whole in rules.countries:
        return end - at
    tail = rules.has("heads.tails", sentence.word(end - 1)) and end > at + 1
    left = [sentence.word(i) for i in range(start, at)]
    charged = any(w in LINKS for w in left)
    body = rules.has("heads.heads", left[-1]) and not (charged or rules.has("heads.tails", left[-1]))
    named = left[-1] in rules.countries or is_acronym(left[-1]) or rules.has("titles.titles", left[-1])
    if charged and not tail:
        end = next((i + 1 for i in range(at + 1, end) if rules.has("heads.tails", sentence.word(i))), end)
        tail = rules.has("heads.tails", sentence.word(end - 1))
    joined = charged or (end - at > 2 and sentence.word(start - 1).lower() in ("the", "'s", "’s"))
    return end - at if tail and joined and not body and not named else 0


def _owned(sentence: Sentence, at: int, rules: NameRules) -> bool:
    """Whether the apostrophe at `at` ends a plural that a noun of a body belongs to: the Farmers' League."""
    if not sentence.word(at - 1).endswith("s") or at + 1 >= len(sentence.tokens):
        return False
    before, mark, after = sentence.tokens[at - 1 : at + 2]
    noun = rules.row("heads.heads", after.text)
    touching = before.end == mark.start and mark.end + 1 == after.start
    return touching and noun is not None and noun.values["kind"] == "actor"
