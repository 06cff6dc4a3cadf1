"""Reports → claims: what is asserted, apart from who carries it.

Reports of one witness with one value and bound are one claim; an undated or more widely dated report takes the date of
the dated one. Reports that name nobody are one claim where value, bound and date are the same. A number and its
conversion are one claim. What a text denies is a claim of its own: the denial reaches only the chain it denies.
Source: specification, section 5, "Claims".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from .. import edtf
from ..identity import short_hash
from ..model import TITLE_PARAGRAPH, Claim, Quantity, Report, When
from .asserted import Base, claim_of
from .conversions import tied
from .gate import APART_STANCES
from .witnesses import Heads, name_of

__all__ = ["Base", "claims_of", "is_withdrawn"]

WITHDRAWN = frozenset({"denied", "retracted"})


@dataclass(frozen=True, slots=True)
class _Growing:
    """A claim as its reports come in."""

    claim: Claim
    faces: frozenset[tuple[object, ...]]
    """What its reports say, in each unit in which they say it: what a further report must say to carry this claim."""


def claims_of(quantity: Quantity, reports: Sequence[Report], head: Heads, base: Base | None) -> tuple[Claim, ...]:
    """The claims of one quantity, in reading order of their first reports, headlines last. Relations settle `live`."""
    found: list[_Growing] = []
    for group in sorted(tied(reports), key=_dated_first):
        single = _single(quantity, group, head, base)
        index = next((i for i, known in enumerate(found) if _is_one(known, single)), None)
        if index is None:
            found.append(single)
        else:
            found[index] = _joined(found[index], single)
    # Headlines last: a claim is worded as its first report, and a headline leaves out who said it.
    told = sorted(enumerate(reports), key=lambda row: (row[1].paragraph == TITLE_PARAGRAPH, row[0]))
    place = {report.id: index for index, (_, report) in enumerate(told)}
    ordered = [replace(g.claim, reports=tuple(sorted(g.claim.reports, key=place.__getitem__))) for g in found]
    return tuple(_repeats(sorted(ordered, key=lambda claim: place[claim.reports[0]])))


def _dated_first(group: Sequence[Report]) -> tuple[bool, float, bool, str, str]:
    """Narrowly dated reports first, so that wider and undated ones find the date to take: the oldest that fits."""
    time = _stretch(group[0].figure.as_of)
    if time is None:
        return (True, 0.0, False, "", group[0].id)
    return (False, (time.end - time.start).total_seconds(), time.about, time.start.isoformat(), group[0].id)


def _stretch(when: When | None) -> edtf.Stretch | None:
    return edtf.parse(when.edtf) if when and when.edtf else None


def _single(quantity: Quantity, group: Sequence[Report], head: Heads, base: Base | None) -> _Growing:
    """The claim of one report, or of a number with its conversions: told in the quantity's unit where one side is."""
    sides = [(claim_of(quantity, report, head, base), report) for report in group]
    claim, told = next((side for side in sides if side[0].unit == quantity.unit), sides[0])
    named = replace(claim, id=_id(claim, told), reports=tuple(report.id for report in group))
    return _Growing(named, frozenset(_key(claim, report) for claim, report in sides))


def _key(claim: Claim, report: Report) -> tuple[object, ...]:
    """All that must agree for two reports to carry one claim; the date is asked apart."""
    via = tuple(map(name_of, report.figure.via)) if is_withdrawn(claim) else ()
    denial = ((claim.denied_by, via),) if is_withdrawn(claim) else ()
    return (claim.witness, claim.value, claim.bound, claim.interval, claim.unit, claim.status, claim.event, claim.cause,
            claim.place, claim.population, claim.period, claim.stance, claim.increment, claim.counts,
            *denial)  # fmt: skip


def _id(claim: Claim, report: Report) -> str:
    """50 bits of what the claim says, in base 32, so that adding an article changes no other claim's."""
    when = claim.as_of.edtf if claim.as_of else None
    return "c" + short_hash(repr((claim.quantity, when, *_key(claim, report))))


def _is_one(known: _Growing, single: _Growing) -> bool:
    if known.faces.isdisjoint(single.faces):
        return False
    one, two = _stretch(known.claim.as_of), _stretch(single.claim.as_of)
    if known.claim.witness is None:
        return one == two
    return one is None or two is None or not (one.before(two) or two.before(one))


def _joined(known: _Growing, single: _Growing) -> _Growing:
    claim = replace(
        known.claim,
        as_of=known.claim.as_of or single.claim.as_of,
        concurring=tuple(sorted({*known.claim.concurring, *single.claim.concurring})),
        reports=known.claim.reports + single.claim.reports,
    )
    return _Growing(claim, known.faces | single.faces)


def _repeats(claims: Sequence[Claim]) -> Iterable[Claim]:
    """Unnamed claims that repeat the number of exactly one line belong to it; others stand alone."""
    named = [claim for claim in claims if claim.witness is not None]
    for claim in claims:
        lines = {other.line for other in named if _number(other) == _number(claim)}
        has_number = (claim.value.low, claim.value.high) != (None, None)
        one_line = claim.witness is None and has_number and len(lines) == 1
        yield replace(claim, line=next(iter(lines))) if one_line else claim


def _number(claim: Claim) -> tuple[object, ...]:
    """The number and what it counts, however it is hedged and whenever it is said; no forecast repeats a count."""
    apart = claim.stance if claim.stance in APART_STANCES else None
    return (claim.value, claim.unit, claim.counts, claim.status, claim.event, claim.cause, claim.place,
            claim.population, claim.period, claim.increment, apart)  # fmt: skip


def is_withdrawn(claim: Claim) -> bool:
    """Whether its text says that the claim was denied or taken back."""
    return claim.stance in WITHDRAWN or bool(claim.denied_by)
