"""One report → the claim it makes by itself, in the classes that its quantity declares.

Source: specification, section 5, "Gate" and "Claims".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ..identity import AUTOMATIC
from ..model import Claim, Interval, Number, Quantity, Report, Value
from .groups import group_of
from .witnesses import Heads, concurring, name_of, witness_of

MEASURED = frozenset({"measure", "duration"})
"""Kinds whose figures may be given in more than one unit."""
SHARE_UNITS = frozenset({"percent", "share"})


@dataclass(frozen=True, slots=True)
class Base:
    """What a share is a share of: the known total, as an interval of counts."""

    claim: str
    """Id of the claim that gives the total."""
    interval: Interval
    unit: str


def claim_of(quantity: Quantity, report: Report, head: Heads, base: Base | None) -> Claim:
    """The claim that `report` makes. It has no id yet, and is live until relations say otherwise."""
    figure = report.figure
    witness = witness_of(report, head)
    other = concurring(report, head)
    factor = 100 if figure.unit == "share" else 1
    share = _times(report.interval, factor)
    known = base if base and figure.unit in SHARE_UNITS and quantity.unit not in SHARE_UNITS else None
    return Claim(
        id="", quantity=quantity.id, witness=witness, line=witness or "", concurring=(other,) if other else (),
        as_of=figure.as_of, value=Value(_by(figure.value.low, factor), _by(figure.value.high, factor)),
        bound=figure.bound, interval=_share_of(share, known.interval) if known else share,
        precision=_by(figure.precision, factor), unit=known.unit if known else _unit(report, quantity),
        counts=_group(figure.counts, quantity), status=figure.status, event=_common(figure.event, quantity.events),
        cause=report.cause or quantity.cause,
        place=_common(figure.place.id if figure.place else None, quantity.places),
        population=report.population or quantity.population, period=report.period or quantity.period,
        stance=figure.stance, increment=figure.increment, denied_by=tuple(sorted(map(name_of, figure.denied_by))),
        computed=known is not None, reports=(report.id,), live=True,
    )  # fmt: skip  # a table of fields, grouped by what they say


def _unit(report: Report, quantity: Quantity) -> str | None:
    """Shares are counted in percent, so that "half" and "50 percent" are one number; what was grouped by rule, in the
    unit of its group, so that homes and houses are one, also where an editor has taken the group over since."""
    unit = report.figure.unit
    if unit in SHARE_UNITS:
        return "percent"
    taken_over = report.reviewed is None and any(name.startswith(AUTOMATIC) for name in quantity.was)
    return quantity.unit if (quantity.auto or taken_over) and quantity.kind not in MEASURED else unit


def _common(value: str | None, declared: Sequence[str]) -> str | None:
    """The quantity's own class or place, for what it declares to be one with it, and for what says nothing."""
    return declared[0] if declared and (value is None or value in declared) else value


def _group(counts: str | None, quantity: Quantity) -> str | None:
    """The group counted; that of the question where the figure's own words name none."""
    return group_of(counts) or group_of(quantity.population) or group_of(quantity.question)


def _share_of(share: Interval, base: Interval) -> Interval:
    """A share in percent of a total, over all that both may be."""
    ends = [
        None if end is None or total is None else _by(end, Fraction(str(total)) / 100)
        for end, total in ((share.low, base.low), (share.high, base.high))
    ]
    names: tuple[Literal["low", "high"], ...] = ("low", "high")
    return Interval(ends[0], ends[1], tuple(n for n in names if n in share.open + base.open), share.policy)


def _times(interval: Interval, factor: int) -> Interval:
    return Interval(_by(interval.low, factor), _by(interval.high, factor), interval.open, interval.policy)


def _by(number: Number | None, factor: int | Fraction) -> Number | None:
    """`number` times `factor` without what binary fractions add; whole values stay whole."""
    if number is None or factor == 1:
        return number
    product = Fraction(str(number)) * factor
    return int(product) if product.denominator == 1 else round(float(product), 6)
