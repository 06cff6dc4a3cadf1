"""Atom documents hold what RFC 4287 asks for, whatever the texts hold."""

from pathlib import Path
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from tests.site.feeds_cases import ADDRESSES, HOME, small
from variorum.site.feeds.atom import NAMESPACE, atom_text
from variorum.site.feeds.entries import Feed, archive_feed
from variorum.site.feeds.entry import Entry
from variorum.site.views import Link

ATOM = f"{{{NAMESPACE}}}"


def feed_of(*entries: Entry) -> Feed:
    """A feed of these entries."""
    licence = Link("CC BY 4.0", "https://example.org/licence")
    return Feed("feeds/x.atom.xml", "A & B", "All of it", "index.html", "Alba, the editors", licence, entries)


def test_required_elements(tmp_path: Path) -> None:
    """Feed and entries have exactly one id, title and updated (RFC 4287, 4.1.1 and 4.1.2), and the feed an author."""
    found, site = small(tmp_path)
    feed = archive_feed(found, site)
    assert feed is not None
    root = ElementTree.fromstring(atom_text(feed, ADDRESSES))  # noqa: S314  # our own document
    for element in (root, *root.findall(f"{ATOM}entry")):
        assert [len(element.findall(ATOM + name)) for name in ("id", "title", "updated")] == [1, 1, 1]
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Alba, the editors"
    assert root.findtext(f"{ATOM}updated") == "2021-07-03T00:00:00Z"
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {
        "self": f"{HOME}/feeds/archive.atom.xml", "alternate": f"{HOME}/", "license": "https://example.org/licence"
    }  # fmt: skip


def test_ids_are_the_addresses_of_the_entries(tmp_path: Path) -> None:
    """An entry's id is its absolute address, and no two are the same."""
    found, site = small(tmp_path)
    feed = archive_feed(found, site)
    assert feed is not None
    root = ElementTree.fromstring(atom_text(feed, ADDRESSES))  # noqa: S314  # our own document
    ids = [str(element.findtext(f"{ATOM}id")) for element in root.findall(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids) == 5
    assert all(name.startswith(f"{HOME}/") for name in ids)


@given(st.text())
def test_any_text_is_text(text: str) -> None:
    """Whatever a title or a text holds, the document can be read, and what XML can hold comes back as it was."""
    entry = Entry("quantities/x.html", text, "2021-07-01", text, ("a",))
    whole = atom_text(feed_of(entry), ADDRESSES).encode()
    root = ElementTree.fromstring(whole)  # noqa: S314  # our own document
    back = root.findtext(f"{ATOM}entry/{ATOM}summary")
    assert back is not None
    if text.isprintable():
        assert back == text


def test_markup_and_control_characters_are_harmless() -> None:
    """Markup is escaped; what XML cannot hold at all is shown as a replacement character."""
    entry = Entry("quantities/x.html", "<b>\x00\ud800", "2021-07-01", "a & b", ())
    text = atom_text(feed_of(entry), ADDRESSES)
    assert "<title>&lt;b&gt;\ufffd\ufffd</title>" in text
    assert "<summary>a &amp; b</summary>" in text
