"""A built site, asked what a reader would: does every link lead somewhere, how far is everything, how large is a page.

One regular expression a page: a parser of HTML would take longer than the build. Quick and plain, for measurements; the
tests ask small sites by a real parser.
"""

import re
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

LINK = re.compile(r'<a [^>]*?href="([^"]*)"')
ID = re.compile(r'\sid="([^"]*)"')
PART = re.compile(r"/(figures|mentions|reports)(-\d+)?\.html$")
"""A page of what one subject has too much of for its own: one or two clicks behind that subject."""
APART = frozenset({"404.html"})
"""Pages no link leads to."""


@dataclass(frozen=True, slots=True)
class Site:
    """What was found on the pages of a site."""

    pages: int
    largest: int
    """Bytes of the largest page."""
    broken: tuple[str, ...]
    """`page → target` of every link that leads nowhere."""
    far: tuple[str, ...]
    """Pages more than three plain links from the front page, those of very long lists aside."""
    farthest: int
    """Links from the front page to the page farthest from it."""


def look(root: Path) -> Site:
    """Every page below `root`, the output of a build at the root of its host."""
    paths = sorted(root.rglob("*.html"))
    links: dict[str, frozenset[tuple[str, str]]] = {}
    ids: dict[str, frozenset[str]] = {}
    for path in paths:
        name, text = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
        links[name] = frozenset(target for href in LINK.findall(text) if (target := _target(name, href)))
        ids[name] = frozenset(ID.findall(text))
    files = {*links, *(path.relative_to(root).as_posix() for path in root.rglob("*.*"))}
    clicks = _clicks(links)
    return Site(
        pages=len(paths), largest=max(path.stat().st_size for path in paths),
        broken=tuple(f"{page} → {path}#{mark}" for page in links for path, mark in sorted(links[page])
                     if path not in files or (mark and path in ids and mark not in ids[path])),
        far=tuple(page for page in links if clicks.get(page, 99) > 3 and not PART.search(page) and page not in APART),
        farthest=max(clicks.values()),
    )  # fmt: skip


def _target(page: str, href: str) -> tuple[str, str] | None:
    """(path, fragment) of a link that stays on the site; None for one that leaves it."""
    if re.match(r"[a-z]+:", href):
        return None
    path, _, mark = href.partition("#")
    return (unquote(path).lstrip("/") or "index.html") if path else page, unquote(mark)


def _clicks(links: dict[str, frozenset[tuple[str, str]]]) -> dict[str, int]:
    found, left = {"index.html": 0}, deque(["index.html"])
    while left:
        page = left.popleft()
        for path, _ in links[page]:
            if path in links and path not in found:
                found[path] = found[page] + 1
                left.append(path)
    return found
