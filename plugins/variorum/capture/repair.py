"""Damage done to a text on its way: encodings read wrongly, entities left standing, characters nobody sees.

Only the changed stretches are reported; the text itself is not touched.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import islice

from ftfy import TextFixerConfig, fix_text
from ftfy.badness import is_bad

from .offsets import Change

# Encodings are repaired and nothing else: curly quotes, ligatures and wide letters are the text's own.
_CONFIG = TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    remove_control_chars=False,
    normalization=None,
)
_TOKEN = re.compile(r"[^ \t\r\n\f]*[^\x00-\x7f][^ \t\r\n\f]*")
_LONGEST = 10_000
"""Characters of a stretch without a space beyond which it is no word and is left as it is."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """A kind of character that no reader sees and that breaks words or lines apart."""

    rule: str
    pattern: str
    after: str
    reason: str
    case: tuple[str, str]


UNSEEN = (
    Unseen(
        "line-separator",
        "[\u2028\u2029\x85]",
        "\n",
        "a line break in a form that few programs read",
        ("a\u2028b", "a\nb"),
    ),
    Unseen(
        "soft-hyphen",
        "\u00ad",
        "",
        "a place where a browser may hyphenate; not part of the word",
        ("refu\u00adgee", "refugee"),
    ),
    Unseen(
        "zero-width",
        "[\u200b\u2060]|(?<!^)\ufeff",
        "",
        "a width of nothing: names around it would not be found",
        ("a\u200bb", "ab"),
    ),
    Unseen("control", "[\x80-\x84\x86-\x9f]", "", "a control code that no encoding repair explains", ("a\x81b", "ab")),
)
"""Read from the top; each row's case is (before, after)."""

MOST = 5_000
"""Repairs to one text; one that needs more was not read as what it is, and no list of repairs would help an editor."""

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,24}\d{0,2});")


def repairs(text: str) -> tuple[Change, ...]:
    """The changes that mend `text`, in order, apart from each other, in code points; no more than `MOST` of a kind, and
    one to show that there are more."""
    kinds = (_encodings(text), _entities(text), _unseen(text))
    found = [change for kind in kinds for change in islice(kind, MOST + 1)]
    found.sort(key=lambda change: (change.start, -change.end))
    kept: list[Change] = []
    for change in found:
        if not kept or change.start >= kept[-1].end:
            kept.append(change)
    return tuple(kept)


def _encodings(text: str) -> Iterator[Change]:
    if text.isascii():
        return
    for match in _TOKEN.finditer(text):
        token = match.group()
        if len(token) <= _LONGEST and is_bad(token):
            after = fix_text(token, _CONFIG)
            if after != token and not any(map(_is_control, after)):
                yield _changed(match.start(), token, after)


def _changed(at: int, before: str, after: str) -> Change:
    """The change with what is equal at both ends left out."""
    head = next(
        (i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    tails = zip(reversed(before[head:]), reversed(after[head:]), strict=False)
    shorter = min(len(before), len(after)) - head
    tail = next((i for i, (a, b) in enumerate(tails) if a != b), shorter)
    return Change(at + head, at + len(before) - tail, after[head : len(after) - tail], "encoding")


def _entities(text: str) -> Iterator[Change]:
    for match in _ENTITY.finditer(text):
        after = unescape(match.group())
        if after != match.group() and not any(map(_is_control, after)):
            yield Change(match.start(), match.end(), after, "entity")


def _unseen(text: str) -> Iterator[Change]:
    if text.isascii():
        return
    for row in UNSEEN:
        for match in re.finditer(row.pattern, text):
            yield Change(match.start(), match.end(), row.after, row.rule)


def _is_control(char: str) -> bool:
    """Whether a repair must not lead to `char`: control codes, and the sign that stands for no character."""
    return (
        (char < " " and char not in "\t\n\r\f")
        or "\x7f" <= char <= "\x9f"
        or "\ud800" <= char <= "\udfff"
        or char == "\ufffd"
    )
