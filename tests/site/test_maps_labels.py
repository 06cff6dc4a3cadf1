"""Names beside places: never on each other, on a dot or over the edge."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.site.maps_cases import names
from variorum.site.charts.boxes import Box
from variorum.site.map_views import MapDot
from variorum.site.maps.labels import EDGE, GAP, OTHERS, label
from variorum.site.maps.positions import Label, dot_box
from variorum.site.maps.rooms import text_box

SHEET = Box(0, 0, 340, 300)
BAR = Box(14, 270, 120, 290)

dots = st.builds(
    MapDot, st.floats(10, 330), st.floats(10, 290), focus=st.booleans(), approximate=st.booleans()
)  # fmt: skip


def dot(x: float, y: float) -> MapDot:
    """A place that is not the page's own."""
    return MapDot(x, y, focus=False, approximate=False)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(dots, names), max_size=14))
def test_nothing_meets(named: list[tuple[MapDot, str]]) -> None:
    """Of any crowd of places, names keep off each other, off other dots, the scale bar and the edge."""
    labels = label(named, (BAR,), (), SHEET)
    inner = Box(EDGE, EDGE, 340 - EDGE, 300 - EDGE)
    for one, other in combinations(labels, 2):
        assert not one.box.meets(other.box, GAP - 0.01)
    for one in labels:
        assert one.box.within(inner)
        assert not one.box.meets(BAR)
        assert not any(one.box.meets(dot_box(d), OTHERS - 0.01) for i, (d, _) in enumerate(named) if i != one.index)
        assert all(text_box(text).within(_grown(one.box)) for text in one.texts)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(dots, names), max_size=14))
def test_lines_to_names_cross_nothing(named: list[tuple[MapDot, str]]) -> None:
    """A thin line from a dot to its name crosses no other name, line or dot."""
    labels = label(named, (BAR,), (), SHEET)
    for one in labels:
        for box in one.leader.boxes() if one.leader else ():
            others = [other for other in labels if other is not one]
            assert not any(box.meets(other.box) for other in others)
            assert not any(box.meets(part) for other in others if other.leader for part in other.leader.boxes())
            assert not any(box.meets(dot_box(d)) for i, (d, _) in enumerate(named) if i != one.index)


def _grown(box: Box) -> Box:
    return Box(box.left - 0.1, box.top - 0.1, box.right + 0.1, box.bottom + 0.1)


def lines(one: Label) -> list[str]:
    """The lines of a name."""
    return [text.text for text in one.texts]


def test_a_name_stands_to_the_right_where_it_can() -> None:
    """With room everywhere a name begins to the right of its dot; at the right edge it ends to the left of it."""
    left, right = label([(dot(100, 100), "Goris"), (dot(330, 200), "Goris")], (), (), SHEET)
    assert [text.anchor for one in (left, right) for text in one.texts] == ["start", "end"]
    assert left.leader is None
    assert left.texts[0].x > 100


def test_a_name_keeps_to_its_country() -> None:
    """Where a border runs just to the right of a dot, the name stands on its other side."""
    border = tuple(Box(110, y, 110.5, y + 10) for y in range(0, 300, 10))
    one = label([(dot(100, 100), "Goris")], (), border, SHEET)[0]
    assert one.box.right < 100


def test_two_names_break_after_the_stroke() -> None:
    """Where it must be broken, a heading of two names breaks after the stroke between them."""
    walls = (Box(0, 0, 60, 300), Box(180, 0, 340, 300))
    one = label([(dot(75, 150), "Stepanakert / Khankendi")], walls, (), SHEET)[0]
    assert lines(one) == ["Stepanakert\u00a0/", "Khankendi"]


def test_a_name_without_room_is_left_out() -> None:
    """A name that is wider than the sheet, or walled in, is left out; the others stay."""
    labels = label([(dot(170, 150), "W" * 40), (dot(60, 60), "Ur")], (), (), SHEET)
    assert [one.index for one in labels] == [1]


def test_one_that_comes_too_late_is_tried_first() -> None:
    """A name that has room only where an earlier one might stand gets it, and the earlier one moves."""
    first, second = dot(100, 150), dot(190, 150)
    walls = (Box(200, 0, 340, 300), Box(0, 0, 340, 138), Box(0, 162, 340, 300))
    labels = label([(first, "Goris"), (second, "Shushi")], walls, (), SHEET)
    assert len(labels) == 2
    assert labels[0].box.right < 100
    assert all(one.leader is None for one in labels)
