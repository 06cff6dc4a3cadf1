"""Raw bytes → text: the encoding, and what stands in the way of reading it, with its byte."""

import re
from dataclasses import dataclass

from ..errors import CaptureError, Problem, position
from ..model import Edit
from .declared import MARKS, declared
from .offsets import Change, byte_positions
from .repair import MOST, repairs

LIMIT = 20_000_000
"""Bytes; a capture is one article, and a book has about one million."""
OTHER_FORMS = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a packed file, as word processors write,"),
    (b"\xd0\xcf\x11\xe0", "a document of a word processor"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed file"),
)
"""First bytes of what is no text, whatever it is called."""
BOM = "\ufeff"

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")  # not tab, line feed, form feed, return
_HIGH_LETTERS = 0.3  # share of accented letters above which a text is not windows-1252 (Cyrillic read as it: 1.0)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a capture as it stands there, its encoding, and the repairs it needs (offsets in bytes)."""

    text: str
    encoding: str
    edits: tuple[Edit, ...]


def decode(raw: bytes, name: str) -> Decoded:
    """The text of the capture `name`: UTF-16 where it begins with its mark; UTF-8 (with or without a mark); else what a
    saved page declares; else windows-1252.

    Nothing is translated: `text.encode(encoding) == raw`. Damaged encodings are repaired in `edits` alone. Raises
    CaptureError, with the byte, for what is not text, is empty, or is larger than `LIMIT` bytes.
    """
    text, encoding = plain(raw, name)
    return Decoded(text, encoding, edits_in_bytes(text, encoding, mended(text, name)))


def mended(text: str, name: str) -> tuple[Change, ...]:
    """The repairs of `text`, in code points. Raises CaptureError where there are more than `repair.MOST`."""
    changes = repairs(text)
    if len(changes) > MOST:
        advice = "Fetch the page again in its own encoding."
        raise CaptureError([Problem(name, 0, 0, f"more than {MOST:,} damaged places", "readable text", advice)])
    return changes


def plain(raw: bytes, name: str) -> tuple[str, str]:
    """The text of the capture `name` and its encoding, without a look at repairs. Raises as `decode` does."""
    if len(raw) > LIMIT:
        found, expected = f"{len(raw):,} bytes", f"at most {LIMIT:,}"
        raise CaptureError([Problem(name, 0, 0, found, expected, "Split the file: one capture is one article.")])
    other = next((what for sign, what in OTHER_FORMS if raw.startswith(sign)), None)
    if other:
        advice = "Save its text as a .txt file."
        raise CaptureError([Problem(name, 0, 0, f"{other} under the name of a text", "a text or a saved page", advice)])
    text, encoding = _text(raw, name)
    _refuse_binary(text, encoding, name)
    if not text.strip().strip(BOM):
        raise CaptureError([Problem(name, 0, 0, "no text", "an article", "Fetch the page again, or delete the file.")])
    return text, encoding


def edits_in_bytes(text: str, encoding: str, changes: tuple[Change, ...]) -> tuple[Edit, ...]:
    """`changes` (code points of `text`) as edits of the file (bytes), in order."""
    at = byte_positions(text, encoding, [point for change in changes for point in (change.start, change.end)])
    return tuple(
        Edit(at[change.start], at[change.end], text[change.start : change.end], change.after, change.rule)
        for change in changes
    )


def _text(raw: bytes, name: str) -> tuple[str, str]:
    fault = 0
    for encoding in _encodings(raw):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError as error:
            fault = error.start
        else:
            if text.encode(encoding) == raw and (encoding != "windows-1252" or _plausible(text)):
                return text, encoding
    line = raw.count(b"\n", 0, fault) + 1
    column = fault - raw.rfind(b"\n", 0, fault)
    found = f"byte {fault} (0x{raw[fault]:02x}) in no encoding that fits the file"
    expected = "UTF-8, UTF-16 with its mark, what a saved page declares, or windows-1252"
    raise CaptureError([Problem(name, line, column, found, expected, "Save the file as UTF-8.")])


def _encodings(raw: bytes) -> tuple[str, ...]:
    """The encodings to try, in order."""
    marked, page = MARKS.get(raw[:2]), declared(raw)
    return (marked,) if marked else ("utf-8", page) if page else ("utf-8", "windows-1252")


def _plausible(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    high = sum(char.isalpha() and not char.isascii() for char in text)
    return high <= _HIGH_LETTERS * letters


def _refuse_binary(text: str, encoding: str, name: str) -> None:
    found = _CONTROL.search(text)
    if found is None:
        return
    line, column = position(text, found.start())
    at = byte_positions(text, encoding, [found.start()])[found.start()]
    what = f"byte {at} is the control character 0x{ord(found.group()):02x}"
    raise CaptureError([Problem(name, line, column, what, "plain text", "It is a binary file, or damaged: remove it.")])
