"""The table of widths is never narrower than the faces it stands for, and lines are broken by it."""

import base64
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser

from variorum.site.charts.widths import ADVANCES, STRONG, Advance, text_width, tidy, wrap

FACE = Path(__file__).parents[2] / "theme" / "static" / "fonts" / "ui.woff2"
FONTS = (
    "400 100px Interface",
    "600 100px Interface",
    "400 100px 'Liberation Sans'",
    "400 100px 'DejaVu Sans'",
    "600 100px 'DejaVu Sans'",
)
MEASURE = """async ([face, fonts, characters]) => {
  const source = `url(data:font/woff2;base64,${face})`;
  document.fonts.add(await new FontFace("Interface", source, {weight: "100 900"}).load());
  const pen = document.createElement("canvas").getContext("2d");
  const measure = font => { pen.font = font; return characters.map(c => pen.measureText(c).width / 100); };
  return fonts.map(measure);
}"""


def test_no_character_stands_in_two_classes() -> None:
    """Each character has one width, and the widest of a class is one of its own."""
    assert [(a.widest, b.widest) for a, b in combinations(ADVANCES, 2) if set(a.characters) & set(b.characters)] == []


@pytest.mark.parametrize("row", ADVANCES, ids=[repr(row.widest) for row in ADVANCES])
def test_each_class_holds_its_widest(row: Advance) -> None:
    """The character a class is set by has the width of the class."""
    assert row.widest in row.characters
    assert text_width(row.widest, 10) == pytest.approx(row.em * 10)


@pytest.mark.browser
def test_no_face_is_wider_than_the_table(chromium: Browser) -> None:
    """In the theme's face and in the two that Linux puts in its place, no character is wider than its class says."""
    characters = [character for row in ADVANCES for character in row.characters]
    face = base64.b64encode(FACE.read_bytes()).decode()
    page = chromium.new_page()
    *regular, strong = page.evaluate(MEASURE, [face, FONTS, characters])
    page.close()
    table = [text_width(character, 1) for character in characters]
    for widths in regular:
        assert [c for c, width, most in zip(characters, widths, table, strict=True) if width > most + 0.005] == []
    assert sum(strong) <= STRONG * sum(table)


def test_unknown_letters_are_taken_for_wide() -> None:
    """Accented letters are as wide as their base; other alphabets as a square; marks without a width take none."""
    assert text_width("é", 10) == text_width("e", 10)
    assert text_width("Ж", 10) > text_width("W", 10)
    assert text_width("e\u0301", 10) == text_width("e", 10)


def test_lines_break_between_words() -> None:
    """A text is broken where it gets wider than its room; a long word stays whole."""
    assert wrap("About 120,000 people lived there", 12.5, 120) == ("About 120,000", "people lived", "there")
    assert wrap("Donaudampfschifffahrt ahead", 12.5, 50) == ("Donaudampfschifffahrt", "ahead")
    assert wrap("", 12.5, 50) == ("",)


@given(st.text(max_size=80), st.floats(20, 300))
def test_breaking_loses_nothing(text: str, room: float) -> None:
    """The lines hold the words in their order, and only single words are wider than the room."""
    lines = wrap(text, 12.5, room)
    assert " ".join(lines) == tidy(text)
    assert all(text_width(line, 12.5) <= room or " " not in line for line in lines)
