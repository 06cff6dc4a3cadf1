"""Loading the rule tables of a language."""

import pytest

from variorum.errors import ContentError
from variorum.reading import load_lexicon
from variorum.reading.alternation import any_of
from variorum.reading.rows import row
from variorum.reading.tables import table


def test_language_without_tables_is_refused() -> None:
    """The error names the language and what to use."""
    with pytest.raises(ContentError, match="no word lists for language 'xx'"):
        load_lexicon("xx")


def test_rule_without_reason_or_case_is_refused() -> None:
    """A rule must say why it is there and show a case."""
    with pytest.raises(ContentError, match=r"rule 'unit\.x' without reason, case"):
        row({"name": "unit.x", "words": ["x"]}, "units.toml")


def test_longest_words_are_found_first() -> None:
    """A phrase beats the word it begins with; borders are those of words."""
    rows = [row({"name": "a", "words": ["more", "more than", "over"], "reason": "r r", "case": "c"}, "t.toml")]
    assert [h.text for h in table(rows).find("More  than one, moreover more", 0, 29)] == ["More  than", "more"]


def test_pattern_of_no_words_matches_nothing() -> None:
    """An empty list finds nothing."""
    assert any_of([]) == "(?!)"
