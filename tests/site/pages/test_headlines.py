"""A number of a headline on the page of its question: it has the source that its text names, and the page says so."""

import pytest

from tests.judging.grouping.story import told
from tests.small_archive import TERMS
from variorum.judging import judge
from variorum.model import Quantity
from variorum.site.edition import Edition
from variorum.site.pages.charts import points_of
from variorum.site.pages.quantities import evidence, report_rows
from variorum.site.pages.quantities.answers import speaker

CENTRE = "The disaster centre"


def asked(sentence: str) -> tuple[Edition, Quantity]:
    """The one question of a text of one sentence under a headline that names nobody."""
    archive = told({"a.txt": f"67 dead in Ostrin earthquake\n\n{sentence}\n"})
    (quantity,) = archive.quantities
    return Edition(archive, judge(archive), TERMS), quantity


@pytest.mark.parametrize("hedge", ["", " at least"])
def test_a_headline_has_the_source_of_its_text(hedge: str) -> None:
    """In its row, in the answer and in the chart, also where it drops the hedge of the text and makes a claim apart."""
    edition, quantity = asked(f"{CENTRE} said on 6 March 2024 that{hedge} 67 people died in the earthquake in Ostrin.")
    rows = {row.quote: ([link.text for link in row.chain], row.named) for row in report_rows(edition, quantity)}
    own = "named in the text, not in its headline"
    assert rows.pop("67 dead") == ([CENTRE, "publisher not named"], own)
    assert list(rows.values()) == [([CENTRE, "publisher not named"], "")]
    assert {speaker(edition, claim) for claim in edition.claims_of_quantity[quantity.id]} == {CENTRE}
    assert {point.who for point in points_of(edition, quantity, edition.row_numbers)} == {CENTRE}


def test_a_headline_vouches_for_nothing() -> None:
    """It repeats its text: its row is dashed, and adds nothing to the evidence."""
    edition, quantity = asked(f"{CENTRE} said on 6 March 2024 that 67 people died in the earthquake in Ostrin.")
    assert [(row.quote, row.repeat) for row in report_rows(edition, quantity)] == [
        ("67 people", False), ("67 dead", True),
    ]  # fmt: skip
    (told_of,) = evidence(edition, quantity, edition.row_numbers)
    assert (told_of[0].text, told_of[2]) == (CENTRE, "row 1 vouches; row 2 repeats it in a headline")


def test_a_headline_of_a_text_that_names_nobody_has_no_source() -> None:
    """Nothing is made up."""
    edition, quantity = asked("On 6 March 2024 67 people died in the earthquake in Ostrin.")
    rows = report_rows(edition, quantity)
    assert {(row.chain[0].text, row.named) for row in rows} == {("no source named", "")}
    assert len(rows) == 2
