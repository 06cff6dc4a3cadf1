"""Figures → geometry of charts: points in, the values of `chart_views` out. Knows no HTML, no colours, no Pelican."""

from .interval_chart import interval_chart
from .points import Point
from .range_plot import range_plots
from .scale import nice_ticks

__all__ = ["Point", "interval_chart", "nice_ticks", "range_plots"]
