"""Bodies: paragraphs, headings, references and notes; offsets of the rendered text; nothing that acts."""

import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given, settings
from hypothesis import strategies as st

from variorum.markup import parse, parser
from variorum.model import Paragraph

BODY = """The club counted [1,250]{figure=club} visitors. [Editor’s note. At the *gate*.]{.note}

## On the [42]{figure=start} waters

It was [more
than **40**]{figure=finish} boats, see [the list](https://example.org).
"""


def test_paragraphs_and_headings_are_numbered_apart() -> None:
    """Paragraphs are p1, p2 …, headings s1, s2 …, each with the line of the file it begins on."""
    paragraphs = parse(BODY, first_line=11).paragraphs
    assert tuple(replace(row, shut=()) for row in paragraphs) == (
        Paragraph("p1", "The club counted 1,250 visitors. ", heading=False, line=11),
        Paragraph("s1", "On the 42 waters", heading=True, line=13),
        Paragraph("p2", "It was more than 40 boats, see the list.", heading=False, line=15),
    )


def test_where_no_link_may_stand_is_known() -> None:
    """Links, words tied to figures and code shut their stretch of the paragraph; notes are no part of its text."""
    [row] = parse("See [the list](a.html), [40 boats]{figure=n}[a note]{.note}, `code`, *not this*.").paragraphs
    assert [row.text[start:end] for start, end in row.shut] == ["the list", "40 boats", "code"]


def test_references_know_their_words_and_place() -> None:
    """A reference gives its key and the words in its brackets, whatever marks stand among them."""
    found = [(r.paragraph, r.key, r.text, r.line) for r in parse(BODY).references]
    assert found == [("p1", "club", "1,250", 1), ("s1", "start", "42", 3), ("p2", "finish", "more than 40", 5)]


def test_offsets_of_references_are_those_of_the_paragraph() -> None:
    """The paragraph's text between start and end is the words of the reference."""
    document = parse(BODY)
    texts = {paragraph.id: paragraph.text for paragraph in document.paragraphs}
    assert [texts[r.paragraph][r.start : r.end] for r in document.references] == [r.text for r in document.references]


def test_a_note_is_no_part_of_the_text() -> None:
    """What editors note in the margin neither counts in offsets nor cites."""
    document = parse("[Note [5]{figure=a}.]{.note}Then [6]{figure=b}.")
    assert [p.text for p in document.paragraphs] == ["Then 6."]
    assert [(r.key, r.start) for r in document.references] == [("b", 5)]


def test_a_key_with_a_slash_stands_in_quotes() -> None:
    """Explainers cite `article/key`."""
    assert [r.key for r in parse('[#]{figure="regatta-sunday/club"}').references] == ["regatta-sunday/club"]


def test_a_reference_says_in_which_way_its_figure_is_past() -> None:
    """The words in the braces are handed on, and so is the name of what nothing here knows."""
    (reference,) = parse('[#]{figure="a/b" past=revised colour=red}').references
    assert (reference.past, reference.lost) == ("revised", ("colour",))
    assert parse("[5]{figure=a}").references[0].past is None


def test_cells_of_tables_have_no_number() -> None:
    """Their references count like any other, in the order of the text; the paragraphs keep their addresses."""
    document = parse("[1]{figure=a}\n\n| [2]{figure=b} | c |\n|---|---|\n| d | [3]{figure=e} |\n\nEnd.", first_line=5)
    assert [(p.id, p.text) for p in document.paragraphs] == [("p1", "1"), ("p2", "End.")]
    assert [(p.text, p.line) for p in document.cells] == [("2", 7), ("c", 7), ("d", 9), ("3", 9)]
    assert [(r.key, r.paragraph, r.line) for r in document.references] == [("a", "p1", 5), ("b", "", 7), ("e", "", 9)]


def test_items_of_a_list_are_paragraphs() -> None:
    """A number in a list can be cited and linked to as any other."""
    document = parse("- [5]{figure=a} boats\n- none")
    assert [(p.id, p.text) for p in document.paragraphs] == [("p1", "5 boats"), ("p2", "none")]
    assert [r.paragraph for r in document.references] == ["p1"]


INERT = [
    ("<script>alert(1)</script>", "raw HTML"),
    ("x <b onclick='a()'>y</b> <!-- c -->", "raw HTML in a line"),
    ("[x](javascript:alert(1))", "an address that is a program"),
    ("[x](JaVaScRiPt&#58;alert(1))", "the same in disguise"),
    ("<javascript:alert(1)>", "the same as an autolink"),
    ("![x](javascript:alert(1))", "a picture that is a program"),
    ("[x](data:text/html;base64,PHNjcmlwdD4=)", "a page in an address"),
    ("[x]{onclick=alert(1)}", "a handler in braces"),
    ("[x](https://example.org){onmouseover=a style=b}", "attributes on a link"),
    ('[x]{style="position:fixed" id=main href=y}', "a style and an id in braces"),
    ("![x](y.png){onerror=a}", "a handler on a picture"),
    ("`x`{srcdoc=y}", "an attribute on code"),
    ("[x]: javascript:alert(1)\n\n[x]", "a definition that is a program"),
]
"""Bodies that must stay text, and what each tries."""
HARMLESS = {"p", "a", "img", "code", "pre", "span", "em", "strong", "ul", "ol", "li", "blockquote", "br", "hr"} | {
    f"h{n}" for n in range(1, 7)
}
ATTRIBUTES = {"href", "src", "alt", "title", "class", "figure", "start"}


def acting(body: str) -> list[str]:
    """What of the rendered body could act: elements, attributes and addresses that no body may bring."""
    found = []
    for tag in BeautifulSoup(parser().render(body), "html.parser").select("*"):
        found += [] if tag.name in HARMLESS | {"table", "thead", "tbody", "tr", "th", "td"} else [tag.name]
        found += sorted(set(tag.attrs) - ATTRIBUTES - ({"style"} if tag.name in {"th", "td"} else set()))
        for key in ("href", "src"):
            address = str(tag.get(key, "")).lower()
            found += [address] if re.match(r"\s*(?:javascript|vbscript|data|file):", address) else []
    return found


@pytest.mark.parametrize("body", [row[0] for row in INERT], ids=[row[1] for row in INERT])
def test_nothing_in_a_body_acts(body: str) -> None:
    """Elements, handlers, styles and addresses that run something come out as text or not at all."""
    assert acting(body) == []


SIGNS = tuple("*_`[](){}<>&#!|:=\\\"'")
WORDS = ("word ", "1,250", "é", "\N{FAMILY}", "\n", "\n\n", "    ", "\t", "**", "# ", "- ", "> ", "1. ", "---", "](x)")
TRICKS = ("{figure=a}", "{.note}", "&amp;", "&#0;", "<b>", "]{figure=b}", "javascript:", "onclick=", "style=")
MARKS = st.sampled_from(SIGNS + WORDS + TRICKS)
BODIES = st.lists(MARKS, max_size=40).map("".join)


@given(BODIES)
@settings(max_examples=400, deadline=None)
def test_no_random_body_acts(body: str) -> None:
    """The same holds for anything that looks like Markdown."""
    assert acting(body) == []


def plain(text: str) -> str:
    """Text with breaks of lines as spaces, as a browser shows them."""
    return re.sub(r" *\n *", " ", text)


NUMBERED = ["p", "h1", "h2", "h3", "h4", "h5", "h6"]


@given(BODIES.filter(lambda body: ".note" not in body))
@example("`    `")
@settings(max_examples=400, deadline=None)
def test_text_of_paragraphs_is_what_is_rendered(body: str) -> None:
    """The text of every paragraph and heading is that of its element in the rendered page, in order."""
    document = parse(body)
    shown = [token for token in document.tokens if token.type in {"paragraph_open", "heading_open"}]
    texts = [p.text for p, token in zip(document.paragraphs, shown, strict=True) if not token.hidden]
    html = parser().render(body)
    page = BeautifulSoup(html, "html.parser", preserve_whitespace_tags={*NUMBERED})  # else it drops spaces in code
    elements = page.find_all(NUMBERED)
    for line_break in page.find_all("br"):
        line_break.replace_with("")
    assert [plain(text) for text in texts] == [plain(element.get_text()) for element in elements]


@given(BODIES)
@settings(deadline=None)
def test_random_references_lie_in_their_paragraphs(body: str) -> None:
    """Every reference's words stand at its offsets."""
    document = parse(body)
    texts = {paragraph.id: paragraph.text for paragraph in document.paragraphs}
    for reference in document.references:
        assert texts[reference.paragraph][reference.start : reference.end] == reference.text


def test_links_to_pelicans_content_pass_untouched() -> None:
    """Pelican replaces `{filename}` after us; encoded braces it would not find."""
    assert 'href="{filename}about.md"' in parser().render("[x]({filename}about.md)")
