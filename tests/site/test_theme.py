"""The theme: every template renders from its view alone, into pages that are valid, safe, small and readable."""

import re
from itertools import pairwise

import html5lib
import pytest

from tests.site import sample_views as sample
from tests.site.theme_pages import PAGES, THEME, every_page, ids, tags

CSS = (THEME / "static" / "variorum.css").read_text(encoding="utf-8")
SCRIPT = (THEME / "static" / "variorum.js").read_text(encoding="utf-8")
CSP = (
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'self'"
)
SPOKEN_BY_SCRIPT = {"card"}
"""Ids that only the script makes."""


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
