"""Ages that no word of time follows: "died at 91", "turned 80", "Ana Rus, 41, teaches", "women over 50"."""

import re
from bisect import bisect_left

from .counting import plural
from .lexicon import Lexicon
from .nouns import STOP, is_plural, noun_classes, person_rule
from .spans import Page
from .unit_signs import Unit

YOUNGEST, OLDEST = 10, 120
"""Numbers between which an age is told without its years; younger ones may be hours of the day."""
AGE = re.compile(r"\d{1,3}|[a-z-]+")
BOUNDS = frozenset(["over", "under", "above", "below", "past"])
TURNS = frozenset(["is", "was", "turned", "turns"])
"""Behind "who" they lead to an age, where nothing follows: "Marsh, who is 61, …"."""
BEING = frozenset(["is", "are", "was", "were", "be", "aged"])
TURNED = frozenset(["turned", "turns", "turning"])
JOINING = frozenset(["and", "or", "but", "with", "mostly", "most", "all"])
"""Behind a name and a number between commas they go on with a list: "Ruthia, 27, and Lumen, 12"."""
INTO = frozenset(["into", "to", "over", "from"])
KIN = (("his",), ("her",), ("their",))
"""Behind "and" they show that the name before it is a person's: "Ana, 9, and her brother"."""
PLACED = frozenset(["in", "at", "from", "near", "outside", "across", "around", "inside"])
"""Before a name of two words and a number they lead to a place: "in New Lumen, 27, mostly"."""
CHILDREN = frozenset(["son", "daughter", "brother", "sister", "boy", "girl", "baby", "grandson", "granddaughter"])
"""Before a name they make a number in words an age as well: "her son Tom, six"."""
NAMING = frozenset(["as", "is", "was", "of", "named", "identified", "mr", "mrs", "ms", "dr", "and", "by"])
"""Before a surname at the end of a sentence they show that it is a person's: "identified the driver as Harker, 42."."""
GROWN = 16
"""Years from which on somebody is called by the surname alone."""
NAME = re.compile(r"[^\W\d_][\w’'.-]+")


def age(page: Page, start: int, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """Years where a number that counts nothing is somebody's age; None where it is not known to be one."""
    at, after = bisect_left(page.starts, start), bisect_left(page.starts, end)
    if at < 2 or not AGE.fullmatch(page.text, start, end) or _large(page.text[start:end]):
        return None
    if not (
        (page.keys[at - 1] == "," and _apposed(page, at, after, lexicon))
        or _bounded(page, at, end, lexicon)
        or (_reached(page, at, lexicon) and _free(page, after, lexicon))
    ):
        return None
    if after < len(page.keys) and page.ends[after] <= ceiling and _counted(page, after, lexicon):
        return None
    return Unit("years", "time", "unit.years.age.told", end)


def _large(text: str) -> bool:
    return text.isdecimal() and int(text) > OLDEST


def _bounded(page: Page, at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether persons are over or under the number, or "who" is: "women over 50", "who is 61,"."""
    if page.keys[at - 1] in BOUNDS:
        whom = at - 2 - (page.keys[at - 2] in BEING)
        key = page.keys[max(0, whom)]  # "killed over 50" counts the dead
        if (whom < at - 2 and key in ("who", "whom")) or (key == "them" and page.text[end : end + 1] in ",.;)"):
            return True
        return not key.endswith("ed") and key != "hurt" and person_rule(page.words[whom], key, lexicon) is not None
    return page.keys[at - 2] == "who" and page.keys[at - 1] in TURNS and page.text[end : end + 1] in ",.)"


def _reached(page: Page, at: int, lexicon: Lexicon) -> bool:
    """Whether a life came to the number: "turned 80", "left school at 15"."""
    if page.words[at].isdecimal() and int(page.words[at]) < YOUNGEST:
        return False
    if page.keys[at - 1] in TURNED:
        return True
    ages = lexicon["units.ages"]
    return page.keys[at - 1] == "at" and any(ages.row(" ".join(page.keys[max(0, at - 1 - n) : at - 1])) for n in (1, 2))


def _free(page: Page, at: int, lexicon: Lexicon) -> bool:
    """Whether no noun follows: a mark, the end, or a word that begins another phrase does."""
    if at >= len(page.keys) or not page.keys[at][:1].isalnum():
        return True
    if page.keys[at] == "to" and page.keys[at + 1 : at + 2] and noun_classes(lexicon).get(page.keys[at + 1], 0) == 0:
        return page.words[at + 1].isalpha() and not lexicon["numbers.cardinals"].row(page.keys[at + 1])
    return page.keys[at] not in INTO and bool(noun_classes(lexicon).get(page.keys[at], 0) & STOP)


def _apposed(page: Page, at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a person stands before the comma: "The driver, 63, was", "Ana Rus, 41, teaches", "to Mira Lund, 34."."""
    word, mark = page.words[at - 2], page.keys[after] if after < len(page.keys) else "."
    if (
        not (page.words[at].isdecimal() or CHILDREN.intersection(page.keys[max(0, at - 4) : at - 2]))
        or mark not in (",", ".")
        or not page.keys[at - 2]
    ):
        return False
    behind = page.words[after + 1] if mark == "," and after + 1 < len(page.words) else ""
    if mark == "," and (not behind.islower() or (behind in JOINING and page.keys[after + 2 : after + 3] not in KIN)):
        return False
    if word.islower():
        return mark == "," and _one(page, at - 2, lexicon)
    named = NAME.fullmatch(word) is not None and word[0].isupper() and not word.isupper()
    full = at > 2 and page.words[at - 3][:1].isupper() and bool(NAME.fullmatch(page.words[at - 3]))
    lead = page.keys[at - 4 if full else at - 3] if at > 2 + full else ""
    led = lead in PLACED if full else lead == "and" or lexicon["places.prepositions"].row(lead) is not None
    if full or mark == ",":
        return named and not led
    if lead in CHILDREN:
        return named
    return named and lead in NAMING and page.words[at].isdecimal() and int(page.words[at]) >= GROWN


def _one(page: Page, at: int, lexicon: Lexicon) -> bool:
    """Whether the token is a noun for one person, with an article or an owner before it: "the driver", "her son"."""
    word, key = page.words[at], page.keys[at]
    many = (key, plural(key), f"{key[:-2]}ves")
    if word.endswith("s") or lexicon["units.many"].row(key) or not any(person_rule(m, m, lexicon) for m in many):
        return False
    return any(lexicon["units.owning"].row(k) for k in page.keys[max(0, at - 3) : at] if k)


def _counted(page: Page, at: int, lexicon: Lexicon) -> bool:
    """Whether the token `at` may be counted by a number before it."""
    word = page.words[at]
    return is_plural(word) or word in "%-" or person_rule(word, page.keys[at], lexicon) is not None
