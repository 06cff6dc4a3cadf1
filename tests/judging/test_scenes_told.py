"""Whether the texts of two claims tell of two scenes in one town."""

import pytest

from tests.judging.pairs import told
from tests.judging.told import figure, report
from variorum.judging.scenes_told import scenes_differ


def differ(one: str, other: str) -> bool:
    """Whether two sentences with a 5 in each tell of two scenes."""
    claims = [told(name, reports=(name,)) for name in ("a", "b")]
    texts = {(name, "p1"): text for name, text in (("a", one), ("b", other))}
    reports = {name: report(figure(5), name, id=name, paragraph="p1", start=text.index("5"), end=text.index("5") + 1)
               for (name, _), text in texts.items()}  # fmt: skip
    return scenes_differ(claims[0], claims[1], reports, texts)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("A bomb at a market killed 5.", "A bomb at a school killed 5.", True),
        ("A bomb at a market killed 5.", "A bomb at a crowded market killed 5.", False),
        ("A bomb at a market killed 5.", "A bomb killed 5 in the town.", False),
        ("A bomb at a market killed 5.", "A bomb killed 5. Later the crowd met at a school.", False),
        ("Gunmen stormed a bank. In all 5 died.", "A mosque was attacked. In all 5 died.", True),
        ("A bomb in the town killed 5.", "A second bomb in the town killed 5.", True),
        ("A second bomb in the town killed 5.", "Another bomb in the town killed 5.", False),
        ("A bomb at a market killed 5.", "The school board said a bomb killed 5.", False),
    ],
)
def test_two_scenes_are_told_of_where_both_sentences_name_one(one: str, other: str, *, expected: bool) -> None:
    """A scene named by one alone, in another sentence, or not as a place, keeps nothing apart."""
    assert differ(one, other) is expected
    assert differ(other, one) is expected
