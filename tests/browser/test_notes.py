"""Notes stay by their words: measured where the margin is."""

import re

import pytest

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
FARTHEST = 120
"""Pixels from the last line of a mark down to its note, four lines of text: beyond that it stands by other words."""
DRIFTS = """() => [...document.querySelectorAll('.body p .note, .body li .note')]
  .filter(note => note.getClientRects().length)
  .map(note => {
    const mark = note.previousElementSibling.previousElementSibling, lines = mark.getClientRects();
    return [mark.textContent, note.getBoundingClientRect().top - lines[lines.length - 1].top];
  })"""
"""(mark, how far below it its note stands) of every note that stands open."""


@pytest.mark.parametrize("width", [1280, 1440])
def test_notes_stay_by_their_words(visitor: Visitor, width: int) -> None:
    """No note of any article or explainer stands farther below its mark than four lines, and every page has some."""
    far, none = {}, []
    with visitor.window(width) as page:
        paths = [path for path in visitor.site.texts if re.fullmatch("(articles|explainers)/[^/]+", path)]
        for path in paths:
            page.goto(visitor.address + path)
            page.evaluate("document.fonts.ready.then(() => true)")
            found: list[tuple[str, float]] = page.evaluate(DRIFTS)
            none += [] if found else [path]
            far.update({(path, mark): drift for mark, drift in found if drift > FARTHEST})
    assert paths
    assert none == []
    assert far == {}


def test_a_note_without_room_opens_at_its_mark(visitor: Visitor) -> None:
    """A note for which the margin has no room is shut, and a click on its mark opens and shuts it, without script."""
    with visitor.window(1280, script=False) as page:
        page.goto(visitor.address + "articles/exodus-and-charge.html")
        note = page.locator(".body .note.shut").first
        mark = page.locator(".body .fig:has(+ .tg + .note.shut) .mk").first
        assert not note.is_visible()
        mark.click()
        assert note.is_visible()
        mark.click()
        assert not note.is_visible()


def test_an_explainer_notes_what_does_not_stand_alone(visitor: Visitor) -> None:
    """Figures beside which no other stands have their note shut; what it says stands in the list at the end."""
    with visitor.window(1280) as page:
        page.goto(visitor.address + "explainers/what-happened.html")
        alone = page.locator(".body .note.s-single")
        assert alone.count() > 0
        assert not any(note.is_visible() for note in alone.all())
        marks = page.locator(".body .fig.s-single > a").all()
        entries = [str(mark.get_attribute("data-e")) for mark in marks]
        assert all(page.locator(f"tr#{entry}").count() == 1 for entry in entries)
