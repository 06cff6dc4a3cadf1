"""What was published and no longer stands, as rows: corrected fields of figures, what was taken down, and ids that gave
way to others.

It comes from the ledgers and the front matter themselves, never from git: a shallow clone builds the same file.
"""

from collections.abc import Iterator

from ...model import Dropped, Report, Takedown
from ..departures import dropped_by
from ..edition import Edition
from ..pages.corrected import correction_row
from .shapes import Row


def changes(edition: Edition) -> list[Row]:
    """Corrections and takedowns by day, the oldest first, so that a later one is added at their end; then the ids of
    before.
    """
    found = [row for report in edition.archive.published for row in _corrected(edition, report)]
    found += [row for taken in edition.archive.takedowns for row in _taken(edition, taken)]
    return [*sorted(found, key=lambda row: (row["on"], row["id"] or "")), *_renamed(edition)]


def _corrected(edition: Edition, report: Report | Dropped) -> Iterator[Row]:
    home = dropped_by(report).was if isinstance(report, Dropped) else report.quantity
    for nth, row in enumerate(report.corrections):
        now = correction_row(edition, report, nth).now
        yield {
            "kind": "corrected", "subject": _subject(edition, home), "id": report.id, "field": row.field,
            "was": row.was or None, "now": now, "reason": row.reason, "on": row.on,
        }  # fmt: skip  # a table of fields


def _taken(edition: Edition, row: Takedown) -> Iterator[Row]:
    """The notice, without the id, which of a person is often the name; and the permalinks that went with it."""
    told = {"field": None, "was": None, "now": None, "reason": row.reason, "on": row.on}
    yield {"kind": "taken_down", "subject": row.kind, "id": None, **told}
    for name, home in row.figures:
        yield {"kind": "taken_down", "subject": _subject(edition, home), "id": name, **told}


def _subject(edition: Edition, home: str | None) -> str:
    """What stands, or stood, under the question `home`."""
    asked = edition.quantities.get(home or "")
    return "position" if asked and asked.kind == "statement" else "figure"


def _renamed(edition: Edition) -> Iterator[Row]:
    archive = edition.archive
    subjects = [
        *(("figure", row.id, row.was) for row in archive.published),
        *(("position", row.id, row.was) for row in archive.held),
        *(("article", row.id, row.was) for row in archive.articles),
        *(("quantity", row.id, row.was) for row in archive.quantities),
        *((row.kind, row.id, row.was) for row in archive.entities),
    ]
    for subject, name, before in subjects:
        for was in before:
            yield {
                "kind": "renamed", "subject": subject, "id": name, "field": None, "was": was, "now": name,
                "reason": None, "on": None,
            }  # fmt: skip  # a table of fields
