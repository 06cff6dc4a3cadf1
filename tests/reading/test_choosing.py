"""Rules are left out only where they cannot hold."""

import pytest

from tests.reading.news import FIELDS
from variorum.reading import load_lexicon
from variorum.reading.choosing import DIGITS, MIXED, YEAR, token_class
from variorum.reading.lines import line_of
from variorum.reading.masks import matches
from variorum.reading.spans import page

LEXICON = load_lexicon()
OWN = [str(row.case["text"]).replace("[", "").replace("]", "") for row in LEXICON["masks.masks"].rows]
RELYING = {"mask.label"}
"""Rules whose pattern does not name the words it begins with, but leaves them to its needs."""
TEXTS = [*OWN, *(text for rows in FIELDS.values() for _, text, _ in rows)]


@pytest.mark.parametrize(("key", "expected"), [("7", DIGITS), ("2023", YEAR), ("19th", MIXED), ("tf1", MIXED)])
def test_class_of_a_token(key: str, expected: str) -> None:
    """Tokens with digits are of three classes."""
    assert token_class(key) == expected


@pytest.mark.parametrize("text", TEXTS)
def test_no_match_is_lost_by_choosing(text: str) -> None:
    """Whatever whole tokens a mask's pattern matches in a sentence are found by way of the rule's needs."""
    whole = page(text)
    line = line_of(whole, 0, len(text))
    chosen = LEXICON.masks.possible(line.shown, line.keys, line.starts, line.numeric)
    found = {rule.row.name: set(matches(rule, line.shown, line, places)) for rule, places in chosen}
    lost = [
        (rule.row.name, m.group())
        for rule in LEXICON.masks.rules
        for m in rule.pattern.finditer(text)
        if rule.row.name not in RELYING and m.start() in line.starts and m.end() in line.ends
        if not _within(m.span(), found.get(rule.row.name, set()))
    ]
    assert lost == []


def _within(span: tuple[int, int], found: set[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in found)
