"""The interval chart of the demonstration's arrivals: its axes, its marks, and its words."""

from tests.site.charts_cases import (
    ARRIVALS,
    BEFORE,
    GOVERNMENT,
)
from tests.site.drawn_charts import drawn, every, faults, numbered, said


def test_the_arrivals_along_the_axes() -> None:
    """The demo: days and people on the axes, the region's people above, and what the narrow drawing leaves out."""
    chart = drawn(ARRIVALS, reference=BEFORE)
    wide = chart.wide
    assert [drawing.width for drawing in every(chart)] == [1080, 720, 340]
    assert [tick.label for tick in wide.xticks] == ["24 Sept", "25", "26", "27", "28", "29", "30", "1 Oct"]
    assert [tick.label for tick in chart.narrow.xticks] == ["24 Sept", "25"]
    assert [[days for _, days in drawing.cuts] for drawing in every(chart)] == [[], [], ["26 to 29 September"]]
    assert "26 to 29 Sept: no figures" in said(chart.narrow)
    assert [label for _, label in wide.yticks] == ["0", "40,000", "80,000", "120,000"]
    assert {"Day not given", "about 30 Sept to 1 Oct; order has no meaning"} <= set(said(wide))
    assert "September to October 2023; a figure with an hour stands at that hour" in said(wide)
    assert "About 120,000 people lived in the region before" in said(wide)


def test_the_arrivals_as_marks() -> None:
    """Early counts by day and again in an inset, late ones without days, in each drawing; one line of one counter."""
    chart = drawn(ARRIVALS, reference=BEFORE)
    for drawing in every(chart):
        assert [dot.number for dot in drawing.dots] == [1, 2, 3, 4, 5, 6, 7]
        assert [dot.x >= drawing.zones[0][0] for dot in drawing.dots] == [False, False, True, True, True, True, True]
        assert [dot.dashed for dot in drawing.dots] == [False, False, False, True, True, True, False]
        assert {"4,850", "over 100,000", "100,417"} <= set(said(drawing))
        assert "more than 1,000" in " ".join(said(drawing))
        assert drawing.inset is not None
        assert [dot.number for dot in drawing.inset.drawing.dots] == [1, 2]
        assert "24 to 25 Sept, enlarged" in said(drawing)
        assert numbered(drawing) == {1, 2, 3, 4, 5, 6, 7}
        assert len(drawing.bands) == 1
        assert faults(drawing) == []
    dots = chart.wide.dots
    assert chart.wide.paths == (f"M{dots[1].x} {dots[1].y}L{dots[6].x} {dots[6].y}",)


def test_the_arrivals_in_words() -> None:
    """The caption says what a drawing cannot, the legend names the marks there are, and the text tells every row."""
    chart = drawn(ARRIVALS, reference=BEFORE)
    assert chart.caption == (
        "At this scale 100,000 and 100,417 stand at the same height: they are 0.4 percent apart. "
        "The figures in the small frame are drawn again in the large one, on a scale of their own. "
        "On a narrow screen the axis leaves out 26 to 29 September: no figures. "
        "The dotted line joins counts by the same counter; it is not data."
    )
    assert [kind for kind, _ in chart.legend] == ["exact", "lower", "repeat"]
    assert f"Row 2: 4,850, {GOVERNMENT}, 25 September 2023, midday." in chart.alt
    assert f"Row 1: more than 1,000, {GOVERNMENT}, 24 September 2023." in chart.alt
    assert f"Row 7: 100,417, {GOVERNMENT}, day not given, 1 October 2023." in chart.alt
    assert chart.alt.endswith("About 120,000 people lived in the region before.")
