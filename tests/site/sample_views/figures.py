"""All quantities of the archive side by side: one for each verdict, drawn or in words."""

from tests.site.sample_views.articles import article_figures
from tests.site.sample_views.charts import arrivals_plot, bridge_plot, every_mark
from tests.site.sample_views.story import CHIPS, QUANTITY, READ
from variorum.site import views as v


def quantity_rows() -> tuple[v.QuantityRow, ...]:
    """A row for each verdict, drawn or in words."""
    plots = {"changed": arrivals_plot(), "conflict": bridge_plot(), "compatible": every_mark()}
    return tuple(
        v.QuantityRow(
            key,
            v.Link(f"A quantity that is {key}", QUANTITY),
            "2 reports, one witness",
            plots.get(key),
            "" if key in plots else "24 hours, in both articles that time it",
            f"What {key} means here.",
            one,
        )
        for key, one in CHIPS.items()
    )


def tallies() -> tuple[v.Tally, ...]:
    """One filter for each verdict, and the one that shows all."""
    return (*(v.Tally(key, 1, one) for key, one in CHIPS.items()), v.Tally("all", len(CHIPS), None))


def figures_page() -> v.FiguresPage:
    """All quantities in two groups, one with a scale."""
    rows = quantity_rows()
    groups = (
        v.QuantityGroup("People who left", "One scale for every row, in people", arrivals_plot(), rows[:6]),
        v.QuantityGroup("Said, not counted", "", None, rows[6:]),
    )
    alone = article_figures()[2:3]
    return v.FiguresPage(
        "Nine quantities, side by side",
        "Every number the texts give, grouped by what it counts.",
        tallies(),
        "Words without a number are drawn by convention.",
        groups,
        alone,
        (READ,),
        "Nothing in these texts to set them beside",
        (v.Link("All figures, CSV", "data/figures.csv"),),
    )
