"""Where every page stands. Paths are relative to the site's root; `Addresses` turns them into links for one page."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from ..model import Entity

AWAY = ("#", "//", "http://", "https://", "mailto:")
"""How an address begins that is no path of this site. Any other scheme is taken for a path: it cannot act."""
FOLDERS: Mapping[str, str] = {"place": "places", "actor": "actors"}


def article(name: str, paragraph: str | None = None) -> str:
    """Path of an article, at a paragraph where one is named."""
    return f"articles/{name}.html" + (f"#{paragraph}" if paragraph else "")


def provenance(name: str, part: str | None = None) -> str:
    """Path of what became of an article's capture, at one of its pieces or figures where one is named."""
    return f"articles/{name}/provenance.html" + (f"#{part}" if part else "")


def quantity(name: str, figure: str | None = None) -> str:
    """Path of a quantity, at the row of a figure where one is named."""
    return f"quantities/{name}.html" + (f"#f-{figure}" if figure else "")


def claim(quantity_id: str, name: str) -> str:
    """Path of a claim: its place among the lines of witness of its quantity."""
    return f"quantities/{quantity_id}.html#c-{name}"


def reports(name: str) -> str:
    """Path of the first page of the reports of a quantity that has too many for its own page."""
    return f"quantities/{name}/reports.html"


def entity(row: Entity) -> str:
    """Path of a place's or an actor's page."""
    return f"{FOLDERS[row.kind]}/{row.id}.html"


@dataclass(frozen=True, slots=True)
class Addresses:
    """How links are written. `base` is the address the site is published at, "" where it is not known."""

    base: str
    relative: bool = False
    """Links relative to the page they stand in, for reading from `file://`; never on 404.html."""

    def link(self, path: str, page: str) -> str:
        """`path` as the value of an `href` in `page`; what is no path of this site is passed through."""
        if path.startswith(AWAY):
            return path
        target, hash_, fragment = path.partition("#")
        if target == page and hash_:
            return f"#{fragment}"
        name = quote(target)
        if self.relative and page != "404.html":
            return posixpath.relpath(name, posixpath.dirname(page) or ".") + hash_ + fragment
        return f"{urlsplit(self.base).path.rstrip('/')}/{'' if target == 'index.html' else name}{hash_}{fragment}"

    def absolute(self, path: str) -> str | None:
        """The full address of `path`, for canonical links and data; null where the site's address is not known."""
        if not urlsplit(self.base).netloc:
            return None
        return f"{self.base.rstrip('/')}/{'' if path == 'index.html' else quote(path, safe='/#')}"
