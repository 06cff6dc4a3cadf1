"""The front page."""

from dataclasses import replace

from tests.site.sample_views.articles import CARDS, TEASERS
from tests.site.sample_views.charts import arrivals_plot
from tests.site.sample_views.figures import quantity_rows, tallies
from tests.site.sample_views.story import CHIPS, QUANTITY
from variorum.site import views as v


def index_page() -> v.IndexPage:
    """The front page."""
    rows = quantity_rows()
    near = (
        (
            v.Link("Killed in the offensive", QUANTITY),
            v.Link("Killed in the depot explosion", "quantities/statement.html"),
            "two events, each from one article",
        ),
    )
    ways = (
        (v.Link("Figures", "figures.html"), "every quantity on one scale"),
        (v.Link("Places", "places.html"), "under every name the texts use"),
    )
    return v.IndexPage(
        "The emptying of Nagorno-Karabakh, September–October 2023",
        "Five news texts, set side by side.",
        tuple(replace(one, href=f"figures.html#{one.key}") for one in tallies()),
        "Of the 9 quantities the texts report.",
        (rows[2], rows[5]),
        arrivals_plot(),
        near,
        TEASERS,
        ways,
        tuple(CHIPS.values())[:8],
        CARDS[:1],
        CARDS[1:],
    )
