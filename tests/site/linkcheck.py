"""Every internal link and fragment of a built site resolves, or is listed with the page that holds it.

    python tests/site/linkcheck.py output --base /
    python tests/site/linkcheck.py output --base https://example.org/repo/

A link is internal when it is relative, begins at the root, or (where the base names a host) stands on that host. A path
from the root that leaves the base's folder is broken: it works on one's own machine and not in a project's folder.
Standard library only, so that a site can be checked where nothing is installed.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

HOST = "http://built.invalid"
"""Stands for the site's own host where the base names none (RFC 6761: `.invalid` never resolves)."""

LINKS: tuple[tuple[str, str], ...] = (
    ("a", "href"), ("area", "href"), ("link", "href"), ("use", "href"), ("use", "xlink:href"), ("image", "href"),
    ("img", "src"), ("script", "src"), ("source", "src"), ("iframe", "src"), ("audio", "src"), ("video", "src"),
    ("video", "poster"), ("track", "src"), ("object", "data"), ("form", "action"),
)  # fmt: skip
"""Attributes that hold one address each."""

CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)""")


class Broken(NamedTuple):
    """A link that leads nowhere: the page it stands on, its line, the address as written, and what is missing."""

    page: str
    line: int
    target: str
    missing: str


@dataclass(frozen=True, slots=True)
class Page:
    """What a file offers and asks for: ids that fragments may name, and (line, address) of each link."""

    ids: frozenset[str]
    links: tuple[tuple[int, str], ...]


class _Collector(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[tuple[int, str]] = []

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        for name, value in attrs:
            if value is None:
                continue
            if name == "id" or (tag == "a" and name == "name"):
                self.ids.add(value)
            elif name == "srcset":
                self.links += [(line, part.split()[0]) for part in value.split(",") if part.strip()]
            elif (tag, name) in LINKS:
                self.links.append((line, value.strip()))


def read_page(text: str, suffix: str = ".html") -> Page:
    """The ids and links of an HTML or SVG document, or the links of a style sheet (`suffix` `.css`)."""
    if suffix == ".css":
        found = ((text.count("\n", 0, match.start()) + 1, match[1]) for match in CSS_ADDRESS.finditer(text))
        return Page(frozenset(), tuple(found))
    collector = _Collector()
    collector.feed(text)
    collector.close()
    return Page(frozenset(collector.ids), tuple(collector.links))


def read_site(folder: Path) -> dict[str, Page]:
    """Every file below `folder` by its path there (`/` between parts); only HTML, SVG and CSS files have content."""
    site = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            readable = path.suffix in {".html", ".svg", ".css"}
            text = path.read_text(encoding="utf-8") if readable else ""
            site[path.relative_to(folder).as_posix()] = read_page(text, path.suffix)
    return site


def missing(site: Mapping[str, Page], base: str, page: str, target: str) -> str | None:
    """What the address `target` on `page` leads to that is not in `site`; null where all is there or it is external."""
    root = urljoin(HOST, base)
    address = urlsplit(urljoin(urljoin(root, page), target))
    own = urlsplit(root)
    if address.scheme not in {"http", "https"} or address.netloc != own.netloc:
        return None
    if not address.path.startswith(own.path):
        return f"{own.path} at its beginning"
    path = unquote(address.path.removeprefix(own.path))
    if path == "" or path.endswith("/"):
        path += "index.html"
    if path not in site:
        return f"the file {path}"
    fragment = unquote(address.fragment.partition(":~:")[0])  # what follows is a text fragment, for the browser
    if fragment in {"", "top"} or fragment in site[path].ids:
        return None
    return f"the id {fragment} in {path}"


def broken_links(site: Mapping[str, Page], base: str) -> Iterator[Broken]:
    """Every link of `site`, served at `base` (`/`, `/repo/` or a whole address, with `/` at its end), that fails."""
    for name, page in site.items():
        for line, target in page.links:
            lack = missing(site, base, name, target)
            if lack is not None:
                yield Broken(name, line, target, lack)


def main(arguments: Sequence[str] | None = None) -> int:
    """Check a folder and print what is broken. Returns 1 if anything is, or if the folder holds no page; else 0."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="the built site")
    parser.add_argument("--base", default="/", help="where it is served: /, /repo/ or https://example.org/repo/")
    chosen = parser.parse_args(arguments)
    site = read_site(chosen.folder)
    pages = sum(name.endswith(".html") for name in site)
    broken = sorted(broken_links(site, chosen.base.rstrip("/") + "/"))
    for item in broken:
        print(f"{item.page}:{item.line}: {item.target} lacks {item.missing}")
    print(f"{pages} pages, {sum(len(page.links) for page in site.values())} links, {len(broken)} broken")
    return 1 if broken or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
