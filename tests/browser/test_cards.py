"""Cards of names, figures and notes: by mouse, keyboard and touch alike, one at a time, and never in the reader's way.

WCAG 2.2, 1.4.13 asks that what opens on hover or focus can be dismissed, can be pointed at, and stays until it is left.
"""

from itertools import product

import pytest

from tests.browser.card_readers import (
    ARTICLE,
    DELAY,
    KINDS,
    PASSING,
    Kind,
    begin,
    cards,
    every_kind,
    every_way,
    inside,
    leave,
    opened,
    passes,
    reading,
)
from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser


@every_kind
@every_way
def test_opens_with_its_words_and_closes(visitor: Visitor, kind: Kind, way: str) -> None:
    """Hover, focus and tap open the one card, named after what it explains and tied to it; leaving closes it."""
    with reading(visitor, kind, way) as page:
        seen = visitor.watch(page)
        owner = opened(page, kind, way)
        card = page.locator("#card")
        assert cards(page) == 1
        assert card.get_attribute("role") == "group"
        assert card.get_attribute("aria-label") == (owner.get_attribute("aria-label") or owner.inner_text())
        assert owner.get_attribute("aria-details") == "card"
        assert len(card.inner_text()) > 30
        leave(page, way)
        assert cards(page) == 0
        assert owner.get_attribute("aria-details") is None
        assert seen.requests == []
        assert page.url == visitor.address + ARTICLE


@every_kind
@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_passing_opens_nothing(visitor: Visitor, kind: Kind, way: str) -> None:
    """A pointer that only passes, or a focus that moves on at once, opens no card, then or later."""
    with reading(visitor, kind, way) as page:
        begin(page, kind, way)
        passes(page, PASSING)
        assert cards(page) == 0
        if way == "mouse":
            page.mouse.move(1, 1)
        else:
            page.evaluate("document.activeElement.blur()")
        passes(page)
        assert cards(page) == 0


@every_kind
def test_the_card_itself_can_be_pointed_at(visitor: Visitor, kind: Kind) -> None:
    """A pointer that goes over into the card keeps it, however long it stays; a click on its words keeps it too."""
    with reading(visitor, kind) as page:
        opened(page, kind, "mouse")
        page.locator("#card").hover(position={"x": 12, "y": 9})
        passes(page, 10 * DELAY)
        assert cards(page) == 1
        page.mouse.down()
        page.mouse.up()
        assert cards(page) == 1
        leave(page, "mouse")
        assert cards(page) == 0


@every_kind
def test_a_focused_card_outlasts_the_pointer(visitor: Visitor, kind: Kind) -> None:
    """While the keyboard is at a card, a pointer that comes and goes does not close it."""
    with reading(visitor, kind) as page:
        owner = opened(page, kind, "keyboard")
        page.locator(kind.pointed).first.hover()
        page.mouse.move(1, 1)
        passes(page, 10 * DELAY)
        assert cards(page) == 1
        assert owner.get_attribute("aria-details") == "card"


@every_kind
def test_tab_goes_in_and_past(visitor: Visitor, kind: Kind) -> None:
    """Tab goes from what is explained through the links of its card and on past it; Shift+Tab goes back."""
    with reading(visitor, kind) as page:
        owner = opened(page, kind, "keyboard")
        links = page.locator("#card a").count()
        page.keyboard.press("Tab")
        assert inside(page)
        page.keyboard.press("Shift+Tab")
        assert owner.evaluate("e => e === document.activeElement")
        assert cards(page) == 1
        for _ in range(links):
            page.keyboard.press("Tab")
            assert inside(page)
        page.keyboard.press("Tab")
        assert cards(page) == 0
        assert owner.evaluate("e => !!(e.compareDocumentPosition(document.activeElement) & 4)"), "it went back"


@every_kind
def test_esc_closes_and_gives_the_focus_back(visitor: Visitor, kind: Kind) -> None:
    """Esc in a card closes it for good, and the focus is where it came from."""
    with reading(visitor, kind) as page:
        owner = opened(page, kind, "keyboard")
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")
        assert cards(page) == 0
        assert owner.evaluate("e => e === document.activeElement")
        passes(page)
        assert cards(page) == 0


@every_kind
@pytest.mark.parametrize("way", ["mouse", "touch"])
def test_esc_leaves_a_focus_elsewhere_alone(visitor: Visitor, kind: Kind, way: str) -> None:
    """Esc closes a card that a pointer opened, and the focus stays in the reader's hands."""
    with reading(visitor, kind, way) as page:
        opened(page, kind, way)
        before = page.evaluate_handle("document.activeElement")
        page.keyboard.press("Escape")
        assert cards(page) == 0
        assert before.evaluate("e => e === document.activeElement")


@every_way
def test_never_two(visitor: Visitor, way: str) -> None:
    """Whatever kind of card follows whatever other: the first has gone."""
    with reading(visitor, KINDS[2], way) as page:
        for nth, (first, second) in enumerate(product(KINDS[2:], repeat=2)):
            opened(page, first, way, nth % 3)
            owner = opened(page, second, way, 6 + nth % 3)  # far enough not to be covered by the first
            assert owner.get_attribute("aria-details") == "card"
            assert page.locator("[aria-details]").count() == 1
            leave(page, way)
            assert cards(page) == 0


def test_a_second_card_would_be_seen(visitor: Visitor) -> None:
    """Two cards on screen are counted as two: the test above can fail."""
    with reading(visitor, KINDS[0]) as page:
        opened(page, KINDS[0], "mouse")
        page.evaluate("document.body.append(document.getElementById('card').cloneNode(true))")
        assert cards(page) == 2
