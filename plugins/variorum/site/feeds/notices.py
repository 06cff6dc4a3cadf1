"""What feeds tell of that no longer stands: corrections, what moved away, what was taken down."""

from collections.abc import Iterator

from ...judging.sentences import worded
from ...model import Dropped, Quantity, Report
from .. import addresses
from ..departures import Departure
from ..edition import Edition
from ..frame import long_day
from ..pages.corrected import dropped_words, set_right, taken_words
from ..pages.corrections import FIRST, taken_anchor
from ..views import CorrectionRow
from ..wording import plural
from .entry import Entry


def corrected(row: CorrectionRow) -> str:
    """One correction in a sentence, with its reason."""
    return f"Corrected {row.on}: {row.field}, was {row.was}. {row.reason}"


def changed(edition: Edition, quantity: Quantity, day: str) -> str:
    """What of a quantity was set right or left it on `day`, behind a blank; "" for nothing."""
    found = [f"{worded(report)}: {corrected(row)}" for report in edition.reports_of_quantity[quantity.id]
             for row in set_right(edition, report) if row.datetime == day]  # fmt: skip
    found += [_told(edition, row) for row in edition.left(quantity.id) if row.on == day]
    return "".join(f" {one}" for one in found)


def departed(edition: Edition, quantity: Quantity) -> Iterator[Entry]:
    """An entry for everything that left a quantity, at its permalink, which answers with the same."""
    noun = "position" if quantity.kind == "statement" else "report"
    for row in edition.left(quantity.id):
        tag = "taken down" if row.report is None else "no figure" if isinstance(row.report, Dropped) else "moved"
        title = f"{_named(row.report)}: {tag}" if row.report else f"{plural(len(row.ids), noun)} {tag}"
        yield Entry(addresses.quantity(quantity.id, row.ids[0]), title, row.on, _told(edition, row), (tag,))


def _named(row: Report | Dropped) -> str:
    return f"“{row.quote}”" if isinstance(row, Dropped) else worded(row)


def _told(edition: Edition, row: Departure) -> str:
    if row.report is None:
        return taken_words("The article", row)
    if isinstance(row.report, Dropped):
        return f"{_named(row.report)} {dropped_words(row.report)}"
    now = edition.quantities.get(row.report.quantity or "")
    place = f"under “{now.title}”" if now else "under no question"
    return f"{worded(row.report)} was moved on {long_day(row.on)} and stands {place} now. {row.reason}"


def taken_down(edition: Edition) -> Iterator[Entry]:
    """An entry for everything taken down, at its notice among the corrections: nothing in it tells what it was."""
    for nth, row in enumerate(edition.archive.takedowns, 1):
        what = "An article" if row.kind == "article" else "An entry"
        text = taken_words(what, row)
        yield Entry(f"{FIRST}#{taken_anchor(nth)}", f"{what} was taken down", row.on, text, ("taken down",))
