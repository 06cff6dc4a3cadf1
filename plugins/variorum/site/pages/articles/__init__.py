"""An article's page: provenance, the text with its marks, the table of its figures, and what else reports the same."""

from .citation import cite
from .notes import figure_note, figure_row, held_note, held_row
from .page import article_page, teaser
from .saved_text import provenance_page
from .strip import RIGHTS, provenance

__all__ = [
    "RIGHTS",
    "article_page",
    "cite",
    "figure_note",
    "figure_row",
    "held_note",
    "held_row",
    "provenance",
    "provenance_page",
    "teaser",
]
