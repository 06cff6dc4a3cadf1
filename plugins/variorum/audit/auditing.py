"""The audit as a whole: every article with its ledger and, where it is present, its capture."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..archive import Terms
from ..capture import decode, kept_spans
from ..consistency import Where, problem, stay
from ..errors import CaptureError, Problem, position
from ..model import Article, Content, Ledger, LedgerIgnore
from ..reading import NameIndex, name_index
from ..reading.discovery import load_name_rules
from .citations import cited
from .glossary import unaccepted, undecided_names, unintroduced, unlisted, unused
from .named import captured, published
from .numbers import reopened, undecided
from .quotes import Found, guessed, locate
from .record import other_capture, record_problems
from .removals import unread
from .texts import unreferenced
from .verifying import measured, stale


@dataclass(frozen=True, slots=True)
class Audit:
    """All open items, sorted, and what was found of the ledgers whose captures were present."""

    problems: tuple[Problem, ...]
    found: tuple[Found, ...]
    captures: int
    rows: int
    notes: tuple[Problem, ...] = ()
    """What may be meant as it is, and is worth an editor's look; nothing is open for it."""


def audit(content: Content, captures: Mapping[str, bytes], terms: Terms, where: Where = stay) -> Audit:
    """Audit `content` against `captures` (file name → bytes); without a capture, only what its absence leaves."""
    ledgers = {ledger.article: ledger for ledger in content.ledgers}
    index = name_index(content.entities)
    problems: list[Problem] = []
    found: list[Found] = []
    notes: list[Problem] = []
    for article in content.articles:
        ledger = ledgers.get(article.id)
        problems += unreferenced(article, terms)
        problems += [] if ledger else _undecided_article(article)
        raw = captures.get(article.capture.name) if article.capture else None
        if raw is not None:
            located, open_items, removals = _captured(article, ledger, raw, index, terms, where)
            problems += open_items
            found += [located]
            notes += removals
        elif ledger:
            problems += stale(ledger, article)
    problems += cited(content, terms)
    named, of_names = _named(content, captures, index, where)
    notes += of_names
    rows = sum(len(ledger.rows) for ledger in content.ledgers)
    return Audit(tuple(sorted({*problems, *named})), tuple(found), len(found), rows, tuple(sorted(set(notes))))


def _named(
    content: Content, captures: Mapping[str, bytes], index: NameIndex, where: Where
) -> tuple[list[Problem], list[Problem]]:
    """What is open about names, and what is worth a note."""
    texts, kept = [*published(content, index, where)], [*captured(content, captures, index)]
    proposed = [*unaccepted(content.entities, where)]
    read = {text.whose for text in kept}
    sources = [*kept, *(text for text in texts if text.whose and text.whose not in read)]
    return [*undecided_names(texts), *(row for person, row in proposed if person)], [
        *(row for person, row in proposed if not person),
        *unintroduced(texts),
        *unused(content, [*texts, *kept], where),
        *unlisted(sources, index, load_name_rules()),
    ]


def _captured(
    article: Article, ledger: Ledger | None, raw: bytes, index: NameIndex, terms: Terms, where: Where
) -> tuple[Found, list[Problem], list[Problem]]:
    """What an article and its ledger say, against the bytes of the capture: what is found, what is open, and notes.

    Of another capture than the one recorded nothing is asked: its pieces, and so its numbers, are not those decided.
    """
    nothing, problems = Found(article.id, (), ()), list(other_capture(article, raw, where))
    try:
        if problems or ledger is None:
            return nothing, problems or list(record_problems(article, raw, where)), []
        found, more = _against(article, ledger, raw, index, terms, where)
        return found, [*record_problems(article, raw, where), *more], list(unread(article, raw, terms, where))
    except CaptureError as error:
        return nothing, [*problems, *error.problems], []


def _against(
    article: Article, ledger: Ledger, raw: bytes, index: NameIndex, terms: Terms, where: Where
) -> tuple[Found, list[Problem]]:
    decoded = decode(raw, article.capture.name if article.capture else article.id)
    text = decoded.text
    spans, problems = locate(ledger, text, where)
    kept = kept_spans(article.pieces, raw, decoded.encoding)
    found = {row for row, _ in spans}
    meant = [(row, span) for row in ledger.rows if row not in found for span in guessed(row, text)]
    problems += undecided(article, text, kept, [*spans, *meant], ledger, terms)
    problems += reopened(text, kept, spans, index, terms)
    lines = tuple((row.key, position(text, span[0])[0]) for row, span in spans if not isinstance(row, LedgerIgnore))
    return Found(article.id, tuple(spans), lines, measured(article, raw, decoded.encoding)), problems


def _undecided_article(article: Article) -> list[Problem]:
    advice = f"Write ledger/{article.id}.yaml."
    return [problem(article.at, "an article without a ledger", "its numbers decided", advice)]
