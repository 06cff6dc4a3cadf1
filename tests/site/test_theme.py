"""The theme: every template renders from its view alone, into pages that are valid, safe, small and readable."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup, Tag
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from playwright.sync_api import Browser, Page

from tests.site import sample_views as sample
from variorum.site.views import Note

THEME = Path(__file__).parents[2] / "theme"
CSS = (THEME / "static" / "variorum.css").read_text(encoding="utf-8")
SCRIPT = (THEME / "static" / "variorum.js").read_text(encoding="utf-8")
CSP = (
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'self'"
)
ENGINE = Environment(
    loader=FileSystemLoader(THEME / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
SPOKEN_BY_SCRIPT = {"card"}
"""Ids that only the script makes."""


def common(path: str) -> dict[str, object]:
    """What every template gets, for a page at `path`; links are relative to it."""
    up = "../" * path.count("/")

    def url(target: str) -> str:
        return f"{up}{target}"

    def absolute(target: str) -> str:
        return f"https://example.org/{target}"

    return {"site": sample.site(), "url": url, "absolute": absolute}


def body_with(notes: tuple[Note, ...]) -> Markup:
    """The sample body as the macros make it, for a page one folder deep."""
    return Markup(ENGINE.from_string(sample.BODY).render(n=notes, **common(sample.ARTICLE)))  # noqa: S704 (escaped there)


def rendered() -> Iterator[tuple[str, str]]:
    """(path, HTML) of every sample page."""
    bodies = [body_with(notes) for notes in (sample.notes(), sample.cited_notes())]
    for page in sample.pages(*bodies):
        context = common(page.head.path) | {"head": page.head} | page.context
        yield page.head.path, ENGINE.get_template(page.template).render(context)


PAGES = dict(rendered())
SOUPS = {path: BeautifulSoup(html, "html.parser") for path, html in PAGES.items()}
every_page = pytest.mark.parametrize("path", sorted(PAGES))


def tags(path: str, selector: str) -> list[Tag]:
    """Elements of a page."""
    return list(SOUPS[path].select(selector))


def ids(path: str) -> list[str]:
    """Ids of a page, in order."""
    return [str(tag["id"]) for tag in tags(path, "[id]")]


@every_page
def test_html_is_valid(path: str) -> None:
    """A strict HTML parser reads every page without an error."""
    html5lib.HTMLParser(strict=True).parse(PAGES[path])


@every_page
def test_nothing_inline(path: str) -> None:
    """No page needs more than the policy allows: no style, event or title attribute, no inline style or script."""
    for tag in tags(path, "*"):
        assert not [name for name in tag.attrs if name in {"style", "title"} or name.startswith("on")], tag
    assert not tags(path, "style")
    assert all(tag.get("src") for tag in tags(path, "script"))


@every_page
def test_policy_comes_first(path: str) -> None:
    """The content security policy stands before anything that could load, and the referrer policy is set."""
    html = PAGES[path]
    assert tags(path, "meta[http-equiv=Content-Security-Policy]")[0]["content"] == CSP
    assert html.index("Content-Security-Policy") < html.index("<link")
    assert tags(path, "meta[name=referrer]")[0]["content"] == "strict-origin-when-cross-origin"


@every_page
def test_nothing_is_loaded_from_elsewhere(path: str) -> None:
    """What a page loads lies in the theme's own folder, and exists."""
    for tag in tags(path, "link[rel=stylesheet], link[rel=preload], script"):
        address = str(tag.get("href") or tag.get("src"))
        assert (THEME / "static" / address.replace("../", "").removeprefix("theme/")).is_file(), address


@every_page
def test_headings(path: str) -> None:
    """A page has one h1, comes to it first, and never skips a level."""
    levels = [int(str(tag.name)[1]) for tag in tags(path, "h1, h2, h3, h4, h5, h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@every_page
def test_ids_and_references(path: str) -> None:
    """Ids are unique; labels, descriptions and fragments of the page point at one of them."""
    own = ids(path)
    assert len(own) == len(set(own))
    named = [
        str(tag[name]) for name in ("for", "aria-labelledby", "aria-describedby") for tag in tags(path, f"[{name}]")
    ]
    named += [str(tag["href"])[1:] for tag in tags(path, 'a[href^="#"]')]
    assert set(named) <= set(own)


@every_page
def test_links_between_pages(path: str) -> None:
    """A link to a sample page reaches it from any depth, and its fragment stands there."""
    for tag in tags(path, "a[href]"):
        target, _, fragment = str(tag["href"]).replace("../", "").partition("#")
        if target in PAGES and fragment:
            assert fragment in ids(target), tag


@every_page
def test_tables(path: str) -> None:
    """Tables of the theme have a caption, scopes on every header cell, and labels for when rows are stacked."""
    for table in tags(path, "table.stack"):
        assert table.caption
        assert all(cell.get("scope") in {"col", "row"} for cell in table.select("th"))
        assert all(cell.get("data-l") or cell.select(".rowno") for cell in table.select("tbody td"))


@every_page
def test_drawings_speak(path: str) -> None:
    """Every drawing has a name in words, or is hidden where the words stand beside it."""
    for drawing in tags(path, "svg"):
        if drawing.find_parent("svg") is None:
            assert drawing.get("aria-label") or drawing.get("aria-labelledby") or drawing.get("aria-hidden") == "true"


@every_page
def test_navigation_says_where(path: str) -> None:
    """At most one entry of the navigation is marked as current, and a page that is an entry is marked as the page."""
    current = tags(path, "nav[aria-label=Main] [aria-current]")
    assert len(current) <= 1
    if path in {"figures.html", "places.html", "method.html"}:
        assert [tag["aria-current"] for tag in current] == ["page"]


@every_page
def test_style_and_markup_know_the_same_classes(path: str) -> None:
    """Every class of a page is one the stylesheet knows."""
    known = set(re.findall(r"\.([a-z][\w-]*)", CSS))
    used = {name for tag in tags(path, "[class]") for name in tag.get_attribute_list("class")}
    assert used <= known | {"ent"}


def test_no_dead_rules() -> None:
    """Every class and id of the stylesheet occurs in a page or in the script."""
    without_data = re.sub(r'url\([^)]*\)|/\*.*?\*/|"[^"]*"', "", CSS, flags=re.DOTALL)
    selectors = "\n".join(re.findall(r"([^{}]+)\{", re.sub(r"@[^{]*\{", "", without_data)))
    used = {name for path in PAGES for tag in tags(path, "[class]") for name in tag.get_attribute_list("class")}
    named = {name for path in PAGES for name in ids(path)} | SPOKEN_BY_SCRIPT
    assert set(re.findall(r"\.([a-z][\w-]*)", selectors)) <= used
    assert set(re.findall(r"#([a-z][\w-]*)", selectors)) <= named


def test_sizes() -> None:
    """What a visitor downloads stays small: stylesheet, script, fonts."""
    assert len(CSS.encode()) < 25_000
    assert len(SCRIPT.encode()) < 6_000
    assert sum(font.stat().st_size for font in (THEME / "static" / "fonts").glob("*.woff2")) <= 60 * 1024


def test_fonts_come_with_their_licences() -> None:
    """The fonts are published with the text of the licence they are under."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((THEME / "static" / "fonts").glob("OFL-*.txt"))]
    assert len(texts) == 2
    assert all("SIL Open Font License" in text for text in texts)


# --- verdicts and contrast -------------------------------------------------------------------------------------------


def tokens(scheme: int) -> dict[str, str]:
    """Colours of the light (0) or dark (1) scheme, by name."""
    found = re.findall(r"--(\w+):light-dark\((#\w+),(#\w+)\)", CSS)
    return {name: (light, dark)[scheme] for name, light, dark in found}


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2) of #rgb or #rrggbb."""
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    channels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1])
@pytest.mark.parametrize("ink", ["ink", "ink2", "ink3", "link", "calm", "conf"])
@pytest.mark.parametrize("ground", ["bg", "tint", "hit"])
def test_text_contrast(scheme: int, ink: str, ground: str) -> None:
    """Every text colour reaches 4.5 to 1 on every ground, in both schemes."""
    colours = tokens(scheme)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1])
def test_control_contrast(scheme: int) -> None:
    """Borders of controls and axes reach 3 to 1 on the page."""
    colours = tokens(scheme)
    assert contrast(colours["line"], colours["bg"]) >= 3


def test_each_verdict_has_its_own_glyph() -> None:
    """Colour never works alone: every verdict class has a glyph that no other has."""
    glyphs = dict(re.findall(r"\.(s-\w+)\{--g:var\(--(\w+)\)", CSS))
    assert set(glyphs) == {chip.css for chip in sample.CHIPS.values()}
    assert len(set(glyphs.values())) == len(glyphs)


def test_red_is_for_conflict_alone() -> None:
    """No verdict but conflict takes the colour of conflict."""
    assert re.findall(r"\.(s-\w+)\{[^}]*--c:var\(--conf\)", CSS) == ["s-conf"]


# --- single templates ------------------------------------------------------------------------------------------------


def test_a_figure_mark_leads_to_its_row() -> None:
    """A mark leads to the quantity's row; where the figure stands alone, to its row in the table of the article."""
    hrefs = {str(tag["id"]): str(tag.a["href"]) for tag in tags(sample.ARTICLE, ".fig") if tag.a}
    assert hrefs["m-n1000"] == f"../{sample.QUANTITY}#f-r1"
    assert hrefs["m-n23"] == "#f-n23"


def test_marks_say_their_verdict() -> None:
    """A mark and its note say the verdict in words, not by colour or glyph alone."""
    for mark, one in zip(tags(sample.ARTICLE, ".fig"), sample.notes(), strict=True):
        assert one.chip.words in mark.get_text()
        note = mark.find_next_sibling("span", class_="note")
        assert note is not None
        assert one.chip.words in note.get_text()


def test_captured_text_is_escaped() -> None:
    """Markup in words that come from a capture is shown, never obeyed."""
    call = 'm.mention("<script>alert(1)</script>", "x", "places/x.html")'
    source = '{% import "macros/marks.html" as m with context %}{{ ' + call + " }}"
    html = ENGINE.from_string(source).render(common("index.html"))
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_an_address_of_another_kind_is_no_link_out() -> None:
    """Only web and mail addresses leave the site; any other scheme is taken for a path within it."""
    source = '{% import "macros/links.html" as links with context %}{{ links.to("javascript:alert(1)") }}'
    assert ENGINE.from_string(source).render(common("places/x.html")) == "../javascript:alert(1)"


def test_an_excerpt_publishes_no_text() -> None:
    """Without a body the page says so, shows the editors’ summary, and keeps the table of figures."""
    soup = SOUPS["articles/empty-square.html"]
    assert not soup.select(".body")
    assert "not published here" in soup.get_text()
    assert soup.select("table.stack")


def test_a_statement_shows_positions_without_numbers() -> None:
    """Positions stand side by side, each with its holders; there is no chart and no table of reports."""
    soup = SOUPS["quantities/statement.html"]
    assert [tag.get_text() for tag in soup.select(".line h3")] == ["It happened", "It did not happen"]
    assert not soup.select("svg, table")


def test_every_filter_has_rows() -> None:
    """Every tally of the figures page has a target, and rows that carry its key."""
    keys = [str(tag["href"])[1:] for tag in tags("figures.html", ".tally a")]
    rows = {str(tag["data-v"]) for tag in tags("figures.html", ".q")}
    assert set(keys) == rows | {"all"}


def test_reports_without_a_source_come_last_and_folded() -> None:
    """Named lines of witness are open; the line that names nobody stands in a disclosure after them; then no counts."""
    section = SOUPS[sample.QUANTITY].select_one("section[aria-labelledby=h-lines]")
    assert section is not None
    names = [tag.get_text() for tag in section.select("h3")]
    assert names == ["Government of Armenia", "UNHCR", "No source named", "Not a count"]
    assert [tag.get_text() for tag in section.select("details h3")] == ["No source named"]


def test_a_row_is_cited_in_one_go() -> None:
    """Words, speaker, row, archive, its day and the row's permanent address stand together."""
    rows = SOUPS[sample.QUANTITY].select("section[aria-labelledby=h-data] li")
    cited = [tag.get_text(" ", strip=True) for tag in rows]
    site = sample.site()
    assert len(cited) == len(sample.report_rows())
    assert cited[0].startswith("Cite row 1: “more than 1,000”, Government of Armenia, row 1 of “")
    assert f"{site.title} , as it stood on {site.as_of}." in cited[0]
    assert cited[0].endswith(f"https://example.org/{sample.QUANTITY}#f-r1")


def test_bibtex_names_the_archive_and_its_address() -> None:
    """The theme closes the entry with what is the same on every page."""
    (entry,) = SOUPS[sample.ARTICLE].select("section[aria-labelledby=h-cite] pre")
    lines = entry.get_text().split("\n")
    assert lines[-2:] == [f"  url = {{https://example.org/{sample.ARTICLE}}}", "}"]
    assert f"as it stood on {sample.site().as_of}" in lines[-3]


# --- in a browser ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample pages on disk, with the theme beside them."""
    root = tmp_path_factory.mktemp("sample")
    (root / "theme").symlink_to(THEME / "static")
    for path, html in PAGES.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(html, encoding="utf-8")
    return root


@pytest.fixture
def visit(folder: Path, chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Opens a sample page in a window of a given width and colour scheme."""
    context = chromium.new_context()

    def open_page(path: str, width: int = 1440, *, dark: bool = False, script: bool = True) -> Page:
        nonlocal context
        context.close()
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
        )
        page = context.new_page()
        page.goto((folder / path).as_uri())
        return page

    yield open_page
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize(("width", "dark"), [(1440, False), (375, True)])
def test_accessibility(visit: Callable[..., Page], width: int, *, dark: bool) -> None:
    """No rule of WCAG 2.2 AA that a machine can check is broken on any page: wide and light, narrow and dark."""
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    broken = {}
    for path in PAGES:
        found = Axe().run(visit(path, width, dark=dark), options=rules).response["violations"]
        if found:
            broken[path] = [(rule["id"], [node["html"][:120] for node in rule["nodes"]][:3]) for rule in found]
    assert broken == {}


@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 375, 768, 840, 1060, 1440])
def test_nothing_scrolls_sideways(visit: Callable[..., Page], width: int) -> None:
    """No page is wider than its window."""
    over = {path: visit(path, width).evaluate("document.documentElement.scrollWidth") for path in PAGES}
    assert {path: found for path, found in over.items() if found > width} == {}


@pytest.mark.browser
def test_a_card_opens_takes_tab_and_closes(visit: Callable[..., Page]) -> None:
    """A card opens beside a hovered or focused name, once; Tab goes into it; Esc closes it and returns focus."""
    page = visit(sample.ARTICLE)
    page.hover("#p2 a[data-e]")
    page.wait_for_selector("#card")
    page.focus("#p3 a[data-e]")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    page.wait_for_selector('#card[aria-label="Stepanakert"]')
    assert page.locator("#card").count() == 1
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#card') !== null")
    page.keyboard.press("Escape")
    assert page.locator("#card").count() == 0
    assert page.evaluate("document.activeElement.textContent") == "Stepanakert"


@pytest.mark.browser
def test_without_script(visit: Callable[..., Page]) -> None:
    """Notes open, filters filter and the scheme switches with script turned off."""
    page = visit(sample.ARTICLE, 375, script=False)
    note = page.locator("#n-n1000 + .note")
    assert not note.is_visible()
    page.click("label[for=n-n1000]")
    assert note.is_visible()
    page = visit("figures.html", script=False)
    page.click('.tally a[href="#revised"]')
    assert [row.get_attribute("data-v") for row in page.locator(".q").all() if row.is_visible()] == ["revised"]
    page.click("label[for=t-dark]")
    assert page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(19, 22, 24)"
