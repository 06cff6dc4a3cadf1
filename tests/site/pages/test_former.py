"""What is counted as no figure any more keeps its address: it answers with what changed and why, from the ledger."""

from pathlib import Path

from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator

from tests.site.built_site import text_of
from tests.site.small_archive import FILES, edition
from variorum.identity import figure_id
from variorum.markup import parse
from variorum.site.addresses import Addresses
from variorum.site.edition import Edition
from variorum.site.exports.changes import changes
from variorum.site.exports.schemas import ROWS
from variorum.site.feeds import entries
from variorum.site.frame import last_decision, site_of
from variorum.site.pages.articles import article_page
from variorum.site.pages.corrections import corrections_pages
from variorum.site.pages.former import former_rows
from variorum.site.rendering import Theme
from variorum.site.routes import Route
from variorum.site.views import Head

BRIEF = "ledger/ferry-in-brief.yaml"
NOON = "ledger/ferry-at-noon.yaml"
DROPPED = """
ignore:
  - quote: 7 people
    reason: The crew.
    by: an editor
    on: "2021-07-09"
    was: [aaaaaaaaaa]
    corrections:
      - {field: value, was: 17, reason: A slip., by: us, on: "2021-07-05"}
      - {field: quantity, was: people-living-there, reason: They live elsewhere., by: us, on: "2021-07-06"}
      - {field: quantity, was: people-ashore, reason: The crew is not counted., by: us, on: "2021-07-08"}
  - quote: 9 gulls
    reason: Another story.
    by: an editor
    on: "2021-07-09"
    corrections: [{field: quantity, was: null, reason: Nobody counts gulls., by: us, on: "2021-07-10"}]
  - {quote: the 4th of May, reason: A date., by: an editor, on: "2021-07-01"}
"""
CREW = figure_id("ferry-in-brief", "7 people", 1, None)
GULLS = figure_id("ferry-in-brief", "9 gulls", 1, None)
SLEPT = FILES[NOON].replace("    position: asleep\n", "    position: asleep\n    was: [bbbbbbbbbb]\n")
SETTINGS = {"SITENAME": "Ferry", "VARIORUM_LICENCE": {"name": "CC0", "url": "https://example.org/"},
            "VARIORUM_RULES_VERSION": "1"}  # fmt: skip


def dropped(folder: Path) -> Edition:
    """The ferry, with two figures that are none any more and a position whose quote was another."""
    return edition(folder, {BRIEF: FILES[BRIEF] + DROPPED, NOON: SLEPT})


def told(found: Edition, quantity: str) -> list[tuple[tuple[str, ...], str, str | None]]:
    """What stands on a quantity's page for what is there no longer: ids, words, and where they lead."""
    rows = former_rows(found, found.quantities[quantity])
    return [(row.ids, row.told, row.now.href if row.now else None) for row in rows]


def test_it_answers_where_it_stood_last(tmp_path: Path) -> None:
    """Under the id of now and that of before, with what was set right until then, and the way to the article."""
    ((ids, words, href),) = told(dropped(tmp_path), "people-ashore")
    assert ids == (CREW, "aaaaaaaaaa")
    assert words == (
        "is counted as no figure since 8 July 2021: The crew is not counted. "
        "Until 5 July 2021 its value was “17”: A slip."
    )
    assert href == "articles/ferry-in-brief.html"


def test_it_answers_where_it_stood_before_that(tmp_path: Path) -> None:
    """A question that it had left earlier says when and why it left, and what became of it since."""
    ((ids, words, _),) = told(dropped(tmp_path), "people-living-there")
    assert ids == (CREW, "aaaaaaaaaa")
    assert words.startswith("moved on 6 July 2021: They live elsewhere. It is counted as no figure since 8 July 2021: ")


def test_what_stood_alone_answers_on_its_articles_page(tmp_path: Path) -> None:
    """A figure of no question has its address in its article, whose page keeps the anchor and says why."""
    found = dropped(tmp_path)
    article = found.articles["ferry-in-brief"]
    theme = Theme(Path(__file__).parents[3] / "theme", Addresses(""), site_of(found, SETTINGS))
    path = "articles/ferry-in-brief.html"
    view = article_page(found, article, parse(article.body, 1).tokens, theme.macros(path))
    page = BeautifulSoup(theme.page(Route("source.html", Head(view.title, "", path, "articles"), view)), "html.parser")
    (anchor,) = page.select(f"#f-{GULLS}")
    assert anchor.parent is not None
    assert text_of(anchor.parent).endswith("is counted as no figure since 10 July 2021: Nobody counts gulls.")
    assert page.select(f"#f-{CREW}") == []


def test_a_position_answers_under_its_ids_of_before(tmp_path: Path) -> None:
    """Where its statement stands."""
    found = dropped(tmp_path)
    (held,) = found.held_of_quantity["pilot"]
    href = f"quantities/pilot.html#f-{held.id}"
    assert told(found, "pilot") == [(("bbbbbbbbbb",), "has another permalink now.", href)]


def test_the_page_of_corrections_tells_of_it(tmp_path: Path) -> None:
    """With what it was published as; its ids of before, and those of positions, are listed too."""
    page = next(corrections_pages(dropped(tmp_path))).view
    rows = [(row.datetime, row.field, row.was, row.now) for row in page.rows if row.figure.text == "“7 people”"]
    assert rows == [
        ("2021-07-08", "quantity", "People ashore", "no figure"),
        ("2021-07-06", "quantity", "People living in Port Alba", "People ashore"),
        ("2021-07-05", "value", "17", "no figure"),
    ]
    assert {row.figure.href for row in page.rows if row.figure.text == "“7 people”"} == {
        f"quantities/people-ashore.html#f-{CREW}"
    }
    assert {row.figure.href for row in page.rows if row.figure.text == "“9 gulls”"} == {
        f"articles/ferry-in-brief.html#f-{GULLS}"
    }
    assert [(row.was, row.kind) for row in page.former] == [("aaaaaaaaaa", "figure"), ("bbbbbbbbbb", "position")]


def test_the_data_and_the_feeds_tell_of_it(tmp_path: Path) -> None:
    """With its permalink, the day and the reason; the site and the article are as new as the last of it."""
    found = dropped(tmp_path)
    rows = changes(found)
    assert [(row["id"], row["was"], row["now"]) for row in rows if row["on"] == "2021-07-08"] == [
        (CREW, "people-ashore", "no figure")
    ]
    assert [(row["subject"], row["was"]) for row in rows if row["kind"] == "renamed"] == [
        ("figure", "aaaaaaaaaa"), ("position", "bbbbbbbbbb"),
    ]  # fmt: skip
    wrong = [error for row in rows for error in Draft202012Validator(ROWS["changes"]).iter_errors(row)]
    assert wrong == []
    feeds = {quantity.id: feed for quantity, feed in entries.quantity_feeds(found, site_of(found, SETTINGS))}
    (entry,) = [entry for entry in feeds["people-ashore"].entries if entry.tags == ("no figure",)]
    assert (entry.path, entry.title, entry.day) == (
        f"quantities/people-ashore.html#f-{CREW}", "“7 people”: no figure", "2021-07-08",
    )  # fmt: skip
    assert entry.text == "“7 people” is counted as no figure since 8 July 2021: The crew is not counted."
    assert last_decision(found) == "2021-07-10"


def test_a_position_that_is_none_any_more_is_told_as_one(tmp_path: Path) -> None:
    """What was moved to `ignore` from a statement was a position."""
    told_of = DROPPED.replace("was: people-ashore", "was: pilot")
    rows = changes(edition(tmp_path, {BRIEF: FILES[BRIEF] + told_of}))
    assert {row["subject"] for row in rows if row["id"] == CREW and row["kind"] == "corrected"} == {"position"}


def test_what_was_never_published_left_nothing(tmp_path: Path) -> None:
    """A number that was ignored from the first has no address."""
    assert {row.id for row in dropped(tmp_path).archive.dropped} == {CREW, GULLS}
