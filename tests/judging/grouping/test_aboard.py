"""Who was on board when it happened, from raw words."""

import pytest

from tests.judging.grouping.story import told
from variorum.judging import judge

HEAD = "date 2031-03-08\n\nFerry fire off Orlin\n\nA ferry caught fire off the island of Orlin on Friday. "
WORDS = [
    ("both in one sentence", "The union said 212 people were on board, far more than the 140 given by Calder Lines.",
     {"212", "140"}, 1),
    ("two sentences", "The union said 212 people were on board. Calder Lines said 140 people were on board.",
     {"212", "140"}, 1),
    ("given at another time",
     "The union said 212 people were on board, far more than the 140 given by Calder Lines earlier.", set(), 0),
    ("as a former number", ("The union said 212 people were on board, more than the previous total of 140 given by "
     "Calder Lines."), set(), 0),
    ("who may be on board", ("The union said 212 people were on board. The ferry was allowed to have 140 people on "
     "board, Calder Lines said."), {"212"}, 0),
    ("another ship", ("The union said 212 people were on board the ferry. Another ship had 14 people on board, the "
     "coast guard said."), set(), 0),
    ("crew, and all", "The union said 212 people were on board. Calder Lines said 12 sailors were on board.",
     {"212", "12"}, 0),
]  # fmt: skip


@pytest.mark.parametrize(("what", "words", "numbers", "count"), WORDS, ids=[what for what, *_ in WORDS])
def test_who_was_on_board(what: str, words: str, numbers: set[str], count: int) -> None:
    """Two bodies' numbers of one moment conflict; what was allowed, given before, or in another ship is no rival."""
    archive = told({"one.txt": f"{HEAD}{words}\n"})
    asked = {row.id for row in archive.quantities if "on board" in row.question}
    assert {report.figure.text for report in archive.reports if report.quantity in asked} == numbers
    assert sum(row.relation == "conflict" for row in judge(archive).relations) == count
