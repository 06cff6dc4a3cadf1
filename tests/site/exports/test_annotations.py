"""Web Annotations: every mark points at words, at the original where its address is known, and at few words only."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.site.feeds_cases import ADDRESSES, HOME, NOWHERE, small
from variorum.capture.lines import WORD
from variorum.site.exports.annotations import collection, lines

Node = dict[str, Any]


def quotes(node: Any) -> Iterator[Node]:
    """Every TextQuoteSelector inside a value."""
    if isinstance(node, dict):
        if node.get("type") == "TextQuoteSelector":
            yield node
        for part in node.values():
            yield from quotes(part)
    elif isinstance(node, list):
        for part in node:
            yield from quotes(part)


def words(selector: Node) -> int:
    """How many words a selector shows."""
    return len(WORD.findall("".join(selector.get(name, "") for name in ("prefix", "exact", "suffix"))))


def made(folder: Path, name: str = "ferry-at-noon", **changes: Any) -> tuple[Node, list[Node]]:
    """The collection of an article of the ferry, and its annotations."""
    edition, site = small(folder)
    found = collection(edition, site, ADDRESSES, replace(edition.articles[name], **changes))
    return found, found["first"]["items"]


def test_every_mark_has_one(tmp_path: Path) -> None:
    """Figures, positions and names, each with an address of its own."""
    whole, items = made(tmp_path)
    edition, _ = small(tmp_path / "again")
    assert whole["total"] == len(items) == len({item["id"] for item in items})
    assert len(items) == (
        len(edition.reports_of_article["ferry-at-noon"])
        + len(edition.held_of_article["ferry-at-noon"])
        + len(edition.mentions_of_article["ferry-at-noon"])
    )
    assert {item["motivation"] for item in items} == {"describing", "identifying"}


def test_a_figure_points_at_the_original(tmp_path: Path) -> None:
    """The quotation in the original, as it was on the day it was retrieved, with the archived copy."""
    _, items = made(tmp_path, retrieved="2021-06-10", archive_url="https://archive.example.org/1")
    (target,) = items[0]["target"]
    assert target["source"] == "https://example.org/ferry?a=1&b=2"
    assert target["selector"] == {"type": "TextQuoteSelector", "exact": "12 people came ashore"}
    assert target["state"] == {
        "type": "TimeState", "cached": "https://archive.example.org/1",
        "sourceDateStart": "2021-06-10T00:00:00Z", "sourceDateEnd": "2021-06-10T23:59:59Z",
    }  # fmt: skip


def test_without_an_address_it_points_at_our_paragraph(tmp_path: Path) -> None:
    """The number's words in the paragraph, with the words around them that tell it from others."""
    _, items = made(tmp_path, url=None)
    (target,) = items[0]["target"]
    assert target["source"] == f"{HOME}/articles/ferry-at-noon.html"
    assert (target["selector"]["type"], target["selector"]["value"]) == ("FragmentSelector", "p1")
    assert target["selector"]["refinedBy"] == {
        "type": "TextQuoteSelector", "exact": "12",
        "prefix": "harbour office counted ", "suffix": " people by noon. “Is",
    }  # fmt: skip


def test_where_no_text_is_published_it_points_at_the_row(tmp_path: Path) -> None:
    """An excerpt's page holds the quotation in its table."""
    _, items = made(tmp_path, "ferry-in-brief")
    selectors = [item["target"][0]["selector"] for item in items if item["motivation"] == "describing"]
    assert selectors[0]["value"] == f"f-{items[0]['id'].rpartition('#')[2]}"
    assert selectors[0]["refinedBy"]["exact"] == "hundreds of people"


@pytest.mark.parametrize("most", [1, 2, 3, 8])
@pytest.mark.parametrize("name", ["ferry-at-noon", "ferry-in-brief"])
def test_no_selector_is_longer_than_a_quotation_may_be(tmp_path: Path, name: str, most: int) -> None:
    """Words before and after count too; what surrounds a name never makes it longer than its own words."""
    edition, site = small(tmp_path)
    edition = replace(edition, terms=replace(edition.terms, excerpt_words=most))
    article = replace(edition.articles[name], url=None)
    found = [row for row in quotes(collection(edition, site, ADDRESSES, article)) if "prefix" in row or "suffix" in row]
    assert [row for row in found if words(row) > most] == []


def test_addresses_without_a_site(tmp_path: Path) -> None:
    """A copy that is opened from a folder has links that lead from the file to the page."""
    edition, site = small(tmp_path)
    found = collection(edition, site, NOWHERE, edition.articles["ferry-at-noon"])
    first = found["first"]["items"][0]
    assert first["body"][1]["source"].startswith("../../quantities/people-ashore.html#f-")
    assert first["id"].startswith("ferry-at-noon.jsonld#")


def test_each_stands_on_a_line_of_its_own(tmp_path: Path) -> None:
    """The file reads back as it was, also where an article has no marks at all."""
    whole, items = made(tmp_path)
    text = lines(whole)
    assert json.loads(text) == whole
    assert len(text.splitlines()) == len(items) + 2
    empty = {**whole, "first": {**whole["first"], "items": []}}
    assert json.loads(lines(empty)) == empty


def test_who_has_decided_is_said(tmp_path: Path) -> None:
    """A figure that no editor has checked has no day, and says that only the program has read it."""
    edition, site = small(tmp_path)
    reports = tuple(replace(row, reviewed=None) for row in edition.archive.reports)
    bare = replace(edition, archive=replace(edition.archive, reports=reports))
    first = collection(bare, site, ADDRESSES, bare.articles["ferry-at-noon"])["first"]["items"][0]
    assert "created" not in first
    assert first["body"][0]["value"].endswith("Read by rule.")
