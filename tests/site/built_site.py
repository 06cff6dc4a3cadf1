"""A built site as a reader finds it: pages to ask questions of, data files to load, files to list."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

BEFORE_A_NOTE = "\N{NARROW NO-BREAK SPACE}"
"""The theme sets it between the words and the mark of an editor's note; texts themselves do not use it."""


@dataclass(frozen=True)
class BuiltSite:
    """The site in `folder`, served at `base` ("/" or a whole address that ends in "/")."""

    folder: Path
    base: str

    @cached_property
    def pages(self) -> dict[str, BeautifulSoup]:
        """Every page by its path."""
        return {path: BeautifulSoup(text, "html.parser") for path, text in self.texts.items()}

    @cached_property
    def texts(self) -> dict[str, str]:
        """The HTML of every page by its path."""
        found = sorted(self.folder.rglob("*.html"))
        return {path.relative_to(self.folder).as_posix(): path.read_text(encoding="utf-8") for path in found}

    def data(self, name: str) -> dict[str, Any]:
        """The whole of `data/<name>.json`."""
        loaded: dict[str, Any] = json.loads((self.folder / "data" / f"{name}.json").read_text(encoding="utf-8"))
        return loaded

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The rows of `data/<name>.json`."""
        loaded: list[dict[str, Any]] = self.data(name)[name]
        return loaded

    def target(self, page: str, href: str) -> tuple[str, str]:
        """(path, fragment) of the page of this site that `href` on `page` leads to."""
        root = urljoin("http://built.invalid", self.base)
        address = urlsplit(urljoin(urljoin(root, page), href))
        path = unquote(address.path).removeprefix(urlsplit(root).path)
        return path or "index.html", address.fragment


def text_of(tag: Tag) -> str:
    """The words of an element, with single spaces."""
    return " ".join(tag.get_text(" ").split())


def only(tag: Tag | BeautifulSoup, selector: str) -> Tag:
    """The one element that `selector` finds."""
    found = tag.select(selector)
    assert len(found) == 1, (selector, len(found))
    return found[0]


def paragraph_text(paragraph: Tag) -> str:
    """A paragraph's own words as published: without its number, its notes and what only a screen reader is told.

    Data files count their offsets in this text.
    """
    copy = BeautifulSoup(str(paragraph), "html.parser")
    for extra in copy.select(".pn, .note, .mk, .tg, .ednote"):
        extra.decompose()
    return copy.get_text().replace(BEFORE_A_NOTE, "").strip("\n")
