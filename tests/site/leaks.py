"""What files give away of texts that are not ours: runs of nine words or more, in whatever writing they stand.

Source: specification, section 2 (Rights). A word is a run of letters, or a number with its separators. A sentence leaks
as well through an attribute, an escape in JSON, a percent-encoded address or a compressed index as through a paragraph.
"""

import gzip
import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import unquote

from variorum.store.schema import EXCERPT_WORDS

WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)?")
RUN = EXCERPT_WORDS + 1
GZIP = b"\x1f\x8b"
"""How a compressed file begins (RFC 1952)."""
MARKUP = re.compile(r"<[^>]*>")
INLINE = re.compile(r"</?(?:a|abbr|b|cite|code|em|i|mark|q|small|span|strong|sub|sup|time|wbr)\b[^>]*>")
"""Markup that can stand in a word and leaves it one."""
ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
LAYOUT = re.compile(r'\\[nrt"/]|[\u00ad\u200b-\u200d\u2060]')
"""Escapes of JSON between words, and characters that break a word without being seen."""

Run = tuple[str, ...]


def words(text: str) -> list[str]:
    """The words of a text, folded."""
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]


def runs(text: str) -> set[Run]:
    """Every run of nine words."""
    found = words(text)
    return {tuple(found[i : i + RUN]) for i in range(len(found) - RUN + 1)}


def text_of(data: bytes) -> str:
    """A file as text; the parts of a search index are compressed."""
    return (gzip.decompress(data) if data.startswith(GZIP) else data).decode("utf-8", errors="replace")


def writings(text: str) -> Iterator[str]:
    """`text` as it stands, and as readers of HTML, XML, JSON and addresses get it."""
    plain = ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    plain = html.unescape(html.unescape(unquote(plain)))
    yield text
    yield LAYOUT.sub(lambda found: " " if found[0].startswith("\\") else "", plain)
    yield MARKUP.sub(" ", INLINE.sub("", plain))
    yield MARKUP.sub(" ", plain)


def leaks(folder: Path, theirs: Iterable[str], titles: Iterable[str] = ()) -> dict[str, list[str]]:
    """File below `folder` → its runs that stand in one of the texts `theirs`, what `titles` say taken out.

    A title is citation data. It breaks a run: a word of ours after it that its text has there too is no copy.
    """
    named = sorted({" ".join(words(title)) for title in titles} - {""}, key=len, reverse=True)
    protected = set().union(*map(runs, theirs)) - set().union(*map(runs, named))
    found: Mapping[str, list[str]] = {
        path.relative_to(folder).as_posix(): [" ".join(run) for run in sorted(shared)]
        for path in sorted(folder.rglob("*"))
        if path.is_file() and (shared := _runs_of(path, named) & protected)
    }
    return dict(found)


def _runs_of(path: Path, titles: Sequence[str]) -> set[Run]:
    found: set[Run] = set()
    for text in writings(text_of(path.read_bytes())):
        line = f" {'  '.join(words(text))} "  # two spaces: a title that stands beside itself is taken out twice
        for title in titles:
            line = line.replace(f" {title.replace(' ', '  ')} ", " | ")
        told = line.split()
        found.update(tuple(told[i : i + RUN]) for i in range(len(told) - RUN + 1))
    return found
