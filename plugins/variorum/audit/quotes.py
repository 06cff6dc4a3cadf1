"""Where the quotes of ledger rows stand in a capture."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..capture import decode
from ..consistency import Where, problem, row_at, stay
from ..errors import CaptureError, Problem
from ..model import Content, Extent, Ledger, LedgerRow, Place


@dataclass(frozen=True, slots=True)
class Found:
    """Where the rows of one ledger stand in its capture: row → code-point span of its quote."""

    article: str
    spans: tuple[tuple[LedgerRow, tuple[int, int]], ...]
    lines: tuple[tuple[str, int], ...]
    """(key, line of the capture) of figures and positions."""
    pieces: tuple[Extent, ...] = ()
    """Where the pieces of the cleaning record stand, as `measured`."""


def locate(
    ledger: Ledger, text: str, where: Where = stay
) -> tuple[list[tuple[LedgerRow, tuple[int, int]]], list[Problem]]:
    """Where each row's quote stands in the capture's `text`; a quote found not at all or too often is a Problem, told
    where the quote is written."""
    spans: list[tuple[LedgerRow, tuple[int, int]]] = []
    problems: list[Problem] = []
    for row in ledger.rows:
        places = list(occurrences(text, row.quote))
        if len(places) != row.of or row.nth > row.of:
            problems.append(_misquoted(row, row_at(ledger, row, where, "quote"), text, len(places)))
        else:
            spans.append((row, (places[row.nth - 1], places[row.nth - 1] + len(row.quote))))
    return spans, problems


def misquoted(content: Content, captures: Mapping[str, bytes], where: Where = stay) -> list[Problem]:
    """Every quote that its capture, where one is present and can be read, does not hold as often as its row says."""
    names = {article.id: article.capture.name for article in content.articles if article.capture}
    problems: list[Problem] = []
    for ledger in content.ledgers:
        name = names.get(ledger.article, "")
        try:
            problems += locate(ledger, decode(captures[name], name).text, where)[1] if name in captures else []
        except CaptureError as error:
            problems += error.problems
    return problems


def occurrences(text: str, quote: str) -> Iterator[int]:
    """Where `quote` begins in `text`, overlapping or not."""
    start = text.find(quote)
    while start >= 0:
        yield start
        start = text.find(quote, start + 1)


def _misquoted(row: LedgerRow, at: Place, text: str, times: int) -> Problem:
    if times:
        expected = f"{row.of} time{'s' if row.of > 1 else ''}, as the row says"
        advice = f"Lengthen the quote, or give 'nth:' and 'of: {times}'."
        return problem(at, f"the quote '{row.quote}' {times} times in the capture", expected, advice)
    near = nearest(row.quote, text)
    advice = f"The nearest is '{near}'." if near else "Nothing in the capture comes near."
    return problem(at, f"the quote '{row.quote}', which is not in the capture", "the capture's own words", advice)


def guessed(row: LedgerRow, text: str) -> Iterator[tuple[int, int]]:
    """Where a misquoted row most likely belongs, so that its number is not told of a second time, as undecided."""
    words = row.quote if row.quote in text else nearest(row.quote, text)
    if words:
        yield from ((start, start + len(words)) for start in occurrences(text, words))


def nearest(quote: str, text: str) -> str | None:
    """The stretch of `text`, of as many words as `quote`, that is most like it; null where nothing is."""
    words, count = text.split(), len(quote.split())
    rare = set(quote.split())
    windows = [words[i : i + count] for i in range(max(1, len(words) - count + 1))]
    likely = sorted(windows, key=lambda w: (-len(rare & set(w)), w))[:50]
    ratio = difflib.SequenceMatcher(b=quote, autojunk=False)
    scored = []
    for window in likely:
        ratio.set_seq1(" ".join(window))
        scored.append((ratio.ratio(), " ".join(window)))
    best = max(scored, default=(0.0, ""))
    return best[1] if best[0] > 0.5 else None
