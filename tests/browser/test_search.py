"""The search page in a browser: with its index, without one, from a folder, and how it stands in a narrow window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Visitor
from tests.browser.page_types import page_types
from tests.site.linkcheck import broken_links, read_site
from tests.site.pelican_runs import ROOT, built

pytestmark = pytest.mark.browser
STEPANAKERT, LACHIN = "places/stepanakert.html", "places/lachin-corridor.html"
NAMES = [
    ("Khankendi", STEPANAKERT), ("Stefanakert", STEPANAKERT), ("xankendi", STEPANAKERT), ("Lachine", LACHIN),
    ("LACHIN corridor", LACHIN),
]  # fmt: skip
AMISS = [
    ("Stefanakrt", STEPANAKERT),  # a letter missing
    ("Stepannakert", STEPANAKERT),  # one too many
    ("Khankemdi", STEPANAKERT),  # a wrong one
    ("Stepankaert", STEPANAKERT),  # two exchanged
    ("Lachiin", LACHIN),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration as `make offline` builds it."""
    return built(ROOT / "content", tmp_path_factory.mktemp("offline") / "site", "--relative-urls")


@contextmanager
def searching(visitor: Visitor, query: str = "", width: int = 1440) -> Iterator[Page]:
    """The published search page with a query in its address, once it has answered."""
    with visitor.window(width) as page:
        page.goto(f"{visitor.address}search.html{query}")
        if query:
            expect(page.locator("#found")).not_to_be_empty()
        yield page


def hits(page: Page) -> list[str]:
    """Where the results in the texts lead, in their order, once they are shown."""
    page.wait_for_selector("#texts h3 a")
    return [str(link.get_attribute("href")) for link in page.locator("#texts h3 a").all()]


def first(page: Page) -> list[str]:
    """Where what is shown before all else leads."""
    return [str(link.get_attribute("href")) for link in page.locator("#best b a").all() if link.is_visible()]


def listed(page: Page) -> list[str]:
    """Where the entries lead that are left of the list, those shown before all else included."""
    links = page.locator("#best b a, #list li:not([hidden]) b a").all()
    return [str(link.get_attribute("href")) for link in links if link.is_visible()]


def answered(page: Page) -> None:
    """Wait until the page says what it found."""
    expect(page.locator("#found")).not_to_be_empty()


@pytest.mark.parametrize(("query", "path"), NAMES)
def test_every_name_finds_its_page(visitor: Visitor, query: str, path: str) -> None:
    """A name of any kind, in any case, without its accents: its page is found."""
    with searching(visitor, f"?q={query}") as page:
        assert any(link.endswith(path) for link in [*hits(page), *listed(page)])


@pytest.mark.parametrize(("query", "path"), NAMES[:2])
def test_a_name_finds_its_page_first(visitor: Visitor, query: str, path: str) -> None:
    """What is so named comes first, before the texts, and is not shown among them again."""
    with searching(visitor, f"?q={query}") as page:
        assert first(page)[0] == f"/repo/{path}"
        assert f"/repo/{path}" not in hits(page)


QUESTIONS = [
    ("100,417", "arrivals-in-armenia"),
    ("100417", "arrivals-in-armenia"),
    ("100 417", "arrivals-in-armenia"),
    ("how many left", "arrivals-in-armenia"),
    ("how many stayed", "people-remaining"),
    ("ethnic cleansing", "ethnic-cleansing-or-choice"),
    ("how many died", "killed-in-the-explosion"),
    ("blocade", "length-of-the-blockade"),
]
"""What a reader types, and the page that answers it."""


@pytest.mark.parametrize(("query", "quantity"), QUESTIONS)
def test_a_question_finds_its_answer_first(visitor: Visitor, folder: Path, query: str, quantity: str) -> None:
    """The quantity that answers comes first, in the published site and in the copy without an index alike."""
    with searching(visitor, f"?q={query.replace(' ', '+')}") as page:
        assert first(page)[0] == f"/repo/quantities/{quantity}.html"
    with visitor.window() as page:
        page.goto(f"{(folder / 'search.html').as_uri()}?q={query.replace(' ', '+')}")
        answered(page)
        assert first(page)[0] == f"quantities/{quantity}.html"


def test_a_whole_name_goes_before_a_part_of_one(visitor: Visitor) -> None:
    """“Artsakh” is a name of the region; what only has it in its name comes among the texts."""
    with searching(visitor, "?q=Artsakh") as page:
        assert first(page) == ["/repo/places/nagorno-karabakh.html"]
        assert "/repo/actors/republic-of-artsakh.html" in hits(page)


@pytest.mark.parametrize("query", ["Goris", "Armenia", "100,417", "ethnic cleansing"])
def test_nothing_is_shown_twice(visitor: Visitor, query: str) -> None:
    """No page stands in two places of what is found."""
    with searching(visitor, f"?q={query.replace(' ', '+')}") as page:
        shown = [*hits(page), *listed(page)]
        assert sorted(shown) == sorted(set(shown))


def test_nothing_found_says_what_to_try(visitor: Visitor) -> None:
    """Where nothing is found the page says so and links to the lists; once something is found, it no longer does."""
    with searching(visitor, "?q=qqqq") as page:
        assert page.inner_text("#found") == "Nothing found."
        hrefs = [str(link.get_attribute("href")) for link in page.locator("#none a").all() if link.is_visible()]
        assert {"/repo/figures.html", "/repo/places.html", "/repo/actors.html"} <= set(hrefs)
        page.fill("#q", "Goris")
        hits(page)
        assert not page.locator("#none").is_visible()


@pytest.mark.parametrize(("query", "path"), AMISS)
def test_one_letter_amiss_finds_it_too(chromium: Browser, folder: Path, query: str, path: str) -> None:
    """Where no name is spelt so, those one letter away are left, also without an index."""
    page = chromium.new_page()
    page.goto(f"{(folder / 'search.html').as_uri()}?q={query}")
    expect(page.locator("#found")).not_to_be_empty()
    assert path in listed(page)
    assert len(listed(page)) < 5
    page.close()


def test_results_show_where_the_words_stand(visitor: Visitor) -> None:
    """A result has its title, its kind and its words with the hit marked, and leads to a page that is there."""
    with searching(visitor, "?q=blockade") as page:
        links = hits(page)
        assert page.locator("#texts li mark").first.inner_text().lower().startswith("blockade")
        assert page.locator("#texts li .meta").first.inner_text() in {"Article", "Place", "Actor", "Quantity"}
        answer = page.goto(visitor.address.removesuffix("/repo/") + links[0])
        assert answer is not None
        assert answer.status == 200


def test_facets_narrow_the_texts(visitor: Visitor) -> None:
    """A facet leaves texts of that value alone, hides the list, which has none, and goes into the address."""
    with searching(visitor, "?q=Armenia") as page:
        everything = len(hits(page))
        page.select_option("#by-kind", "Contested statement")
        expect(page.locator("#found")).not_to_contain_text("list")
        expect(page.locator("#texts li .meta", has_not_text="Contested statement")).to_have_count(0)
        assert len(hits(page)) < everything
        assert not page.locator("#list").is_visible()
        assert page.url.endswith("?q=Armenia&kind=Contested+statement")
        page.reload()
        page.wait_for_selector("#texts h3 a")
        assert page.input_value("#by-kind") == "Contested statement"


def test_a_facet_works_without_words(visitor: Visitor) -> None:
    """Everything with one value can be asked for without a word."""
    with searching(visitor, "?verdict=Contested") as page:
        assert all("/quantities/" in link or "/articles/" in link for link in hits(page))


def test_more_results_are_a_button_away(visitor: Visitor) -> None:
    """At least ten results, then more at a press of the button; focus goes to the first of them."""
    with searching(visitor, "?q=Armenia") as page:
        shown = len(hits(page))
        assert shown >= 10
        page.click("#texts button")
        expect(page.locator(f"#texts li:nth-child({shown + 1}) a")).to_be_focused()
        assert len(hits(page)) > shown


def test_typing_filters_and_clearing_restores(visitor: Visitor) -> None:
    """The list, folded by kind, opens and follows what is typed, says how much is left, and comes back as it was."""
    with searching(visitor) as page:
        assert listed(page) == []
        page.fill("#q", "goris")
        expect(page.locator("#found")).not_to_be_empty()
        assert 0 < len(listed(page)) < 10
        assert page.inner_text("#found").endswith("of the list")
        page.fill("#q", "")
        expect(page.locator("#found")).to_be_empty()
        assert listed(page) == []
        assert page.locator("#list details").count() == page.locator("#list details:visible").count()


def test_nothing_is_fetched_before_somebody_searches(visitor: Visitor) -> None:
    """The index is asked for when the form is first used, not with the page; nothing complains then either."""
    with visitor.window() as page:
        seen = visitor.watch(page)
        page.goto(visitor.address + "search.html")
        page.wait_for_load_state("networkidle")
        assert not [url for url in seen.requests if "/pagefind/" in url]
        page.fill("#q", "Goris")
        page.wait_for_selector("#texts h3 a")
        assert [url for url in seen.requests if "/pagefind/" in url]
        assert [url for url in seen.requests if not url.startswith(visitor.address)] == []
        assert seen.complaints == []


def test_where_the_index_cannot_be_had_the_list_works(visitor: Visitor) -> None:
    """If the index fails to load, the list is filtered all the same."""
    with visitor.window() as page:
        page.route("**/pagefind/**", lambda route: route.abort())
        page.goto(visitor.address + "search.html?q=Goris")
        expect(page.locator("#found")).not_to_be_empty()
        assert "/repo/places/goris.html" in listed(page)
        assert not page.locator("#texts").is_visible()


def test_what_the_index_holds_is_never_markup(visitor: Visitor) -> None:
    """A query with markup in it is shown as text, and nothing of it becomes an element."""
    with searching(visitor, "?q=%3Cimg+src%3Dx%3E+Armenia") as page:
        assert page.input_value("#q") == "<img src=x> Armenia"
        assert page.locator("main img").count() == 0


def test_without_script_the_list_stands_alone(visitor: Visitor) -> None:
    """Without script there is no form that does nothing, each kind unfolds at a click, and every entry is there."""
    with visitor.window(script=False) as page:
        page.goto(visitor.address + "search.html")
        assert not page.locator("#search").is_visible()
        assert not page.locator("#texts").is_visible()
        groups = page.locator("#list details")
        for group in groups.all():
            assert not group.locator("li").first.is_visible()
            group.locator("summary").click()
            assert group.locator("li").first.is_visible()
        assert page.locator("#list li:visible").count() == page.locator("#list li").count() > 100


@pytest.mark.parametrize(("width", "dark"), [(1440, False), (375, True)])
def test_results_are_accessible(visitor: Visitor, width: int, *, dark: bool) -> None:
    """No rule of WCAG 2.2 AA that a machine can check is broken while results are shown, and nothing runs over."""
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    with visitor.window(width, dark=dark) as page:
        page.goto(visitor.address + "search.html?q=Armenia")
        hits(page)
        found = Axe().run(page, options=rules).response["violations"]
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


# --- from a folder ---------------------------------------------------------------------------------------------------


def test_every_link_of_the_offline_copy_holds(folder: Path) -> None:
    """All links resolve inside the folder, and none begins at a root; 404.html aside, which only a server shows."""
    site = read_site(folder)
    assert list(broken_links(site, "/")) == []
    pages = {path: page for path, page in site.items() if path != "404.html"}
    links = [(path, link) for path, page in pages.items() for _, link in page.links]
    assert [row for row in links if row[1].startswith("/")] == []


def test_the_offline_copy_opens_without_a_failed_request(chromium: Browser, folder: Path) -> None:
    """From `file://` a page of each type loads its style, script and fonts, asks nobody else, and does not complain."""
    page = chromium.new_page()
    failed: list[str] = []
    asked: set[str] = set()
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("request", lambda request: asked.add(request.url.partition(":")[0]))
    page.on("console", lambda message: failed.append(message.text))
    page.on("pageerror", lambda error: failed.append(str(error)))
    for path in page_types(folder):
        if path != "404.html":  # only a server shows that one
            page.goto((folder / path).as_uri())
            page.evaluate("document.fonts.ready.then(() => true)")
    assert failed == []
    assert asked <= {"file", "data"}
    assert page.evaluate("[...document.fonts].some(font => font.status === 'loaded')")
    page.close()


def test_links_of_the_offline_copy_can_be_followed(chromium: Browser, folder: Path) -> None:
    """From the front page to a quantity, to an article, and home again."""
    page = chromium.new_page()
    page.goto((folder / "index.html").as_uri())
    page.click('nav a:text-is("Figures")')
    page.click(".q h3 a >> nth=0")
    assert "/quantities/" in page.url
    page.click('table a[href*="articles/"] >> nth=0')
    assert "/articles/" in page.url
    page.click("a.brand")
    assert page.url == (folder / "index.html").as_uri()
    page.close()
