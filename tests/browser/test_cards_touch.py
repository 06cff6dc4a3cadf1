"""Cards under a finger, and the notes that open as cards on a phone."""

import pytest

from tests.browser.card_readers import ARTICLE, DELAY, KINDS, PHONE, Kind, cards, every_kind, opened, reading
from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("kind", KINDS[2:4], ids=[kind.title for kind in KINDS[2:4]])
def test_a_second_tap_follows_the_link(visitor: Visitor, kind: Kind) -> None:
    """The first tap opens the card and stays on the page; the second goes where the link leads."""
    with reading(visitor, kind, "touch") as page:
        owner = opened(page, kind, "touch")
        assert page.url == visitor.address + ARTICLE
        href = owner.evaluate("e => e.href")
        owner.tap()
        page.wait_for_url(href)


@every_kind
def test_a_card_holds_a_plain_link_to_tap(visitor: Visitor, kind: Kind) -> None:
    """A tap on a link in the card leads to its page, of which the link tells by its address."""
    with reading(visitor, kind, "touch") as page:
        opened(page, kind, "touch")
        link = page.locator("#card a[href*='.html']").last
        href = link.evaluate("e => e.href")
        link.tap()
        page.wait_for_url(href)


def test_a_second_tap_sets_a_note_into_the_text(visitor: Visitor) -> None:
    """A second tap on a mark does what it does without script: the note opens in the text, and its card has gone."""
    with reading(visitor, KINDS[4], "touch") as page:
        opened(page, KINDS[4], "touch")
        note = page.locator(".body .note").first
        assert not note.is_visible()
        page.locator(KINDS[4].pointed).first.tap()
        assert note.is_visible()
        assert cards(page) == 0


@pytest.mark.parametrize("width", [320, PHONE, 768, 1055, 1056, 1440])
@pytest.mark.parametrize("pinned", [False, True])
def test_a_note_is_never_on_screen_twice(visitor: Visitor, width: int, *, pinned: bool) -> None:
    """Beside the text, in the text or on a card: whoever points at a mark sees its note once."""
    with visitor.window(width) as page:
        page.goto(visitor.address + ARTICLE)
        mark = page.locator(".body .mk").nth(1)
        words = str(page.locator(".body .fig + .tg + .note").nth(1).locator(".w").first.text_content())
        if pinned:
            mark.click()
        mark.hover()
        page.wait_for_timeout(DELAY)
        assert page.locator(".w:visible", has_text=words).count() == 1


def test_a_window_that_grows_takes_the_note_from_its_card(visitor: Visitor) -> None:
    """A phone that is turned may have room for the margin: the note stands there, and its card closes."""
    with reading(visitor, KINDS[4]) as page:
        opened(page, KINDS[4], "mouse")
        page.set_viewport_size({"width": 1280, "height": 900})
        page.wait_for_selector("#card", state="detached")
        assert page.locator(".body .note").first.is_visible()
