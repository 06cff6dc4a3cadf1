"""What is still open in an archive: checked against the captures where they are present. Pure; the commands open files.

Source: specification, sections 2 ("With and without captures") and 8 (`make audit`).
"""

import difflib
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from .archive import Terms, digest, located
from .capture import clean, decode
from .consistency import Where, problem, stay
from .errors import CaptureError, Problem, position
from .markup import parse
from .model import (
    Article,
    Content,
    Edit,
    Figure,
    Ledger,
    LedgerEvent,
    LedgerFigure,
    LedgerIgnore,
    LedgerRow,
    NotFigure,
    Paragraph,
    Piece,
    Verified,
)
from .reading import NameIndex, name_index, read_figures, scan_numbers

REVIEWED_FIELDS = ("value", "bound", "unit")
"""Fields of a reading that, read otherwise than they were accepted, re-open the review of a row."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where the rows of one ledger stand in its capture: row → code-point span of its quote."""

    article: str
    spans: tuple[tuple[LedgerRow, tuple[int, int]], ...]
    lines: tuple[tuple[str, int], ...]
    """(key, line of the capture) of figures and positions."""


@dataclass(frozen=True, slots=True)
class Audit:
    """All open items, sorted, and what was found of the ledgers whose captures were present."""

    problems: tuple[Problem, ...]
    found: tuple[Found, ...]
    captures: int
    rows: int


def audit(content: Content, captures: Mapping[str, bytes], terms: Terms, where: Where = stay) -> Audit:
    """Audit `content` against `captures` (file name → bytes); without a capture, only what its absence leaves."""
    ledgers = {ledger.article: ledger for ledger in content.ledgers}
    index = name_index(content.entities)
    problems: list[Problem] = []
    found: list[Found] = []
    for article in content.articles:
        ledger = ledgers.get(article.id)
        problems += [*_unreferenced(article, terms), *_homonyms(article, ledger, index)]
        problems += [] if ledger else _undecided_article(article)
        raw = captures.get(article.capture.name) if article.capture else None
        if raw is not None:
            located, open_items = _captured(article, ledger, raw, index, terms, where)
            problems += open_items
            found += [located]
        elif ledger:
            problems += _stale(ledger)
    rows = sum(len(ledger.rows) for ledger in content.ledgers)
    return Audit(tuple(sorted(set(problems))), tuple(found), len(found), rows)


def _captured(
    article: Article, ledger: Ledger | None, raw: bytes, index: NameIndex, terms: Terms, where: Where
) -> tuple[Found, list[Problem]]:
    """What an article and its ledger say, against the bytes of the capture.

    Of another capture than the one recorded nothing is asked: its pieces, and so its numbers, are not those decided.
    """
    nothing, problems = Found(article.id, (), ()), list(_other(article, raw, where))
    try:
        if problems or ledger is None:
            return nothing, problems or list(_record(article, raw, where))
        found, more = _against(article, ledger, raw, index, terms)
        return found, [*_record(article, raw, where), *more]
    except CaptureError as error:
        return nothing, [*problems, *error.problems]


def _undecided_article(article: Article) -> list[Problem]:
    advice = f"Write ledger/{article.id}.yaml."
    return [problem(article.at, "an article without a ledger", "its numbers decided", advice)]


def _stale(ledger: Ledger) -> list[Problem]:
    if ledger.verified and ledger.verified.digest == digest(ledger):
        return []
    found = "rows changed since they were verified" if ledger.verified else "rows never verified against the capture"
    advice = "Run the audit with the capture present and RECORD=1."
    return [problem(ledger.at, found, "rows verified against the capture", advice)]


def verified(ledger: Ledger, sha256: str, on: str) -> Verified:
    """The record that a clean audit writes."""
    rows = len(ledger.rows)
    return Verified(on, sha256, rows, digest(ledger))


def _other(article: Article, raw: bytes, where: Where) -> Iterator[Problem]:
    """A capture that is not the one recorded."""
    held = article.capture
    if held is None or hashlib.sha256(raw).hexdigest() != held.sha256:
        at = where(article.at, "capture", "sha256")
        yield problem(at, "a capture other than the one recorded", f"SHA-256 {held.sha256 if held else ''}",
                      "Import the new version, and check what rested on the old one.")  # fmt: skip


def _record(article: Article, raw: bytes, where: Where) -> Iterator[Problem]:
    """The cleaning record is what cleaning makes of the capture now. Raises CaptureError as `clean`."""
    held = article.capture
    if held is None:
        return
    fresh = clean(raw, held.name)
    for key, said, is_ in (("size", held.size, fresh.size), ("encoding", held.encoding, fresh.encoding)):
        if said != is_:
            yield problem(where(article.at, "capture", key), f"{key}: {said}", f"{is_}", "Correct the value.")
    yield from _differing("pieces", map(_piece, article.pieces), map(_piece, fresh.pieces), article, where)
    yield from _differing("edits", map(_edit, article.edits), map(_edit, fresh.edits), article, where)
    for nth, (said_piece, piece) in enumerate(zip(article.pieces, fresh.pieces, strict=False)):
        if said_piece.text is not None and said_piece.text != piece.text:
            at = where(article.at, "pieces", nth, "text")
            yield problem(at, "a piece whose text is not the capture's", "the capture's words", "Import it again.")


def _piece(piece: Piece) -> tuple[str, ...]:
    return str(piece.start), str(piece.end), piece.kind, f"by rule '{piece.rule}'", f"as {piece.role}"


def _edit(edit: Edit) -> tuple[str, ...]:
    return str(edit.start), str(edit.end), repr(edit.before), repr(edit.after), f"by rule '{edit.rule}'"


def _differing(
    key: str, recorded: Iterable[tuple[str, ...]], now: Iterable[tuple[str, ...]], article: Article, where: Where
) -> Iterator[Problem]:
    """The first row of the cleaning record that is not what the rules make of the capture now."""
    for nth, (was, is_) in enumerate(zip_longest(recorded, now)):
        if was != is_:
            found = f"a cleaning record that differs from what the rules do now, at byte {(is_ or was)[0]}"
            expected = f"{' '.join(is_)}" if is_ else f"no more {key}"
            yield problem(where(article.at, key, nth), found, expected, "Import the capture again.")
            return


def _against(
    article: Article, ledger: Ledger, raw: bytes, index: NameIndex, terms: Terms
) -> tuple[Found, list[Problem]]:
    decoded = decode(raw, article.capture.name if article.capture else article.id)
    text = decoded.text
    spans, problems = locate(ledger, text)
    kept = _kept(article, raw, decoded.encoding)
    found = {row for row, _ in spans}
    meant = [(row, span) for row in ledger.rows if row not in found for span in _guessed(row, text)]
    problems += _undecided(article, text, kept, [*spans, *meant], ledger, terms)
    problems += _reopened(text, kept, spans, index, terms)
    lines = tuple((row.key, position(text, span[0])[0]) for row, span in spans if not isinstance(row, LedgerIgnore))
    return Found(article.id, tuple(spans), lines), problems


def locate(ledger: Ledger, text: str) -> tuple[list[tuple[LedgerRow, tuple[int, int]]], list[Problem]]:
    """Where each row's quote stands in the capture's `text`; a quote found not at all or too often is a Problem."""
    spans: list[tuple[LedgerRow, tuple[int, int]]] = []
    problems: list[Problem] = []
    for row in ledger.rows:
        places = list(_occurrences(text, row.quote))
        if len(places) != row.of or row.nth > row.of:
            problems.append(_misquoted(row, text, len(places)))
        else:
            spans.append((row, (places[row.nth - 1], places[row.nth - 1] + len(row.quote))))
    return spans, problems


def misquoted(content: Content, captures: Mapping[str, bytes]) -> list[Problem]:
    """Every quote that its capture, where one is present and can be read, does not hold as often as its row says."""
    names = {article.id: article.capture.name for article in content.articles if article.capture}
    problems: list[Problem] = []
    for ledger in content.ledgers:
        name = names.get(ledger.article, "")
        try:
            problems += locate(ledger, decode(captures[name], name).text)[1] if name in captures else []
        except CaptureError as error:
            problems += error.problems
    return problems


def _occurrences(text: str, quote: str) -> Iterator[int]:
    start = text.find(quote)
    while start >= 0:
        yield start
        start = text.find(quote, start + 1)


def _misquoted(row: LedgerRow, text: str, times: int) -> Problem:
    if times:
        expected = f"{row.of} time{'s' if row.of > 1 else ''}, as the row says"
        advice = f"Lengthen the quote, or give 'nth:' and 'of: {times}'."
        return problem(row.at, f"the quote '{row.quote}' {times} times in the capture", expected, advice)
    near = nearest(row.quote, text)
    advice = f"The nearest is '{near}'." if near else "Nothing in the capture comes near."
    return problem(row.at, f"the quote '{row.quote}', which is not in the capture", "the capture's own words", advice)


def _guessed(row: LedgerRow, text: str) -> Iterator[tuple[int, int]]:
    """Where a misquoted row most likely belongs, so that its number is not told of a second time, as undecided."""
    words = row.quote if row.quote in text else nearest(row.quote, text)
    if words:
        yield from ((start, start + len(words)) for start in _occurrences(text, words))


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


def _kept(article: Article, raw: bytes, encoding: str) -> tuple[tuple[int, int], ...]:
    """Code-point spans of the kept pieces."""
    skip = len(raw) - len(raw.removeprefix(b"\xef\xbb\xbf"))

    def point(offset: int) -> int:
        return len(raw[skip:offset].decode(encoding.removesuffix("-sig"), "replace"))

    return tuple((point(p.start), point(p.end)) for p in article.pieces if p.kind == "kept")


def _undecided(
    article: Article,
    text: str,
    kept: Sequence[tuple[int, int]],
    spans: Sequence[tuple[LedgerRow, tuple[int, int]]],
    ledger: Ledger,
    terms: Terms,
) -> Iterator[Problem]:
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


def _reopened(
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


def _unreferenced(article: Article, terms: Terms) -> Iterator[Problem]:
    """Numbers of a retold text that point at no ledger row."""
    if article.rights != "retelling":
        return
    document = parse(article.body, article.body_line)
    tied: dict[str, list[tuple[int, int]]] = {}
    for reference in document.references:
        tied.setdefault(reference.paragraph, []).append((reference.start, reference.end))
    for paragraph in document.paragraphs:
        for number in scan_numbers(paragraph.text, terms.lexicon):
            covered = any(s <= number.start and number.end <= e for s, e in tied.get(paragraph.id, ()))
            if isinstance(number, Figure) and not covered:
                yield Problem(article.at.path, paragraph.line, 1, f"the number '{number.text}' without a reference",
                              "[words]{figure=key}", "Tie it to its ledger row, or word it otherwise.")  # fmt: skip


def _homonyms(article: Article, ledger: Ledger | None, index: NameIndex) -> Iterator[Problem]:
    """Names of more than one entity that neither the paragraph's words nor the ledger decides."""
    title = Paragraph("p0", article.title, heading=True, line=article.at.line)
    body = parse(article.body, article.body_line).paragraphs
    for paragraph, name in located((title, *body), ledger, index)[1]:
        yield Problem(article.at.path, paragraph.line, 1, f"the name '{name.text}' of {' or '.join(name.entities)}",
                      "a word of context in the paragraph, or a decision",
                      f"Write 'names: {{{name.text}: {name.entities[0]}}}' in ledger/{article.id}.yaml.")  # fmt: skip


def report_lines(result: Audit, articles: Iterable[Article]) -> tuple[str, ...]:
    """The audit for people: every open item, then the count."""
    total = sum(1 for _ in articles)
    with_captures = f"{result.captures} of {total} articles checked against their captures"
    count = len(result.problems)
    summary = f"{count} open item{'' if count == 1 else 's'}; {result.rows} ledger rows; {with_captures}."
    return (*map(str, result.problems), summary)
