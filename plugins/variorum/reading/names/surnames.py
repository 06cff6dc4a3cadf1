"""Which part of a person's full name stands for it when used alone, and when that part is somebody else's."""

import re

from ...model import Name
from .words import Words

ARTICLE = re.compile(r"(?:[Aa]l|[Ee]l|[Aa]sh|[Aa]s|[Aa]n|[Aa]d|[Aa]r|[Aa]t)-(?=[^\W\d_])")
"""An Arabic article, which texts leave out when the surname stands alone."""
SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
FAMILY_FIRST = frozenset({"zh", "ko", "hu", "vi", "zh-Latn", "ko-Latn"})
"""Languages whose names begin with the surname."""
LEAST = 3
"""Letters a surname has that is taken from a full name: Xi and Un are for the editors to list."""
WORD_BEFORE = re.compile(r"([^\W\d_][\w'-]*\.?) $")
WORD_AFTER = re.compile(r" ([^\W\d_][\w'-]*)(?: ([^\W\d_][\w'-]*))?")


def surnames(name: Name, words: Words) -> tuple[str, ...]:
    """What stands for the full `name` of a person when used alone; nothing for a name that is short already."""
    parts = [part for part in name.text.split(" ") if part.lower().strip(",") not in SUFFIXES]
    if name.kind in {"short", "descriptive", "metonym"} or len(parts) < 2 or not parts[-1][:1].isalpha():
        return ()
    if name.language in FAMILY_FIRST:
        return _usable(parts[0], words)
    first = len(parts) - 1
    while first > 1 and parts[first - 1].lower() in words.particles:
        first -= 1
    whole = " ".join(parts[first:]).rstrip(",")
    bare = ARTICLE.sub("", whole, count=1)
    small = whole[:1].lower() + whole[1:] if first < len(parts) - 1 else whole
    return tuple(dict.fromkeys(one for form in (whole, small, bare) for one in _usable(form, words)))


def _usable(surname: str, words: Words) -> tuple[str, ...]:
    large = any(map(str.isupper, surname)) or not surname.isascii()
    ordinary = surname.lower() in words.never or surname in words.given
    return (surname,) if large and len(surname) >= LEAST and not ordinary else ()


def namesake(text: str, end: int, words: Words) -> bool:
    """Whether what follows a person's name at `end` of a folded text makes it a thing called after them."""
    found = WORD_AFTER.match(text, end, end + 60) if text[end + 1 : end + 2].isupper() else None
    if not found:
        return False
    second = found[2] if found[2] and found[2][0].isupper() else None
    return found[1] in words.namesakes or second in words.namesakes


def forenamed(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a place's name is a given name here: a surname stands right behind it."""
    if text[start:end] not in words.forenames:
        return False
    found = WORD_AFTER.match(text, end, end + 60) if text[end + 1 : end + 2].isupper() else None
    if not found or found[1].isupper() or found[1] in words.namesakes:
        return False
    return not ({found[1].lower(), found[1].removesuffix("'s").lower()} & (words.never | words.titles))


def before(text: str, start: int) -> str:
    """The word right before `start`, behind one blank; empty where a mark or the start of the text stands there."""
    found = WORD_BEFORE.search(text, max(0, start - 40), start)
    return found[1] if found else ""


def anothers(text: str, start: int, own: frozenset[str], words: Words) -> bool:
    """Whether a short name at `start` is somebody else's: another given name, or its initial, stands before it."""
    word = before(text, start)
    if not word or not word[0].isupper() or word.endswith("'s"):
        return False
    initial = word.removesuffix(".")
    if len(initial) == 1:
        return not any(name.startswith(initial) for name in own)
    if (
        word != initial
        or word in own
        or initial.lower() in words.titles
        or initial.lower() in words.never
        or initial in words.peoples
    ):
        return False
    if opens(text, start - len(word) - 1):
        return initial in words.given
    return not initial.isupper()


def opens(text: str, start: int) -> bool:
    """Whether a sentence begins at `start` of a folded text."""
    head = text[max(0, start - 4) : start].rstrip(" \"“”‘'(«„")
    return start == 0 or not head or head[-1] in ".!?:…" or text[start - 2 : start] == "  "


def capitals(text: str, start: int, end: int) -> bool:
    """Whether a word of capitals stands beside a span of a folded text: all is set so there."""
    after = text[end : end + 20].lstrip(" ").partition(" ")[0]
    return any(len(w) > 1 and w.isalpha() and w.isupper() for w in (before(text, start), after))
