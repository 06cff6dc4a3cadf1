"""Tags of a saved page, each with where it stands.

Own code, where a parser would serve otherwise: `html.parser` does not say where an end tag ends, and takes quadratic
time for some unclosed markup (CVE-2025-6069) in versions of Python that this project runs on; parsers that build a tree
mend it, and lose the places. Time grows with length here, whatever the page holds.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]{0,30})(?P<rest>(?:[^<>\"']|\"[^\"]{0,20000}\"|'[^']{0,20000}')*+)>"
)
_UNREAD = re.compile(
    r"<(script|style|noscript|template|svg|math|iframe|object|select|textarea|video|audio|canvas)\b", re.IGNORECASE
)
_META = re.compile(r"""\b([a-zA-Z:_-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: where it stands, its element, and the text of its attributes."""

    start: int
    end: int
    name: str
    closes: bool
    rest: str


def tags_of(text: str) -> Iterator[Tag]:
    """The tags in order; comments, declarations and what no reader sees come as one tag named `!`."""
    at = 0
    while (start := text.find("<", at)) >= 0:
        if text.startswith(("<!--", "<!", "<?"), start):
            ending = "-->" if text.startswith("<!--", start) else ">"
            at = _past(text, ending, start)
            yield Tag(start, at, "!", closes=False, rest="")
        elif unread := _UNREAD.match(text, start):
            close = re.compile(rf"</{unread[1]}\s*>", re.IGNORECASE).search(text, unread.end())
            at = close.end() if close else len(text)
            yield Tag(start, at, "!", closes=False, rest="")
        elif found := _TAG.match(text, start):
            at = found.end()
            yield Tag(start, at, found["name"].lower(), bool(found["close"]), found["rest"])
        else:
            at = start + 1


def _past(text: str, ending: str, start: int) -> int:
    found = text.find(ending, start)
    return found + len(ending) if found >= 0 else len(text)


def closing_tags(tags: Sequence[Tag]) -> dict[int, int]:
    """Index of the tag that closes each element that is closed, by the index of the one that opens it."""
    open_: dict[str, list[int]] = {}
    found = {}
    for index, tag in enumerate(tags):
        if not tag.closes:
            open_.setdefault(tag.name, []).append(index)
        elif open_.get(tag.name):
            found[open_[tag.name].pop()] = index
    return found


def attributes(rest: str) -> dict[str, str]:
    """Attributes in quotes by their names in small letters."""
    return {name.lower(): first or second for name, first, second in _META.findall(rest)}
