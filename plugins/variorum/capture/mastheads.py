"""The name of a site and its motto, as they stand over a text or behind its title."""

import re
from collections.abc import Iterable, Sequence

from .lines import Line, is_capitalised, is_label, words
from .tables import Row, load_table

_TAIL = re.compile(r"\s+(?:[–—|»•·-]|::)\s+(?P<name>[^–—|»•·]{2,60})\Z")
_NO_NAME = re.compile(
    r"(?:an?|what|how|why|who|when|where|live|video|photos?|pictures?|in|analysis|opinion|explained|explainer|watch|report|"
    r"reports|update[sd]?|day|part|as|all|timeline|review|interview|exclusive)\b",
    re.IGNORECASE,
)
_NOUNS = load_table("en/outlets")["nouns"]


def _any(rows: Iterable[Row]) -> str:
    """A pattern for the nouns of `rows`."""
    return rf"\b(?:{'|'.join(word for row in rows for word in row['words'])})"


def _ending(where: str) -> re.Pattern[str]:
    """A pattern for names that a noun tells which stands `where` ("head", "byline")."""
    rows = [row for row in _NOUNS if where in row["where"]]
    anywhere = [row for row in rows if row.get("anywhere")]
    return re.compile(rf"{_any(rows)}\Z|{_any(anywhere)}\b", re.IGNORECASE)


_TAIL_NOUN = re.compile(rf"{_any(row for row in _NOUNS if 'tail' in row['where'])}\b|\b\w+\.\w{{2,4}}\b", re.IGNORECASE)
"""A noun of outlets, or an address."""
_HEAD_NOUN, _BYLINE_NOUN = _ending("head"), _ending("byline")
_SECTION = re.compile(
    r"(?:(?:world|local|latest|breaking|top|national|international|business|sports?|health|more|all|our|the|daily|today)\s?)+"
    r"(?:news|post|times|standard)",
    re.IGNORECASE,
)
"""Labels that begin a page and name a part of a site."""
_TAGLINE = re.compile(
    r"\b(?:news|coverage|stories|headlines|source|updates?|breaking|latest|trusted|independent|daily|up-to-date|"
    r"around the world|all over the world|voice|since \d{4}|aggregated|information)\b",
    re.IGNORECASE,
)


def tail(title: str, whole: str) -> tuple[int | None, str | None]:
    """Where the title ends and the site's name after it, where there is one."""
    found = _TAIL.search(title)
    if found is None:
        return None, None
    name, head = found["name"].strip(), title[: found.start()]
    if len(words(name)) > 5 or len(words(head)) < 3 or _NO_NAME.match(name) or not is_capitalised(name):
        return None, None
    evident = _TAIL_NOUN.search(name) or whole.count(name) > title.count(name) or "|" in found.group()
    if not evident and (is_capitalised(head) or len(words(head)) < 5):
        return None, None
    return found.start(), name


def is_tagline(lines: Sequence[Line], index: int, title: int) -> bool:
    """Whether a line is the motto of a site: two words of the trade, under its name or over the title."""
    text = lines[index].text
    under_name = index > 0 and is_label(lines[index - 1].text)
    return len(_TAGLINE.findall(text)) >= 2 and (under_name or index < title) and len(words(text)) >= 3


def site_name(lines: Sequence[Line], over: Sequence[int]) -> str | None:
    """The label that names the site: the one with a motto under it, or the first of the page where it has a word that
    papers call themselves by. Any other may be the name of a section."""
    named = (i for i in over if is_label(lines[i].text) and i + 1 in over and is_tagline(lines, i + 1, i + 2))
    papers = (i for i in over[:1] if named_as_news(lines[i].text))
    return next((lines[index].text for index in (*named, *papers)), None)


def is_paper(name: str) -> bool:
    """Whether `name` ends in a noun that papers and stations call themselves by, and is no section of a site."""
    return _BYLINE_NOUN.search(name) is not None and not _SECTION.fullmatch(name)


def named_as_news(text: str) -> bool:
    """Whether a line is a name of two words or more, one of which papers call themselves by, and no section's."""
    called = is_label(text) and len(words(text)) >= 2 and _HEAD_NOUN.search(text)
    return bool(called) and not _SECTION.fullmatch(text)
