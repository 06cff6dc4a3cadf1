"""Every template of the theme rendered with sample values, as text and to ask questions of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from tests.site import sample_views as sample
from variorum.site.views import Note

THEME = Path(__file__).parents[2] / "theme"
ENGINE = Environment(
    loader=FileSystemLoader(THEME / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)


def common(path: str) -> dict[str, object]:
    """What every template gets, for a page at `path`; links are relative to it."""
    up = "../" * path.count("/")

    def url(target: str) -> str:
        return f"{up}{target}"

    def absolute(target: str) -> str:
        return f"https://example.org/{target}"

    return {"site": sample.site(), "url": url, "absolute": absolute}


def body_with(notes: tuple[Note, ...]) -> Markup:
    """The sample body as the macros make it, for a page one folder deep."""
    return Markup(ENGINE.from_string(sample.BODY).render(n=notes, **common(sample.ARTICLE)))  # noqa: S704 (escaped there)


def rendered() -> Iterator[tuple[str, str]]:
    """(path, HTML) of every sample page."""
    bodies = [body_with(notes) for notes in (sample.notes(), sample.cited_notes())]
    for page in sample.pages(*bodies):
        context = common(page.head.path) | {"head": page.head} | page.context
        yield page.head.path, ENGINE.get_template(page.template).render(context)


PAGES = dict(rendered())
SOUPS = {path: BeautifulSoup(html, "html.parser") for path, html in PAGES.items()}
every_page = pytest.mark.parametrize("path", sorted(PAGES))


def tags(path: str, selector: str) -> list[Tag]:
    """Elements of a page."""
    return list(SOUPS[path].select(selector))


def ids(path: str) -> list[str]:
    """Ids of a page, in order."""
    return [str(tag["id"]) for tag in tags(path, "[id]")]
