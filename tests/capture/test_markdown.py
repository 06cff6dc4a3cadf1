"""Markdown that renders as the text it was made from, and as nothing else."""

import re
from html import unescape as plain

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin

from variorum.capture import escape, unescape

MARKDOWN = MarkdownIt("commonmark", {"html": False}).use(attrs_plugin, spans=True).use(attrs_block_plugin)
WIDER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).use(attrs_plugin, spans=True)

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n\r\f"), max_size=80)
SIGNS = st.text(alphabet="#*_-+=~`>|!:()[]{}<>&;.\\/\"'$^@% \t\n019ax", max_size=40)

HOSTILE = [
    "# heading",
    "1. one",
    "1) one",
    "- item",
    "+ item",
    "* item",
    "> quote",
    "---",
    "===",
    "a\n===",
    "a\n---",
    "\tcode",
    "    code",
    "```\ncode\n```",
    "~~~",
    "`code`",
    "*a* **b** _c_ __d__",
    "[a](b)",
    "![a](b)",
    "[a]{figure=y}",
    "{.class}",
    "a{#id}",
    "{% c %}",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "<https://example.org>",
    "&amp; &#39; &nbsp;",
    "a  \nb",
    "a\\\nb",
    "\\",
    "\\*",
    "[a]: b",
    "a\n\nb",
    " a ",
    "\u00a0a\u00a0",
    "\u2028a\u2028",
    "| a | b |\n|---|---|",
    "~~a~~",
    "1234567890. a",
    "a\rb",
    "::: note",
    "$x$",
    "",
    "[x]: <javascript:alert(1)>",
    "## a ##",
    "<!-- c -->",
    "]]>",
    "[^1]",
    "*[HTML]: x",
    "\fa\f",
]


def rendered(markdown: MarkdownIt, text: str) -> str:
    """The text of the one paragraph that `text` renders as, or what else it renders as."""
    html = markdown.render(text)
    found = re.fullmatch(r"<p>([^<>]*)</p>\n", html, re.DOTALL)
    return plain(found[1]) if found else html


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    """Signs of Markdown and HTML, at the start of a line and inside it, come out as they went in."""
    assert rendered(MARKDOWN, escape(text)) == text
    assert rendered(WIDER, escape(text)) == text


@given(TEXTS | SIGNS)
@example("a\n# b")
def test_rendering_gives_back_the_text(text: str) -> None:
    """Whatever the text, its escaped form renders as one paragraph of that text without any markup."""
    assert rendered(MARKDOWN, escape(text)) == text


@given(TEXTS | SIGNS)
def test_a_heading_gives_back_the_text(text: str) -> None:
    """The same holds behind the sign of a heading."""
    html = MARKDOWN.render("## " + escape(text))
    found = re.fullmatch(r"<h2>([^<>]*)</h2>\n", html, re.DOTALL)
    assert found is not None
    assert plain(found[1]) == text


@given(TEXTS | SIGNS)
def test_unescape_is_the_inverse(text: str) -> None:
    """An escaped text is one line, and unescapes to itself."""
    assert "\n" not in escape(text)
    assert unescape(escape(text)) == text


def test_plain_prose_is_left_readable() -> None:
    """Ordinary sentences need no escape."""
    text = "“We left,” she said: 1,000 people, 4.5 km – and 30% (or so) at 10-12 euros; it's done."
    assert escape(text) == text


@pytest.mark.parametrize("text", ["a\x00b", "\x1b[31m", "\x85", "\ud800"])
def test_control_characters_are_refused(text: str) -> None:
    """What Markdown cannot carry is said, not dropped."""
    with pytest.raises(ValueError, match="control character"):
        escape(text)
