"""The link checker finds what is broken and leaves alone what is not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.site.linkcheck import LINKS, broken_links, main, missing, read_page, read_site

SITE = {
    "index.html": read_page('<h1 id="top-line">A</h1><a href="places/goris.html#names">Goris</a>'),
    "places/goris.html": read_page('<h2 id="names">Names</h2><a href="../index.html#top-line">home</a>'),
    "places/index.html": read_page("<p>all</p>"),
    "a file.csv": read_page("", ".csv"),
}

RESOLVES = [
    ("a page beside", "/", "index.html", "places/goris.html"),
    ("a fragment of another page", "/", "index.html", "places/goris.html#names"),
    ("a fragment of the same page", "/", "places/goris.html", "#names"),
    ("the same page", "/", "places/goris.html", ""),
    ("the top of the page, which needs no id", "/", "index.html", "#top"),
    ("a folder by its index", "/", "index.html", "places/"),
    ("up a folder", "/", "places/goris.html", "../index.html"),
    ("a path from the root", "/", "places/goris.html", "/index.html"),
    ("a path below the base", "/repo/", "places/goris.html", "/repo/index.html#top-line"),
    ("the base itself", "/repo/", "places/goris.html", "/repo/"),
    ("a query", "/", "index.html", "places/goris.html?from=index#names"),
    ("an encoded path", "/", "index.html", "a%20file.csv"),
    ("a text fragment", "/", "index.html", "places/goris.html#names:~:text=Names"),
    (
        "an address on the site's own host",
        "https://example.org/repo/",
        "index.html",
        "https://example.org/repo/places/",
    ),
    ("another host", "/", "index.html", "https://example.net/nowhere"),
    ("mail", "/", "index.html", "mailto:editors@example.org"),
]

BREAKS = [
    ("no such page", "/", "index.html", "places/none.html", "the file places/none.html"),
    ("no such fragment", "/", "index.html", "places/goris.html#none", "the id none in places/goris.html"),
    ("no such fragment here", "/", "index.html", "#none", "the id none in index.html"),
    ("a folder without an index", "/", "index.html", "empty/", "the file empty/index.html"),
    ("a folder without its slash", "/", "index.html", "places", "the file places"),
    ("a path from the root, below a base", "/repo/", "index.html", "/index.html", "/repo/ at its beginning"),
    ("above the base", "/repo/", "index.html", "../index.html", "/repo/ at its beginning"),
    (
        "a page missing on the site's own host",
        "https://example.org/repo/",
        "index.html",
        "https://example.org/repo/none.html",
        "the file none.html",
    ),
]


@pytest.mark.parametrize(("title", "base", "page", "target"), RESOLVES, ids=[row[0] for row in RESOLVES])
def test_resolving_links_are_left_alone(title: str, base: str, page: str, target: str) -> None:
    """An internal link whose file and fragment exist, or an external one, is not reported."""
    assert missing(SITE, base, page, target) is None, title


@pytest.mark.parametrize(("title", "base", "page", "target", "lack"), BREAKS, ids=[row[0] for row in BREAKS])
def test_broken_links_say_what_is_missing(title: str, base: str, page: str, target: str, lack: str) -> None:
    """An internal link that leads nowhere names what it lacks."""
    assert missing(SITE, base, page, target) == lack, title


@pytest.mark.parametrize(("tag", "attribute"), LINKS)
def test_every_attribute_of_the_table_is_read(tag: str, attribute: str) -> None:
    """Each tag and attribute of the table yields its address, with its line."""
    assert read_page(f'\n<{tag} {attribute}="here.html">').links == ((2, "here.html"),)


def test_the_table_holds_no_attribute_twice() -> None:
    """No tag and attribute stands in the table twice."""
    assert len(set(LINKS)) == len(LINKS)


def test_srcset_and_style_sheets_hold_addresses_too() -> None:
    """Pictures in several sizes, and `url()` in CSS, are followed."""
    assert read_page('<img srcset="a.png 1x, b.png 2x">').links == ((1, "a.png"), (1, "b.png"))
    assert read_page("@font-face {\n src: url('text.woff2')}", ".css").links == ((2, "text.woff2"),)


def test_all_broken_links_are_listed_with_their_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with two broken links prints both with page and line, and the exit code is 1."""
    (tmp_path / "index.html").write_text('<a href="b.html#x">b</a>\n<img src="c.png">', encoding="utf-8")
    (tmp_path / "b.html").write_text("<p>b</p>", encoding="utf-8")
    assert main([str(tmp_path), "--base", "/repo"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "index.html:1: b.html#x lacks the id x in b.html",
        "index.html:2: c.png lacks the file c.png",
        "2 pages, 2 links, 2 broken",
    ]


def test_a_whole_site_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder in which everything resolves prints its counts and the exit code is 0."""
    (tmp_path / "index.html").write_text('<p id="x"><a href="#x">x</a></p>', encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == "1 pages, 1 links, 0 broken\n"


def test_a_folder_without_pages_fails(tmp_path: Path) -> None:
    """An empty folder is not a site without broken links: the exit code is 1."""
    assert main([str(tmp_path)]) == 1


@given(st.sets(st.from_regex(r"[a-z]{1,8}\.html", fullmatch=True), min_size=1))
def test_only_names_of_files_resolve(names: set[str]) -> None:
    """For any set of pages that link to one another, none is broken; with one page taken out, only links to it are."""
    text = "".join(f'<a href="{name}">' for name in sorted(names))
    site = {name: read_page(text) for name in sorted(names)}
    assert list(broken_links(site, "/repo/")) == []
    gone = min(names)
    rest = {name: page for name, page in site.items() if name != gone}
    assert {item.target for item in broken_links(rest, "/repo/")} == ({gone} if rest else set())


def test_a_site_is_read_in_one_order(tmp_path: Path) -> None:
    """Files come in the order of their paths, whatever order they were written in."""
    for name in ("b.html", "a.html", "c.css"):
        (tmp_path / name).write_text("", encoding="utf-8")
    assert list(read_site(tmp_path)) == ["a.html", "b.html", "c.css"]
