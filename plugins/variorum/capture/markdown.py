"""Plain text ↔ Markdown that renders as that text and nothing else."""

import re

_ALWAYS = r"\\`*_\[\]{}<>&#~|"
_PLAIN = re.compile(f"[{_ALWAYS}]")
"""Signs that open markup anywhere in a line, or may in an extension; escaped whether they would here or not."""

_FIRST = re.compile(r"\A(?:[-+=:]|(\d{1,9})([.)]))")
"""What a line must not begin with: a list, a rule, an underline, a definition."""

_BREAK = re.compile(r"[\t\n\r\f]")
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|&#(\d{1,7});")


def escape(text: str) -> str:
    """One line of Markdown (CommonMark, with attributes on spans) whose rendering is `text`, without any markup.

    Raises ValueError for control characters, which Markdown cannot carry; line breaks and tabs it can.
    """
    found = _NO_TEXT.search(text)
    if found:
        raise ValueError(f"the control character {found.group()!r} cannot stand in Markdown")
    inner = text.strip()
    if not inner:
        return _entities(text)
    start = text.index(inner)
    safe = _PLAIN.sub(r"\\\g<0>", inner)
    safe = _FIRST.sub(lambda match: f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[0]}", safe)
    safe = _BREAK.sub(lambda match: _entities(match.group()), safe)
    return _entities(text[:start]) + safe + _entities(text[start + len(inner) :])


def unescape(markdown: str) -> str:
    """The text that `escape` was given; what it did not write is left as it is."""
    return _ESCAPED.sub(lambda match: match[1] or chr(min(int(match[2]), 0x10FFFF)), markdown)


def _entities(text: str) -> str:
    return "".join(f"&#{ord(char)};" for char in text)
