"""The page of a saved text: what was kept, left out and mended, what each piece carries, and what an audit has held."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.small_archive import REGATTA, TERMS, audit_of, content_of
from variorum.archive import cleaning_digest, digest, join
from variorum.judging import judge
from variorum.model import Article, Content, Edit, Verified
from variorum.site.edition import Edition
from variorum.site.pages.articles import provenance, provenance_page
from variorum.site.views import Link, ProvenancePage
from variorum.site.wording import saved_link

EVE, SUNDAY, LETTERS = "regatta-eve", "regatta-sunday", "regatta-letters"
"""Published in full; retold; not published."""


def recorded(content: Content) -> Content:
    """The archive as a clean audit of today leaves it: with the place of every piece."""
    pieces = {found.article: found.pieces for found in audit_of(REGATTA).found}
    articles = {article.id: article for article in content.articles}
    ledgers = []
    for ledger in content.ledgers:
        article = articles[ledger.article]
        assert article.capture
        held = Verified("2023-07-03", article.capture.sha256, len(ledger.rows), digest(ledger),
                        cleaning_digest(article), pieces[article.id])  # fmt: skip
        ledgers.append(replace(ledger, verified=held))
    return replace(content, ledgers=tuple(ledgers))


def edition(content: Content) -> Edition:
    """The archive, joined and judged."""
    archive = join(content, TERMS)
    return Edition(archive, judge(archive), TERMS)


@pytest.fixture(scope="module")
def audited() -> Edition:
    """The regatta, recorded."""
    return edition(recorded(content_of(REGATTA)))


def page(found: Edition, name: str) -> ProvenancePage:
    """The page of one article."""
    return provenance_page(found, found.articles[name])


def changed(name: str, **fields: object) -> Edition:
    """The regatta, recorded, with other fields of one article afterwards."""
    content = recorded(content_of(REGATTA))
    articles = tuple(replace(a, **fields) if a.id == name else a for a in content.articles)  # type: ignore[arg-type]
    return edition(replace(content, articles=articles))


def test_what_was_left_out_is_told_with_its_reason(audited: Edition) -> None:
    """Rule, reason, lines and size; of a text that is not published, not a word."""
    told = page(audited, SUNDAY)
    (row,) = told.removed
    assert (row.at, row.what, row.rule, row.size, row.text) == (
        "line 11",
        "page furniture",
        "skip",
        "18 characters",
        "",
    )
    assert row.reason.endswith(".")
    assert told.gaps == "White space between them is left out too: 11 bytes in all."
    assert told.lede == "From the saved text to this archive: 5 stretches kept, 1 stretch left out by 1 rule."


def test_what_lies_between_the_stretches_is_called_what_it_is(audited: Edition) -> None:
    """Beside what was left out, it is left out too; alone, it is nothing else; of a saved page with its markup."""
    assert page(audited, LETTERS).gaps == "White space between the stretches, and nothing else: 3 bytes in all."
    menu = replace(audited.articles[SUNDAY].pieces[0], kind="removed", role="furniture", rule="html-nav")
    found = changed(SUNDAY, pieces=(menu, *audited.articles[SUNDAY].pieces[1:]))
    assert page(found, SUNDAY).gaps == "White space and markup between them is left out too: 11 bytes in all."


def test_pieces_are_called_by_words(audited: Edition) -> None:
    """On this page and in the strip of the article."""
    dated = (replace(audited.articles[EVE].pieces[2], kind="removed", role="page-date", paragraph=None),)
    found = changed(EVE, pieces=dated)
    assert [row.what for row in page(found, EVE).removed] == ["date of the page"]
    (cleaned,) = [row for row in provenance(found, found.articles[EVE]) if row.label == "Cleaned"]
    assert [words.partition(",")[0] for words in cleaned.details] == ["date of the page"]


def test_words_stand_there_under_full_rights_only(audited: Edition) -> None:
    """Also where the record still holds them, as after a change of rights."""
    assert page(audited, EVE).kept[0].text == "Sails are up at Lake Tarn"
    for rights in ("retelling", "excerpt"):
        told = page(changed(EVE, rights=rights, edits=(Edit(0, 5, "Snails", "Sails", "entity"),)), EVE)
        assert {row.text for row in (*told.kept, *told.removed)} == {""}
        assert [(row.rule, row.before, row.after) for row in told.repairs] == [("entity", "", "")]
        assert not told.full


def carried(told: ProvenancePage) -> Mapping[str, list[str]]:
    """By the place of a piece, the quotes that it carries."""
    return {row.at: [one.quote for one in row.carried] for row in told.kept if row.carried}


def test_each_figure_and_position_stands_at_its_line(audited: Edition) -> None:
    """Whatever the rights."""
    assert carried(page(audited, SUNDAY)) == {
        "line 3": ["counted 1,250 visitors on the shore", "more than 900 visitors"],
        "line 5": ["about 2,000 people", *["42 boats started, and 38 of them finished"] * 2],
        "line 9": ["a gust had turned the boat over", "it had struck the pier"],
    }
    assert carried(page(audited, LETTERS)) == {"line 3": ["1,250 visitors"]}
    assert not page(audited, SUNDAY).loose


def test_a_published_paragraph_names_the_lines_it_has_word_for_word(audited: Edition) -> None:
    """Of a full text."""
    told = page(audited, EVE)
    assert [(row.at, row.home.text if row.home else None) for row in told.kept] == [
        ("line 1", "the title"), ("line 3", "¶1"), ("line 5", "¶2"),
    ]  # fmt: skip
    assert told.resting == ()


def test_a_paragraph_that_the_editors_changed_is_not_said_to_be_the_captures() -> None:
    """It leads to the lines of its figures, and to no more: of one without a figure none is claimed."""
    body = "The club [expects 60 boats]{figure=boats-expected} on Sunday.\n\nTents stood on the meadow.\n"
    told = page(changed(EVE, body=body), EVE)
    assert [row.home for row in told.kept][1:] == [None, None]
    lines = {row.paragraph.text: [line.text for line in row.lines] for row in told.resting}
    assert lines == {"¶1": ["line 3"], "¶2": []}


def test_a_retold_paragraph_leads_to_the_lines_of_its_figures(audited: Edition) -> None:
    """Each line once; of a paragraph without a figure none is claimed."""
    rows = {row.paragraph.text: [line.text for line in row.lines] for row in page(audited, SUNDAY).resting}
    assert rows == {"¶1": ["line 3", "line 5"], "¶2": ["line 5"], "¶3": ["line 9"]}


def test_without_a_record_bytes_are_given_and_nothing_is_claimed_of_pieces() -> None:
    """What an older audit wrote says that the rows were held against the capture, and no more."""
    told = page(edition(content_of(REGATTA)), SUNDAY)
    assert told.removed[0].at == "bytes 505–523"
    assert told.removed[0].size == "18 bytes"
    rows, of = "9 decisions of the editors were held against these bytes", "of the pieces below none is on record"
    assert told.checked == f"{rows} on 3 July 2023; {of}."
    assert [row.at for row in told.loose][:2] == ["line 3", "line 3"]


def test_the_words_of_a_full_text_are_counted_where_no_audit_did() -> None:
    """Its record has them."""
    told = page(edition(content_of(REGATTA)), EVE)
    assert [row.at for row in told.kept] == ["line 1", "line 3", "line 5"]


def test_what_was_held_is_said_and_no_more(audited: Edition) -> None:
    """Rows and pieces; or, after a change of a row, and where no audit ever was, nothing."""
    assert page(audited, EVE).checked == (
        "3 decisions of the editors, and the pieces below, were held against these bytes on 3 July 2023."
    )
    nothing = "No audit on record has held this article, as it is now, against the saved text."
    content = recorded(content_of(REGATTA))
    changed_row = tuple(replace(row, ignored=()) if row.article == EVE else row for row in content.ledgers)
    never = tuple(replace(row, verified=None) for row in content.ledgers)
    for ledgers in (changed_row, never):
        assert page(edition(replace(content, ledgers=ledgers)), EVE).checked == nothing


def test_a_kept_piece_is_called_as_the_paragraph_made_of_it(audited: Edition) -> None:
    """Also of a text that is not published."""
    assert [row.id for row in page(audited, LETTERS).kept] == ["p0", "p1"]


def test_figures_read_by_rule_stand_at_their_paragraph() -> None:
    """No ledger gives their line; the paragraph that has them does."""
    content = content_of(REGATTA)
    ledgers = tuple(replace(row, figures=(), ignored=()) if row.article == EVE else row for row in content.ledgers)
    told = page(edition(replace(content, ledgers=ledgers)), EVE)
    assert carried(told)["line 3"] == ["60 boats"]
    assert {one.at for row in told.kept for one in row.carried} == {"line not recorded"}


def test_the_version_of_a_capture_is_told(audited: Edition) -> None:
    """Which of those taken it is, and by what those before it are known."""
    facts = {row.label: row.text for row in page(audited, EVE).facts}
    assert (facts["File"], facts["Version"]) == ("regatta-eve.txt", "1, the only one taken")
    capture = audited.articles[EVE].capture
    assert capture
    later = page(changed(EVE, capture=replace(capture, was=("a" * 64, "b" * 64))), EVE)
    facts = {row.label: row.text for row in later.facts}
    assert facts["Version"] == "3; before it, by SHA-256: aaaaaaaaaaaa…, bbbbbbbbbbbb…"


def test_words_lead_to_the_original_where_its_address_is_known(audited: Edition) -> None:
    """At the words, by a text fragment; of an address that is not recorded, that is said."""
    assert {one.outward for row in page(audited, SUNDAY).kept for one in row.carried} == {None}
    assert {row.label for row in page(audited, SUNDAY).facts if row.unknown} == {
        "Retrieved", "Original", "Archived copy",
    }  # fmt: skip
    told = page(changed(EVE, url="https://example.org/eve", retrieved="2023-06-05"), EVE)
    (sixty,) = [one for row in told.kept for one in row.carried if one.quote == "expects 60 boats"]
    assert sixty.outward == Link("original", "https://example.org/eve#:~:text=expects%2060%20boats")
    assert {row.label for row in told.facts if row.unknown} == {"Archived copy"}


def test_nothing_leads_to_the_page_of_an_article_of_which_nothing_is_recorded(small: Edition) -> None:
    """There is none: neither its strip nor a row of its figures names one."""
    recorded = {article.id: is_led_to(small, article) for article in small.archive.articles}
    assert recorded == {"ferry-at-noon": {True}, "ferry-in-brief": {False}}


def is_led_to(found: Edition, article: Article) -> set[bool]:
    """Whether a link of its strip, and of each of its rows, names its page of this kind."""
    strip = {row.label == "Saved text" for row in provenance(found, article)}
    rows = {saved_link(found, row) is not None for row in found.reports_of_article[article.id]}
    return {any(strip), *rows}


def test_a_record_without_its_capture_says_so(small: Edition) -> None:
    """Pieces may be recorded of a file that is not."""
    article = small.articles["ferry-at-noon"]
    told = provenance_page(small, article)
    assert [row.text for row in told.facts if row.label == "File" and row.unknown] == ["not recorded"]
    assert told.article == Link(article.title, "articles/ferry-at-noon.html")
