"""The style page as a whole."""

from ...chips import CHIPS, chip
from ...views import ArticleTeaser, ContentsRow, Link, Pager, StylePage, Tally
from .bodies import HERE, LONG
from .drawings import drawings
from .evidence import evidence
from .marks import marks


def style_page() -> StylePage:
    """Every component in every state, from made-up data: for those who change the theme, not for readers."""
    numbered = (Link("1", HERE), Link("2", None), Link("3", HERE))
    return StylePage(
        title="Style",
        lede="Every component of the theme in every state, drawn by its own macro. The story is made up.",
        marks=marks(), evidence=evidence(), drawings=drawings(),
        tallies=(Tally("all", len(CHIPS), None), *(Tally(kind, 1, chip(kind)) for kind in CHIPS)),
        paged=(Tally("all", 1200, None, HERE), Tally("conflict", 3, chip("conflict"), "figures.html")),
        teasers=(
            ArticleTeaser("The ferry comes in", HERE, "Lake Gazette · 2 May 2021 · 5 figures", "Seen at noon."),
            ArticleTeaser(LONG[2], HERE, "Publisher not named, origin not named · not stated · 0 figures", None),
        ),
        contents=(ContentsRow("2021", ((Link("May", HERE), 12), (Link("June", HERE), 1200))),
                  ContentsRow("", ((Link("A", HERE), 3), (Link("Ö", None), 1)))),
        downloads=(Link("All figures, CSV", "data/figures.csv"),),
        pager=Pager("Page 2 of 3", numbered, HERE, HERE), long=LONG,
    )  # fmt: skip  # a table of fields
