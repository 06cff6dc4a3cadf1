"""Words and what a function gives for them: asked once, forgotten when there are too many, never kept when long."""

from variorum.reading.remembered import LONGEST, MOST, Remembered


def test_a_word_is_asked_for_once() -> None:
    """The second time it is known."""
    asked: list[str] = []

    def shouted(word: str) -> str:
        asked.append(word)
        return word.upper()

    known = Remembered(shouted)
    assert [known["boat"], known["boat"], known["pier"]] == ["BOAT", "BOAT", "PIER"]
    assert asked == ["boat", "pier"]


def test_a_long_word_is_not_kept() -> None:
    """A line of a million letters comes once."""
    known = Remembered(len)
    assert known["x" * (LONGEST + 1)] == LONGEST + 1
    assert known["x" * LONGEST] == LONGEST
    assert list(known) == ["x" * LONGEST]


def test_too_many_words_are_forgotten() -> None:
    """The memory that it takes has an end, and what is forgotten is asked for again."""
    known = Remembered(int)
    assert [known[str(n)] for n in range(MOST + 1)] == list(range(MOST + 1))
    assert len(known) == 1
    assert known["7"] == 7
