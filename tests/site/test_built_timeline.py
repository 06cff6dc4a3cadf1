"""The timeline of the demonstration, as built."""

import pytest

from tests.site.built_site import BuiltSite, only, text_of
from variorum.site.pages.grounds import GROUNDS
from variorum.site.pages.timeline_days import STAMP
from variorum.site.pages.timeline_entries import FORECAST


def _days(site: BuiltSite) -> dict[tuple[str, str], str]:
    """(day, form) → words of its entries."""
    rows = site.pages["timeline.html"].select(".tl > li")
    return {(text_of(row.select(".ui b")[0]), str(row["class"][0])): text_of(row) for row in rows}


DEMONSTRATION = [
    # title, day, form, words of an entry
    ("the offensive opens", "Tue 19 Sept 2023", "sure", "Azerbaijan opens its offensive"),
    ("disarmament", "Wed 20 Sept 2023", "sure", "agrees to disarm"),
    ("Blinken’s call", "about Sat 23 Sept 2023", "unsure", "Antony Blinken, telephones"),
    ("an address", "Sun 24 Sept 2023", "sure", "addresses the nation"),
    ("the first night", "about Sun 24 Sept 2023", "unsure", "more than 1,000"),
    ("midday on Monday", "Mon 25 Sept 2023", "sure", "4,850"),
    ("Erdogan in Nakhchivan", "Mon 25 Sept 2023", "sure", "arrives in Nakhchivan"),
    ("talks in Khojaly", "about Tue 26 Sept 2023", "unsure", "opens in Khojaly"),
    ("the explosion", "about 25 to 30 Sept 2023", "unsure", "A fuel depot in Nagorno-Karabakh explodes"),
    ("the last count", "about Sat 30 Sept 2023", "unsure", "100,417"),
    ("dissolution announced", "about 25 Sept to 1 Oct 2023", "unsure", "announces that it will dissolve"),
    ("dissolution to come", "until 31 Dec 2023", "unsure", FORECAST),
    ("the blockade", "about Dec 2022", "unsure", "begins to block the road"),
    ("the checkpoint", "about April 2023", "unsure", "sets up a checkpoint"),
    ("a war", "1992", "unsure", "fight a war"),
    ("another war", "2020", "unsure", "War breaks out again"),
    ("a page stamp", "Sat 11 Nov 2023", "stamp", "later than the text"),
    ("another page stamp", "Mon 24 June 2024", "stamp", "later than the text"),
]


@pytest.mark.parametrize(
    ("date", "form", "words"), [row[1:] for row in DEMONSTRATION], ids=[r[0] for r in DEMONSTRATION]
)
def test_the_demonstration_by_day(root_site: BuiltSite, date: str, form: str, words: str) -> None:
    """Each event and figure of the story stands under its own day, in the form its text allows."""
    assert words in _days(root_site)[date, form]


def test_dots_say_what_labels_say(root_site: BuiltSite) -> None:
    """The class that draws the dot and the words beside it never disagree."""
    exact = {row.label for row in GROUNDS if (row.basis, row.width) == ("text", "day")}
    for row in root_site.pages["timeline.html"].select(".tl > li"):
        labels = set(text_of(row.select(".ui .meta")[0]).split("; "))
        if row["class"] == ["stamp"]:
            assert "; ".join(sorted(labels, reverse=True)) == STAMP
        else:
            assert (labels <= exact, bool(labels & exact)) == ((row["class"] == ["sure"]),) * 2


def test_every_figure_of_the_archive_is_on_the_timeline(root_site: BuiltSite) -> None:
    """Each claim, and each event, can be reached from the page; nothing is left out for want of a date."""
    page = root_site.pages["timeline.html"]
    anchors = {str(tag["id"]) for tag in page.select('li[id^="t-"]')}
    reports = {row["id"] for row in root_site.rows("figures")}
    first = {row["figures"][0] for row in root_site.rows("claims")}
    events = {row["id"] for row in root_site.rows("events")}
    assert {name.removeprefix("t-") for name in anchors} <= reports | events
    assert {f"t-{name}" for name in first} <= anchors
    for row in page.select(".tl li[id], .plain li[id]"):
        assert row.select('a[href^="/articles/"]')


def test_the_timeline_is_in_the_navigation(root_site: BuiltSite) -> None:
    """Every page leads to the timeline, between the actors and the sources."""
    names = [text_of(tag) for tag in only(root_site.pages["about.html"], "nav[aria-label=Main]").select("a")]
    first = names.index("Actors")
    assert names[first : first + 3] == ["Actors", "Timeline", "Sources"]


def test_how_things_stood_is_folded(root_site: BuiltSite) -> None:
    """Populations stand behind a disclosure of their day; what happened stands open."""
    folded = " ".join(text_of(tag) for tag in root_site.pages["timeline.html"].select(".tl details"))
    assert "inhabitants of the city before the departures" in folded
    assert "Azerbaijan opens its offensive" not in folded


def test_a_title_that_repeats_its_only_day_is_hidden(root_site: BuiltSite) -> None:
    """The month of many days has a heading; a year that is its own day has one only for those who do not see it."""
    shown = {
        text_of(tag): "vh" not in (tag.get("class") or []) for tag in root_site.pages["timeline.html"].select("h2")
    }
    assert (shown["September 2023"], shown["1992"], shown["November 2020"]) == (True, False, False)


def test_days_can_be_jumped_to(root_site: BuiltSite) -> None:
    """The list above leads to the first of each single day of September, in order."""
    links = root_site.pages["timeline.html"].select('nav a[href*="2023-09-"]')
    assert [text_of(link) for link in links] == ["19", "20", "23", "24", "25", "26", "30"]
    assert links[0]["href"] == "#d-sure-2023-09-19"


def test_the_front_page_counts_the_same(root_site: BuiltSite) -> None:
    """What the index says of the timeline's length is what the timeline says."""
    (line,) = [text_of(tag) for tag in root_site.pages["index.html"].select(".ways li") if "Timeline" in text_of(tag)]
    count = line.partition(": ")[2].partition(" by day")[0]
    assert count in text_of(only(root_site.pages["timeline.html"], "p.lede"))
