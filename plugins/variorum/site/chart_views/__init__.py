"""Charts as plain geometry: what the chart macros of the theme draw, and nothing they must compute.

Two kinds. A *range plot* stretches with its column: x in percent of the width, y in pixels. An *interval chart* is
drawn twice, wide and narrow, in user units; CSS shows one of the two. Words, bounds and repeats have their own marks
(mock/DESIGN.md section 4): exact = filled dot; repeat or no source = ring; more than, at least = bar and arrow of fixed
length; about = three stacked fading bars of fixed width; words only = translucent band; computed = diamond.
"""

from .interval_charts import ChartText, Dot, Drawing, Inset, IntervalChart
from .marks import MarkKind, Tick
from .range_plots import PlotLabel, PlotMark, RangePlot

__all__ = [
    "ChartText",
    "Dot",
    "Drawing",
    "Inset",
    "IntervalChart",
    "MarkKind",
    "PlotLabel",
    "PlotMark",
    "RangePlot",
    "Tick",
]
