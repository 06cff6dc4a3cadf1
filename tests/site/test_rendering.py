"""The theme renders views, escapes what is not markup, and stops at what a view does not have."""

from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from variorum.site.addresses import Addresses
from variorum.site.edition import Edition
from variorum.site.frame import site_of
from variorum.site.rendering import Theme
from variorum.site.routes import Route
from variorum.site.views import Head, TextPage

SETTINGS = {"SITENAME": "Ferry", "VARIORUM_LICENCE": {"name": "CC0", "url": "https://example.org/"},
            "VARIORUM_RULES_VERSION": "1"}  # fmt: skip


def theme(folder: Path, edition: Edition, **templates: str) -> Theme:
    """A theme with these templates."""
    (folder / "templates" / "macros").mkdir(parents=True)
    for name, text in templates.items():
        (folder / "templates" / f"{name.replace('__', '/')}.html").write_text(text, encoding="utf-8")
    return Theme(folder, Addresses("https://example.org/repo"), site_of(edition, SETTINGS))


def page(path: str, title: str) -> Route:
    """A page of this title at this path."""
    return Route("a.html", Head(title, "", path, ""), TextPage(title, Markup("<i>x</i>")))


def test_words_are_escaped_and_markup_is_not(tmp_path: Path, small: Edition) -> None:
    """Text of a view is data; only what a macro made stands as it is."""
    made = theme(tmp_path, small, a="{{ view.title }}{{ view.body }}").page(page("a.html", "<b>&"))
    assert made == "&lt;b&gt;&amp;<i>x</i>"


def test_links_are_those_of_the_page(tmp_path: Path, small: Edition) -> None:
    """Each page gets its own links, and the full address of its own path."""
    made = theme(tmp_path, small, a="{{ url('a/b.html#c') }} {{ url('index.html') }} {{ absolute(head.path) }}")
    assert made.page(page("a/b.html", "A")) == "#c /repo/ https://example.org/repo/a/b.html"
    assert made.page(page("c.html", "A")).startswith("/repo/a/b.html#c ")


def test_macros_have_the_links_of_their_page(tmp_path: Path, small: Edition) -> None:
    """A macro called for one page never gives the links of another."""
    macro = "{% macro mention(text, card, href) %}{{ text }} {{ url(href) }}{% endmacro %}"
    made = theme(tmp_path, small, macros__marks=macro)
    assert made.macros("a.html").mention("A & B", "a", "a.html#x") == "A &amp; B #x"
    assert made.macros("b.html").mention("A", "a", "a.html#x") == "A /repo/a.html#x"


def test_a_name_that_is_not_there_stops_the_build(tmp_path: Path, small: Edition) -> None:
    """A template that asks for what no view has raises; it does not print nothing."""
    with pytest.raises(UndefinedError):
        theme(tmp_path, small, a="{{ view.body_of_water }}").page(page("a.html", "A"))
