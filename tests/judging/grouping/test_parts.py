"""A part of a place, named by its place."""

import pytest

from variorum.judging.grouping.parts import part_of
from variorum.judging.grouping.scenes import Scene
from variorum.judging.grouping.settings import Where
from variorum.judging.grouping.tables import load_tables

PARTS = [
    ("in Elbrin's old quarter [41] people died", "the old quarter of Elbrin"),
    ("[41] people died in the old quarter of Elbrin", "the old quarter of Elbrin"),
    ("[41] people died in a suburb of Elbrin", "the suburb of Elbrin"),
    ("[9] people were hurt in the port of the city of Elbrin", "the port of Elbrin"),
    ("[41] people died in the eastern part of Elbrin", "the eastern part of Elbrin"),
    ("[300] people died in Elbrin, some of them in Elbrin's old quarter", None),
    ("Of 300 dead in Elbrin, [41] died in Elbrin's old quarter", "the old quarter of Elbrin"),
    ("[41] people died in Elbrin", None),
    ("The town is part of Elbrin and has [400] inhabitants", None),
    ("Elbrin's mayor said [41] people died in the port city of Elbrin", None),
    ("[41] people died in the port", None),
]


@pytest.mark.parametrize(("text", "part"), PARTS)
def test_a_part_of_a_place(text: str, part: str | None) -> None:
    """Where the name nearest to the number is that of a part; the number stands in brackets."""
    start, end = text.index("["), text.index("]") - 1
    scene = Scene(text.replace("[", "").replace("]", ""), start, end)
    found = part_of(scene, Where("elbrin", "Elbrin"), load_tables())
    assert (found.name if found else None) == part


def test_both_ways_of_naming_a_part_are_one_place() -> None:
    """So that two texts are put together; it is known by its own key, and as no entity."""
    one, two = (
        part_of(Scene(text, 0, 2), Where("elbrin", "Elbrin", "elbrin"), load_tables())
        for text in ("41 died in Elbrin’s old quarter", "41 died in the old quarter of Elbrin")
    )
    assert one == two == Where("old-quarter-elbrin", "the old quarter of Elbrin")
