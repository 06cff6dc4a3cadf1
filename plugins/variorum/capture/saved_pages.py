"""Saved web pages: what of their markup goes, so that the text that is left can be cleaned as any text.

The page itself is not touched: every tag, script and menu becomes a change (offsets in code points), as repairs do, and
bytes stay where they are. Nothing is rendered, fetched or run. Time grows with length, whatever the page holds.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate
from types import MappingProxyType

from .offsets import Change
from .tables import load_table
from .tags import Tag, closing_tags

_PAGE = re.compile(
    r"[\s\ufeff]*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_BREAK = re.compile(r"[\r\n][ \t\r\n]*")
_LABEL = re.compile(r"""\b(?:class|id|role|aria-label)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)

INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "var", "wbr",
})  # fmt: skip
"""Elements inside a line; the tags of any other end one."""
_TABLE = load_table("saved_pages")
DROPPED = frozenset(row["name"] for row in _TABLE["elements"])
"""Elements that are left out with all in them."""
BOXES = frozenset(row["name"] for row in _TABLE["boxes"])
"""Elements whose class or id may say that they are none of the text."""
LABELS = frozenset(word for row in _TABLE["labels"] for word in row["words"])
"""Words of a class or id that say so."""
PAGE_REASONS: Mapping[str, str] = MappingProxyType({
    **{row["name"]: row["reason"] for row in _TABLE["tags"]},
    **{f"html-{row['name']}": row["reason"] for row in _TABLE["elements"]},
    **{f"html-box-{word}": row["reason"] for row in _TABLE["labels"] for word in row["words"]},
})  # fmt: skip
"""Name of a rule that acts on saved pages alone → why it acts."""
MOST_PARAGRAPHS = 3
"""Paragraphs in a box beyond which its label is not believed: a theme may call the whole page "with-sidebar"."""


def is_page(text: str) -> bool:
    """Whether `text` is a saved page: it begins as one, whatever its file is called."""
    return _PAGE.match(text[:5_000]) is not None


def markup(text: str, tags: Sequence[Tag]) -> tuple[Change, ...]:
    """The changes that leave the words of the page `text`, which has these `tags`: in order, apart. What is left out
    whole has a rule of its own."""
    closing = closing_tags(tags)
    texts, paragraphs = _counted(tags, {"h1", "article", "main"}), _counted(tags, {"p"})
    found: list[Change] = []
    at = 0
    for index, tag in enumerate(tags):
        if tag.start < at:
            continue
        found += _breaks(text, at, tag.start)
        end, rule = tag.end, "markup"
        last = closing.get(index)
        if last is not None and (left_out := _left_out(tag)):
            boxed = tag.name in BOXES
            few = texts[last] == texts[index + 1] and paragraphs[last] - paragraphs[index + 1] <= MOST_PARAGRAPHS
            end, rule = (tags[last].end, left_out) if few or not boxed else (end, rule)
        elif tag.name == "!":
            rule = "html-unread"
        inline = tag.name in INLINE and rule == "markup"
        found.append(Change(tag.start, end, "" if inline else "\n" if tag.name == "br" else "\n\n", rule))
        at = end
    return (*found, *_breaks(text, at, len(text)))


def captions(tags: Sequence[Tag]) -> tuple[tuple[int, int], ...]:
    """Where the captions of pictures stand: the elements `figcaption`, from tag to tag."""
    closing = closing_tags(tags)
    return tuple(
        (tag.end, tags[closing[at]].start) for at, tag in enumerate(tags) if tag.name == "figcaption" and at in closing
    )


def _counted(tags: Sequence[Tag], names: AbstractSet[str]) -> list[int]:
    """How many of the elements `names` are opened before each tag."""
    return list(accumulate((tag.name in names and not tag.closes for tag in tags), initial=0))


def _left_out(tag: Tag) -> str | None:
    """The rule by which an element may go with all that is in it; null where it stays."""
    if tag.name in DROPPED:
        return f"html-{tag.name}"
    if tag.name not in BOXES:
        return None
    labels = " ".join(word for found in _LABEL.findall(tag.rest) for word in found)
    named = LABELS & set(re.findall(r"[a-z]+", labels.lower()))
    return f"html-box-{min(named)}" if named else None


def _breaks(text: str, start: int, end: int) -> Iterator[Change]:
    """Line breaks of the source, which are spaces on a page."""
    return (Change(found.start(), found.end(), " ", "markup") for found in _BREAK.finditer(text, start, end))
