"""How independent the reports are: what the rows of each body do for the evidence."""

from collections.abc import Iterable, Mapping, Sequence

from ....model import Claim, Quantity, Report
from ...edition import Edition
from ...standings import backing
from ...views import Link
from ...wording import entity_link, plural, stance_words
from ..lines import lines_of, uncounted
from .witnesses import head_link

MOST_ROWS = 20
"""Rows of a body that are told by their numbers where all bodies stand side by side; more are counted."""


def independence(edition: Edition, quantity: Quantity) -> str:
    """How many reports, how many bodies behind them."""
    verdict = edition.verdicts[quantity.id]
    parts = [backing(edition, quantity)]
    parts += [f"{plural(verdict.concurring, 'body', 'bodies')} said to concur"] if verdict.concurring else []
    unnamed = "statement" if quantity.kind == "statement" else "report"
    parts += [f"{plural(verdict.unnamed, unnamed)} with no source named"] if verdict.unnamed else []
    return ", ".join(parts) + "."


def evidence(edition: Edition, quantity: Quantity, numbers: Mapping[str, int]) -> Iterable[tuple[Link, str, str]]:
    """(body, "", what its rows do): in each line those that vouch, concur, or repeat it; then what is no count."""
    for head, claims in lines_of(edition, quantity):
        yield head_link(edition, head), "", _line(edition, _reports(edition, claims), numbers, named=bool(head))
    for report in _reports(edition, uncounted(edition, quantity)):
        said = report.figure.said_by
        who = entity_link(edition, said) if said else Link("No source named", None)
        yield who, "", f"row {numbers[report.id]} is {stance_words(edition, report.figure)}, not a count"


def _reports(edition: Edition, claims: Sequence[Claim]) -> list[Report]:
    return [edition.reports[name] for claim in claims for name in claim.reports]


def _line(edition: Edition, reports: Sequence[Report], numbers: Mapping[str, int], *, named: bool) -> str:
    here = {report.id for report in reports}
    copies = [report for report in reports if edition.carried.get(report.id) in here]
    rest = [report for report in reports if edition.carried.get(report.id) not in here]
    told = _texts(edition, rest, numbers) if named else [_rows(rest, numbers, "names nobody who vouches for it",
                                                      "name nobody who vouches for them")] if rest else []  # fmt: skip
    return "; ".join([*told, *_copied(edition, copies, numbers)])


def _texts(edition: Edition, reports: Sequence[Report], numbers: Mapping[str, int]) -> list[str]:
    """What the rows of texts that copy no other do for the evidence of a named body."""
    headlines = [report for report in reports if report.figure.said_by is None and edition.said_by(report)]
    unnamed = [report for report in reports if edition.said_by(report) is None]
    concurring = [report for report in reports if report.figure.said_by and report.concurs_with]
    own = [report for report in reports if report.figure.said_by and not report.concurs_with]
    parts = ((own, "vouches", "vouch"), (concurring, "concurs", "concur"),
             (headlines, "repeats it in a headline", "repeat it in headlines"),
             (unnamed, "repeats it without a source", "repeat it without a source"))  # fmt: skip
    return [_rows(rows, numbers, one, many) for rows, one, many in parts if rows]


def _copied(edition: Edition, copies: Sequence[Report], numbers: Mapping[str, int]) -> Iterable[str]:
    """`rows 2 and 5 are word for word in the text of row 1, and add no witness`."""
    firsts: dict[str, list[Report]] = {}
    for report in copies:
        firsts.setdefault(edition.carried[report.id], []).append(report)
    for first, rows in firsts.items():
        words = f"the text of row {numbers[first]}, word for word, and"
        yield _rows(rows, numbers, f"repeats {words} adds no witness", f"repeat {words} add no witness")


def _rows(reports: Sequence[Report], numbers: Mapping[str, int], one: str, many: str) -> str:
    """`rows 1, 4 and 7 vouch`."""
    found = sorted(numbers[report.id] for report in reports)
    if len(found) == 1:
        return f"row {found[0]} {one}"
    shown = [str(number) for number in found[:MOST_ROWS]]
    last = f"{len(found) - MOST_ROWS:,} more" if len(found) > MOST_ROWS else shown.pop()
    return f"rows {', '.join(shown)} and {last} {many}"
