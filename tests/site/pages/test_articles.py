"""An article's page: where it comes from, what is not known of it, its marks and its table."""

from dataclasses import replace
from typing import Any

import pytest

from variorum.model import Article, Relation, RelationKind, Report, VerdictKind, Verified
from variorum.site.chips import CHIPS, MISFIT
from variorum.site.edition import Edition
from variorum.site.pages.articles import RIGHTS, cite, figure_note, figure_row, held_note, provenance, teaser
from variorum.site.views import Link, Provenance


def strip(edition: Edition, article: Article) -> dict[str, Provenance]:
    """The rows of a provenance strip by their labels."""
    return {row.label: row for row in provenance(edition, article)}


def test_provenance_of_what_is_known(small: Edition) -> None:
    """Publisher, inferred origin with its ground, stamp and stated day, cleaning and rights are each said."""
    rows = strip(small, small.articles["ferry-at-noon"])
    assert rows["Published by"].text == "The Example Gazette"
    assert rows["Originally from"].text.startswith("probably Wire Office")
    assert "The text speaks of our desk" in rows["Originally from"].text
    assert "9 June 2021" in rows["Date"].text
    assert "2 May 2021" in rows["Date"].text
    assert rows["Cleaned"].text == "1 block removed"
    assert rows["Cleaned"].details == ("page furniture, 20 bytes at byte 0; rule “follow”",)
    assert rows["Rights"].text == RIGHTS["retelling"]
    assert rows["Original"].link is not None


def test_provenance_of_what_is_not_known(small: Edition) -> None:
    """What an article does not say is printed as unknown, never left out."""
    rows = strip(small, small.articles["ferry-in-brief"])
    unknown = {label for label, row in rows.items() if row.unknown}
    outward = {"Original", "Archived copy"}
    assert unknown == {"Published by", "Originally from", "Date", "Retrieved", "Cleaned", "Checked", *outward}


def test_verified_says_when(small: Edition) -> None:
    """A recorded audit is named with its rows and its day."""
    records = (("ferry-at-noon", Verified("2021-07-04", "0" * 64, 4, "0" * 64)),)
    known = Edition(replace(small.archive, verified=records), small.judgement, small.terms)
    row = strip(known, known.articles["ferry-at-noon"])["Checked"]
    assert (row.text, row.unknown) == ("4 entries checked against the saved text on 4 July 2021", False)


def test_removed_words_need_full_rights(small: Edition) -> None:
    """The words of a removal are shown only where the text may be published in full."""
    article = small.articles["ferry-at-noon"]
    pieces = (replace(article.pieces[0], text="Follow us"), *article.pieces[1:])
    told = replace(article, pieces=pieces)
    assert "Follow us" not in strip(small, told)["Cleaned"].details[0]
    assert "“Follow us”" in strip(small, replace(told, rights="full"))["Cleaned"].details[0]


def test_note_of_a_count_that_grew(small: Edition) -> None:
    """An early count's note names the latest; the latest count's note says that it is."""
    reports = {report.key: report for report in small.archive.reports}
    early, late = (figure_note(small, reports[key]) for key in ("ashore-at-noon", "ashore-at-night"))
    assert early.text == "people ashore, 2 May 2021. Latest count: more than 40 (about 3 May 2021)."
    assert late.text == "people ashore, about 3 May 2021. The latest count."
    assert early.compare == f"quantities/people-ashore.html#f-{early.id}"


def test_note_of_a_figure_that_stands_alone(small: Edition) -> None:
    """A figure of no quantity leads nowhere, and says that its day is not stated."""
    note = figure_note(small, next(report for report in small.archive.reports if report.key == "boats"))
    assert note.compare is None
    assert note.text == "boats, day not stated."


def test_note_of_a_position(small: Edition) -> None:
    """A position's note gives the question, the answer held, and what others hold."""
    note = held_note(small, small.archive.held[0])
    assert note.worded == "The pilot slept"
    assert note.text == "Was the pilot asleep? Others hold: The pilot was awake."


def test_rows(small: Edition) -> None:
    """A row of the table gives words, day, quote, line and paragraph."""
    row = figure_row(small, next(report for report in small.archive.reports if report.key == "ashore-at-night"))
    assert (row.worded, row.quote, row.paragraph) == ("more than 40", "more than 40 people", "p2")
    assert row.saved == Link("line 5 of the saved text", f"articles/ferry-at-noon/provenance.html#f-{row.id}")
    assert row.as_of.note == "inferred from “on Monday”"


def test_lists(small: Edition) -> None:
    """A teaser says who published and from when, and how many figures there are."""
    noon, brief = (teaser(small, article) for article in small.archive.articles)
    assert noon.meta.startswith("The Example Gazette, from probably Wire Office · ")
    assert noon.meta.endswith(" · 3 figures")
    assert brief.meta == "Publisher not named, origin not named · not stated · 2 figures"


@pytest.mark.parametrize(
    ("title", "expected"),
    [("100 % & more", r"100 \% \& more"), ("a_b {c} #1 $2", r"a\_b \textbraceleft{}c\textbraceright{} \#1 \$2"),
     (r"back\slash~ and ^",
     r"back\textbackslash{}slash\textasciitilde{} and \textasciicircum{}")],
)  # fmt: skip
def test_bibtex_escapes_what_tex_obeys(small: Edition, title: str, expected: str) -> None:
    """No character of a title acts in TeX."""
    assert f"title = {{{expected}}}" in cite(small, replace(small.articles["ferry-in-brief"], title=title)).bibtex


def test_citation_names_the_original(small: Edition) -> None:
    """The citation gives our title, whose reporting it is and the day the text points to; the original stands apart."""
    cited = cite(small, small.articles["ferry-at-noon"])
    assert cited.text == ("“The ferry at Port Alba”, probably after Wire Office [about 2 May 2021].")
    assert "note = {Probably after Wire Office}" in cited.bibtex
    assert cited.original == (
        "“Ferry <b>& shore</b>”, 2 May 2021. Probably reporting of Wire Office. Published by The Example Gazette. "
        "Date inferred from the text."
    )
    assert cited.link is not None
    assert cited.link.href == "https://example.org/ferry?a=1&b=2"
    assert [link.href for link in cited.files] == [
        "data/citations/ferry-at-noon.bib", "data/citations/ferry-at-noon.ris",
        "data/citations/ferry-at-noon.csl.json", "data/annotations/ferry-at-noon.jsonld",
    ]  # fmt: skip


def test_an_original_of_which_nothing_is_known_is_not_cited(small: Edition) -> None:
    """An entry without title, date, address and carrier would cite nothing."""
    cited = cite(small, small.articles["ferry-in-brief"])
    assert "[undated]" in cited.text
    assert (cited.original, cited.original_bibtex, cited.link) == ("", "", None)


VERDICTS: tuple[tuple[VerdictKind, RelationKind, str], ...] = (
    ("agree", "same", " 2 reports give the same figure."),
    ("compatible", "compatible", " Can be true beside more than 40."),
    ("unclear", "unclear", " Unclear against more than 40."),
    ("conflict", "conflict", " In conflict with more than 40."),
    ("revised", "revised", " Set against more than 40."),
)


def key(edition: Edition, name: str) -> Report:
    """The report of a ledger row."""
    return next(report for report in edition.archive.reports if report.key == name)


def judged(edition: Edition, kind: VerdictKind, relation: RelationKind, **verdict: Any) -> Edition:
    """The edition in which the claims of noon and night stand as `relation` says, no others; the verdict is `kind`."""
    pair = [edition.claim_of[key(edition, name).id] for name in ("ashore-at-noon", "ashore-at-night")]
    row = Relation(pair[0].id, pair[1].id, "people-ashore", relation, None, "Because.", "rule", "a-rule")
    verdicts = tuple(replace(row, verdict=kind, **verdict) if row.quantity == "people-ashore" else row
                     for row in edition.judgement.verdicts)  # fmt: skip
    return Edition(edition.archive, replace(edition.judgement, verdicts=verdicts, relations=(row,)), edition.terms)


@pytest.mark.parametrize(("kind", "relation", "words"), VERDICTS, ids=[kind for kind, _, _ in VERDICTS])
def test_note_by_verdict(small: Edition, kind: VerdictKind, relation: RelationKind, words: str) -> None:
    """After what is counted and when, a note says in one sentence what the others say, as the verdict has it."""
    note = figure_note(judged(small, kind, relation), key(small, "ashore-at-noon"))
    assert note.text == f"people ashore, 2 May 2021.{words}"
    assert note.chip.words == CHIPS[kind][1]


def test_a_note_names_only_figures_to_which_its_own_stands_so(small: Edition) -> None:
    """A figure that has no part in the verdict says how it stands itself; no third is named for the verdict's sake."""
    told = judged(small, "conflict", "compatible")
    assert figure_note(told, key(small, "ashore-at-noon")).text.endswith("Can be true beside more than 40.")
    repeat = figure_note(told, key(small, "brief-ashore"))
    assert repeat.text == "people ashore, 2 May 2021. Not compared with the others."


def test_a_forecast_is_not_compared_with_counts(small: Edition) -> None:
    """It has the neutral mark in place of the verdict's, and says what it is: “no one” beside “a few hundred”."""
    told = judged(small, "compatible", "not_comparable")
    noon = told.claim_of[key(small, "ashore-at-noon").id]
    claims = tuple(replace(c, stance="forecast") if c.id == noon.id else c for c in told.judgement.claims)
    foretold = Edition(told.archive, replace(told.judgement, claims=claims), told.terms)
    note = figure_note(foretold, key(small, "ashore-at-noon"))
    assert note.text == "people ashore, 2 May 2021. A forecast; not compared with counts."
    assert (note.chip.css, note.chip.words, note.chip.beside) == ("s-single", "Not compared", None)


def test_a_sum_that_does_not_fit_stands_beside_the_verdict(small: Edition) -> None:
    """In the note and in the table, as a second chip; the verdict stays what it is."""
    told = judged(small, "compatible", "compatible", adds_up=False)
    for chip in (figure_note(told, key(small, "ashore-at-noon")).chip, figure_row(told, key(small, "boats")).chip):
        assert (chip.beside == MISFIT) is (chip.words == "Compatible")


def test_the_speaker_stands_without_carriers(small: Edition) -> None:
    """In its own article, whose strip names publisher and origin, a figure gives who said it and who passed it on."""
    assert [link.text for link in figure_note(small, key(small, "ashore-at-noon")).chain] == ["Harbour office"]
    assert [link.text for link in figure_row(small, key(small, "brief-ashore")).chain] == [
        "no source named", "Wire Office",
    ]  # fmt: skip


def test_only_what_no_editor_checked_says_so(small: Edition) -> None:
    """The page as a whole says that its rows are checked."""
    row = key(small, "ashore-at-noon")
    assert figure_row(small, row).reviewed == figure_note(small, row).reviewed == ""
    assert figure_row(small, replace(row, reviewed=None)).reviewed == "read by rule"
