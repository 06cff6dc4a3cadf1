"""Marks, notes and links enter a body by splitting tokens; the words themselves stay as they were."""

import re
from typing import NamedTuple, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from variorum.markup import parse
from variorum.model import Located
from variorum.site.body import Macros, Marks, render
from variorum.site.views import Chip, Note


class Plain:
    """Macros that leave their mark in few signs, so that a case can be read."""

    @staticmethod
    def figure_mark(text: str, note: Note) -> Markup:
        """`[words|id]`, and the punctuation that the mark stands after."""
        return Markup("[{}|{}]{}").format(text, note.id, note.stop)

    @staticmethod
    def mention(text: str, card: str, href: str) -> Markup:
        """A link with the words in it."""
        del card
        return Markup('<a href="{}">{}</a>').format(href, text)

    @staticmethod
    def editor_note(place: str, text: str) -> Markup:
        """`(place: words)`."""
        return Markup("({}: {})").format(place, text)

    @staticmethod
    def paragraph_open(name: str, number: int) -> Markup:
        """Its number, then the words."""
        return Markup('<p id="{}">{} ').format(name, number)

    @staticmethod
    def heading(level: int, name: str, text: str) -> Markup:
        """As the theme has it."""
        return Markup('<h{} id="{}">{}</h{}>').format(level, name, text, level)


def note(name: str) -> Note:
    """A note with nothing in it but its id."""
    return Note(name, Chip("s-single", "Single claim"), "", "", (), None, "")


def shown(body: str, *names: str, first: bool = True, notes: tuple[str, ...] = ("n", "m")) -> str:
    """The body as HTML, with a note for each of `notes` and a link for the first place where each name stands."""
    mentions: dict[str, list[Located]] = {}
    for paragraph in parse(body).paragraphs:
        for name in names:
            start = paragraph.text.find(name)
            if start >= 0:
                row = Located(name, "a", paragraph.id, name, start, start + len(name), first=first)
                mentions.setdefault(paragraph.id, []).append(row)
                mentions[paragraph.id].sort(key=lambda row: row.start)
    marks = Marks({key: note(key) for key in notes}, mentions, {name: f"{name}.html" for name in names})
    return str(render(parse(body).tokens, marks, cast("Macros", Plain()))).strip()


class Case(NamedTuple):
    """A body, the names that are mentioned in it, and what becomes of it."""

    title: str
    body: str
    names: tuple[str, ...]
    expected: str


CASES = (
    Case("a mention becomes a link", "To Goris now.", ("Goris",),
         '<p id="p1">1 To <a href="Goris.html">Goris</a> now.</p>'),
    Case("the words before, between and after stay", "Goris and Paris.", ("Goris", "Paris"),
         '<p id="p1">1 <a href="Goris.html">Goris</a> and <a href="Paris.html">Paris</a>.</p>'),
    Case("a name emphasised in part", "To Port *Verde* now.", ("Port Verde",),
         '<p id="p1">1 To <a href="Port Verde.html">Port <em>Verde</em></a> now.</p>'),
    Case("a name whose first words are emphasised", "To **Nagorno**-Karabakh and on.", ("Nagorno-Karabakh",),
         '<p id="p1">1 To <a href="Nagorno-Karabakh.html"><strong>Nagorno</strong>-Karabakh</a> and on.</p>'),
    Case("a name over the end of a line", "To Port\nVerde, Goris", ("Port Verde", "Goris"),
         '<p id="p1">1 To <a href="Port Verde.html">Port\nVerde</a>, <a href="Goris.html">Goris</a></p>'),
    Case("links before and behind a split name", "Goris, Port *Verde*, Paris", ("Goris", "Port Verde", "Paris"),
         '<p id="p1">1 <a href="Goris.html">Goris</a>, <a href="Port Verde.html">Port <em>Verde</em></a>, '
         '<a href="Paris.html">Paris</a></p>'),
    Case("a name emphasised with other words", "*To Port* Verde", ("Port Verde",),
         '<p id="p1">1 <em>To Port</em> Verde</p>'),
    Case("mentions that touch", "GorisParis", ("Goris", "Paris"),
         '<p id="p1">1 <a href="Goris.html">Goris</a><a href="Paris.html">Paris</a></p>'),
    Case("inside a link that stands already: none", "See [Goris](https://example.org).", ("Goris",),
         '<p id="p1">1 See <a href="https://example.org">Goris</a>.</p>'),
    Case("inside emphasis", "In *old Goris* here.", ("Goris",),
         '<p id="p1">1 In <em>old <a href="Goris.html">Goris</a></em> here.</p>'),
    Case("a name cut by emphasis", "In Go*ris* here.", ("Goris",),
         '<p id="p1">1 In <a href="Goris.html">Go<em>ris</em></a> here.</p>'),
    Case("beyond ASCII, beyond the basic plane", "Ստեփանակերտ, 𐌀 in Xankəndi.", ("Ստեփանակերտ", "Xankəndi"),
         '<p id="p1">1 <a href="Ստեփանակերտ.html">Ստեփանակերտ</a>, 𐌀 in <a href="Xankəndi.html">Xankəndi</a>.</p>'),
    Case("a figure", "It was [more than 40]{figure=n} then.", (), '<p id="p1">1 It was [more than 40|n] then.</p>'),
    Case("the punctuation after a figure", "It was [40]{figure=n}, then [41]{figure=m}.” So", (),
         '<p id="p1">1 It was [40|n], then [41|m].” So</p>'),
    Case("a mention after the punctuation after a figure", "[40]{figure=n}, Goris", ("Goris",),
         '<p id="p1">1 [40|n], <a href="Goris.html">Goris</a></p>'),
    Case("the punctuation after words that are no figure here", "[40]{figure=gone}, Goris", ("Goris",),
         '<p id="p1">1 40, <a href="Goris.html">Goris</a></p>'),
    Case("figures side by side", "[1]{figure=n}[2]{figure=m}", (), '<p id="p1">1 [1|n][2|m]</p>'),
    Case("emphasis in a figure is dropped, its words are not", "[*40* people]{figure=n}", (),
         '<p id="p1">1 [40 people|n]</p>'),
    Case("a mention after a figure", "[40]{figure=n} in Goris", ("Goris",),
         '<p id="p1">1 [40|n] in <a href="Goris.html">Goris</a></p>'),
    Case("a mention in a figure is not linked twice", "[40 in Goris]{figure=n}", ("Goris",),
         '<p id="p1">1 [40 in Goris|n]</p>'),
    Case("a figure that the archive does not know keeps its words", "[40]{figure=gone} people", (),
         '<p id="p1">1 40 people</p>'),
    Case("a note stands apart", "So. [Editor’s note. Why?]{.note}", (), '<p id="p1">1 So. (p1-3: Why?)</p>'),
    Case("offsets leave notes out", "So. [Editor’s note. Why?]{.note} To Goris.", ("Goris",),
         '<p id="p1">1 So. (p1-3: Why?) To <a href="Goris.html">Goris</a>.</p>'),
    Case("markup in the text is text", "A <script>x</script> & Goris", ("Goris",),
         '<p id="p1">1 A &lt;script&gt;x&lt;/script&gt; &amp; <a href="Goris.html">Goris</a></p>'),
    Case("a line break counts as one sign", "From\nGoris", ("Goris",),
         '<p id="p1">1 From\n<a href="Goris.html">Goris</a></p>'),
    Case("each paragraph has its own offsets", "Goris.\n\nIn Goris.", ("Goris",),
         '<p id="p1">1 <a href="Goris.html">Goris</a>.</p>\n<p id="p2">2 In <a href="Goris.html">Goris</a>.</p>'),
    Case("a heading has an id and no number", "## Goris", (), '<h2 id="s1">Goris</h2>'),
    Case("a figure in a table, and no link of the paragraph before",
         "Goris.\n\n| Paris |\n|-|\n| [4]{figure=n} |", ("Goris",),
         '<p id="p1">1 <a href="Goris.html">Goris</a>.</p>\n<table>\n<thead>\n<tr>\n<th>Paris</th>\n</tr>\n</thead>\n'
         "<tbody>\n<tr>\n<td>[4|n]</td>\n</tr>\n</tbody>\n</table>"),
    Case("what is said of the past is told by the figure's note", "[4]{figure=n past=revised}", (),
         '<p id="p1">1 [4|n]</p>'),
)  # fmt: skip  # one row a case reads as the table it is


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_render(case: Case) -> None:
    """The body comes out as the case says."""
    assert shown(case.body, *case.names) == case.expected


def test_only_a_first_mention_is_linked() -> None:
    """A name that was linked before in the article stays words."""
    assert shown("To Goris.", "Goris", first=False) == '<p id="p1">1 To Goris.</p>'


def test_a_figure_cited_twice_has_two_ids() -> None:
    """The second mark of one figure gets an id of its own, so that ids of a page stay unique."""
    first, second = shown("[40]{figure=n} and [40]{figure=n}").split(" and ")
    assert first.endswith("[40|n]")
    assert second.startswith("[40|n-")


def test_a_figure_cited_in_two_cells_has_two_ids() -> None:
    """Cells have no number, and their marks meet neither each other nor those of the paragraph before."""
    html = shown("[4]{figure=n}\n\n| [4]{figure=n} | [4]{figure=n} |\n|-|-|\n| [4]{figure=n} | none |")
    marks = re.findall(r"\[4\|([^\]]+)\]", html)
    assert len(marks) == len(set(marks)) == 4


@pytest.mark.parametrize(
    ("body", "stop"),
    [("[4]{figure=n}, then", ","), ("[4]{figure=n}.” So", ".”"), ("[4]{figure=n} then", ""), ("[4]{figure=n}", ""),
     ("[4]{figure=n}*, then*", "")],
)  # fmt: skip  # one row a case
def test_a_mark_stands_after_the_punctuation(body: str, stop: str) -> None:
    """The macro is given the punctuation that follows the words, so that no mark stands between the two."""
    given: list[str] = []

    class Noted(Plain):
        """Remembers what it is given."""

        @staticmethod
        def figure_mark(text: str, note: Note) -> Markup:
            """Nothing."""
            del text
            given.append(note.stop)
            return Markup("")

    render(parse(body).tokens, Marks({"n": note("n")}, {}, {}), cast("Macros", Noted()))
    assert given == [stop]


WORDS = st.text(
    st.characters(exclude_categories=("C", "Z"), exclude_characters="\\`*_{}[]()#+-.!<>&~|:$^=“”’\"'"),
    min_size=1,
    max_size=12,
)
"""Letters, marks and signs of all scripts, but for what Markdown obeys."""


@given(WORDS, st.integers(0, 11), st.integers(1, 12))
def test_any_span_splits_cleanly(word: str, start: int, length: int) -> None:
    """Wherever a mention stands, the words before, in and after it come out whole and in order."""
    text = f"x{word}x"
    name = text[start : start + length]
    if not name:
        return
    at = text.find(name)
    before, after = escape(text[:at]), escape(text[at + len(name) :])
    linked = Markup('<a href="{0}.html">{0}</a>').format(name)
    assert shown(text, name) == f'<p id="p1">1 {before}{linked}{after}</p>'
