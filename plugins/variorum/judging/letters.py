"""Abbreviations of bodies: which letters stand for which name, by the letters themselves, a bracket, or a table.

"UNHCR" is the UN High Commissioner for Refugees by its letters, "NIPH" an institute where a text says so in brackets,
and the UN refugee agency is UNHCR by a table of what newsrooms call such bodies. Letters that two names share stand for
neither.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import resources

LINKS = r"(?:of|for|and|the|on|in|to|de|des|du|la|sans|y|para)"
SPELLED = re.compile(
    rf"\b((?:[A-ZÀ-Þ][\w’'-]+)(?:\s(?:{LINKS}\s){{0,2}}[A-ZÀ-Þ][\w’'-]+){{1,9}}),?\s\((?:the\s)?([A-Z][A-Z&]{{1,9}})\)"
)
"""A name with its letters in brackets behind it."""
FIRST = re.compile(
    rf"\b([A-Z]{{2,10}})\s\((?:the\s)?((?:[A-ZÀ-Þ][\w’'-]+)(?:\s(?:{LINKS}\s){{0,2}}[A-ZÀ-Þ][\w’'-]+){{1,9}})\)"
)
"""Letters with the name in brackets behind them."""
SMALL = frozenset({"of", "for", "and", "the", "on", "in", "to", "its", "their", "a", "an"})
"""Words of which no letter is taken."""


def spelled_out(texts: Iterable[str]) -> dict[str, str]:
    """Letters → the name that the texts give for them in brackets; none where they give two."""
    found: dict[str, set[str]] = {}
    for text in texts:
        if "(" in text:
            for letters, name in _pairs(text):
                found.setdefault(letters, set()).add(name)
    return {letters: next(iter(names)) for letters, names in sorted(found.items()) if len(names) == 1}


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    found = [(match[2], match[1]) for match in SPELLED.finditer(text)]
    found += [(match[1], match[2]) for match in FIRST.finditer(text)]
    for letters, name in found:
        bare = name.removeprefix("The ")
        if bare[0] == letters[0]:  # else the letters may be those of somebody's party
            yield letters, bare


def initials(name: str) -> Sequence[str]:
    """The letters that a name may go by: its initials, "UN" kept whole; and the same without a "UN" before it."""
    bare = re.sub(r"\s*\([^)]*\)", "", name).replace("United Nations", "UN")
    words = [word for word in re.findall(r"[\w]+(?:['’]\w+)?", bare) if word.lower() not in SMALL and word[0].isupper()]
    if words == ["UN"]:
        return () if "UN" in name else words  # "the United Nations"
    if len(words) < 2:  # one word has no initials
        return ()
    letters = ["".join(word if word.isupper() else word[0] for word in part) for part in (words, words[1:])]
    return letters if words[0] == "UN" else letters[:1]


def described(name: str) -> str | None:
    """The letters of a body that newsrooms call `name`: "UNHCR" for "the UN refugee agency"; null where none do."""
    bare = re.sub(r"\s*\([^)]*\)", "", name.lower()).strip().replace("’", "'")
    return called().get(re.sub(r"^the\s", "", bare))


@cache  # program data: never changes while a program runs
def called(language: str = "en") -> Mapping[str, str]:
    """What newsrooms call a body, in lower case → its letters."""
    file = resources.files(__package__).joinpath(language, "bodies.toml")
    rows = tomllib.loads(file.read_text(encoding="utf-8"))["bodies"]
    return {words.lower(): row["letters"] for row in rows for words in row["words"]}
