"""Figures tied as a conversion: "51.8C (125.2F)" gives one number twice, and is one claim.

Source: specification, section 5, "Claims".
"""

from collections.abc import Mapping, Sequence

from ..model import Report


def tied(reports: Sequence[Report]) -> tuple[tuple[Report, ...], ...]:
    """`reports` in groups: an original with its conversions behind it, and every other report alone; in order."""
    originals = {report.id: _original(report, reports) for report in reports}
    return tuple(
        (report, *(other for other in reports if originals[other.id] == report.id))
        for report in reports
        if originals[report.id] is None
    )


def _original(report: Report, reports: Sequence[Report]) -> str | None:
    """Id of the report that `report` converts into another unit; null where it converts none of them."""
    start = report.figure.conversion_of
    if start is None:
        return None
    return next((r.id for r in reports if r.figure.start == start and r.figure.conversion_of is None
                 and _stretch_of_text(r) == _stretch_of_text(report)), None)  # fmt: skip


def _stretch_of_text(report: Report) -> tuple[str, str | None, str]:
    """The text in which a figure's offsets count: the paragraph; for a ledger row, its quote."""
    return report.article, report.paragraph, report.figure.quote if report.key else ""


def counted(ids: Sequence[str], reports: Mapping[str, Report]) -> int:
    """How many of the reports `ids` there are, a number and its conversion counted once."""
    return len(tied([reports[name] for name in ids]))
