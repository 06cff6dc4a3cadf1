"""Whether one text sets two claims against each other."""

from dataclasses import replace

import pytest

from tests.judging.told import figure, quantity, report
from variorum.judging.claims import claims_of
from variorum.judging.together import together
from variorum.model import Report

FIRST, SECOND = "12", "61"
TEXTS = [
    ("one sentence", ["The army says 12 and doctors say 61."], True),
    ("neighbouring sentences", ["The army says 12 died. Doctors say 61."], True),
    ("a closing quotation mark between them", ["“12 died,” said the army. “No,” doctors said, “61.”"], True),
    ("a decimal point between them", ["The army says 12 of 4.5 thousand. Doctors say 61."], True),
    ("a sentence between them", ["The army says 12 died. It rained. Doctors say 61."], False),
    ("neighbouring paragraphs, neighbouring sentences", ["The army says 12 died.", "Doctors say 61."], True),
    (
        "neighbouring paragraphs, a sentence between them",
        ["The army says 12 died. It rained.", "Doctors say 61."],
        False,
    ),
    ("a paragraph between them", ["The army says 12 died.", "It rained.", "Doctors say 61."], False),
]


def placed(paragraphs: list[str]) -> tuple[Report, Report, dict[tuple[str, str], str]]:
    """Reports of the two numbers where they stand, and the texts they stand in."""
    texts = {("one", f"p{index}"): text for index, text in enumerate(paragraphs, 1)}

    def found(words: str, by: str) -> Report:
        [(key, text)] = [(key, text) for key, text in texts.items() if words in text]
        start = text.index(words)
        shown = figure(int(words), by=by)
        return report(shown, "one", by, id=by, paragraph=key[1], start=start, end=start + len(words))

    return found(FIRST, "army"), found(SECOND, "doctors"), texts


def are_together(one: Report, two: Report, texts: dict[tuple[str, str], str]) -> bool:
    """Whether the claims of the two are set against each other, asked both ways round."""
    a, b = claims_of(quantity("stock"), [one, two], {}, None)
    reports = {one.id: one, two.id: two}
    found = together(a, b, reports, texts)
    assert together(b, a, reports, texts) is found
    return found


@pytest.mark.parametrize(("name", "paragraphs", "expected"), TEXTS, ids=[row[0] for row in TEXTS])
def test_neighbouring_sentences_set_two_sources_against_each_other(
    name: str, paragraphs: list[str], *, expected: bool
) -> None:
    """A sentence between them parts them."""
    assert are_together(*placed(paragraphs)) is expected


def test_two_articles_set_nothing_against_each_other() -> None:
    """However alike their paragraphs are."""
    one, two, texts = placed(TEXTS[0][1])
    assert not are_together(one, replace(two, article="two"), texts)


def test_one_speaker_is_not_set_against_himself() -> None:
    """Two voices of one body are, and so is a number without a source."""
    one, two, texts = placed(TEXTS[0][1])
    assert not are_together(one, replace(two, figure=figure(61, by="army")), texts)
    assert are_together(one, replace(two, figure=figure(61)), texts)


NO_TEXT = [
    ("p2", "p3", None, None, True),
    ("p2", "p2", None, None, True),
    ("p2", "p4", None, None, False),
    (None, None, 12, 14, True),
    (None, None, 12, 15, False),
    (None, None, None, None, False),
    ("p2", None, 12, None, False),
]


@pytest.mark.parametrize(("one", "two", "line", "other", "expected"), NO_TEXT)
def test_where_no_text_is_published_paragraphs_or_lines_tell(
    one: str | None, two: str | None, line: int | None, other: int | None, *, expected: bool
) -> None:
    """Neighbouring paragraphs, or lines of the capture with a blank one between them."""
    reports = [
        report(figure(12, by="army"), id="a", paragraph=one, line=line),
        report(figure(61, by="doctors"), id="b", paragraph=two, line=other),
    ]
    assert are_together(reports[0], reports[1], {}) is expected
