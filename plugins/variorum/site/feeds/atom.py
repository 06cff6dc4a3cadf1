"""Feeds → Atom (RFC 4287), built as a tree, so that no text can be taken for markup."""

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..addresses import Addresses
from .changes import moment
from .entries import Feed
from .entry import Entry

NAMESPACE = "http://www.w3.org/2005/Atom"
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even as a reference (section 2.2); it is shown as a replacement character."""


def atom_text(feed: Feed, addresses: Addresses) -> str:
    """`feed` as an Atom document. The site's address must be known."""
    root = Element("feed", {"xmlns": NAMESPACE, "xml:lang": "en"})
    _text(root, "id", _address(addresses, feed.path))
    _text(root, "title", feed.title)
    _text(root, "subtitle", feed.subtitle)
    _text(root, "updated", moment(feed.day))
    _text(SubElement(root, "author"), "name", feed.author)
    _text(root, "rights", feed.licence.text)
    _link(root, "self", _address(addresses, feed.path), "application/atom+xml")
    _link(root, "alternate", _address(addresses, feed.page), "text/html")
    if feed.licence.href:
        _link(root, "license", feed.licence.href)  # RFC 4946
    for entry in feed.entries:
        _entry(SubElement(root, "entry"), entry, _address(addresses, entry.path))
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'


def _entry(parent: Element, entry: Entry, address: str) -> None:
    _text(parent, "id", address)
    _text(parent, "title", entry.title)
    _text(parent, "updated", moment(entry.day))
    _link(parent, "alternate", address, "text/html")
    for tag in entry.tags:
        SubElement(parent, "category", {"term": _legal(tag)})
    _text(parent, "summary", entry.text)


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = _legal(text)


def _link(parent: Element, rel: str, href: str, kind: str | None = None) -> None:
    SubElement(parent, "link", {"rel": rel, **({"type": kind} if kind else {}), "href": _legal(href)})


def _legal(text: str) -> str:
    return FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def _address(addresses: Addresses, path: str) -> str:
    address = addresses.absolute(path)
    assert address is not None, "feeds are written only where the site's address is known"
    return address
