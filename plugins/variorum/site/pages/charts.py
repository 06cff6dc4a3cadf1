"""Claims → points of charts."""

import re
from collections.abc import Iterable, Mapping

from ... import edtf
from ...judging.compare import nominal_of
from ...judging.computations import latest
from ...judging.gate import APART_STANCES
from ...judging.sentences import number_words
from ...model import Claim, Interval, Number, Quantity, Value
from ..chart_views import IntervalChart, MarkKind
from ..charts import Point, interval_chart, marks_of
from ..charts.days import is_bounded
from ..chips import verdict_chip
from ..edition import Edition
from ..wording import CURRENCIES, claim_worded, entity_link

KINDS: Mapping[str, MarkKind] = {
    "exact": "exact", "about": "about", "at_least": "lower", "more_than": "lower", "up_to": "upper",
    "less_than": "upper", "range": "range", "vague": "vague",
}  # fmt: skip

DIGITS = 2
"""Of a sum of ours: the sentence on the same page gives as many."""
DEGREES = re.compile(r"\s?°\s?[CF]\b")


def point(edition: Edition, claim: Claim, numbers: Mapping[str, int], css: str) -> Point:
    """One claim as a point. What is a share of a known total is drawn where our sum puts it, as a diamond."""
    report = edition.reports[claim.reports[0]]
    said = edition.said_by(report)
    rows = sorted((numbers[name], name) for name in claim.reports) if numbers else []
    value = our_sum(claim.interval) if claim.computed else claim.value
    stretch = edtf.parse(claim.as_of.edtf) if claim.as_of and claim.as_of.edtf else None
    repeat = report.figure.said_by is None or report.concurs_with is not None
    kind: MarkKind = (
        "computed" if claim.computed else "repeat" if repeat and claim.bound == "exact" else KINDS[claim.bound]
    )
    return Point(
        label=_label(edition, claim), who=entity_link(edition, said).text if said else "no source named",
        value=value, interval=claim.interval, kind=kind, css=css,
        stretch=stretch, day_known=_is_dated(stretch), line=claim.line, rows=tuple(number for number, _ in rows),
        href=f"#f-{rows[0][1] if rows else claim.reports[0]}", repeat=repeat, live=claim.live,
    )  # fmt: skip  # a table of fields


def _label(edition: Edition, claim: Claim) -> str:
    """The claim as worded, with the sign of its currency or scale where the text sets one at the number."""
    figure = edition.reports[claim.reports[0]].figure
    worded = claim_worded(edition, claim)
    before, found, after = figure.quote.partition(figure.text)
    sign = before[-1:] if found and before[-1:] in CURRENCIES else ""
    degrees = DEGREES.match(after) if found else None
    said = worded.replace(figure.text, f"{sign}{figure.text}{degrees.group() if degrees else ''}", 1)
    return f"{said}, {_as_count(claim)} (our sum)" if claim.computed else said


def _as_count(claim: Claim) -> str:
    """What a share comes to, as near as it can be told; the bound of the share is that of the count."""
    count = our_sum(claim.interval).low
    return f"about {number_words(count)}" if count is not None else "no count"


def _is_dated(stretch: edtf.Stretch | None) -> bool:
    """Whether a date is known that can stand on an axis; whether it is narrow enough for it, the axis decides."""
    return is_bounded(stretch) and stretch is not None and not stretch.about


def our_sum(interval: Interval) -> Value:
    """The middle of what a share of a known total comes to, with no more digits than a share of a round total bears."""
    ends = [end for end in (interval.low, interval.high) if end is not None]
    middle = float(f"{sum(ends) / len(ends):.{DIGITS - 1}e}") if ends else None
    return Value(middle, middle)


def points_of(edition: Edition, quantity: Quantity, numbers: Mapping[str, int]) -> tuple[Point, ...]:
    """The points of one quantity."""
    css = verdict_chip(edition.verdicts[quantity.id]).css
    asserted = [c for c in edition.claims_of_quantity[quantity.id] if not c.increment and c.stance not in APART_STANCES]
    return tuple(point(edition, claim, numbers, css) for claim in asserted)


def sum_points(edition: Edition, quantity: Quantity) -> tuple[Point, ...]:
    """Sums of ours that are set beside the quantity's claims, as diamonds."""
    css = verdict_chip(edition.verdicts[quantity.id]).css
    rows = edition.computations_of_quantity[quantity.id]
    return tuple(
        Point(
            label=_sum_words(row.value, row.unit), who="our sum", value=Value(row.value, row.value),
            interval=Interval(row.value, row.value), kind="computed", css=css, stretch=None, day_known=False, line="",
            rows=(), href="", repeat=False, live=True,
        )
        for row in rows
    )  # fmt: skip


def _sum_words(value: Number, unit: str) -> str:
    number = number_words(round(value, 1))
    return f"{number} percent" if unit == "percent" else number


def is_worth_drawing(rows: Iterable[tuple[Point, ...]]) -> bool:
    """Whether there are two marks to set beside each other on one scale; a single number is better printed."""
    return sum(len(marks_of(row)) for row in rows) > 1


def quantity_chart(edition: Edition, quantity: Quantity, numbers: Mapping[str, int]) -> IntervalChart | None:
    """The chart over time; null for statements, lengths of time, and where no two figures have a number."""
    if quantity.kind in {"statement", "duration"}:
        return None
    css = verdict_chip(edition.verdicts[quantity.id]).css
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
                worded = claim_worded(edition, claim)
                words = f"{worded[:1].upper()}{worded[1:]}: {whole.title}"
                low, high = claim.interval.low, claim.interval.high
                bands.append((words, float(low if low is not None else ends[0]), float(high or ends[1])))
    return tuple(bands[:1])
