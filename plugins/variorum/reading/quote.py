"""The figure of a short quote, as an editor writes it into the ledger."""

from ..model import Figure
from .figures import read_figures
from .lexicon import Lexicon
from .rows import fold


def read_quote(quote: str, lexicon: Lexicon, number: str | None = None) -> Figure | None:
    """The single figure of `quote`; with `number` the one whose own words those are.

    None where there is no figure, or where more than one stands there and `number` does not tell which.
    """
    figures = read_figures(quote, lexicon)
    if number is not None:
        figures = tuple(f for f in figures if _names(number, f))
    if not figures or len({(f.value, f.bound, f.unit) for f in figures}) > 1:
        return None
    return figures[0]


def _names(number: str, figure: Figure) -> bool:
    """Whether an editor's `number` means `figure`: its own words, alone or with its bound or unit."""
    wanted, own = " ".join(fold(number).split()), " ".join(fold(figure.text).split())
    words = wanted.replace("-", " ").split()
    return wanted == own or (own in wanted and set(own.replace("-", " ").split()) <= set(words))
