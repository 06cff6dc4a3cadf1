"""The style page shows every component of the theme in every state, by the theme's own macros."""

import re
from pathlib import Path
from typing import Any

import html5lib
import pytest
from bs4 import BeautifulSoup
from jinja2.runtime import Macro

from tests.site import sample_views as sample
from tests.site.built_site import BuiltSite
from variorum.site.addresses import Addresses
from variorum.site.chips import CHIPS
from variorum.site.pages.style import style_page
from variorum.site.rendering import Theme
from variorum.site.routes import style_routes

THEME = Path(__file__).parents[2] / "theme"
CSS = (THEME / "static" / "variorum.css").read_text(encoding="utf-8")
MACROS = {
    f"{path.stem}.{name}"
    for path in sorted((THEME / "templates" / "macros").glob("*.html"))
    for name in re.findall(r"{%-? macro (\w+)\(", path.read_text(encoding="utf-8"))
}
"""Every macro of the theme that more than one template may use, by its file and name."""


def rendered() -> str:
    """The style page, below no folder."""
    theme = Theme(THEME, Addresses("", relative=False), sample.site())
    return theme.page(next(style_routes()))


HTML = rendered()
SOUP = BeautifulSoup(HTML, "html.parser")


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The macros that are called meanwhile, by their files and names."""
    names: set[str] = set()
    call = Macro.__call__

    def noted(macro: Macro, *args: Any, **kwargs: Any) -> Any:
        names.add(f"{Path(macro._func.__code__.co_filename).stem}.{macro.name}")
        return call(macro, *args, **kwargs)

    monkeypatch.setattr(Macro, "__call__", noted)
    return names


def test_every_macro_is_drawn(called: set[str]) -> None:
    """Rendering the style page calls every macro of the theme's `macros/`."""
    rendered()
    assert MACROS - called == set()


def test_every_state_has_its_place() -> None:
    """Every verdict class of the stylesheet stands on a chip, and each verdict's words are read there."""
    states = set(re.findall(r"\.(s-\w+)", CSS))
    assert states
    assert {state for state in states if not SOUP.select(f".v.{state}")} == set()
    words = {tag.get_text() for tag in SOUP.select(".v")}
    assert {chip_words for _, chip_words in CHIPS.values()} <= words
    assert {state for state in states if not SOUP.select(f".fig.{state}, .card.{state}, .q.{state}")} == set()


@pytest.mark.parametrize("selector", [".tl > .sure", ".tl > .unsure", ".tl > .stamp", ".unk", ".rep", ".card", ".past",
                                      "del", ".legend", ".tally", ".map", "svg.chart", "svg.rp", ".gap", ".ednote",
                                      "details"])  # fmt: skip
def test_states_without_a_verdict(selector: str) -> None:
    """Days sure, unsure and stamped, what is unknown, repeats, corrections, cards, charts and a map are shown."""
    assert SOUP.select(selector)


def test_parts_name_macros_and_classes_that_exist() -> None:
    """Each part names its macros and classes; every one of them exists, and the classes stand in that part."""
    parts = SOUP.select("main > section.sec")
    assert len(parts) > 20
    for part in parts:
        names = [code.get_text() for code in part.select("h2 + .meta > code")]
        assert names, part.h2
        assert {name for name in names if re.fullmatch(r"[a-z]+\.[a-z_]+", name)} - {"table.stack"} <= MACROS
        assert all(part.select(name) for name in names if name.startswith(".")), (part.h2, names)


def test_ids_are_unique_and_fragments_lead_somewhere() -> None:
    """The page holds many components with anchors; none meets another, and links within the page resolve."""
    ids = [str(tag["id"]) for tag in SOUP.select("[id]")]
    assert sorted(ids) == sorted(set(ids))
    assert {str(tag["href"])[1:] for tag in SOUP.select('main a[href^="#"]')} <= set(ids)
    assert {str(tag["data-e"]) for tag in SOUP.select("[data-e]")} <= set(ids)


def test_the_page_is_valid() -> None:
    """A strict HTML parser reads it without an error."""
    html5lib.HTMLParser(strict=True).parse(HTML)


def test_the_page_is_the_same_each_time() -> None:
    """It depends on nothing but the program."""
    assert style_page() == style_page()


def test_readers_do_not_come_upon_it(root_site: BuiltSite, published_site: BuiltSite) -> None:
    """An editor's own build has it, unlinked and not to be indexed; a published site does not."""
    assert "style.html" in root_site.texts
    assert root_site.pages["style.html"].select('meta[name=robots][content="noindex"]')
    others = [page for path, page in root_site.pages.items() if path != "style.html"]
    assert not any(page.select('a[href$="style.html"]') for page in others)
    assert "style.html" not in published_site.texts
    assert "style.html" not in (published_site.folder / "sitemap.xml").read_text(encoding="utf-8")
