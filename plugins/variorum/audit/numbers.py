"""The numbers of a capture: each decided by a row, each still read as it was accepted."""

from collections.abc import Iterator, Sequence

from ..archive import Terms
from ..consistency import problem
from ..errors import Problem, position
from ..model import Article, Figure, Ledger, LedgerEvent, LedgerFigure, LedgerRow, NotFigure
from ..reading import NameIndex, read_figures, scan_numbers

REVIEWED_FIELDS = ("value", "bound", "unit")
"""Fields of a reading that, read otherwise than they were accepted, re-open the review of a row."""


def undecided(
    article: Article,
    text: str,
    kept: Sequence[tuple[int, int]],
    spans: Sequence[tuple[LedgerRow, tuple[int, int]]],
    ledger: Ledger,
    terms: Terms,
) -> Iterator[Problem]:
    """Numbers of the kept text that no row of the ledger accepts or ignores."""
    for number in scan_numbers(text, terms.lexicon):
        inside = any(start <= number.start and number.end <= end for start, end in kept)
        if inside and not any(_decides(row, span, number, text) for row, span in spans):
            line, column = position(text, number.start)
            name = article.capture.name if article.capture else article.id
            kind = f"none by rule '{number.rule}'" if isinstance(number, NotFigure) else "a figure"
            around = " ".join(text[max(0, number.start - 30) : number.end + 30].split())
            yield Problem(ledger.at.path, ledger.at.line, ledger.at.column,
                          f"no row for '{number.text}' ({kind}) at {name}:{line}:{column}, '… {around} …'",
                          "every number decided", "Accept it as a figure, or ignore it with a reason.")  # fmt: skip


def _decides(row: LedgerRow, span: tuple[int, int], number: Figure | NotFigure, text: str) -> bool:
    """A row decides the numbers its quote holds, one with `number:` that number only, and an event none."""
    if isinstance(row, LedgerEvent):
        return False
    start, end = span
    named = getattr(row, "number", None)
    if named:
        start += text[start:end].find(named)
        end = start + len(named)
    return start < number.end and number.start < end


def reopened(
    text: str,
    kept: Sequence[tuple[int, int]],
    spans: Sequence[tuple[LedgerRow, tuple[int, int]]],
    index: NameIndex,
    terms: Terms,
) -> Iterator[Problem]:
    """Accepted rows that the program now reads otherwise, and read otherwise from what it read when accepted."""
    read_all = read_figures(text, terms.lexicon, index, terms.policy)
    figures = [f for f in read_all if any(start <= f.start and f.end <= end for start, end in kept)]
    for row, span in spans:
        if not isinstance(row, LedgerFigure) or row.reading_reason:
            continue
        read = next((f for f in figures if _decides(row, span, f, text)), None)
        for field in REVIEWED_FIELDS if read else ():
            now, held = _plain(getattr(read, field)), _plain(getattr(row.figure, field))
            if now != held and (field, now) not in row.read_as:
                yield problem(row.at, f"'{row.quote}' is now read with {field} {now}", f"{field} {held}, as accepted",
                              f"Accept the new reading, or note 'read_as: {{{field}: {_yaml(now)}}}'.")  # fmt: skip


def _yaml(value: str) -> str:
    return "null" if value == "None" else value


def _plain(value: object) -> str:
    low, high = getattr(value, "low", value), getattr(value, "high", value)
    return str(value) if low is value else f"{low} to {high}"
