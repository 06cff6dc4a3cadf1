"""Charts of any data, measured in a browser: no label on another, none outside its frame, at three widths.

The quantities are made up (`gallery.yaml`); their pages are made by the views, templates and stylesheet of the site.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Folder, serving
from tests.browser.gallery_cases import Made, build, gallery, page_of

pytestmark = pytest.mark.browser

GALLERY = gallery()
WITHOUT_CHART = {
    "one-figure": "one figure",
    "one-day-and-none": "two figures, one of them of no day",
    "two-equal": "one number twice",
    "same-day-same-value": "one number on one day",
    "all-zero": "zero, twice",
    "no-day": "no day",
    "duration": "a length of time",
}
"""Quantities that have no chart over time, and why; their figures stand in a plot or in words."""
WIDTHS = {340: "narrow", 720: "middle", 1080: "wide"}
"""Widths of a chart in px, and the drawing that is shown at each."""
WINDOWS = {340: 640, 720: 800, 1080: 1440}
"""A window in which the stylesheet shows that drawing."""
TOLERANCE = 1

MEASURE = """
(tolerance) => {
  const boxes = (svg) => [...svg.querySelectorAll('text')]
    .map((text) => [text.textContent, text.getBoundingClientRect()]);
  const rings = (svg) => [...svg.querySelectorAll('.ring')].map((ring) => ['ring', ring.getBoundingClientRect()]);
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;
  const outside = (a, f) => a.left < f.left - tolerance || a.right > f.right + tolerance
    || a.top < f.top - tolerance || a.bottom > f.bottom + tolerance;
  const found = [];
  for (const svg of document.querySelectorAll('svg.chart, svg.rp, svg.axis')) {
    const frame = svg.getBoundingClientRect();
    if (!frame.width) continue;
    const name = (svg.closest('[id^="q-"]') || {id: svg.getAttribute('class')}).id;
    const texts = boxes(svg);
    const numbers = texts.filter(([words], i) => svg.querySelectorAll('text')[i].matches('.no'));
    const labels = texts.filter(([words], i) => !svg.querySelectorAll('text')[i].matches('.no'));
    const faults = [];
    texts.forEach(([words, box]) => { if (outside(box, frame)) faults.push(`${words} outside`); });
    const items = [...labels, ...rings(svg)];
    items.forEach(([a, one], i) => items.slice(i + 1).forEach(([b, two]) => {
      if (meet(one, two)) faults.push(`${a} on ${b}`);
    }));
    found.push({name, width: Math.round(frame.width), labels: labels.length, numbers: numbers.length, faults});
  }
  return found;
}
"""
"""For each visible chart: its width, how many labels and numbers it has, and what overlaps or leaves the frame."""
WIDEN = """(width) => {
  for (const svg of document.querySelectorAll('svg.chart, svg.rp, svg.axis')) {
    svg.style.width = width;
    svg.style.maxWidth = 'none';
  }
  return document.fonts.ready.then(() => true);
}"""
OWN_FACE = "() => [...document.fonts].some((face) => face.family.includes('V UI') && face.status === 'loaded')"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The gallery as pages, served on this machine."""
    folder = build(tmp_path_factory.mktemp("gallery"), GALLERY)
    with serving(folder, Folder) as address:
        yield address


@pytest.fixture
def window(chromium: Browser) -> Iterator[Page]:
    """A window of its own."""
    context = chromium.new_context(reduced_motion="reduce")
    try:
        yield context.new_page()
    finally:
        context.close()


def measured(page: Page, width: int) -> list[dict[str, Any]]:
    """What the browser measures of the charts that it shows, each `width` px wide, in the faces that have arrived."""
    page.set_viewport_size({"width": WINDOWS[width], "height": 900})
    page.evaluate(WIDEN, f"{width}px")
    found: list[dict[str, Any]] = page.evaluate(MEASURE, TOLERANCE)
    return found


def charted() -> tuple[Made, ...]:
    """The quantities that have a chart over time."""
    return tuple(row for row in GALLERY if row.id not in WITHOUT_CHART)


def test_the_gallery_is_large_and_varied() -> None:
    """At least forty quantities, each once, each for a reason of its own."""
    assert len(GALLERY) >= 40
    assert len({row.id for row in GALLERY}) == len({row.covers for row in GALLERY}) == len(GALLERY)
    assert max(len(row.claims) for row in GALLERY) == 50
    assert min(len(row.claims) for row in GALLERY) == 1


def test_charts_over_time(window: Page, address: str) -> None:
    """Every chart over time has labels, none of which meets another or a row's number, or leaves the frame."""
    faults: dict[str, object] = {}
    for row in charted():
        window.goto(address + page_of(row))
        for width, drawing in WIDTHS.items():
            [chart] = measured(window, width)
            assert drawing in chart["name"].split()
            assert chart["width"] == width
            assert chart["labels"] > 0, row.id
            assert chart["numbers"] > 0, row.id
            faults |= {f"{row.id} {width}": chart["faults"]} if chart["faults"] else {}
    assert faults == {}
    assert window.evaluate(OWN_FACE)


def test_range_plots(window: Page, address: str) -> None:
    """Every range plot and its axis has labels, none of which meets another or leaves the frame."""
    window.goto(f"{address}figures.html")
    for width in WIDTHS:
        plots = measured(window, width)
        assert len([plot for plot in plots if plot["name"].startswith("q-")]) >= len(GALLERY) - 1
        assert {plot["width"] for plot in plots} == {width}
        assert [plot["name"] for plot in plots if not plot["labels"]] == []
        assert {plot["name"]: plot["faults"] for plot in plots if plot["faults"]} == {}


@pytest.mark.parametrize("name", WITHOUT_CHART)
def test_no_chart_where_there_is_nothing_to_compare(window: Page, address: str, name: str) -> None:
    """One figure, figures without any day, and lengths of time have no chart over time."""
    window.goto(f"{address}quantities/{name}.html")
    assert measured(window, 1080) == []


def test_fallback_fonts(window: Page, address: str) -> None:
    """Where the page's own faces do not arrive, no label leaves its frame or meets another."""
    window.route("**/*.woff2", lambda route: route.abort())
    faults: dict[str, object] = {}
    for row in charted():
        window.goto(address + page_of(row))
        for width in WIDTHS:
            [chart] = measured(window, width)
            faults |= {f"{row.id} {width}": chart["faults"]} if chart["faults"] else {}
    assert faults == {}
    assert not window.evaluate(OWN_FACE)


SHIFTS = {
    "on another label": "(texts) => texts[1].setAttribute('x', texts[0].getAttribute('x')) "
    "|| texts[1].setAttribute('y', texts[0].getAttribute('y'))",
    "outside": "(texts) => texts[0].setAttribute('x', '-400')",
}


@pytest.mark.parametrize("fault", SHIFTS)
def test_a_shifted_label_is_caught(window: Page, address: str, fault: str) -> None:
    """The measure fails where a label is put on another or out of the frame."""
    window.goto(f"{address}quantities/two-figures.html")
    assert measured(window, 1080)[0]["faults"] == []
    window.evaluate(f"({SHIFTS[fault]})(document.querySelectorAll('svg.wide text.t1'))")
    assert measured(window, 1080)[0]["faults"] != []


INSETS = """() => [...document.querySelectorAll('svg.chart .inset')].map((inset) => {
  const outer = inset.ownerSVGElement.getBoundingClientRect();
  const frame = inset.querySelector('.frame').getBoundingClientRect();
  if (!frame.width) return 'hidden';
  const inside = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom + 1;
  const texts = [...inset.querySelectorAll('text')].every((text) => inside(text.getBoundingClientRect(), frame));
  return texts && inside(frame, outer) ? 'inside' : 'outside';
})"""
"""Of every inset on a page: whether its words stand in its frame, and its frame in the drawing."""


@pytest.mark.parametrize("name", ["early-small-late-large", "five-orders", "late-small", "small-between"])
def test_insets_hold_their_charts(window: Page, address: str, name: str) -> None:
    """Small counts beside large ones have an inset in every drawing; what it holds stays in its frame."""
    window.goto(f"{address}quantities/{name}.html")
    for width in WIDTHS:
        assert measured(window, width)
        assert sorted(window.evaluate(INSETS)) == ["hidden", "hidden", "inside"]


SIGNS = [
    ("money-millions", "$20 million"),
    ("money-pounds", "£1.39"),
    ("below-zero", "−34.1 °C"),
    ("share-half", "50\u00a0%"),
]


@pytest.mark.parametrize(("name", "words"), SIGNS)
def test_labels_keep_the_sign_of_their_unit(window: Page, address: str, name: str, words: str) -> None:
    """Sums of money keep their currency, temperatures their scale; shares are drawn in percent."""
    window.goto(f"{address}quantities/{name}.html")
    window.set_viewport_size({"width": WINDOWS[1080], "height": 900})
    assert words in [text.text_content() for text in window.locator("svg.wide text").all()]
