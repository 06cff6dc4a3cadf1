"""What an import is going to do: captures beside the articles that are there already. Nothing is written here."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from ..model import Cleaned, Rights
from .naming import article_id, working_title
from .record import paragraphs
from .report import Entry, Outcome, difference, removals
from .second_heads import second_head
from .sidecar import Row

TITLE_SHOWN = 6
"""Words of a title that a note repeats."""


@dataclass(frozen=True, slots=True)
class Known:
    """An article that is there already: the capture it comes from, and whether an editor has touched it."""

    id: str
    capture: str | None
    sha256: str | None
    rights: str
    """As the file has it."""
    untouched: bool
    was: tuple[str, ...] = ()
    """SHA-256 of the versions of the capture before that one, the first one first."""


@dataclass(frozen=True, slots=True)
class Output:
    """An article to be written."""

    id: str
    cleaned: Cleaned
    rights: Rights
    row: Row | None
    was: tuple[str, ...] = ()
    """SHA-256 of the versions of the capture before this one, the first one first."""


def plan(
    captures: Sequence[Cleaned],
    known: Sequence[Known],
    rows: Mapping[str, Row],
    rights: Rights,
    earlier: Callable[[Known], Cleaned],
    excerpt_words: int,
) -> tuple[tuple[Entry, ...], tuple[Output, ...]]:
    """What becomes of each of `captures`, and the articles to write. `earlier` gives the cleaned capture an article was
    made from. An article that an editor has touched, or whose capture is the same, is not written."""
    taken = {article.id for article in known}
    by_capture = {article.capture: article for article in reversed(known)}
    twins = Counter(cleaned.sha256 for cleaned in captures)
    entries, outputs = [], []
    for cleaned in captures:
        row = rows.get(cleaned.name)
        twin = ("The same bytes as another capture; both are kept.",) if twins[cleaned.sha256] > 1 else ()
        article = by_capture.get(cleaned.name)
        if article is None:
            title = (row and row.title) or working_title(cleaned, excerpt_words)
            name = article_id(title, cleaned.sha256, taken)
            taken.add(name)
            outputs.append(Output(name, cleaned, rights, row))
            entries.append(_entry(cleaned, name, "written", (*twin, *_notes(cleaned, name))))
            continue
        outcome, notes, changed = _again(cleaned, article, rights, earlier)
        if outcome == "rewritten":
            outputs.append(Output(article.id, cleaned, _rights(article), row, _before(article)))
        entries.append(_entry(cleaned, article.id, outcome, (*twin, *notes), changed))
    return tuple(entries), tuple(outputs)


def _again(
    cleaned: Cleaned, article: Known, rights: Rights, earlier: Callable[[Known], Cleaned]
) -> tuple[Outcome, tuple[str, ...], tuple[str, ...]]:
    """What becomes of a capture that was imported before: the outcome, notes, and the difference."""
    notes = tuple(_rights_note(article, rights))
    if article.sha256 == cleaned.sha256:
        return ("unchanged" if article.untouched else "kept as edited"), notes, ()
    changed = difference(earlier(article), cleaned)
    if article.untouched:
        return "rewritten", ("The capture has changed since it was imported:", *notes), changed
    advice = (
        "The capture has changed since, and the article was edited by hand: nothing is written. Bring over what is new "
        f"into articles/{article.id}.md, with its cleaning record; under 'capture' write sha256: {cleaned.sha256}, "
        f"size: {cleaned.size}, was: [{', '.join(_before(article))}]. What has changed:"
    )
    return "kept as edited", (advice, *notes), changed


def _before(article: Known) -> tuple[str, ...]:
    """SHA-256 of every version of an article's capture up to the one that it holds."""
    return (*article.was, *([article.sha256] if article.sha256 else []))


def _rights(article: Known) -> Rights:
    return next((rights for rights in get_args(Rights) if rights == article.rights), "excerpt")  # the least, in doubt


def _rights_note(article: Known, rights: Rights) -> Iterator[str]:
    if article.rights != rights:
        yield f"Its rights stay '{article.rights}', not '{rights}': change them in the article, or delete it first."


def _notes(cleaned: Cleaned, name: str) -> Iterator[str]:
    if cleaned.title is None:
        yield "No title was found: the article is called by its first words."
    if not paragraphs(cleaned):
        yield "Nothing of it is kept: look at the capture."
    if second := second_head(cleaned):
        line, title = second
        yield (
            f"Line {line} looks like the head of a second article, '{' '.join(title.split()[:TITLE_SHOWN])} …'. "
            f"Nothing is lost, but one capture is one article. If they are two, delete articles/{name}.md, cut "
            f"{cleaned.name} in two above that head, and import again; if it is one, leave it."
        )


def _entry(
    cleaned: Cleaned, name: str, outcome: Outcome, notes: tuple[str, ...], changed: tuple[str, ...] = ()
) -> Entry:
    return Entry(cleaned.name, name, outcome, len(paragraphs(cleaned)), removals(cleaned), notes, changed)
