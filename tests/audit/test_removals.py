"""Cleaning may not take news away unseen: a removal with a number in it is a note."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.small_archive import REGATTA, SHOWN, TERMS, content_of
from variorum.audit.removals import unread
from variorum.store.placing import Placing

NAME = "regatta-sunday"
CASES: list[tuple[str, str, str, Sequence[str]]] = [
    ("a footer without a number", "Back to top button", "furniture", ()),
    ("a sentence that counts people", "The harbour office put the crowd at about 2,000 people.", "prompt", ["2,000"]),
    ("the first number stands for all", "42 boats started, and 38 of them finished", "advertisement", ["42"]),
    ("the blank between two paragraphs", "42 boats", "gap", ()),
]  # fmt: skip


@pytest.mark.parametrize(("words", "role", "numbers"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_a_removal_with_a_figure_is_a_note(words: str, role: str, numbers: Sequence[str]) -> None:
    """It names the rule, the size and the number, at the row of the cleaning record."""
    article = next(row for row in content_of(REGATTA).articles if row.id == NAME)
    raw = (REGATTA / "captures" / f"{NAME}.txt").read_bytes()
    start = raw.index(words.encode())
    piece = replace(article.pieces[0], start=start, end=start + len(words), kind="removed", rule="x", role=role)
    found = list(unread(replace(article, pieces=(piece,)), raw, TERMS, Placing(REGATTA / "content", SHOWN)))
    assert [row.found for row in found] == [
        f"a removal by rule 'x' of {len(words)} bytes with a number: {number!r}" for number in numbers
    ]
    assert {(row.path, row.line) for row in found} <= {(f"content/articles/{NAME}.md", 14)}


def test_what_was_removed_for_good_is_no_note() -> None:
    """Of the article as it is nothing is told: what cleaning took was a link to the top."""
    article = next(row for row in content_of(REGATTA).articles if row.id == NAME)
    raw = (REGATTA / "captures" / f"{NAME}.txt").read_bytes()
    assert list(unread(article, raw, TERMS, Placing(REGATTA / "content", SHOWN))) == []
