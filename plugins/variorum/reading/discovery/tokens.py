"""Words and marks of a sentence, cut so that a name's hyphens and apostrophes stay inside it."""

import re

from ..spans import Token
from .rules import NameRules

TOKEN = re.compile(
    r"['’]s\b|(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-‑'’ʼ](?!s\b)[^\W_]+)*|[^\w\s]|_",
)
"""A possessive, letters with points, a word with its inner hyphens and apostrophes, or a mark."""
HYPHEN = re.compile("[-‑]")
PREFIXED = re.compile(r"(?:al|el|as|ad|ar|at|d|l|ash|an)[-‑'’]|[^\W\d_]['’]", re.IGNORECASE)
"""An article or a letter before the capital of a name: al-Ghaithi, el-Drese, d’Orsay."""


def tokens(text: str, start: int, end: int, rules: NameRules) -> tuple[Token, ...]:
    """The tokens of `text[start:end]` with their offsets into `text`; "Oslo-based" is cut at its hyphen."""
    found: list[Token] = []
    for m in TOKEN.finditer(text, start, end):
        found += _cut(Token(m.group(), m.start(), m.end()), rules)
    return tuple(found)


def _cut(token: Token, rules: NameRules) -> list[Token]:
    parts = HYPHEN.split(token.text)
    if len(parts) < 2 or not _joined(parts, rules):
        return [token]
    cut: list[Token] = []
    at = token.start
    for part in parts:
        cut += [Token("-", at - 1, at)] if cut else []
        cut.append(Token(part, at, at + len(part)))
        at += len(part) + 1
    return cut


def _joined(parts: list[str], rules: NameRules) -> bool:
    """Whether hyphens join words here rather than parts of one name: Oslo-based, Chile-Peru."""
    whole = "-".join(parts)
    if whole in rules.countries or whole in rules.demonyms:
        return False
    places = all(p in rules.countries or p in rules.capitals or p in rules.demonyms for p in parts)
    small = [p for p in parts[1:] if p.islower() and parts[0][:1].isupper()]
    return places or any(rules.has("cues.hyphened", p) or p.endswith(("ed", "ing")) for p in small)


def is_name(token: Token) -> bool:
    """Whether the token is written as a name: a capital first, or behind an article (al-Ghaithi)."""
    text = token.text
    if text[0].isupper():
        return True
    prefix = PREFIXED.match(text)
    return prefix is not None and text[prefix.end() : prefix.end() + 1].isupper()


def is_acronym(text: str) -> bool:
    """Whether `text` is letters of a longer name: two to seven capitals, digits or points among them."""
    letters = text.replace(".", "")
    return 2 <= len(letters) <= 7 and letters.isupper() and letters.isalnum()
