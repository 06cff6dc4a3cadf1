"""Registers of other bodies: an id of the right shape has a page."""

import re
from pathlib import Path

import pytest

from variorum.site.elsewhere import REGISTERS, Register, link, page_of
from variorum.site.views import Link

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "front-matter.md"


@pytest.mark.parametrize("row", REGISTERS, ids=[row.key for row in REGISTERS])
def test_each_register_knows_its_case(row: Register) -> None:
    """A row's case has its shape and a page, which ends in it; it has a reason, and the reference names it."""
    assert re.fullmatch(row.shape, row.case)
    assert page_of(row.key, row.case) == row.page.format(row.case)
    assert row.page.startswith("https://")
    assert row.why
    assert f"`{row.key}`" in REFERENCE.read_text(encoding="utf-8")


def test_no_register_twice() -> None:
    """A key and a name each stand for one register."""
    assert len({row.key for row in REGISTERS}) == len({row.name for row in REGISTERS}) == len(REGISTERS)


def test_what_is_not_known_leads_nowhere() -> None:
    """An unknown register, or an id of another shape, is printed without a link."""
    assert link("wikidata", "Q1") == Link("Wikidata Q1", "https://www.wikidata.org/wiki/Q1")
    assert link("wikidata", "https://example.org") == Link("Wikidata https://example.org", None)
    assert link("elsewhere", "abc") == Link("elsewhere abc", None)
