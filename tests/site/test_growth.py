"""Archives of 5, 30 and 90 articles: nothing is out of reach, no page is a wall, every link leads somewhere.

The pages are rendered as the site renders them, without Pelican; small pages stand in for very large archives.
"""

import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote

import pytest
from bench.archives import write_archive

from variorum.archive import Terms, join
from variorum.consistency import check
from variorum.errors import BuildError
from variorum.judging import judge
from variorum.markup import parse
from variorum.reading import load_lexicon
from variorum.site import addresses
from variorum.site.addresses import Addresses
from variorum.site.edition import Edition
from variorum.site.frame import site_of
from variorum.site.pages.front import index_page
from variorum.site.pages.mentions import spots
from variorum.site.paging import PER_PAGE, chunks, filled, pager, path_of, titled
from variorum.site.publication import per_page_of
from variorum.site.rendering import Theme
from variorum.site.routes import routes
from variorum.site.search import search_page
from variorum.store.content import load_content

THEME = Path(__file__).parents[2] / "theme"
SETTINGS = {"SITENAME": "Flood", "VARIORUM_LICENCE": {"name": "CC0", "url": "https://example.org/"},
            "VARIORUM_RULES_VERSION": "1"}  # fmt: skip
SIZES = ((5, PER_PAGE), (30, 8), (90, 25))
"""(articles, entries on a page)"""
TOO_MANY_TO_CHECK = 50
"""Articles: checking them takes longest, and what is checked is the same."""
CLICKS = 3
BYTES = 500_000
ENTRY = re.compile(r'<li class="q |<tr id="f-|<li id="[ts]-|<div><dt><a |<p class="snip|<li><h3><a ')
"""How an entry of a list begins: a quantity, a figure, an event, a name, a mention, an article."""
PART = re.compile(r"/(figures|mentions|reports)(-\d+)?\.html$")
"""A page of what one subject has too much of for its own."""
LINK = re.compile(r'<a [^>]*?href="([^"]*)"')
ID = re.compile(r'\sid="([^"]*)"')
WRITTEN_BY_PELICAN = frozenset({"about.html"})


@dataclass(frozen=True)
class Grown:
    """The pages of an archive of so many articles, as text by path."""

    edition: Edition
    pages: Mapping[str, str]
    titles: Mapping[str, str]

    @cached_property
    def ids(self) -> Mapping[str, frozenset[str]]:
        """What fragments may name, by page."""
        return {path: frozenset(ID.findall(text)) for path, text in self.pages.items()}

    @cached_property
    def links(self) -> Mapping[str, frozenset[tuple[str, str]]]:
        """(path, fragment) of every link that stays on the site, by page."""
        return {path: frozenset(_target(path, href) for href in LINK.findall(text) if not href.startswith("http"))
                for path, text in self.pages.items()}  # fmt: skip

    @cached_property
    def clicks(self) -> Mapping[str, int]:
        """How many plain links lead from the front page to each page."""
        found, left = {"index.html": 0}, deque(["index.html"])
        while left:
            page = left.popleft()
            for path, _ in sorted(self.links[page]):
                if path in self.pages and path not in found:
                    found[path] = found[page] + 1
                    left.append(path)
        return found


def _target(page: str, href: str) -> tuple[str, str]:
    path, _, fragment = href.partition("#")
    return (unquote(path).lstrip("/") or "index.html") if path else page, unquote(fragment)


def grow(folder: Path, articles: int, per_page: int) -> Grown:
    """The archive of so many articles, read, checked, joined, judged and rendered; the figures of its ledgers only."""
    write_archive(folder, articles)
    content, terms = load_content(folder), Terms(load_lexicon(), unreviewed="hide")
    if articles < TOO_MANY_TO_CHECK:
        assert not check(content, terms)
    archive = join(content, terms)
    edition = Edition(archive, judge(archive), terms, per_page)
    theme = Theme(THEME, Addresses(""), site_of(edition, SETTINGS))
    found = routes(
        edition, site_of(edition, SETTINGS), lambda article: parse(article.body), theme, search_page(edition)
    )
    pages, titles = {}, {}
    for route in found:
        pages[route.head.path], titles[route.head.path] = theme.page(route), route.head.title
    return Grown(edition, pages, titles)


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]} articles, {size[1]} a page")
def grown(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Grown:
    """Each archive, built once."""
    articles, per_page = request.param
    return grow(tmp_path_factory.mktemp("grown") / "content", articles, per_page)


def test_everything_is_within_three_clicks(grown: Grown) -> None:
    """Plain links lead to every list, and to every article, quantity, place and actor; and so to each figure and
    mention in its article. Where one of them has more than its own page holds, the rest is one or two clicks behind it.
    """
    far = {path for path in grown.pages if grown.clicks.get(path, CLICKS + 1) > CLICKS}
    assert {path for path in far if not PART.search(path)} == {"404.html"}
    assert max(grown.clicks.values()) <= CLICKS + 2
    archive = grown.edition.archive
    subjects = {addresses.article(row.id) for row in archive.articles}
    subjects |= {addresses.quantity(row.id) for row in archive.quantities} | {*grown.edition.hrefs.values()}
    assert subjects <= set(grown.clicks)


def test_every_link_and_fragment_resolves(grown: Grown) -> None:
    """Also those into the middle of a list that goes on on other pages."""
    known = {*grown.pages, *WRITTEN_BY_PELICAN}
    ours = {(page, *link) for page, links in grown.links.items() for link in links if not link[0].startswith("data/")}
    assert sorted(link for link in ours if link[1] not in known) == []
    inside = {link for link in ours if link[2] and link[1] in grown.pages}
    assert sorted(link for link in inside if link[2] not in grown.ids[link[1]]) == []


def test_no_page_holds_more_than_its_share(grown: Grown) -> None:
    """A page has at most the entries of a page, those it shows of other lists aside, and stays small."""
    most = grown.edition.per_page
    lists = {
        path: text for path, text in grown.pages.items() if re.match(r"(figures|places|actors|articles)[-.]", path)
    }
    assert lists
    for path, text in lists.items():
        assert len(ENTRY.findall(text)) <= most, path
    assert max(len(text.encode()) for text in grown.pages.values()) < BYTES


def test_every_figure_has_one_row_of_its_own(grown: Grown) -> None:
    """The row links lead to is in the table of its quantity or of its article, not only an anchor."""
    rows = {path: set(re.findall(r'<tr id="f-(\w+)"', text)) for path, text in grown.pages.items()}
    for report in grown.edition.archive.reports:
        if report.quantity:
            path, _, fragment = grown.edition.row(report.quantity, report.id).partition("#f-")
            assert fragment in rows[path]
            assert f"f-{fragment}" in grown.ids[addresses.quantity(report.quantity)]  # the permalink, too
        else:
            assert report.id in rows[addresses.article(report.article)]


def test_every_mention_stands_on_its_entitys_pages(grown: Grown) -> None:
    """What its own page leaves out, the pages of mentions hold: each sentence once for each article."""
    for entity in grown.edition.archive.entities:
        count = len(spots(grown.edition, grown.edition.mentions_of_entity[entity.id]))
        own = addresses.entity(entity)
        more = [path for path in grown.pages if path.startswith(f"{own.removesuffix('.html')}/mentions")]
        assert sum(_mentions(grown.pages[path]).count('class="snip"') for path in (more or [own])) == count


def _mentions(page: str) -> str:
    """A page without those named with an entity, whose sentences stand among the mentions."""
    return page.partition('id="h-near"')[0]


def test_pages_are_numbered_and_follow_each_other(grown: Grown) -> None:
    """Each page of a list names its number, and leads to the next as that leads back."""
    for path, text in grown.pages.items():
        for onward in re.findall(r'<link rel="next" href="/([^"]*)">', text):
            assert f'<link rel="prev" href="/{path if path != "index.html" else ""}">' in grown.pages[onward]
            number, count = re.findall(r"Page (\d+) of (\d+)", grown.pages[onward])[0]
            assert grown.titles[onward].endswith(f"page {number} of {count}")
            assert onward.endswith(f"-{number}.html")


def test_one_row_under_two_titles_would_be_a_fault(grown: Grown) -> None:
    """No two pages of the site share a title, so that search results tell them apart."""
    listed = [title for path, title in grown.titles.items() if "/" not in path]
    assert len(listed) == len(set(listed))


def test_a_small_archive_has_no_trace_of_paging(tmp_path: Path) -> None:
    """Five articles stand on the pages they always stood on."""
    small = grow(tmp_path / "content", 5, PER_PAGE)
    assert not [path for path in small.pages if re.search(r"-\d+\.html|articles\.html|/reports|/mentions", path)
                and not path.startswith(("articles/", "quantities/asked", "places/place", "actors/actor"))]  # fmt: skip
    assert not [path for path, text in small.pages.items() if 'class="ui pager' in text or "contents" in text]


def test_the_same_archive_has_the_same_pages(tmp_path: Path) -> None:
    """Paging depends on nothing but the archive."""
    one, other = (grow(tmp_path / name / "content", 6, 3).pages for name in ("one", "other"))
    assert one == other


def test_a_list_is_filled_page_by_page() -> None:
    """Sections follow each other; one that does not fit goes on, and says so."""
    pages = filled([("a", [1, 2, 3]), ("b", [4, 5])], 2)
    assert [[(part.title, part.rows, part.continued) for part in page] for page in pages] == [
        [("a", (1, 2), False)], [("a", (3,), True), ("b", (4,), False)], [("b", (5,), True)],
    ]  # fmt: skip
    assert filled([], 2) == [[]]
    assert chunks([1, 2, 3], 2) == [(1, 2), (3,)]
    assert chunks([], 2) == [()]


def test_addresses_and_titles_of_pages() -> None:
    """The first page of a list keeps its address and its title; one page has no way through."""
    assert [path_of("figures.html", number) for number in (1, 2)] == ["figures.html", "figures-2.html"]
    assert [titled("Figures", number, 9) for number in (1, 2)] == ["Figures", "Figures, page 2 of 9"]
    assert pager("figures.html", 1, 1) is None
    way = pager("figures.html", 2, 2)
    assert way
    assert (way.previous, way.next, [link.href for link in way.links]) == ("figures.html", None, ["figures.html", None])


@pytest.mark.parametrize("wrong", [0, -1, "many", 2.5, True, None])
def test_a_page_of_no_entries_is_refused(wrong: object) -> None:
    """The setting must be a whole number above 0; the message names it."""
    with pytest.raises(BuildError, match="VARIORUM_PER_PAGE"):
        per_page_of({"VARIORUM_PER_PAGE": wrong})
    assert per_page_of({}) == PER_PAGE


def test_conflicts_lead_the_front_page(grown: Grown) -> None:
    """However few reports a conflict has, the front page shows it before quantities with many."""
    found = grown.edition
    counted = {row.id for row in found.archive.quantities if row.unit == "people"}
    rows = found.judgement.verdicts
    last = min((row for row in rows if row.quantity in counted), key=lambda row: (row.reports, row.quantity))
    told = tuple(replace(row, verdict="conflict") if row is last else row for row in rows)
    changed = replace(found, judgement=replace(found.judgement, verdicts=told))
    assert index_page(changed, site_of(changed, SETTINGS)).differ[0].id == last.quantity
