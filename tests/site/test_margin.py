"""As many notes stand open in the margin as stay beside their words; the least needed are shut first."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.markup import parse
from variorum.site.chips import CHIPS, MISFIT, NO_SOURCE, NOT_COMPARED
from variorum.site.margin import WORTH, shut
from variorum.site.views import Chip, Note

LINE = "and so on, " * 6
"""About a line of text."""


def note(css: str, text: str = "a short note", *, margin: bool = True) -> Note:
    """A note of this class of verdict."""
    return Note("id", Chip(css, "words"), "4", text, (), None, "", margin=margin)


def shut_of(body: str, **notes: Note) -> list[str]:
    """The figures whose notes are shut, by their key; every figure stands in one place of the body."""
    document = parse(body)
    places = shut(document.tokens, notes)
    marks = [row.key for row in document.references if row.key in notes]
    order = sorted(notes, key=body.index)
    assert marks == order
    spans = [place for place in _places(body) if place[1] in notes]
    return [key for place, key in spans if place in places]


def _places(body: str) -> list[tuple[str, str]]:
    """(place, key) of every figure in the body, as `body.render` names places."""
    found = []
    blocks = [token for token in parse(body).tokens if token.type == "inline"]
    for number, inline in enumerate(blocks, 1):
        keys: list[str] = []
        for index, token in enumerate(inline.children or []):
            if token.type == "span_open":
                keys.append(str(token.attrGet("figure")))
            elif token.type == "span_close":
                found.append((f"p{number}-{index}", keys.pop()))
    return found


class Case(NamedTuple):
    """A body, the classes of its notes by key, and the keys of those that are shut."""

    title: str
    body: str
    notes: dict[str, Note]
    expected: list[str]


CASES = (
    Case("one note has room", "[4]{figure=a}", {"a": note("s-single")}, []),
    Case("two in one line have room", "[4]{figure=a} [4]{figure=b}",
         {"a": note("s-single"), "b": note("s-single")}, []),
    Case("of three in one line the last is shut", "[4]{figure=a} [4]{figure=b} [4]{figure=c}",
         {"a": note("s-single"), "b": note("s-single"), "c": note("s-single")}, ["c"]),
    Case("of three the one that stands alone goes first", "[4]{figure=a} [4]{figure=b} [4]{figure=c}",
         {"a": note("s-unclear"), "b": note("s-single"), "c": note("s-held")}, ["b"]),
    Case("where each has its lines, none is shut",
         f"[4]{{figure=a}} {LINE * 4} [4]{{figure=b}} {LINE * 4} [4]{{figure=c}}",
         {"a": note("s-single"), "b": note("s-single"), "c": note("s-single")}, []),
    Case("a long note pushes the next too far", "[4]{figure=a} [4]{figure=b}",
         {"a": note("s-held", "word " * 40), "b": note("s-single")}, ["b"]),
    Case("what is shut anyway takes no room", "[4]{figure=a} [4]{figure=b} [4]{figure=c}",
         {"a": note("s-single", margin=False), "b": note("s-held"), "c": note("s-held")}, []),
    Case("an editor’s note takes room and is never shut",
         f"x [Editor’s note. {'word ' * 40}]{{.note}} [4]{{figure=a}}", {"a": note("s-conf")}, ["a"]),
)  # fmt: skip  # one row a case reads as the table it is


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_shut(case: Case) -> None:
    """The notes are shut as the case says."""
    assert shut_of(case.body, **case.notes) == case.expected


def test_cells_have_no_margin() -> None:
    """Notes in a table open in their cell, however many there are, and push none."""
    body = "| a | b |\n|-|-|\n" + "| [4]{figure=a} | [4]{figure=b} |\n" * 5
    assert shut(parse(body).tokens, {"a": note("s-single"), "b": note("s-single")}) == frozenset()


def test_every_verdict_has_a_worth() -> None:
    """Each class that a chip can have stands in the table, once."""
    chips = [*(css for css, _ in CHIPS.values()), *(chip.css for chip in (NO_SOURCE, MISFIT, NOT_COMPARED))]
    assert {css.split()[0] for css in chips} == set(WORTH)
    assert len(set(WORTH)) == len(WORTH)


@given(st.lists(st.tuples(st.sampled_from(WORTH), st.integers(0, 400), st.integers(0, 300)), min_size=1, max_size=12))
def test_some_note_always_stands_open(rows: list[tuple[str, int, int]]) -> None:
    """Whatever notes a body has, the first of those worth most is never shut, and the same are shut every time."""
    body = " ".join(f"[4]{{figure=k{i:02}}} {'x' * gap}" for i, (_, gap, _) in enumerate(rows))
    notes = {f"k{i:02}": note(css, "y" * length) for i, (css, _, length) in enumerate(rows)}
    gone = shut_of(body, **notes)
    most = max(WORTH.index(css) for css, _, _ in rows)
    first = next(f"k{i:02}" for i, (css, _, _) in enumerate(rows) if WORTH.index(css) == most)
    assert first not in gone
    assert shut_of(body, **notes) == gone
