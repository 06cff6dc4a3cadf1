"""The words of a quote must read as the value that its row accepts, or a reason must say that value."""

import re
from collections.abc import Iterator

from ..archive import Terms
from ..errors import Problem
from ..model import Figure, LedgerFigure
from ..reading import read_quote, scan_numbers
from .places import problem

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")


def reading_problems(row: LedgerFigure, terms: Terms) -> Iterator[Problem]:
    """What is wrong between a row's quote and the value it accepts: the quote must read as the value."""
    if row.reading_reason:
        yield from _unsaid(row, row.reading_reason, terms)
        return
    read = read_quote(row.quote, terms.lexicon, row.number)
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


def _unsaid(row: LedgerFigure, reason: str, terms: Terms) -> Iterator[Problem]:
    """Numbers of a value that neither the quote nor the reason for reading it otherwise has: a slip would pass."""
    said = {end for text in (row.quote, reason) for end in _numbers(text, terms)}
    missing = [end for end in (row.figure.value.low, row.figure.value.high) if end is not None and end not in said]
    if missing:
        yield problem(row.at, f"the value {shown(row.figure)} for '{row.quote}', with the reason '{reason}'",
                      f"a reason that says {missing[0]:,.10g}",
                      "Correct the value, or say it in 'reading:'.")  # fmt: skip


def _numbers(text: str, terms: Terms) -> Iterator[float | None]:
    """Every number of `text`, in digits or in words."""
    yield from (float(found.replace(",", "")) for found in _DIGITS.findall(text))
    for number in scan_numbers(text, terms.lexicon):
        yield from (number.value.low, number.value.high) if isinstance(number, Figure) else ()
