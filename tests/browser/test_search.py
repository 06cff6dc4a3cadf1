"""The search page in a browser: with its index, without one, without script, and how it stands in a narrow window."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import Visitor
from tests.browser.searching import hits, listed, searching

pytestmark = pytest.mark.browser


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
