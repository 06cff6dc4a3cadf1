"""Every row of discovery's word lists: its case holds, and no word stands twice in a list."""

from collections import Counter

import pytest

from tests.reading.test_discovery import found
from variorum.errors import ContentError
from variorum.reading.discovery import load_name_rules
from variorum.reading.discovery.rules import CASED
from variorum.reading.rows import Row, fold

RULES = load_name_rules()
ROWS = [(table, row) for table, rows in RULES.rows.items() for row in rows]


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{table}:{row.name}") for table, row in ROWS])
def test_case_of_a_row_reads_as_said(row: Row) -> None:
    """The case beside a row gives the name written there, with its fields, or does not give it."""
    proposals = {p.name: p for p in found(str(row.case["text"]))}
    if "none" in row.case:
        assert row.case["none"] not in proposals
        return
    proposal = proposals[row.case["name"]]
    wanted = {
        k: v
        for k, v in row.case.items()
        if k not in ("text", "name", "variant", "part_of", "speaks_for", "speaks_for_none")
    }
    assert {key: getattr(proposal, key) for key in wanted} == wanted
    assert {row.case["variant"]} - {v.text for v in proposal.variants} == set() if "variant" in row.case else True
    assert not ("speaks_for_none" in row.case and proposal.speaks_for)
    for field in ("part_of", "speaks_for"):
        assert field not in row.case or row.case[field] in getattr(proposal, field)


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{table}:{row.name}") for table, row in ROWS])
def test_row_gives_its_reason(row: Row) -> None:
    """Every row says in words why it is there."""
    assert len(row.reason.split()) > 2


@pytest.mark.parametrize("table", RULES.rows)
def test_no_word_stands_twice_in_a_list(table: str) -> None:
    """A word has one meaning in a list."""
    words = Counter(w if table in CASED else fold(w) for row in RULES.rows[table] for w in row.words)
    assert [word for word, count in words.items() if count > 1] == []


def test_no_demonym_or_capital_belongs_to_two_countries() -> None:
    """Each country's words lead to it alone, and each country, demonym and capital is found in a sentence."""
    listed = [
        w.strip()
        for r in RULES.rows["countries.countries"]
        for ws in r.values.values()
        for w in ",".join(ws).split(",")
    ]
    assert [w for w, n in Counter(filter(None, listed)).items() if n > 1] == []


def test_every_country_is_proposed_as_one() -> None:
    """Every name of a country, put behind a preposition, is a place called by the country's usual name."""
    wrong = [w for w, name in RULES.countries.items() if [p.name for p in found(f"It rained in {w} today.")] != [name]]
    assert wrong == []


def test_no_demonym_is_proposed() -> None:
    """People and things of a country are no names."""
    assert [w for w in RULES.demonyms if found(f"Most {w} families slept.")] == []


def test_language_without_lists_is_refused() -> None:
    """The error says which language and what to use."""
    with pytest.raises(ContentError, match="no words for finding names in language 'xx'"):
        load_name_rules("xx")
