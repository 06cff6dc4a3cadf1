"""Reports → claims: what is asserted, apart from who carries it.

Reports of one witness with one value and bound are one claim; an undated or more widely dated report takes the date of
the dated one. Reports that name nobody are one claim where value, bound and date are the same.
Source: specification, section 5, "Claims".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from .. import edtf
from ..identity import short_hash
from ..model import Claim, Interval, Quantity, Report, When
from .witnesses import Heads, concurring, name_of, witness_of

WITHDRAWN = frozenset({"denied", "retracted"})


@dataclass(frozen=True, slots=True)
class Base:
    """What a share is a share of: the known total, as an interval of counts."""

    claim: str
    """Id of the claim that gives the total."""
    interval: Interval
    nominal: float
    unit: str


def claims_of(quantity: Quantity, reports: Sequence[Report], head: Heads, base: Base | None) -> tuple[Claim, ...]:
    """The claims of one quantity, in reading order of their first reports. `live` is settled later, by relations."""
    claims: list[Claim] = []
    for report in sorted(reports, key=_dated_first):
        single = _claim(quantity, report, head, base)
        index = next((i for i, claim in enumerate(claims) if _is_one(claim, single)), None)
        if index is None:
            claims.append(single)
        else:
            claims[index] = _joined(claims[index], single)
    place = {report.id: index for index, report in enumerate(reports)}
    ordered = [replace(c, reports=tuple(sorted(c.reports, key=place.__getitem__))) for c in claims]
    return tuple(_named(_repeats(sorted(ordered, key=lambda c: place[c.reports[0]]))))


def _dated_first(report: Report) -> tuple[bool, float, str]:
    """Narrowly dated reports first, so that wider and undated ones find the date to take."""
    time = _stretch(report.figure.as_of)
    return (time is None, (time.end - time.start).total_seconds() if time else 0.0, report.id)


def _stretch(when: When | None) -> edtf.Stretch | None:
    return edtf.parse(when.edtf) if when and when.edtf else None


def _claim(quantity: Quantity, report: Report, head: Heads, base: Base | None) -> Claim:
    figure = report.figure
    witness = witness_of(report, head)
    other = concurring(report, head)
    share = base if base and figure.unit in {"percent", "share"} and quantity.unit not in {"percent", "share"} else None
    return Claim(
        id="", quantity=quantity.id, witness=witness, line=witness or "", concurring=(other,) if other else (),
        as_of=figure.as_of, value=figure.value, bound=figure.bound,
        interval=_share_of(report.interval, share, figure.unit) if share else report.interval,
        precision=figure.precision, unit=share.unit if share else figure.unit, counts=None, status=figure.status,
        event=_common(figure.event, quantity.events),
        cause=report.cause or quantity.cause,
        place=_common(figure.place.id if figure.place else None, quantity.places),
        population=report.population or quantity.population, period=report.period or quantity.period,
        stance=figure.stance, increment=figure.increment, denied_by=tuple(name_of(p) for p in figure.denied_by),
        computed=share is not None, reports=(report.id,), live=True,
    )  # fmt: skip  # a table of fields, grouped by what they say


def _common(value: str | None, declared: Sequence[str]) -> str | None:
    """The quantity's own class or place, for what it declares to be one with it, and for what says nothing."""
    return declared[0] if declared and (value is None or value in declared) else value


def _share_of(share: Interval, base: Base, unit: str | None) -> Interval:
    factor = base.nominal / 100 if unit == "percent" else base.nominal
    ends = [None if end is None else round(end * factor, 6) for end in (share.low, share.high)]
    return Interval(ends[0], ends[1], share.open, share.policy)


def _key(claim: Claim) -> tuple[object, ...]:
    """All that must agree for two reports to carry one claim; the date is asked apart."""
    return (claim.witness, claim.value, claim.bound, claim.interval, claim.unit, claim.status, claim.event, claim.cause,
            claim.place, claim.population, claim.period, claim.stance, claim.increment)  # fmt: skip


def _is_one(claim: Claim, report: Claim) -> bool:
    if _key(claim) != _key(report):
        return False
    one, two = _stretch(claim.as_of), _stretch(report.as_of)
    if claim.witness is None:
        return one == two
    return one is None or two is None or not (one.before(two) or two.before(one))


def _joined(claim: Claim, report: Claim) -> Claim:
    return replace(
        claim,
        as_of=claim.as_of or report.as_of,
        concurring=tuple(sorted({*claim.concurring, *report.concurring})),
        denied_by=tuple(sorted({*claim.denied_by, *report.denied_by})),
        reports=claim.reports + report.reports,
    )


def _repeats(claims: Sequence[Claim]) -> list[Claim]:
    """Unnamed claims that repeat the number of exactly one line belong to it; others stand alone."""
    named = [claim for claim in claims if claim.witness is not None]
    result = []
    for claim in claims:
        lines = {n.line for n in named if (n.value, n.place, n.unit) == (claim.value, claim.place, claim.unit)}
        has_number = (claim.value.low, claim.value.high) != (None, None)
        one_line = claim.witness is None and has_number and len(lines) == 1
        result.append(replace(claim, line=next(iter(lines))) if one_line else claim)
    return result


def _named(claims: Iterable[Claim]) -> Iterable[Claim]:
    """Ids: 50 bits of what the claim says, in base 32, so that adding an article changes no other claim's."""
    for claim in claims:
        when = claim.as_of.edtf if claim.as_of else None
        said = repr((claim.quantity, claim.witness, when, *_key(claim)[1:]))
        yield replace(claim, id="c" + short_hash(said))


def is_withdrawn(claim: Claim) -> bool:
    """Whether its text says that the claim was denied or taken back."""
    return claim.stance in WITHDRAWN or bool(claim.denied_by)
