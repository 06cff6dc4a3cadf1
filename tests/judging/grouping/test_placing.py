"""Where a figure counts, of the places that its sentence names."""

import pytest

from tests.judging.told import figure, report
from variorum.judging.grouping.placing import where_of
from variorum.judging.grouping.scenes import Scene
from variorum.judging.grouping.settings import Setting, Where
from variorum.judging.grouping.tables import load_tables
from variorum.model import Party

TABLES = load_tables()
HOME = Setting(Where("delmar", "Delmar"), "fire")
SENTENCES = [
    ("the place itself", "A fire in Corrin killed 6 people.", "corrin"),
    ("where a road leads", "A fire in Delmar, on the road to Corrin, killed 6 people.", "delmar"),
    ("where a coach was bound", "The coach bound for Corrin burned, killing 6 people.", "delmar"),
    ("where a firm sits", "The firm, based in Corrin, said the fire killed 6 people.", "delmar"),
    ("where the injured are", "Of those hurt in the fire 6 people were taken to Corrin.", "delmar"),
    ("at home elsewhere", "The mayor of Corrin said the fire killed 6 people.", "delmar"),
    ("another event", "In the worst blaze since the fire in Corrin 6 people died.", "delmar"),
    ("another event, with a word between", "Like the great fire in Corrin, it killed 6 people.", "delmar"),
    ("after an event there", "After the fire in Corrin 6 people died.", "corrin"),
]


@pytest.mark.parametrize(("what", "sentence", "expected"), SENTENCES, ids=[what for what, *_ in SENTENCES])
def test_a_place_named_in_passing_is_not_where_it_happened(what: str, sentence: str, expected: str) -> None:
    """Reading took the one name of the sentence; the words that lead to it say whether that is meant."""
    at = sentence.index("6")
    told = report(figure(6, place=Party(None, "Corrin"), event="killed"))
    found = where_of(told, "killed", Scene(sentence, at, at + 1), HOME, {}, TABLES)
    assert (found.key if found else None) == expected, what
