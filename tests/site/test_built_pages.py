"""Every page of the built demonstration: whole, safe, reachable, and true to the archive behind it."""

import re
from collections.abc import Callable, Iterator

import pytest
from bs4 import BeautifulSoup, Tag

from tests.site.built_site import BuiltSite, only, text_of

Check = Callable[[BuiltSite, str, BeautifulSoup], Iterator[object]]
"""(site, path, page) → what is wrong."""

OUTWARD = {"a": "href", "link": "href"}
"""Elements that may name another host: links a reader follows, the canonical address, the licence."""
MAY_LEAVE = {"license", "canonical"}
"""Relations of `link` that load nothing."""


def _one_heading(site: BuiltSite, path: str, page: BeautifulSoup) -> Iterator[object]:
    if len(page.select("h1")) != 1 or not text_of(page.select("h1")[0]):
        yield page.select("h1")


def _said_of_itself(site: BuiltSite, path: str, page: BeautifulSoup) -> Iterator[object]:
    if not only(page, "html").get("lang"):
        yield "no language"
    if not text_of(only(page, "title")):
        yield "no title"
    if not str(only(page, "meta[name=description]")["content"]).strip():
        yield "no description"


def _policy(site: BuiltSite, path: str, page: BeautifulSoup) -> Iterator[object]:
    policy = str(only(page, "meta[http-equiv=Content-Security-Policy]")["content"])
    if "default-src 'none'" not in policy or "'unsafe-" in policy or "http" in policy:
        yield policy
    if not page.select("meta[name=referrer]"):
        yield "no referrer policy"


def _nothing_inline(site: BuiltSite, path: str, page: BeautifulSoup) -> Iterator[object]:
    for tag in page.select("*"):
        if any(name in {"style", "title"} or name.startswith("on") for name in tag.attrs):
            yield tag.attrs
    yield from page.select("style")


def _only_our_script(site: BuiltSite, path: str, page: BeautifulSoup) -> Iterator[object]:
    """Scripts of the theme, each in a file; a block of data is no script."""
    for script in page.select('script:not([type="application/ld+json"])'):
        source = site.target(path, str(script.get("src") or ""))[0]
        if not source.startswith("theme/") or not (site.folder / source).is_file() or script.get_text():
            yield script


def _nothing_from_elsewhere(site: BuiltSite, path: str, page: BeautifulSoup) -> Iterator[object]:
    for tag in page.select("[src], [href], [srcset], [poster], [data], [action]"):
        for name in {"src", "href", "srcset", "poster", "data", "action"} & set(tag.attrs):
            relations = tag.get_attribute_list("rel") if tag.get("rel") else []
            free = tag.name == "a" or (tag.name == "link" and MAY_LEAVE & set(map(str, relations)))
            if "//" in str(tag[name]) and not str(tag[name]).startswith(site.base) and not free:
                yield tag


def _unique_ids(site: BuiltSite, path: str, page: BeautifulSoup) -> Iterator[object]:
    names = [str(tag["id"]) for tag in page.select("[id]")]
    yield from sorted({name for name in names if names.count(name) > 1})


def _nothing_unrendered(site: BuiltSite, path: str, page: BeautifulSoup) -> Iterator[object]:
    words = text_of(page)
    yield from re.findall(r"\{[{%#]|Markup\(|\bNone\b(?! (?:is|of)\b)|&(?:lt|amp|quot|#\d+);", words)


def _words_once(site: BuiltSite, path: str, page: BeautifulSoup) -> Iterator[object]:
    """A word twice in a row is what a sentence put together from parts shows when they overlap."""
    for tag in page.select("p, li, dd, td, figcaption"):
        yield from (found[0] for found in re.finditer(r"\b(?!had|that)([a-z]{3,}) \1\b", text_of(tag)))


CHECKS: tuple[tuple[str, Check], ...] = (
    ("one h1, with words", _one_heading),
    ("language, title and description", _said_of_itself),
    ("a strict content security policy, and a referrer policy", _policy),
    ("no style, title or event attribute", _nothing_inline),
    ("no script but ours", _only_our_script),
    ("nothing loaded from another host", _nothing_from_elsewhere),
    ("ids are unique", _unique_ids),
    ("no trace of templates or Python", _nothing_unrendered),
    ("no word twice in a row", _words_once),
)


@pytest.mark.parametrize(("title", "check"), CHECKS, ids=[title for title, _ in CHECKS])
@pytest.mark.parametrize("built", ["root_site", "published_site"])
def test_every_page(built: str, title: str, check: Check, request: pytest.FixtureRequest) -> None:
    """Each rule holds on every page, at the root and as published."""
    site: BuiltSite = request.getfixturevalue(built)
    wrong = {path: list(check(site, path, page)) for path, page in site.pages.items()}
    assert len(wrong) > 50
    assert {path: found[:3] for path, found in wrong.items() if found} == {}, title


def test_every_page_says_when_and_under_which_licence(root_site: BuiltSite) -> None:
    """Each page ends with the day the archive stood so, what was verified, and its licence."""
    for page in root_site.pages.values():
        words = text_of(only(page, "footer"))
        assert re.search(r"As it stood on \d+ \w+ \d{4}\. Every decision of the editors was checked against", words)
        assert "CC BY 4.0" in words


def test_published_pages_know_their_address(published_site: BuiltSite) -> None:
    """Each published page names its own full address, once; the page for what does not exist has none."""
    assert not published_site.pages["404.html"].select("link[rel=canonical]")
    for path, page in published_site.pages.items():
        if path == "404.html":
            continue
        own = "" if path == "index.html" else path
        assert only(page, "link[rel=canonical]")["href"] == f"{published_site.base}{own}"


# --- evidence --------------------------------------------------------------------------------------------------------


def marks(site: BuiltSite) -> Iterator[tuple[str, Tag]]:
    """(path, mark) of every figure mark in every article."""
    for path, page in site.pages.items():
        yield from ((path, tag) for tag in page.select(".body .fig"))


def test_every_mark_leads_to_its_row(root_site: BuiltSite) -> None:
    """The link of a mark leads to the row, or the holder of a position, that has the mark's id."""
    seen = 0
    for path, mark in marks(root_site):
        target, fragment = root_site.target(path, str(only(mark, "a[href]")["href"]))
        assert fragment == str(mark["id"]).replace("m-", "f-")
        assert only(root_site.pages[target], f'[id="{fragment}"]').name in {"tr", "li"}
        seen += 1
    assert seen > 50


def test_every_row_leads_to_its_mark(root_site: BuiltSite) -> None:
    """The row of a figure leads to the paragraph in which its mark stands."""
    figures = {row["id"]: row for row in root_site.rows("figures")}
    for row in figures.values():
        if row["quantity"] is None or row["paragraph"] is None:
            continue
        page = f"quantities/{row['quantity']}.html"
        report = only(root_site.pages[page], f'tr[id="f-{row["id"]}"]')
        targets = {root_site.target(page, str(tag["href"])) for tag in report.select('td[data-l="Read it"] a[href]')}
        assert (f"articles/{row['article']}.html", row["paragraph"]) in targets
        paragraph = only(root_site.pages[f"articles/{row['article']}.html"], f"#{row['paragraph']}")
        assert paragraph.select(f'[id="m-{row["id"]}"]') or row["paragraph"] == "p0"


def test_every_mark_is_in_the_table_of_its_article(root_site: BuiltSite) -> None:
    """The table under an article has a row for each of its figures, and no other."""
    for article in root_site.rows("articles"):
        table = only(root_site.pages[f"articles/{article['id']}.html"], "section[aria-labelledby=h-figures] table")
        assert sorted(str(row["id"]) for row in table.select("tbody tr")) == sorted(
            f"f-{i}" for i in article["figures"]
        )


def test_what_is_unknown_is_said(root_site: BuiltSite) -> None:
    """Where publisher, origin, day of retrieval or addresses are unknown, the strip says so in its own visible form."""
    for article in root_site.rows("articles"):
        page = root_site.pages[f"articles/{article['id']}.html"]
        strip = {text_of(row.select("dt")[0]): row.select("dd")[0] for row in page.select("dl.prov > div")}
        unknown = {label for label, cell in strip.items() if cell.select("em.unk")}
        expected = {"Published by": article["publisher"], "Originally from": article["origin"],
                    "Retrieved": article["retrieved"], "Checked": article["verified"],
                    "Original": article["url"], "Archived copy": article["archive_url"]}  # fmt: skip
        assert unknown == {label for label, value in expected.items() if value is None}
        assert {"Published by", "Originally from", "Date", "Retrieved", "Cleaned", "Rights", "Checked"} <= set(strip)


def test_both_names_of_a_contested_city(root_site: BuiltSite) -> None:
    """The city's heading gives both names; the table gives every spelling with who uses it and where it stands."""
    page = root_site.pages["places/stepanakert.html"]
    assert text_of(only(page, "h1")) == "Stepanakert / Khankendi"
    table = only(page, "section[aria-labelledby=h-names] table")
    rows = {text_of(row.select("th")[0]): row for row in table.select("tbody tr")}
    assert {"Stepanakert", "Khankendi", "Stefanakert [sic]"} <= set(rows)
    assert "Armenians" in text_of(rows["Stepanakert"])
    assert "Azerbaijan (official)" in text_of(rows["Khankendi"])
    assert rows["Stefanakert [sic]"].select('a[href="/articles/empty-square.html#p2"]')
    assert "takes no side" in text_of(only(table, "caption"))


def test_a_snippet_shows_its_name_in_the_paragraph_it_links(root_site: BuiltSite) -> None:
    """Every mention of a place or an actor is quoted from the paragraph that its link leads to."""
    seen = 0
    for path, page in root_site.pages.items():
        for snippet in page.select(".snip"):
            names = [text_of(mark) for mark in snippet.select("mark")]
            target, fragment = root_site.target(path, str(snippet.select("a")[-1]["href"]))
            there = text_of(only(root_site.pages[target], f"#{fragment}"))
            assert names
            assert [name for name in names if name not in there] == []
            seen += 1
    assert seen > 100


def test_every_filter_of_the_figures_page_has_rows(root_site: BuiltSite) -> None:
    """A count on the figures page is the number of rows that its filter leaves."""
    page = root_site.pages["figures.html"]
    rows = [str(tag["data-v"]) for tag in page.select(".q[data-v]")]
    for tally in page.select(".tally a"):
        key = str(tally["href"]).removeprefix("#")
        assert page.select(f"#{key}")
        assert int(text_of(only(tally, "b"))) == (len(rows) if key == "all" else rows.count(key))
