"""What was published and no longer stands, as rows: corrected fields of figures, and ids that gave way to others.

It comes from the ledgers and the front matter themselves, never from git: a shallow clone builds the same file.
"""

from collections.abc import Iterator

from ...model import Report
from ..edition import Edition
from ..pages.corrections import correction_row
from .shapes import Row


def changes(edition: Edition) -> list[Row]:
    """Corrections by day, the oldest first, so that a later one is added at their end; then the ids of before."""
    found = [row for report in edition.archive.reports for row in _corrected(edition, report)]
    return [*sorted(found, key=lambda row: (row["on"], row["id"])), *_renamed(edition)]


def _corrected(edition: Edition, report: Report) -> Iterator[Row]:
    for nth, row in enumerate(report.corrections):
        words = correction_row(edition, report, nth)
        yield {
            "kind": "corrected", "subject": "figure", "id": report.id, "field": row.field, "was": words.was,
            "now": words.now, "reason": row.reason, "on": row.on,
        }  # fmt: skip  # a table of fields


def _renamed(edition: Edition) -> Iterator[Row]:
    archive = edition.archive
    subjects = [
        *(("figure", row.id, row.was) for row in archive.reports),
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
