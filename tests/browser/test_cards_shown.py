"""What a card says and where it stands: all that is known, inside the window, beside what it explains."""

import pytest

from tests.browser.card_readers import (
    ARTICLE,
    DELAY,
    EXPLAINER,
    KINDS,
    PHONE,
    Kind,
    cards,
    every_kind,
    opened,
    passes,
    reading,
)
from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("path", [ARTICLE, EXPLAINER])
def test_a_figure_says_all_that_is_known_of_it(visitor: Visitor, path: str) -> None:
    """A figure's card has its words, bound, chain, day and verdict, and leads to its row and to its claim."""
    with reading(visitor, KINDS[1], path=path) as page:
        mark = page.locator(".body .fig.s-series > a").first
        mark.hover()
        passes(page)
        card = page.locator("#card")
        text = card.inner_text()
        assert mark.inner_text() in text
        assert any(words in text for words in ("lower bound", "plain number", "as a round number"))
        for label in ("Counts", "Said by", "As of", "Verdict"):
            assert card.locator(f"[data-l='{label}']").inner_text(), label
        assert "One series over time" in text
        ways = {link.inner_text(): str(link.get_attribute("href")) for link in card.locator("a").all()}
        assert "#f-" in ways["Its row"]
        assert "#c-" in ways["Its claim"]
        for href in (ways["Its row"], ways["Its claim"]):
            page.goto(visitor.address + visitor.site.target(path, href)[0] + f"#{href.partition('#')[2]}")
            assert page.locator(":target").count() == 1


def test_every_mark_has_a_card(visitor: Visitor) -> None:
    """What a card is a copy of stands once in the page, for every name and every figure of every text.

    So a card needs no request, and without script its words are read where they stand.
    """
    for path, page in visitor.site.pages.items():
        marks = page.select(".fig > a, a.ent")
        assert all(mark.get("data-e") for mark in marks), path
        for mark in marks:
            assert len(page.select(f'[id="{mark["data-e"]}"]')) == 1, (path, mark)


OUTSIDE = """() => {
  const box = document.getElementById('card').getBoundingClientRect(), root = document.documentElement;
  return box.left < 0 || box.top < 0 || box.right > root.clientWidth || box.bottom > innerHeight
    || root.scrollWidth > root.clientWidth;
}"""
"""Whether the card runs over an edge of the window, or makes it scroll sideways."""
WINDOWS = ((320, 568), (PHONE, 667), (768, 1024), (1024, 700), (1440, 900), (720, 450), (640, 360), (320, 256))
"""Phones, a tablet, desks; then desks under a zoom of 200 percent, and 1280 by 1024 under 400 percent (WCAG 1.4.10)."""


@pytest.mark.parametrize("size", WINDOWS, ids=[f"{width}x{height}" for width, height in WINDOWS])
def test_a_card_stays_within_the_window(visitor: Visitor, size: tuple[int, int]) -> None:
    """Names and figures at any place of a line, at the upper and lower edge of the window: no card runs over."""
    with visitor.window(size[0], height=size[1], touch=True) as page:
        page.goto(visitor.address + ARTICLE)
        over = []
        for nth, mark in enumerate(page.locator(".body a[data-e]").all()[:24]):
            mark.evaluate("(e, low) => e.scrollIntoView({block: low ? 'end' : 'start'})", nth % 2 == 0)
            mark.evaluate("e => scrollBy(0, e.getBoundingClientRect().top < 20 ? -4 : 4)")
            mark.tap()
            page.wait_for_selector("#card")
            if page.evaluate(OUTSIDE):
                over.append((nth, mark.inner_text()))
            page.keyboard.press("Escape")
        assert over == []


def test_a_card_outside_would_be_seen(visitor: Visitor) -> None:
    """A card pushed over the edge is found: the test above can fail."""
    with reading(visitor, KINDS[2], "touch") as page:
        opened(page, KINDS[2], "touch")
        assert not page.evaluate(OUTSIDE)
        page.evaluate("document.getElementById('card').style.left = '200px'")
        assert page.evaluate(OUTSIDE)


def test_a_figures_card_leaves_its_margin_note_free(visitor: Visitor) -> None:
    """Where notes stand beside the text, a card keeps to the column of the text."""
    with reading(visitor, KINDS[1]) as page:
        for nth in range(6):
            opened(page, KINDS[1], "mouse", nth)
            card, note = (page.locator(name).bounding_box() for name in ("#card", ".body .note >> nth=0"))
            assert card is not None
            assert note is not None
            assert card["x"] + card["width"] <= note["x"]
            page.keyboard.press("Escape")
            page.mouse.move(1, 1)


@pytest.mark.parametrize("reduced", [True, False])
def test_motion_is_left_out_where_a_reader_asks(visitor: Visitor, *, reduced: bool) -> None:
    """A card fades in, but not for those who want less motion."""
    with reading(visitor, KINDS[0]) as page:
        page.emulate_media(reduced_motion="reduce" if reduced else "no-preference")
        opened(page, KINDS[0], "mouse")
        name = page.locator("#card").evaluate("e => getComputedStyle(e).animationName")
        assert name == ("none" if reduced else "card")


def test_paper_shows_no_card(visitor: Visitor) -> None:
    """A page printed with a card open is printed without it."""
    with reading(visitor, KINDS[1]) as page:
        opened(page, KINDS[1], "mouse")
        page.emulate_media(media="print")
        assert not page.locator("#card").is_visible()


@every_kind
def test_without_script_there_is_the_link_or_the_note(visitor: Visitor, kind: Kind) -> None:
    """With JavaScript off nothing opens on hover; names and figures are plain links, a mark opens its note."""
    with visitor.window(kind.width, script=False) as page:
        page.goto(visitor.address + ARTICLE)
        mark = page.locator(kind.pointed).first
        mark.hover()
        page.wait_for_timeout(DELAY)
        assert cards(page) == 0
        mark.click()
        if kind.pointed.endswith(".mk"):
            assert page.locator(".body .note").first.is_visible()
        else:
            assert page.url != visitor.address + ARTICLE
