"""Whether what was taken out is gone: from the editors' files, and from a site built of them."""

import hashlib
import re
from collections.abc import Iterable, Iterator

from ..errors import Problem, position
from ..identity import figure_id
from ..model import Article, Entity, Ledger, LedgerFigure, Place, Takedown, TakedownKind

LONGEST = 6
"""Words of a mark: of a title the first, of a name all up to so many."""
_WORD = re.compile(r"[^\W_]+")
ANSWERING = (".html", "/provenance.html")
"""How the paths of pages end that answer at old addresses."""
FOLDERS = {"article": "articles", "place": "places", "actor": "actors"}


def notice(subject: Article | Entity, ledger: Ledger | None, on: str, by: str, reason: str) -> Takedown:
    """What is kept of an article, with its ledger, or of an entity: no word of it."""
    kind: TakedownKind = "article" if isinstance(subject, Article) else subject.kind
    figures = tuple(_published(ledger)) if ledger else ()
    said = [subject.title, subject.original_title or ""] if isinstance(subject, Article) else _names(subject)
    marks = sorted({_mark(found[:LONGEST]) for text in said if (found := _words(text))})
    return Takedown(kind, subject.id, subject.was, on, by, reason, figures, tuple(marks), Place("", 0, 0))


def _published(ledger: Ledger) -> Iterator[tuple[str, str | None]]:
    """Every permalink of a ledger's rows, former ones included, with the question under which it answers."""
    for row in ledger.tied:
        number = row.number if isinstance(row, LedgerFigure) else None
        yield from ((name, row.quantity) for name in (figure_id(ledger.article, row.quote, row.nth, number), *row.was))
    for gone in ledger.ignored:
        homes = [one.was or None for one in gone.corrections if one.field == "quantity"]
        names = (figure_id(ledger.article, gone.quote, gone.nth, gone.number), *gone.was)
        yield from ((name, homes[-1]) for name in names if homes)


def traces(taken: Iterable[Takedown], texts: Iterable[tuple[str, str]], advice: str) -> Iterator[Problem]:
    """Every place in `texts` (path → text) that still names what was taken out, by id or in words. The page that
    answers at an old address may have it.
    """
    rows = tuple(taken)
    for path, text in texts if rows else ():
        for row in rows:
            own = {f"{FOLDERS[row.kind]}/{name}{end}" for name in (row.id, *row.was) for end in ANSWERING}
            if not any(path.endswith(name) for name in own):
                for at in sorted({*_by_id(row, text), *_by_words(row, text)}):
                    yield Problem(path, *position(text, at), f"a trace of the {row.kind} taken down on {row.on}",
                                  "nothing of it", advice)  # fmt: skip


def _by_id(row: Takedown, text: str) -> Iterator[int]:
    """Only ids of several words: one word alone is a word of the language as well, and its marks find the name."""
    for name in (row.id, *row.was):
        if "-" in name or row.kind == "article":
            yield from (found.start() for found in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text))


def _by_words(row: Takedown, text: str) -> Iterator[int]:
    marks = set(row.marks)
    found = [(match.group().casefold(), match.start()) for match in _WORD.finditer(text)] if marks else []
    seen: dict[tuple[str, ...], bool] = {}
    for nth, (_, start) in enumerate(found):
        for count in range(1, LONGEST + 1):
            run = tuple(word for word, _ in found[nth : nth + count])
            if len(run) == count and seen.setdefault(run, _mark(run) in marks):
                yield start


def _names(entity: Entity) -> list[str]:
    return [entity.name, *(name.text for name in entity.names)]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in _WORD.findall(text))


def _mark(run: Iterable[str]) -> str:
    return hashlib.sha256(" ".join(run).encode()).hexdigest()
