"""Words such as "dozens" and "several hundred" on the method page: what each is read as, and the figures read so."""

from collections.abc import Iterable

from ...judging.sentences import number_words, worded
from ...reading.rows import Row, fold
from ...reading.vague import read_vague
from ..edition import Edition
from ..views import RuleRow
from ..wording import counted

FEW = 4
"""Figures that an example names."""


def vague_words(edition: Edition) -> Iterable[RuleRow]:
    """Every row of the tables of vague words, as the policy in force reads it, with figures of this archive."""
    used = _used(edition)
    for row in vague_rows(edition):
        low, high = row.values.get(edition.terms.policy) or row.values["variorum"]
        yield RuleRow(row.words[0], ", ".join(row.words), ends(low, high), row.reason, used.get(row.name))
    for row in edition.terms.lexicon["vague.quantifiers"].rows:
        name = row.words[0]
        read = multiplied(name, edition.terms.policy)
        yield RuleRow(name, ", ".join(row.words), read, row.reason, used.get(row.name))


def multiplied(name: str, policy: str) -> str:
    """`a few hundred is 200 to 999, a few thousand is 2,000 to 9,990`: read as the reader does."""
    read = ((words, read_vague(words, policy)) for words in (f"{name} hundred", f"{name} thousand"))
    return ", ".join(f"{words} is {ends(found.low or 0, 'inf' if found.high is None else found.high)}"
                     for words, found in read)  # fmt: skip


def _used(edition: Edition) -> dict[str, str]:
    """By row of the tables of vague words, the figures of this archive that it read."""
    found: dict[str, dict[str, None]] = {}
    for report in edition.archive.reports:
        row = _row_of(edition, report.figure.text) if report.figure.bound == "vague" else None
        if row:
            found.setdefault(row.name, {})[f"“{worded(report)}” ({counted(edition, report)})"] = None
    return {name: "; ".join(list(figures)[:FEW]) for name, figures in found.items()}


def _row_of(edition: Edition, text: str) -> Row | None:
    words = fold(" ".join(text.split()))
    hits = edition.terms.lexicon["vague.quantifiers"].find(words, 0, len(words))
    return edition.terms.lexicon["vague.vague"].row(words) or (hits[0].row if hits else None)


def vague_rows(edition: Edition) -> tuple[Row, ...]:
    """The rows of the table of vague words."""
    return edition.terms.lexicon["vague.vague"].rows


def ends(low: float, high: float | str) -> str:
    """An interval of a vague word, for people. An open end stands as `inf` in the table."""
    if isinstance(high, str):
        return f"{number_words(low)} or more"
    return f"{number_words(low)} to {number_words(high)}"
