"""Figures → geometry of charts: points in, the values of `chart_views` out. Knows no HTML, no colours, no Pelican."""

from .interval_chart import interval_chart
from .numbers import unit_words
from .points import Point, marks_of
from .range_plot import range_plots
from .scale import nice_ticks

__all__ = ["Point", "interval_chart", "marks_of", "nice_ticks", "range_plots", "unit_words"]
