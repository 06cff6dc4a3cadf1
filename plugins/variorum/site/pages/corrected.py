"""What no longer stands, in words, wherever it is told: what was corrected, counted as no figure, or taken down."""

from ...judging.sentences import day_words, worded
from ...model import Dropped, Figure, Held, Party, Report, Takedown, When
from .. import addresses
from ..departures import Departure, dropped_by
from ..edition import Edition
from ..frame import long_day
from ..views import CorrectionRow, Link
from ..wording import entity_link, was_words

NAMED = frozenset({"place", "said_by", "via", "denied_by", "concurs_with"})
"""Fields of a figure that hold ids of places and actors."""


def set_right(edition: Edition, report: Report | Dropped) -> list[CorrectionRow]:
    """What of one figure was set right, in the order in which it was written down."""
    return [correction_row(edition, report, nth) for nth in range(len(report.corrections))]


def correction_row(edition: Edition, report: Report | Dropped, nth: int) -> CorrectionRow:
    """One correction. What took a wrong value's place is itself set right by the next correction of that field."""
    correction = report.corrections[nth]
    later = [row.was for row in report.corrections[nth + 1 :] if row.field == correction.field]
    return CorrectionRow(
        on=long_day(correction.on), datetime=correction.on, figure=told_link(edition, report),
        field=correction.field.replace("_", " "), was=_was(edition, correction.field, correction.was),
        now=_was(edition, correction.field, later[0]) if later else _now(edition, report, correction.field),
        reason=correction.reason,
        by=correction.by,
    )  # fmt: skip


def taken_words(what: str, row: Takedown | Departure) -> str:
    """When, by whom and why `what` ("The article") was taken down."""
    return f"{what} was taken down on {long_day(row.on)} by {row.by}. Reason: {row.reason}"


def dropped_words(row: Dropped) -> str:
    """Since when and why a number that was published is none any more: the rest of a sentence about it."""
    last = dropped_by(row)
    return f"is counted as no figure since {long_day(last.on)}: {last.reason}"


def permalink(edition: Edition, report: Report) -> str:
    """The figure's row: in its quantity, or in its article where it belongs to none."""
    if report.quantity:
        return edition.row(report.quantity, report.id)
    return f"{addresses.article(report.article)}#f-{report.id}"


def told_link(edition: Edition, row: Report | Dropped | Held) -> Link:
    """A figure, a position or what is none any more, in few words, with the address that answers for it."""
    if isinstance(row, Report):
        return Link(worded(row), permalink(edition, row))
    home = row.quantity if isinstance(row, Held) else dropped_by(row).was
    path = addresses.quantity(home, row.id) if home else f"{addresses.article(row.article)}#f-{row.id}"
    return Link(f"“{row.quote}”", path)


def _was(edition: Edition, field: str, text: str) -> str:
    """What was published: of a question, a place or an actor the name, where the archive still has it."""
    if field == "quantity" and text in edition.quantities:
        return edition.quantities[text].title
    if field == "value" and text.isdecimal() and text.isascii():
        return f"{int(text):,}"  # as every other number of the page
    return edition.names.get(text, was_words(text)) if field in NAMED else was_words(text)


def _now(edition: Edition, report: Report | Dropped, field: str) -> str:
    """What a field of the figure says now, in words."""
    if isinstance(report, Dropped):
        return "no figure"
    if field in {"value", "bound", "bound_words"}:
        return worded(report)
    if field == "quantity" and report.quantity:
        return edition.quantities[report.quantity].title
    held = getattr(report.figure if field in Figure.__dataclass_fields__ else report, field, None)
    return _in_words(edition, held)


def _in_words(edition: Edition, held: object) -> str:
    if isinstance(held, When):
        return day_words(held)
    if isinstance(held, Party):
        return entity_link(edition, held).text
    if isinstance(held, tuple):
        return ", ".join(_in_words(edition, one) for one in held) or "not stated"
    return "not stated" if held is None else str(held)
