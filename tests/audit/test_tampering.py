"""One digit or one letter changed in any row of the demonstration's ledgers is found, and its row is pointed at.

Source: specification, section 2 (Ledger: what "stops the build"). The ledgers are changed in memory, and asked as a
build asks them; the captures, which quotes are compared with, are other people's texts and may be absent.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from variorum.archive import Terms
from variorum.audit import misquoted
from variorum.consistency import check
from variorum.errors import Problem
from variorum.model import Content, Ledger, LedgerFigure, LedgerRow
from variorum.reading import load_lexicon
from variorum.store import schema
from variorum.store.content import load_content
from variorum.store.ledgers import ledger
from variorum.store.positioned import check as checked
from variorum.store.positioned import load

ROOT = Path(__file__).resolve().parents[2]
CONTENT = load_content(ROOT / "content")
TERMS = Terms(load_lexicon())
LEDGERS = {one.article: (ROOT / one.at.path).read_text(encoding="utf-8") for one in CONTENT.ledgers}
each = pytest.mark.parametrize("article", sorted(LEDGERS))


def of(article: str) -> Ledger:
    """The ledger as it stands."""
    return next(one for one in CONTENT.ledgers if one.article == article)


def tampered(article: str, row: LedgerRow, pattern: str, new: str) -> Ledger:
    """The ledger of `article` with the first thing that `pattern` finds from the line of `row` on replaced by `new`."""
    lines = LEDGERS[article].splitlines(keepends=True)
    before, rest = "".join(lines[: row.at.line - 1]), "".join(lines[row.at.line - 1 :])
    changed = re.sub(pattern, new, rest, count=1)
    assert changed != rest
    node, problems = load(before + changed, row.at.path)
    matter, more = checked(schema.LedgerMatter, node, row.at.path)
    assert matter is not None, [*problems, *more]
    return ledger(article, matter, node, row.at.path)


def content(one: Ledger) -> Content:
    """An archive of nothing but this ledger and its article's capture."""
    articles = tuple(article for article in CONTENT.articles if article.id == one.article)
    return Content(articles, (one,), CONTENT.quantities, CONTENT.entities)


def placed(problems: Sequence[Problem], row: LedgerRow, after: int) -> bool:
    """Whether one of them has its file, and its place inside the row: `after` is the line of the next row."""
    return any(one.path == row.at.path and row.at.line <= one.line < after and one.column for one in problems)


def spans(article: str) -> Iterator[tuple[LedgerRow, int]]:
    """Every row with the line on which the next begins."""
    rows = sorted(of(article).rows, key=lambda row: row.at.line)
    ends = [row.at.line for row in rows[1:]]
    return zip(rows, [*ends, len(LEDGERS[article].splitlines()) + 1], strict=True)


@each
def test_one_letter_in_any_quote_stops_the_build(article: str, captures: dict[str, str]) -> None:
    """Every row: figures, positions, events and what is ignored."""
    raw = {name: text.encode() for name, text in captures.items()}
    assert misquoted(content(of(article)), raw) == []
    for row, after in spans(article):
        nth = next((n for n, sign in enumerate(row.quote) if sign.isalpha()), 0)
        wrong = row.quote[:nth] + ("q" if row.quote[nth] != "q" else "x") + row.quote[nth + 1 :]
        one = tampered(article, row, rf"(quote: [\"']?){re.escape(row.quote)}", rf"\g<1>{wrong}")
        assert placed(misquoted(content(one), raw), row, after), row.quote


VALUE = re.compile(r"value: (\[[^\]]*\]|\d[\d.]*)")


def digits(article: str) -> Iterator[tuple[LedgerFigure, int, str, str]]:
    """Every digit of every value: (row, line of the next row, the value as written, with another digit there)."""
    lines = LEDGERS[article].splitlines(keepends=True)
    for row, after in spans(article):
        text = "".join(lines[row.at.line - 1 : after - 1])
        if isinstance(row, LedgerFigure) and (written := VALUE.search(text)):
            old = written[0]
            yield from (
                (row, after, old, f"{old[:nth]}{'7' if sign != '7' else '4'}{old[nth + 1 :]}")
                for nth, sign in enumerate(old)
                if sign.isdigit()
            )


@each
def test_one_digit_in_any_value_stops_the_build(article: str) -> None:
    """Every digit, also where the words have no number and a reason says it; no capture is needed for that."""
    assert list(digits(article))
    for row, after, old, new in digits(article):
        assert placed(check(content(tampered(article, row, re.escape(old), new)), TERMS), row, after), (row.quote, new)
