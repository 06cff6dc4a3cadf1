"""The words of a quote must read as the value that its row accepts."""

from collections.abc import Iterator

from ..archive import Terms
from ..errors import Problem
from ..model import Figure, LedgerFigure
from ..reading import read_quote
from .places import problem


def reading_problems(row: LedgerFigure, terms: Terms) -> Iterator[Problem]:
    """What is wrong between a row's quote and the value it accepts: the quote must read as the value."""
    read = read_quote(row.quote, terms.lexicon, row.number)
    if row.reading_reason:
        return
    if read is None:
        what = f"'{row.number}'" if row.number else "one number"
        found = f"the quote '{row.quote}', in which {what} cannot be read"
        yield problem(row.at, found, "a quote that holds its number",
                      "Lengthen the quote, add 'number:', or give 'reading:' with the reason.")  # fmt: skip
    elif not agrees(read, row.figure):
        found = f"the value {shown(row.figure)} for '{row.quote}'"
        yield problem(row.at, found, f"what the words read as: {shown(read)}",
                      "Correct the value or the quote, or give 'reading:' with the reason.")  # fmt: skip


def agrees(read: Figure, held: Figure) -> bool:
    """Whether two readings have one value and bound."""
    return read.value == held.value and read.bound == held.bound


def shown(figure: Figure) -> str:
    """A value and its bound, for messages."""
    ends = "–".join("…" if end is None else f"{end:,.10g}" for end in (figure.value.low, figure.value.high))
    return f"{ends} ({figure.bound})"
