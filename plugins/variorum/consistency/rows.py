"""A ledger, row by row: keys, words, and what the rows name."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ..archive import Terms
from ..errors import Problem
from ..identity import ID
from ..model import Ledger, LedgerEvent, LedgerFigure, LedgerIgnore, LedgerPosition, LedgerRow, Place
from .known import Known
from .links import link_problems
from .places import Where, problem, row_at
from .readings import reading_problems

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)?")
"""A word is a run of letters or a number with its separators (specification, section 2)."""


def words(text: str) -> int:
    """How many words `text` has, by the archive's rule."""
    return len(_WORD.findall(text))


def ledger_problems(ledger: Ledger, known: Known, terms: Terms, where: Where) -> Iterator[Problem]:
    """The rows of one ledger: their keys, words, links and readings."""
    seen: dict[str, Place] = {}
    for row in (*ledger.tied, *ledger.events):
        if row.key in seen:
            at, found = row_at(ledger, row, where, "key"), f"the key '{row.key}', which line {seen[row.key].line} has"
            yield problem(at, found, "a key of its own", "Rename one of the two.")
        seen.setdefault(row.key, row.at)
    for any_row in ledger.rows:
        yield from _words(ledger, any_row, terms, where)
    yield from link_problems(ledger, known, where)
    for dropped in ledger.ignored:
        yield from _dropped(ledger, dropped, where)
    for figure in ledger.figures:
        yield from _moved(ledger, figure, where)
        for wrong in reading_problems(figure, terms):
            at = row_at(ledger, figure, where, "accept", "value")
            yield replace(wrong, line=at.line, column=at.column)


def _dropped(ledger: Ledger, row: LedgerIgnore, where: Where) -> Iterator[Problem]:
    """What was published and is no figure any more answers where it stood, so the row must say where that was."""
    if (row.corrections or row.was) and not any(one.field == "quantity" for one in row.corrections):
        key = "corrections" if row.corrections else "was"
        yield problem(row_at(ledger, row, where, key), f"'{key}' of a number that is no figure",
                      "a correction of 'quantity' too", "Give the question it stood under, or null: 'field: quantity, "
                      "was: …', with the reason why it is no figure.")  # fmt: skip
    yield from _moved(ledger, row, where)


def _moved(ledger: Ledger, figure: LedgerFigure | LedgerIgnore, where: Where) -> Iterator[Problem]:
    """A figure that was moved answers where it stood, so the correction must give that question's id."""
    for nth, row in enumerate(figure.corrections):
        if row.field == "quantity" and row.was and not re.fullmatch(ID, row.was):
            at = row_at(ledger, figure, where, "corrections", nth, "was")
            yield problem(at, f"'{row.was}', from which the figure was moved", "the id of a question, or null",
                          "Write the name of its file, no ending: the old address answers by it.")  # fmt: skip


def _words(ledger: Ledger, row: LedgerRow, terms: Terms, where: Where) -> Iterator[Problem]:
    """What is wrong with a row's own words, whatever the capture says."""
    count = words(row.quote)
    if count > terms.excerpt_words:
        at, expected = row_at(ledger, row, where, "quote"), f"at most {terms.excerpt_words} words"
        yield problem(at, f"a quote of {count} words", expected, "Shorten it to the words that carry the number.")
    if row.nth > row.of:
        at, found = row_at(ledger, row, where, "nth"), f"nth: {row.nth} of {row.of}"
        yield problem(at, found, f"a number up to {row.of}", "Say in 'of:' how often the quote stands in the capture.")
    number = None if isinstance(row, LedgerPosition | LedgerEvent) else row.number
    if number and number not in row.quote:
        at = row_at(ledger, row, where, "number")
        yield problem(at, f"the number '{number}', which is not in the quote '{row.quote}'", "words of the quote",
                      "Write the number as the quote has it.")  # fmt: skip
