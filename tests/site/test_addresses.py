"""Links come out right at the root, below a folder, and relative; nothing but the web and mail is a link out."""

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.model import Entity, Place
from variorum.site import addresses
from variorum.site.addresses import Addresses

ROOT, FOLDER, OFFLINE = Addresses(""), Addresses("https://example.org/repo"), Addresses("", relative=True)

LINKS = [
    ("a page from the root", ROOT, "places/goris.html", "index.html", "/places/goris.html"),
    ("the index is the root itself", ROOT, "index.html", "figures.html", "/"),
    ("a fragment of the index", ROOT, "index.html#articles", "figures.html", "/#articles"),
    ("a page below a folder", FOLDER, "places/goris.html", "index.html", "/repo/places/goris.html"),
    ("the index below a folder", FOLDER, "index.html", "figures.html", "/repo/"),
    ("a slash at the end of the base", Addresses("https://example.org/repo/"), "a.html", "b.html", "/repo/a.html"),
    ("a host without a folder", Addresses("https://example.org"), "a.html", "b.html", "/a.html"),
    ("a fragment of the page itself", ROOT, "figures.html#all", "figures.html", "#all"),
    ("the page itself", ROOT, "figures.html", "figures.html", "/figures.html"),
    ("a bare fragment", FOLDER, "#p3", "articles/a.html", "#p3"),
    ("relative, from a folder up", OFFLINE, "index.html", "places/goris.html", "../index.html"),
    ("relative, from a folder to another", OFFLINE, "actors/x.html#n", "places/goris.html", "../actors/x.html#n"),
    ("relative, from the index", OFFLINE, "places/goris.html", "index.html", "places/goris.html"),
    ("relative, in one folder", OFFLINE, "places/paris.html", "places/goris.html", "paris.html"),
    ("a page not found may be anywhere", OFFLINE, "figures.html", "404.html", "/figures.html"),
    ("another host", FOLDER, "https://example.net/a?b=c#d", "index.html", "https://example.net/a?b=c#d"),
    ("mail", FOLDER, "mailto:editors@example.org", "index.html", "mailto:editors@example.org"),
    ("letters beyond ASCII", ROOT, "places/Xankəndi.html", "index.html", "/places/Xank%C9%99ndi.html"),
    ("a space and a question mark", ROOT, "places/a b?.html", "index.html", "/places/a%20b%3F.html"),
    ("a scheme that could act is a path", ROOT, "javascript:alert(1)", "index.html", "/javascript%3Aalert%281%29"),
]


@pytest.mark.parametrize(("title", "site", "path", "page", "expected"), LINKS, ids=[row[0] for row in LINKS])
def test_link(title: str, site: Addresses, path: str, page: str, expected: str) -> None:
    """A path becomes the link that leads to it from the page it stands in."""
    assert site.link(path, page) == expected, title


@given(st.from_regex(r"([a-z]{1,5}/){0,3}[a-z]{1,5}\.html", fullmatch=True),
       st.from_regex(r"([a-z]{1,5}/){0,3}[a-z]{1,5}\.html", fullmatch=True))  # fmt: skip
def test_relative_links_lead_back(path: str, page: str) -> None:
    """Followed from its page, a relative link arrives at the path it was made from."""
    link = OFFLINE.link(path, page)
    assert posixpath.normpath(posixpath.join(posixpath.dirname(page), link)) == path


def test_absolute_addresses_need_a_host() -> None:
    """Full addresses are given where the site's own is known, and not invented where it is not."""
    assert FOLDER.absolute("places/a b.html#n") == "https://example.org/repo/places/a%20b.html#n"
    assert FOLDER.absolute("index.html") == "https://example.org/repo/"
    assert ROOT.absolute("places/goris.html") is None
    assert Addresses("/repo").absolute("places/goris.html") is None


def test_paths() -> None:
    """Articles, quantities, places and actors each have their folder; rows and paragraphs are fragments."""
    town = Entity("goris", "place", "town", "Goris", (), (), (), None, (), (), "", "", 1, (), Place("p", 1, 1))
    assert addresses.article("a") == "articles/a.html"
    assert addresses.article("a", "p2") == "articles/a.html#p2"
    assert addresses.quantity("q", "k3vq8n2mxa") == "quantities/q.html#f-k3vq8n2mxa"
    assert addresses.entity(town) == "places/goris.html"
