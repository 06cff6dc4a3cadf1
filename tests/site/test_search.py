"""The search page lists everything under every name, and the index is made inside the build or the build fails.

It stays one module though it is long: all of it asks one built index, which takes seconds to make.
"""

import gzip
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.site.built_site import BuiltSite, text_of
from tests.site.feeds_cases import small
from tests.site.pelican_runs import PUBLISHED, ROOT, pelican
from tests.site.small_archive import write
from variorum.errors import BuildError
from variorum.site import search_index
from variorum.site.search import FEW, INDEX, SHORTEST_CUE, search_page
from variorum.site.views import Link

SCRIPTS = [ROOT / "theme" / "static" / name for name in ("search.js", "search-list.js")]


def test_everything_is_listed(tmp_path: Path) -> None:
    """Every place, actor, quantity, article, text and figure is an entry, in groups, names first."""
    found, _ = small(tmp_path)
    page = search_page(found, [Link("About", "about.html")])
    assert {group.id: len(group.entries) for group in page.groups} == {
        "places": 2, "actors": 2, "quantities": 3, "articles": 2, "texts": 1, "figures": 5
    }  # fmt: skip
    assert [(group.id, group.answers) for group in page.groups if group.answers] == [
        ("places", "name"), ("actors", "name"), ("quantities", "question")
    ]  # fmt: skip
    assert [group.id for group in page.groups if group.alone] == ["figures"]
    assert page.index is None


def test_an_entry_has_every_name(tmp_path: Path) -> None:
    """A place is listed with all its names, misspellings too."""
    found, _ = small(tmp_path)
    (entry,) = [row for row in search_page(found).groups[0].entries if row.link.href == "places/port-alba.html"]
    assert (entry.link.text, entry.also) == ("Port Alba / Alba Harbour", ("Alba Harbour", "Port Alba", "Prot Alba"))


def test_a_question_is_listed_with_its_answer(tmp_path: Path) -> None:
    """A quantity's line has its question, what its page opens with, its verdict; a statement's has its positions."""
    found, _ = small(tmp_path)
    lines = {entry.link.href: entry.words for entry in search_page(found).groups[2].entries}
    assert lines["quantities/people-ashore.html"].startswith("How many people")
    assert "Harbour office" in lines["quantities/people-ashore.html"]
    assert lines["quantities/people-ashore.html"].endswith("One series over time.")
    positions = found.quantities["pilot"].positions
    assert all(position.text in lines["quantities/pilot.html"] for position in positions)


def test_a_question_is_found_by_any_word_for_its_event(tmp_path: Path) -> None:
    """Every form by which the reader of texts knows a quantity's event finds it, but for words too short to tell."""
    found, _ = small(tmp_path)
    rows = {entry.link.href: entry.cues for entry in search_page(found).groups[2].entries}
    quantity = next(row for row in found.archive.quantities if row.events)
    cues = rows[f"quantities/{quantity.id}.html"]
    assert cues
    assert len(cues) == len(set(cues))
    assert all(len(word) >= SHORTEST_CUE for word in cues)
    forms = [form for rule in found.terms.lexicon["events.events"].rows if rule.gives in quantity.events
             for form in rule.words]  # fmt: skip
    assert all(any(word in form.split() for form in forms) for word in cues)


def test_the_title_of_an_article_does_not_find_its_figures(tmp_path: Path) -> None:
    """Where a figure is read stands apart from what it is found by."""
    found, _ = small(tmp_path)
    entries = search_page(found).groups[-1].entries
    titles = [article.title for article in found.archive.articles]
    assert all(any(title in entry.read for title in titles) for entry in entries)
    assert not any(title in entry.words for title in titles for entry in entries)


def test_a_figure_leads_to_its_row(tmp_path: Path) -> None:
    """A figure's entry has its permalink: in its quantity, or in its article where it belongs to none."""
    found, _ = small(tmp_path)
    hrefs = {entry.link.text: entry.link.href for entry in search_page(found).groups[-1].entries}
    ids = {report.key: report.id for report in found.archive.reports}
    assert hrefs["more than 40"] == f"quantities/people-ashore.html#f-{ids['ashore-at-night']}"
    assert hrefs["3"] == f"articles/ferry-at-noon.html#f-{ids['boats']}"


def test_a_long_list_is_shortened_by_kind(tmp_path: Path) -> None:
    """Above the limit each kind keeps its first entries, says how many there are, and where they all stand."""
    found, _ = small(tmp_path)
    texts = [Link(f"Page {number}", f"page-{number}.html") for number in range(FEW + 1)]
    whole, shortened = search_page(found, texts), search_page(found, texts, many=50)
    sizes = [{group.id: len(group.entries) for group in page.groups}["texts"] for page in (whole, shortened)]
    assert sizes == [FEW + 1, FEW]
    notes = {group.id: group.note for group in shortened.groups if group.note}
    assert list(notes) == ["texts"]
    assert notes["texts"].startswith(f"The first {FEW} of {FEW + 1}")


def test_a_group_without_entries_is_left_out(tmp_path: Path) -> None:
    """No heading stands over nothing."""
    found, _ = small(tmp_path)
    assert "texts" not in [group.id for group in search_page(found).groups]


def test_the_index_is_named_only_where_one_is_made(tmp_path: Path) -> None:
    """The page's script is told where the index is, or that there is none."""
    found, _ = small(tmp_path)
    assert search_page(found, searched=True).index == INDEX


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, False),
        ({"VARIORUM_SEARCH": False}, False),
        ({"VARIORUM_SEARCH": True}, True),
        ({"VARIORUM_SEARCH": True, "RELATIVE_URLS": True}, False),
    ],
)
def test_when_an_index_is_wanted(settings: dict[str, bool], *, expected: bool) -> None:
    """Where the settings ask for one, and the site is not to be opened from a folder."""
    assert search_index.wanted(settings) is expected


def test_pagefind_indexes_a_site(tmp_path: Path) -> None:
    """The index holds the pages with a body for it, and nothing of Pagefind's own interfaces is left."""
    page = '<!doctype html><html lang="{}"><title>x</title><main{}><h1>{}</h1><p>Words.</p></main></html>'
    (tmp_path / "a.html").write_text(page.format("en", " data-pagefind-body", "Held"), encoding="utf-8")
    (tmp_path / "b.html").write_text(page.format("fr", " data-pagefind-body", "Tenu"), encoding="utf-8")
    (tmp_path / "c.html").write_text(page.format("en", "", "Left out"), encoding="utf-8")
    search_index.build(tmp_path, "en")
    assert sorted(fragment["meta"]["title"] for fragment in fragments(tmp_path)) == ["Held", "Tenu"]
    entry = json.loads((tmp_path / "pagefind" / "pagefind-entry.json").read_text(encoding="utf-8"))
    assert list(entry["languages"]) == ["en"]
    assert [path for pattern in search_index.UNUSED for path in (tmp_path / "pagefind").glob(pattern)] == []


def fragments(site: Path) -> list[dict[str, Any]]:
    """What the index of a site holds of each page."""
    texts = (gzip.decompress(path.read_bytes()).decode() for path in sorted((site / "pagefind" / "fragment").iterdir()))
    return [json.loads(text.removeprefix("pagefind_dcd")) for text in texts]


@pytest.mark.parametrize(
    ("output", "said"),
    [("Running.\nThe disk is full\n", "The disk is full"), ("", "Pagefind ended without a word")],
)
def test_a_failing_pagefind_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: str, said: str) -> None:
    """Whatever Pagefind says last is in the error, with what to do."""
    failed = subprocess.CompletedProcess([], 1, "", output)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(BuildError, match=said) as raised:
        search_index.build(tmp_path, "en")
    assert "VARIORUM_SEARCH = False" in str(raised.value)


def test_no_index_is_a_failure_even_where_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exit code of 0 without an index is no success."""
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 0, "", ""))
    with pytest.raises(BuildError):
        search_index.build(tmp_path, "en")


def test_a_failing_index_publishes_nothing(tmp_path: Path) -> None:
    """Where Pagefind cannot run, a bare `pelican` call exits 1, names it, and leaves the site before as it was."""
    (tmp_path / "blocked" / "pagefind").mkdir(parents=True)
    (tmp_path / "blocked" / "pagefind" / "__init__.py").write_text("", encoding="utf-8")
    (tmp_path / "blocked" / "pagefind" / "__main__.py").write_text("raise SystemExit('out of order')", encoding="utf-8")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "old.html").write_text("as it was", encoding="utf-8")
    environment = {"SITEURL": PUBLISHED, "PYTHONPATH": str(tmp_path / "blocked")}
    run = pelican(write(tmp_path), tmp_path / "site", settings=ROOT / "publishconf.py", environment=environment)
    assert run.returncode == 1
    assert "out of order" in run.stdout + run.stderr
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["old.html"]


def test_the_published_index_holds_every_text(published_site: BuiltSite) -> None:
    """Every article, quantity, place, actor, explainer and page is in the index; lists are not, nor is 404, nor what
    became of a saved text, which its article leads to.
    """
    held = {str(fragment["url"]).removeprefix("/") for fragment in fragments(published_site.folder)}
    texts = {path for path in published_site.pages if path.count("/") == 1}
    assert texts <= held
    assert {"about.html", "method.html"} <= held
    assert not held & {"index.html", "figures.html", "places.html", "actors.html", "search.html", "404.html"}


def test_pages_say_under_what_they_stand(published_site: BuiltSite) -> None:
    """What the index can be narrowed by is what the pages' heads say, and the search page offers each facet."""
    said: dict[str, set[str]] = {}
    for page in published_site.pages.values():
        for meta in page.select("meta[data-pagefind-filter]"):
            said.setdefault(str(meta["name"]).removeprefix("variorum:"), set()).add(str(meta["content"]))
    offered = [str(tag["name"]) for tag in published_site.pages["search.html"].select("form select")]
    assert sorted(said) == sorted(offered)
    assert "Stepanakert / Khankendi" in said["place"]
    assert "not named" in said["publisher"]


@pytest.mark.parametrize("name", ["Khankendi", "Stefanakert", "Lachine", "Xankəndi", "Ստեփանակերտ"])
def test_every_name_stands_on_the_search_page(root_site: BuiltSite, name: str) -> None:
    """Without script, the browser's own search finds an entity under any of its names."""
    page = root_site.pages["search.html"]
    assert any(name in text_of(entry) for entry in page.select("#list [data-answers=name] li"))


def test_every_page_can_be_reached_from_the_search_page(root_site: BuiltSite) -> None:
    """The list without script leads to every article, quantity, place, actor, explainer and page."""
    page = root_site.pages["search.html"]
    reached = {root_site.target("search.html", str(link["href"]))[0] for link in page.select("#list a[href]")}
    texts = {path for path in root_site.pages if path.count("/") == 1}
    assert texts <= reached


def test_the_policy_is_loosened_for_the_index_alone(root_site: BuiltSite, published_site: BuiltSite) -> None:
    """WebAssembly and workers are allowed on the search page of a site with an index, and nowhere else."""
    loosened = {
        (site.base, path)
        for site in (root_site, published_site)
        for path, page in site.pages.items()
        for meta in page.select("meta[http-equiv=Content-Security-Policy]")
        if "wasm" in str(meta["content"]) or "worker-src" in str(meta["content"])
    }
    assert loosened == {(published_site.base, "search.html")}


@pytest.mark.parametrize("script", SCRIPTS, ids=[path.name for path in SCRIPTS])
def test_a_script_is_small_and_for_one_page(root_site: BuiltSite, script: Path) -> None:
    """Each script of the search page is less than 6,000 bytes, and no other page loads it."""
    assert len(script.read_bytes()) < 6_000
    loading = [path for path, text in root_site.texts.items() if script.name in text]
    assert loading == ["search.html"]


def test_the_index_holds_no_furniture(published_site: BuiltSite) -> None:
    """Of what stands around a text nothing is indexed: strip, notes, legend, row numbers, headings of tables."""
    held = {str(fragment["url"]): str(fragment["content"]) for fragment in fragments(published_site.folder)}
    furniture = ("not named on the page", "source note", "Compare", "checked by an editor", "Every mention", "Read it")
    texts = {url: text for url, text in held.items() if url.startswith(("/articles/", "/places/", "/actors/"))}
    assert texts
    assert [(url, words) for url, text in texts.items() for words in furniture if words in text] == []


def test_words_of_the_index_do_not_run_together(published_site: BuiltSite) -> None:
    """A label and what it labels are two words."""
    held = " ".join(str(fragment["content"]) for fragment in fragments(published_site.folder))
    assert re.findall(r"\b(?:Part of|Contains|Position|Speaks for|Roles|Elsewhere)(?=[A-Z0-9])", held) == []


def test_the_title_of_an_article_finds_only_what_it_names(published_site: BuiltSite) -> None:
    """No page of a place or an actor is found by the title of an article, unless that title names it, if by surname."""
    held = fragments(published_site.folder)
    titles = [str(text["meta"]["title"]) for text in held if str(text["url"]).startswith("/articles/")]
    pages = [text for text in held if str(text["url"]).startswith(("/places/", "/actors/"))]
    assert titles
    assert [
        (text["url"], title)
        for text in pages
        for title in titles
        if title in text["content"] and str(text["meta"]["title"]).split()[-1] not in title
    ] == []


def test_the_style_knows_its_page(root_site: BuiltSite) -> None:
    """Every class of the search page is one of the two stylesheets'."""
    sheets = [ROOT / "theme" / "static" / name for name in ("variorum.css", "search.css")]
    css = "".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    tags = root_site.pages["search.html"].select("main [class]")
    used = {name for tag in tags for name in tag.get_attribute_list("class")}
    assert {name for name in used if f".{name}" not in css} == set()
