"""Claims → points of charts."""

from collections.abc import Mapping
from datetime import timedelta

from ... import edtf
from ...judging.compare import nominal_of
from ...judging.computations import latest
from ...judging.gate import APART_STANCES
from ...judging.sentences import number_words
from ...model import Claim, Interval, Quantity, Value
from ..chart_views import IntervalChart, MarkKind
from ..charts import Point, interval_chart
from ..edition import Edition
from ..wording import CHIPS, claim_worded, entity_link

KINDS: Mapping[str, MarkKind] = {
    "exact": "exact", "about": "about", "at_least": "lower", "more_than": "lower", "up_to": "upper",
    "less_than": "upper", "range": "range", "vague": "vague",
}  # fmt: skip


def point(edition: Edition, claim: Claim, numbers: Mapping[str, int], css: str) -> Point:
    """One claim as a point. What is a share of a known total is drawn where our sum puts it, as a diamond."""
    report = edition.reports[claim.reports[0]]
    said = report.figure.said_by
    row = min(numbers.get(name, 0) for name in claim.reports)
    value = _middle(claim.interval) if claim.computed else claim.value
    stretch = edtf.parse(claim.as_of.edtf) if claim.as_of and claim.as_of.edtf else None
    repeat = said is None or report.concurs_with is not None
    kind: MarkKind = (
        "computed" if claim.computed else "repeat" if repeat and claim.bound == "exact" else KINDS[claim.bound]
    )
    return Point(
        label=claim_worded(edition, claim), who=entity_link(edition, said).text if said else "no source named",
        value=value, interval=claim.interval, kind=kind, css=css,
        stretch=stretch, day_known=_names_a_day(stretch), line=claim.line, row=row,
        href=f"#f-{claim.reports[0]}", repeat=repeat, live=claim.live,
    )  # fmt: skip  # a table of fields


def _names_a_day(stretch: edtf.Stretch | None) -> bool:
    """Whether the day itself is known, not only about when."""
    return stretch is not None and not stretch.about and stretch.end - stretch.start <= timedelta(days=1)


def _middle(interval: Interval) -> Value:
    ends = [end for end in (interval.low, interval.high) if end is not None]
    middle = round(sum(ends) / len(ends)) if ends else None
    return Value(middle, middle)


def points_of(edition: Edition, quantity: Quantity, numbers: Mapping[str, int]) -> tuple[Point, ...]:
    """The points of one quantity."""
    css = CHIPS[edition.verdicts[quantity.id].verdict][0]
    asserted = [c for c in edition.claims_of_quantity[quantity.id] if not c.increment and c.stance not in APART_STANCES]
    return tuple(point(edition, claim, numbers, css) for claim in asserted)


def sum_points(edition: Edition, quantity: Quantity) -> tuple[Point, ...]:
    """Sums of ours that are set beside the quantity's claims, as diamonds."""
    css = CHIPS[edition.verdicts[quantity.id].verdict][0]
    rows = [row for row in edition.judgement.computations if row.quantity == quantity.id]
    return tuple(
        Point(
            label=f"{number_words(round(row.value, 1))} computed", who="our sum", value=Value(row.value, row.value),
            interval=Interval(row.value, row.value), kind="computed", css=css, stretch=None, day_known=False, line="",
            row=0, href="", repeat=False, live=True,
        )
        for row in rows
    )  # fmt: skip


def quantity_chart(edition: Edition, quantity: Quantity, numbers: Mapping[str, int]) -> IntervalChart | None:
    """The chart over time; null for statements, lengths of time, and where no two figures have a number."""
    if quantity.kind in {"statement", "duration"}:
        return None
    css = CHIPS[edition.verdicts[quantity.id].verdict][0]
    return interval_chart(points_of(edition, quantity, numbers), quantity.unit, css, _reference(edition, quantity))


def _reference(edition: Edition, quantity: Quantity) -> tuple[tuple[str, float, float], ...]:
    """The total a running count is part of, where the editors have tied the two by a share."""
    bands = []
    for other in edition.archive.quantities:
        for total in other.sums:
            whole = edition.quantities[total.by]
            claim = latest(edition.claims_of_quantity[whole.id])
            ends = nominal_of(claim) if claim else None
            if total.op == "share" and total.of == quantity.id and claim and ends and whole.unit == quantity.unit:
                words = f"{claim_worded(edition, claim)}: {whole.title}"
                low, high = claim.interval.low, claim.interval.high
                bands.append((words, float(low if low is not None else ends[0]), float(high or ends[1])))
    return tuple(bands[:1])
