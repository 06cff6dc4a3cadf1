"""The timeline: what stands under which day, in which form, on what ground; and the ledger rows of its events."""

import hashlib
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.site.built_site import BuiltSite, only, text_of
from tests.site.small_archive import FILES, edition, write
from variorum import edtf
from variorum.archive import Terms, digest
from variorum.audit import audit, misquoted
from variorum.consistency import check
from variorum.model import When
from variorum.reading import load_lexicon
from variorum.site.edition import Edition
from variorum.site.exports import rows
from variorum.site.pages.dating import day_text, group_of, group_title, is_sure, start_of
from variorum.site.pages.grounds import GROUNDS
from variorum.site.pages.timeline import length, timeline_pages
from variorum.site.pages.timeline_days import SHOWN, STAMP, Dated, entries_of, groups
from variorum.site.pages.timeline_entries import FORECAST
from variorum.site.views import TimelineDay, TimelineEntry, TimelinePage
from variorum.store.content import load_content

NOON = "ledger/ferry-at-noon.yaml"
BRIEF = "ledger/ferry-in-brief.yaml"
EVENTS = """
events:
  - key: ferry-lands
    quote: The ferry came in on Sunday
    text: The ferry lands.
    as_of: {edtf: "2021-05-02", words: on Sunday}
    paragraph: p1
    by: an editor
    on: "2021-07-01"
  - key: inquiry
    quote: an inquiry by autumn
    text: The council is to hold an inquiry.
    as_of: {edtf: "../2021-09", words: by autumn, basis: inferred}
    stance: forecast
    paragraph: p2
    by: an editor
    on: "2021-07-01"
  - key: fog
    quote: fog lay over the harbour
    text: Fog lies over the harbour.
    paragraph: p2
    by: an editor
    on: "2021-07-01"
"""
TOLD_AGAIN = """
events:
  - key: ferry-lands
    quote: landed that Sunday
    text: The ferry lands.
    as_of: {edtf: "2021-05-02", words: that Sunday, basis: inferred}
    by: an editor
    on: "2021-07-03"
"""
CHANGES = {NOON: FILES[NOON] + EVENTS, BRIEF: FILES[BRIEF] + TOLD_AGAIN}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The archive of the ferry, with events."""
    return edition(tmp_path_factory.mktemp("told"), CHANGES)


@pytest.fixture(scope="module")
def page(told: Edition) -> TimelinePage:
    """Its timeline."""
    return next(timeline_pages(told)).view


def day(page: TimelinePage, text: str, form: str) -> TimelineDay:
    """The one day of a page with these words and this form."""
    (found,) = [one for group in page.groups for one in group.days if (one.text, one.form) == (text, form)]
    return found


# --- how near a date comes to a day ----------------------------------------------------------------------------------

DATES = [
    # title, date, its words in a heading, does the text give the day, heading of its group
    ("a day the text gives", When("2023-09-24", "on 24 September", "text"), "Sun 24 Sept 2023", True, "2023-09"),
    ("an hour of a day", When("2023-09-25T12", "midday Monday", "text"), "Mon 25 Sept 2023", True, "2023-09"),
    ("an inferred day", When("2023-09-24", "Sunday", "inferred"), "about Sun 24 Sept 2023", False, "2023-09"),
    ("an inferred hour", When("2023-09-24T18", None, "inferred"), "about Sun 24 Sept 2023", False, "2023-09"),
    ("about a day, by the text", When("2023-09-30~", None, "text"), "about Sat 30 Sept 2023", False, "2023-09"),
    ("about an hour", When("2023-09-30T08~", None, "text"), "about Sat 30 Sept 2023", False, "2023-09"),
    ("days the text gives", When("2023-09-23/2023-09-24", None, "text"), "23 to 24 Sept 2023", False, "2023-09"),
    (
        "across a month",
        When("2023-09-30/2023-10-01", None, "inferred"),
        "about 30 Sept to 1 Oct 2023",
        False,
        "2023-09",
    ),
    ("a month", When("2020-11", None, "text"), "Nov 2020", False, "2020-11"),
    ("a year", When("1992", None, "text"), "1992", False, "1992"),
    ("about a year", When("1992~", None, "text"), "about 1992", False, "1992"),
    ("no beginning", When("../2023-09-18", None, "inferred"), "until 18 Sept 2023", False, "2023-09"),
    ("no end", When("2023-09-18/..", None, "text"), "from 18 Sept 2023", False, "2023-09"),
]


@pytest.mark.parametrize(("date", "text", "sure", "group"), [row[1:] for row in DATES], ids=[row[0] for row in DATES])
def test_dates(date: When, text: str, sure: bool, group: str) -> None:  # noqa: FBT001  # a column of the table
    """A date is sure only where the text gives one day; it is headed by its month, or by its year."""
    assert (day_text(date), is_sure(date), group_of(date.edtf or "")) == (text, sure, group)


@pytest.mark.parametrize(
    ("key", "title"), [("2023-09", "September 2023"), ("2020", "2020"), ("0999-01", "January 0999")]
)
def test_group_titles(key: str, title: str) -> None:
    """A month is written out; a year stands alone."""
    assert group_title(key) == title


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("2023-09-24", datetime(2023, 9, 24)),
        ("2023-09", datetime(2023, 9, 1)),
        ("2023-09-24/..", datetime(2023, 9, 24)),
        ("../2023-09-18", datetime(2023, 9, 18, 23, 59, 59, 999999)),
    ],
)
def test_where_a_date_stands(text: str, start: datetime) -> None:
    """A stretch stands where it begins; one without a beginning stands at its last moment, not before all time."""
    assert start_of(text) == start


POINTS = st.dates(datetime(1990, 1, 1).date(), datetime(2030, 12, 31).date()).flatmap(
    lambda one: st.sampled_from(
        [f"{one:%Y}", f"{one:%Y-%m}", f"{one:%Y-%m-%d}", f"{one:%Y-%m-%d}T07", f"{one:%Y-%m-%d}~"]
    )
)
VALUES = st.one_of(
    POINTS, POINTS.map(lambda text: f"../{text}"), POINTS.map(lambda text: f"{text}/.."),
    st.tuples(POINTS, POINTS).map("/".join).filter(lambda text: bool(_parses(text))),
)  # fmt: skip
WHENS = st.builds(When, VALUES, st.none(), st.sampled_from(["text", "inferred"]))


def _parses(text: str) -> edtf.Stretch | None:
    try:
        return edtf.parse(text)
    except ValueError:
        return None


def entry(number: int, kind: str = "figure") -> TimelineEntry:
    """An entry that is told from others by its anchor alone."""
    made = "stamp" if kind == "stamp" else "event" if kind == "event" else "figure"
    return TimelineEntry(f"t-{number}", made, "", "", None, None, None, (), None)  # type: ignore[arg-type]  # one of three


@given(st.lists(st.tuples(WHENS, st.sampled_from(["event", "figure", "stamp"])), max_size=40))
def test_nothing_is_lost_and_nothing_is_surer_than_its_text(given_dates: list[tuple[When, str]]) -> None:
    """Every entry stands on the timeline once, in order, under a day of its own form; a stamp shares no day."""
    dated = [Dated(date, entry(number, kind)) for number, (date, kind) in enumerate(given_dates)]
    dates = {one.entry.id: one.date for one in dated}
    shown = []
    for group in groups(dated):
        starts = []
        for one in group.days:
            entries = entries_of(one)
            shown += [row.id for row in entries]
            assert {row.kind == "stamp" for row in entries} == {one.form == "stamp"}
            if one.form != "stamp":
                assert {is_sure(dates[row.id]) for row in entries} == {one.form == "sure"}
            assert {group_of(dates[row.id].edtf or "") for row in entries} == {group.id.removeprefix("d-")}
            starts.append(min(start_of(dates[row.id].edtf or "").date() for row in entries))
        assert starts == sorted(starts)
    assert sorted(shown) == sorted(dates)


def test_a_crowded_day_is_folded() -> None:
    """Behind a disclosure stand the entries above the limit, and no others."""
    dated = [Dated(When("2021-05-02", None, "text"), entry(number)) for number in range(SHOWN + 3)]
    ((one,),) = [group.days for group in groups(dated)]
    assert (len(one.entries), len(one.more)) == (SHOWN, 3)


# --- the page --------------------------------------------------------------------------------------------------------


def test_sure_and_inferred_days_stand_apart(page: TimelinePage) -> None:
    """Of one Sunday, what the text dates stands under a solid dot; what was inferred of Monday under a dashed one."""
    sure, unsure = day(page, "Sun 2 May 2021", "sure"), day(page, "about Mon 3 May 2021", "unsure")
    assert [one.worded or one.text for one in sure.entries] == ["The ferry lands.", "12", "12"]
    assert [one.worded for one in unsure.entries] == ["more than 40"]
    assert sure.label == "weekday, fixed by a date in the text; reckoned from a date in the text"
    assert unsure.label == "weekday, its week inferred"
    assert sure.datetime == "2021-05-02"


def test_the_ground_of_a_day_is_printed(page: TimelinePage) -> None:
    """A day quotes the words it rests on, whether given or inferred."""
    assert day(page, "about Mon 3 May 2021", "unsure").entries[0].ground == "“on Monday”"
    assert [one.ground for one in day(page, "Sun 2 May 2021", "sure").entries][1] == "“at noon”"


def test_one_event_of_two_texts_is_one_entry(page: TimelinePage) -> None:
    """The same key and date in two ledgers make one entry, which leads to both texts and has both grounds."""
    event = day(page, "Sun 2 May 2021", "sure").entries[0]
    assert [link.text for link in event.read] == ["The ferry at Port Alba ¶1", "A ferry in brief"]
    assert event.ground == "“on Sunday”; “that Sunday”"


def test_reports_of_one_claim_are_one_entry(tmp_path: Path) -> None:
    """A figure that two texts report with one witness, value and day stands once and leads to both."""
    again = FILES[BRIEF].replace("via: [{id: wire-office, text: the wire}]", "said_by: harbour-office")
    page = next(timeline_pages(edition(tmp_path, {BRIEF: again}))).view
    (figure,) = day(page, "Sun 2 May 2021", "sure").entries
    assert [link.text for link in figure.read] == ["The ferry at Port Alba ¶1", "A ferry in brief"]


def test_a_figure_leads_to_its_row(page: TimelinePage, told: Edition) -> None:
    """The chip of a figure leads to its row in its quantity; who vouches is named, or that nobody is."""
    (figure,) = day(page, "about Mon 3 May 2021", "unsure").entries
    report = next(row for row in told.archive.reports if row.key == "ashore-at-night")
    assert figure.chip
    assert figure.chip.href == f"quantities/people-ashore.html#f-{report.id}"
    assert figure.said
    assert figure.said.text == "Harbour office"
    brief = next(one for one in day(page, "Sun 2 May 2021", "sure").entries if one.said and not one.said.known)
    assert brief.said
    assert brief.said.text == "no source named"


def test_what_was_announced_is_not_told_as_done(page: TimelinePage) -> None:
    """A forecast stands at the day it names, as a forecast."""
    (inquiry,) = day(page, "until Sept 2021", "unsure").entries
    assert inquiry.stance == FORECAST


def test_a_page_date_is_a_stamp(page: TimelinePage) -> None:
    """The date printed on a page stands at its own day, labelled, with what the text itself points to."""
    stamp = day(page, "Wed 9 June 2021", "stamp")
    assert stamp.label == STAMP
    (only_one,) = stamp.entries
    assert only_one.ground == "later than the text, which points to about 2 May 2021 (“on Sunday”)"
    assert [link.href for link in only_one.read] == ["articles/ferry-at-noon.html"]


def test_a_page_date_dates_nothing_else(page: TimelinePage) -> None:
    """Only stamps stand under the day of a stamp."""
    for group in page.groups:
        for one in group.days:
            assert {row.kind == "stamp" for row in entries_of(one)} == {one.form == "stamp"}


def test_what_has_no_day_stands_last(page: TimelinePage) -> None:
    """Events and figures without a date are listed, with no day made up for them."""
    assert [one.worded or one.text for one in page.undated] == ["Fog lies over the harbour.", "3", "hundreds"]


def test_headings_are_months_and_years_in_order(page: TimelinePage) -> None:
    """Groups follow each other in time."""
    assert [group.title for group in page.groups] == ["May 2021", "June 2021", "September 2021"]


def test_counts(page: TimelinePage, told: Edition) -> None:
    """The page says how many events and figures it dates, and how many days come from the texts."""
    assert length(told) == "2 events and 3 figures"
    assert length(told) in page.lede
    assert page.note.startswith("For 3 of these 5 ")


# --- events in ledgers -----------------------------------------------------------------------------------------------


def test_events_are_data(told: Edition) -> None:
    """Each event is a row of the data, with a permanent id that rests on its words."""
    found = rows.events(told)
    assert [row["key"] for row in found] == ["ferry-lands", "inquiry", "fog", "ferry-lands"]
    assert len({row["id"] for row in found}) == 4
    assert (found[1]["stance"], found[2]["as_of"]) == ("forecast", None)


WRONG = [
    ("a key of its own", "key: inquiry", "key: boats", "the key 'boats'"),
    ("a paragraph that exists", "paragraph: p2", "paragraph: p9", "the paragraph 'p9'"),
    ("a paragraph", "    paragraph: p1\n", "", "an event without a paragraph"),
    ("a short quote", "an inquiry by autumn", "an inquiry by autumn of the year after this one", "a quote of 10 words"),
    ("words of its own", "an inquiry by autumn", "the pilot slept", "the words 'the pilot slept', whose permalink"),
]


@pytest.mark.parametrize(("old", "new", "found"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_wrong_events_are_told(tmp_path: Path, old: str, new: str, found: str) -> None:
    """Keys, quotes and paragraphs of events are checked as those of figures are, and nothing else is found wrong."""
    changes = {NOON: FILES[NOON] + EVENTS.replace(old, new, 1)}
    (problem,) = check(load_content(write(tmp_path, changes)), Terms(load_lexicon()))
    assert found in problem.found
    assert (problem.path, problem.line > 50) == (f"content/{NOON}", True)


def test_sound_events_pass(tmp_path: Path) -> None:
    """An event without a number, a day or a paragraph of an excerpt is no fault."""
    assert check(load_content(write(tmp_path, CHANGES)), Terms(load_lexicon())) == []


def test_the_quote_of_an_event_must_stand_in_the_capture(tmp_path: Path) -> None:
    """A quote that the capture does not hold is an open item; one that it holds is none, with or without a number."""
    content = load_content(write(tmp_path, {**CHANGES, "articles/ferry-at-noon.md": _with_capture()}))
    capture = (
        "The ferry came in on Sunday. 12 people came ashore, then more than 40 people. 3 boats. the pilot slept. "
        "There would be an inquiry by autumn."
    )
    wrong = misquoted(content, {"ferry.txt": capture.encode()})
    assert [problem.found for problem in wrong] == ["the quote 'fog lay over the harbour', which is not in the capture"]
    assert misquoted(content, {"ferry.txt": f"{capture} fog lay over the harbour.".encode()}) == []


def _with_capture(raw: bytes = b"", pieces: str = "") -> str:
    """The article of the ferry, said to come from the capture `raw`, with more `pieces` kept of it."""
    digits = hashlib.sha256(raw).hexdigest()
    capture = f'capture: {{name: ferry.txt, sha256: "{digits}", size: {len(raw)}}}\nsummary:'
    text = FILES["articles/ferry-at-noon.md"].replace("summary:", capture, 1)
    return text.replace("pieces:\n", f"pieces:\n{pieces}", 1)


def test_an_event_decides_no_number(tmp_path: Path) -> None:
    """A number in the quote of an event still wants a row of its own."""
    numbered = EVENTS.replace("an inquiry by autumn", "77 guests came later")
    raw = b"Then 77 guests came later."
    article = _with_capture(raw, "  - {bytes: [0, 26], kind: kept, rule: paragraph, role: paragraph}\n")
    content = load_content(write(tmp_path, {NOON: FILES[NOON] + numbered, "articles/ferry-at-noon.md": article}))
    found = audit(content, {"ferry.txt": raw}, Terms(load_lexicon())).problems
    assert [problem for problem in found if "no row for '77'" in problem.found]
    assert not [problem for problem in found if "'77 guests came later', which" in problem.found]


def test_a_changed_event_is_no_longer_verified(tmp_path: Path) -> None:
    """The digest of a ledger changes with the date of an event."""
    one = load_content(write(tmp_path / "one", CHANGES)).ledgers[0]
    later = {NOON: CHANGES[NOON].replace("../2021-09", "../2021-10")}
    other = load_content(write(tmp_path / "other", later)).ledgers[0]
    assert digest(one) != digest(other)
    assert digest(one) == digest(load_content(write(tmp_path / "again", CHANGES)).ledgers[0])


# --- the built demonstration -----------------------------------------------------------------------------------------


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
