"""The corrections: newest first, with what stood there before; and the policy, in the editors' own words."""

from pathlib import Path

import pytest

from tests.site.built_site import BuiltSite, only, text_of
from tests.site.small_archive import FILES, edition
from variorum.site.addresses import Addresses
from variorum.site.edition import Edition
from variorum.site.frame import site_of
from variorum.site.pages.corrections import corrections_pages
from variorum.site.rendering import Theme
from variorum.site.routes import Route
from variorum.site.views import CorrectionsPage, Head, Site

THEME = Path(__file__).parents[2] / "theme"
SETTINGS = {"SITENAME": "Ferry", "VARIORUM_LICENCE": {"name": "CC0", "url": "https://example.org/"},
            "VARIORUM_RULES_VERSION": "1"}  # fmt: skip
NOON = "ledger/ferry-at-noon.yaml"
OLD = '      - {field: value, was: 400, reason: A slip of the pen., by: an editor, on: "2021-07-02"}\n'
MORE = (
    OLD
    + """\
      - {field: value, was: 44, reason: The text was read again., by: an editor, on: "2021-07-05"}
      - {field: said_by, was: null, reason: "The speaker stands a line above.", by: an editor, on: "2021-07-03"}
    was: [abcdefghij]
"""
)
POLICY = """---
title: Corrections
---
Write to us <script>alert(1)</script>.

**What stays.** Everything.
"""
CHANGES = {
    NOON: FILES[NOON].replace(OLD, MORE), "pages/corrections.md": POLICY,
    "places/coast.md": FILES["places/coast.md"].replace("type: region", "type: region\nwas: [shore]"),
    "quantities/pilot.md": FILES["quantities/pilot.md"].replace("kind: statement", "kind: statement\nwas: [the-pilot]"),
}  # fmt: skip


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> CorrectionsPage:
    """The corrections of a ferry that was corrected often."""
    return next(corrections_pages(edition(tmp_path_factory.mktemp("corrected"), CHANGES))).view


def test_newest_first(page: CorrectionsPage) -> None:
    """The order is that of the days of correction, whichever was written down first."""
    assert [(row.datetime, row.on) for row in page.rows] == [
        ("2021-07-05", "5 July 2021"), ("2021-07-03", "3 July 2021"), ("2021-07-02", "2 July 2021"),
    ]  # fmt: skip


def test_what_was_and_what_is(page: CorrectionsPage) -> None:
    """A value corrected twice became the value that was corrected next; the last one is the one in force."""
    assert [(row.field, row.was, row.now) for row in page.rows] == [
        ("value", "44", "more than 40"), ("said by", "not stated", "Harbour office"), ("value", "400", "44"),
    ]  # fmt: skip


def test_a_correction_leads_to_its_figure(page: CorrectionsPage) -> None:
    """By the permalink, which the correction has not changed."""
    assert {row.figure.text for row in page.rows} == {"more than 40"}
    assert all((row.figure.href or "").startswith("quantities/people-ashore.html#f-") for row in page.rows)


def test_former_ids_answer(page: CorrectionsPage) -> None:
    """What was renamed, merged or split is listed with what answers for it now."""
    assert [(row.was, row.kind, row.now.text) for row in page.former] == [
        ("the-pilot", "quantity", "The pilot"), ("shore", "place", "The Coast"),
        ("abcdefghij", "figure", "more than 40"),
    ]  # fmt: skip


FIELDS = [
    ("bound", "more than 40"), ("unit", "people"), ("event", "arrived"), ("place", "Port Alba / Alba Harbour"),
    ("as_of", "about 3 May 2021"), ("via", "not stated"), ("stated", "not stated"), ("quantity", "People ashore"),
    ("cause", "not stated"), ("a field of long ago", "not stated"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "now"), FIELDS, ids=[row[0] for row in FIELDS])
def test_every_kind_of_field_is_put_in_words(tmp_path: Path, field: str, now: str) -> None:
    """What a field is now is said as pages say it: names, days, the figure as worded."""
    rows = next(
        corrections_pages(edition(tmp_path, {NOON: FILES[NOON].replace("{field: value,", f"{{field: {field},")}))
    ).view.rows
    assert [row.now for row in rows] == [now]


def test_the_policy_is_the_editors_text(page: CorrectionsPage) -> None:
    """Their page stands inside this one, with no markup of its own making."""
    assert "<strong>What stays.</strong>" in page.policy
    assert "<script>" not in page.policy


def test_without_corrections(tmp_path: Path) -> None:
    """A page with nothing to list says so, and needs no text of the editors'."""
    page = next(corrections_pages(edition(tmp_path, {NOON: FILES[NOON].replace(f"    corrections:\n{OLD}", "")}))).view
    assert (page.rows, page.former, page.policy) == ((), (), "")
    assert page.lede == "Nothing published here has been corrected so far."


def test_corrections_of_one_day_keep_their_order(tmp_path: Path) -> None:
    """Of two corrections of one day, the one written down later stands first."""
    one_day = MORE.replace("2021-07-05", "2021-07-02").replace("2021-07-03", "2021-07-02")
    page = next(corrections_pages(edition(tmp_path, {NOON: FILES[NOON].replace(OLD, one_day)}))).view
    assert [row.was for row in page.rows] == ["not stated", "44", "400"]


@pytest.mark.parametrize(
    ("contact", "said"),
    [
        ("mailto:editors@example.org", 'here: <a href="mailto:editors@example.org">editors@example.org</a>.'),
        ("The Old Customs House, Port Alba", "here: The Old Customs House, Port Alba."),
        (None, "This copy names no address of its editors."),
    ],
)
def test_how_to_reach_the_editors(small: Edition, contact: str | None, said: str) -> None:
    """By the address of the settings; without one, where the archive itself is kept."""
    html = _rendered(site_of(small, {**SETTINGS, "VARIORUM_CONTACT": contact}), next(corrections_pages(small)).view)
    assert said in html


def _rendered(site: Site, view: CorrectionsPage) -> str:
    theme = Theme(THEME, Addresses(""), site)
    return theme.page(Route("corrections.html", Head("Corrections", view.lede, "corrections.html", ""), view))


# --- the built demonstration -----------------------------------------------------------------------------------------


def test_the_demonstration_says_that_nothing_was_corrected(root_site: BuiltSite) -> None:
    """None of its figures has a correction; the page says so, and how to report one."""
    assert [row for row in root_site.rows("figures") if row["corrections"]] == []
    page = root_site.pages["corrections.html"]
    assert text_of(only(page, ".lede")) == "Nothing published here has been corrected so far."
    assert "How to report a mistake" in text_of(page)


def test_the_policy_is_published_once(root_site: BuiltSite) -> None:
    """The editors' page is part of the archive's page, and Pelican writes no other in its place."""
    section = only(root_site.pages["corrections.html"], "section[aria-labelledby=h-report]")
    assert "An editor compares the figure with the captured text." in text_of(section)
    assert [path for path in root_site.pages if path.endswith("corrections.html")] == ["corrections.html"]


def test_the_policy_says_what_the_specification_asks(root_site: BuiltSite) -> None:
    """Addresses stay, wrong values stay marked, reasons are given."""
    words = text_of(root_site.pages["corrections.html"])
    for promise in ("never changes", "is marked and stays readable", "the reason", "answer under their old names"):
        assert promise in words
