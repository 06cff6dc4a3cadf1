"""The small words that many pages share: chips, dates, chains of attribution."""

from dataclasses import replace
from typing import Any, get_args

import pytest

from variorum.model import BOUNDS, TITLE_PARAGRAPH, Interval, RelationKind, Stance, Verdict, VerdictKind
from variorum.model import When as Date
from variorum.site.chains import chain, known_chain, report_chain
from variorum.site.chips import (
    CHIPS,
    MISFIT,
    NO_SOURCE,
    NOT_COMPARED,
    RELATION_CSS,
    chip,
    chip_of,
    kind_chip,
    verdict_chip,
)
from variorum.site.edition import Edition
from variorum.site.views import Link
from variorum.site.wording import (
    BOUND_WORDS,
    STANCE_WORDS,
    bound_words,
    claim_worded,
    counted,
    entity_link,
    paragraph_mark,
    paragraph_words,
    plural,
    read_at,
    read_link,
    row_link,
    stance_words,
    when,
)

DATES = [
    ("no date at all", None, ("not stated", None, False, None)),
    ("words that give no date", Date(None, "earlier"), ("not stated", None, False, "“earlier”")),
    ("a day the text gives", Date("2021-05-02", "on 2 May", "text"), ("2 May 2021", "2021-05-02", True, "“on 2 May”")),
    ("a day inferred from words", Date("2021-05-02", "Sunday", "inferred"),
     ("about 2 May 2021", "2021-05-02", True, "inferred from “Sunday”")),
    ("a day inferred from nothing said", Date("2021-05-02", None, "inferred"),
     ("about 2 May 2021", "2021-05-02", True, "inferred; the text gives no date")),
    ("from one day to another, which is no plain date", Date("2021-05-02/2021-05-04", None, "text"),
     ("2 to 4 May 2021", None, True, None)),
]  # fmt: skip  # one row a date reads as the table it is


@pytest.mark.parametrize(("title", "date", "expected"), DATES, ids=[row[0] for row in DATES])
def test_when(title: str, date: Date | None, expected: tuple[str, str | None, bool, str | None]) -> None:
    """A date says its day, whether it is known, and on which words it rests; only a plain one is machine-readable."""
    shown = when(date)
    assert (shown.text, shown.datetime, shown.known, shown.note) == expected, title


def test_every_case_has_words() -> None:
    """Each verdict, bound, stance and relation has its words, and each verdict its own."""
    assert set(CHIPS) == set(get_args(VerdictKind))
    assert set(BOUND_WORDS) == set(BOUNDS)
    assert set(STANCE_WORDS) == set(get_args(Stance))
    assert set(RELATION_CSS) == set(get_args(RelationKind))
    assert len({words for _, words in CHIPS.values()}) == len(CHIPS)


def test_chips(small: Edition) -> None:
    """A figure's chip is its quantity's verdict, leading to its row; a figure of no quantity stands alone."""
    assert chip("conflict", "x").words == "Sources conflict"
    assert chip_of(small, "people-ashore", "abc").href == "quantities/people-ashore.html#f-abc"
    assert chip_of(small, "people-ashore").words == "One series over time"
    assert chip_of(small, None) == chip("single")


def verdict(**fields: Any) -> Verdict:
    """A verdict with these fields."""
    plain = Verdict("q", "agree", "As they say.", None, reports=3, witnesses=1, concurring=0, unnamed=0)
    return replace(plain, **fields)


def test_texts_that_repeat_a_number_are_no_sources() -> None:
    """Where nobody is named, the chip of agreement says that and is grey; with a name it is the green one."""
    assert verdict_chip(verdict()) == chip("agree")
    assert verdict_chip(verdict(witnesses=0), "x") == replace(NO_SOURCE, href="x")
    assert verdict_chip(verdict(witnesses=0, verdict="changed")) == chip("changed")


def test_all_of_one_verdict_have_one_chip(small: Edition) -> None:
    """The words "Sources agree" stand for all that agree only where each names a source."""
    for witnesses, words in (((1, 1), "Sources agree"), ((0, 0), NO_SOURCE.words), ((0, 1), "Same figure")):
        rows = tuple(verdict(witnesses=count) for count in witnesses)
        told = Edition(small.archive, replace(small.judgement, verdicts=rows), small.terms)
        assert kind_chip(told, "agree").words == words


def test_a_chip_of_what_no_editor_has_formed_says_so(small: Edition) -> None:
    """Also where the figure has no part in the verdict; a figure that the rules gave no question is not compared."""
    assert [verdict_chip(verdict(auto=auto)).auto for auto in (True, False)] == [True, False]
    name = next(iter(small.reports))
    alone = replace(small.archive, reports=tuple(replace(row, reviewed=None) for row in small.archive.reports))
    told = Edition(alone, small.judgement, small.terms)
    assert chip_of(told, None, name) == NOT_COMPARED
    assert chip_of(small, None, name) == chip("single")


def test_a_sum_that_does_not_fit_has_a_chip_beside_the_verdict() -> None:
    """Only where it is known not to fit."""
    assert [verdict_chip(verdict(adds_up=fits)).beside for fits in (None, True, False)] == [None, None, MISFIT]


def test_a_round_number_is_called_so(small: Edition) -> None:
    """A count that is read as rounded is not called plain: 100,000 beside 100,417."""
    report = next(row for row in small.archive.reports if row.key == "ashore-at-noon")
    assert bound_words(report) == "plain number"
    assert bound_words(replace(report, interval=Interval(95000, 105000))) == "as a round number"
    vague = next(row for row in small.archive.reports if row.key == "brief-count")
    assert bound_words(vague) == "words only"


def test_a_carrier_that_is_not_known_is_left_to_the_strip(small: Edition) -> None:
    """That nobody is named as a source stays."""
    report = next(row for row in small.archive.reports if row.key == "brief-ashore")
    assert [link.text for link in known_chain(report_chain(small, report))] == ["no source named", "Wire Office"]


def test_a_chain_runs_from_the_speaker_to_the_page(small: Edition) -> None:
    """Speaker, those who passed it on, origin, publisher; an inferred origin is called probable."""
    report = next(row for row in small.archive.reports if row.key == "ashore-at-noon")
    links = report_chain(small, report)
    assert [link.text for link in links] == ["Harbour office", "probably Wire Office", "The Example Gazette"]
    assert [link.speaker for link in links] == [True, False, False]
    assert links[0].href == "actors/harbour-office.html"
    assert links[2].href is None


def test_a_chain_never_leaves_out_that_nobody_is_named(small: Edition) -> None:
    """Without a speaker or a publisher the chain says so, in its unknown form."""
    report = next(row for row in small.archive.reports if row.key == "brief-ashore")
    links = report_chain(small, report)
    assert [(link.text, link.known) for link in links] == [
        ("no source named", False), ("Wire Office", True), ("publisher not named", False),
    ]  # fmt: skip


def test_nobody_stands_twice_in_a_chain(small: Edition) -> None:
    """A body that both speaks and passes on is named once."""
    report = next(row for row in small.archive.reports if row.key == "ashore-at-noon")
    said = report.figure.said_by
    assert said is not None
    links = chain(small, said, (said, said), small.articles["ferry-at-noon"])
    assert [link.text for link in links].count("Harbour office") == 1


def test_links_to_bodies_and_paragraphs(small: Edition) -> None:
    """A body with a page is a link under its headword, one without stands as printed; a paragraph has its mark."""
    said = next(row for row in small.archive.reports if row.key == "ashore-at-night").figure.said_by
    assert said is not None
    assert entity_link(small, said) == Link("Harbour office", "actors/harbour-office.html")
    publisher = small.articles["ferry-at-noon"].publisher
    assert publisher is not None
    assert read_link(small, "ferry-at-noon", "p2") == Link(
        "The ferry at Port Alba ¶2", "articles/ferry-at-noon.html#p2"
    )
    assert read_link(small, "ferry-at-noon", "p0").text == "The ferry at Port Alba"
    assert read_link(small, "ferry-in-brief", None) == Link("A ferry in brief", "articles/ferry-in-brief.html")


@pytest.mark.parametrize(
    ("paragraph", "mark"), [("p2", "¶2"), ("p12", "¶12"), (TITLE_PARAGRAPH, ""), ("h1", ""), (None, "")]
)
def test_paragraphs_are_marked_by_their_number(paragraph: str | None, mark: str) -> None:
    """Not so titles and headings, which no reader would count."""
    assert paragraph_mark(paragraph) == mark


def test_what_stands_for_a_paragraph_in_its_own_article() -> None:
    """Its number, or in a word that it is no paragraph of the text."""
    assert [paragraph_words(name) for name in ("p2", TITLE_PARAGRAPH, "h1")] == ["¶2", "title", "heading"]


def test_what_is_counted_and_how_it_was_read(small: Edition) -> None:
    """The ledger's words come first, then the unit; the claim stands in its first report's words."""
    rows = {row.key: row for row in small.archive.reports}
    assert counted(small, rows["ashore-at-noon"]) == "people ashore"
    assert counted(small, rows["boats"]) == "boats"
    assert claim_worded(small, small.claim_of[rows["ashore-at-night"].id]) == "more than 40"
    assert stance_words(small, rows["boats"].figure) is None


@pytest.mark.parametrize(
    ("count", "one", "many", "expected"),
    [(1, "report", None, "1 report"), (0, "report", None, "0 reports"), (1200, "body", "bodies", "1,200 bodies")],
)
def test_plural(count: int, one: str, many: str | None, expected: str) -> None:
    """Numbers agree with their nouns, and thousands are set apart."""
    assert plural(count, one, many) == expected


@pytest.mark.parametrize(
    ("article", "paragraph", "row", "address"),
    [
        ("ferry-at-noon", "p1", "aaaaaaaaaa", "articles/ferry-at-noon.html#p1"),
        ("ferry-at-noon", None, None, "articles/ferry-at-noon.html"),
        ("ferry-in-brief", "p0", "aaaaaaaaaa", "articles/ferry-in-brief.html#p0"),
        ("ferry-in-brief", "p1", "aaaaaaaaaa", "articles/ferry-in-brief.html#f-aaaaaaaaaa"),
        ("ferry-in-brief", "p1", None, "articles/ferry-in-brief.html"),
    ],
    ids=["a published paragraph", "none is named", "a title", "an unpublished one, with its row", "without a row"],
)
def test_where_it_can_be_read(
    small: Edition, article: str, paragraph: str | None, row: str | None, address: str
) -> None:
    """The paragraph, where its text is published; of an excerpt the row that quotes the words, never a dead address."""
    assert read_at(small, article, paragraph, row) == address


def test_a_figure_of_an_excerpt_leads_to_the_row_that_quotes_it(small: Edition) -> None:
    """Its link names the article, and ends where its words are."""
    reports = [row for row in small.archive.reports if row.article == "ferry-in-brief"]
    assert reports
    for report in reports:
        link = row_link(small, report)
        assert link.text.startswith("A ferry in brief")
        assert link.href == f"articles/ferry-in-brief.html#f-{report.id}"
