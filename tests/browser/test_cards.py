"""Cards of names, figures and notes: by mouse, keyboard and touch alike, one at a time, and never in the reader's way.

WCAG 2.2, 1.4.13 asks that what opens on hover or focus can be dismissed, can be pointed at, and stays until it is left.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from typing import NamedTuple

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
ARTICLE = "articles/first-departures.html"
EXPLAINER = "explainers/what-happened.html"
DELAY = 300
"""Milliseconds after which whatever a pointer or the focus was to open or close is open or closed, or will not be."""
PASSING = 100
"""Milliseconds that a pointer or the focus takes when it is on its way to something else."""
PHONE = 375


class Kind(NamedTuple):
    """What has a card, in a window of which width; `pointed` opens it by mouse and touch, `focused` by keyboard."""

    title: str
    width: int
    pointed: str
    focused: str


KINDS = (
    Kind("a name", 1280, ".body a.ent", ".body a.ent"),
    Kind("a figure", 1280, ".body .fig > a", ".body .fig > a"),
    Kind("a name on a phone", PHONE, ".body a.ent", ".body a.ent"),
    Kind("a figure on a phone", PHONE, ".body .fig > a", ".body .fig > a"),
    Kind("a note where the margin is gone", PHONE, ".body .mk", ".body .fig + .tg"),
)
WAYS = ("mouse", "keyboard", "touch")
every_kind = pytest.mark.parametrize("kind", KINDS, ids=[kind.title for kind in KINDS])
every_way = pytest.mark.parametrize("way", WAYS)


@contextmanager
def reading(visitor: Visitor, kind: Kind, way: str = "mouse", path: str = ARTICLE) -> Iterator[Page]:
    """A page with cards, in a window as wide as the kind asks for, with a finger where one is needed.

    Its clock stands still but for what `passes`: no test depends on how fast the machine is.
    """
    with visitor.window(kind.width, touch=way == "touch") as page:
        page.set_default_timeout(10_000)
        page.clock.install(time="2024-01-01T00:00:00")
        page.goto(visitor.address + path)
        page.clock.pause_at("2024-01-01T01:00:00")
        yield page


def passes(page: Page, milliseconds: int = DELAY) -> None:
    """Time goes by on the page."""
    page.clock.run_for(milliseconds)


def cards(page: Page) -> int:
    """How many cards are on screen."""
    return page.locator(".card").count()


def begin(page: Page, kind: Kind, way: str, nth: int = 0) -> Locator:
    """Do what opens the card of this kind and number, without waiting for it; what gets the focus back is returned."""
    pointed, focused = page.locator(kind.pointed).nth(nth), page.locator(kind.focused).nth(nth)
    pointed.scroll_into_view_if_needed()
    if way == "mouse":
        pointed.hover()
    elif way == "touch":
        pointed.tap()
    else:
        focused.focus()
        page.keyboard.press("Shift+Tab")  # and back: only a key makes the focus visible
        page.keyboard.press("Tab")
    return focused


def opened(page: Page, kind: Kind, way: str, nth: int = 0) -> Locator:
    """The same, and the card is there."""
    owner = begin(page, kind, way, nth)
    passes(page)
    assert cards(page) == 1
    return owner


def leave(page: Page, way: str) -> None:
    """Point, go or tap elsewhere; by keyboard that may be to what opens another card a moment later."""
    if way == "mouse":
        page.mouse.move(1, 1)
        passes(page, PASSING)
        assert cards(page) == 1, "there is time to go over into the card"
        passes(page)
    elif way == "touch":
        page.touchscreen.tap(2, 300)
    else:
        page.keyboard.press("Tab")
        while inside(page):
            page.keyboard.press("Tab")


def inside(page: Page) -> bool:
    """Whether the focus is in the card."""
    found: bool = page.evaluate("document.activeElement.closest('#card') !== null")
    return found


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


# --- touch ----------------------------------------------------------------------------------------------------------


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


# --- notes ----------------------------------------------------------------------------------------------------------


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


# --- what a card says -----------------------------------------------------------------------------------------------


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


# --- place and motion -----------------------------------------------------------------------------------------------

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
