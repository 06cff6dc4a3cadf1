"""What a map says in words: to those who do not see it, and about itself."""

from collections.abc import Iterable, Iterator, Sequence

from .atlas import SOURCE
from .distances import far
from .plan import Plan
from .sheet import Drawn
from .spots import Spot

MOST_TOLD = 12
"""Places that the text alternative tells one by one; more are counted."""
SHORT = 60
"""Letters of a precision that are quoted here."""
MOST_NOTES = 3
"""Disputes a caption explains one by one; where a map shows more of the world, it only says that there are some."""

RING = "Open ring: a point that is not exact, or stands for an area."


def alternative(plan: Plan, drawn: Drawn) -> str:
    """The map in words: every place with its distance and direction from the first, and the countries."""
    said = (f"Map of {plan.subject}.", *_told(plan), *_countries(drawn), _outside(plan))
    return " ".join(sentence for sentence in said if sentence)


def _told(plan: Plan) -> Iterator[str]:
    others = [spot for spot in plan.spots if spot.id != plan.centre.id]
    if others:
        rows = [f"{spot.name}, {far(plan.centre.point, spot.point)}{_unsure(spot)}" for spot in others[:MOST_TOLD]]
        more = len(others) - len(rows)
        rows += [f"and {more} more"] if more else []
        yield f"Seen from {plan.centre.name}{_unsure(plan.centre)}: {'; '.join(rows)}."
    elif plan.subject != plan.centre.name:
        yield f"{plan.centre.name}{_unsure(plan.centre)}."


def _unsure(spot: Spot) -> str:
    return f" ({short(spot.precision)})" if spot.approximate else ""


def short(precision: str) -> str:
    """The first clauses of a precision, as far as they are short; the place's own page has all of it."""
    clauses = precision.split(", ")
    ends = (i for i in range(len(clauses), 1, -1) if len(", ".join(clauses[:i])) <= SHORT)
    return ", ".join(clauses[: next(ends, 1)])


def _countries(drawn: Drawn) -> Iterator[str]:
    if drawn.countries:
        word = "Country" if len(drawn.countries) == 1 else "Countries"
        yield f"{word} on the map: {listed(drawn.countries[:MOST_TOLD])}."


def caption(plan: Plan, renderings: Sequence[Drawn]) -> str:
    """What a reader must know: how exact the points are, what is left out, whose borders these are.

    What lies outside, and how exact each point is, is told in the alternative and on the places' own pages.
    """
    return " ".join(sentence for sentence in (
        _points(plan),
        _regions(renderings),
        _without_name(renderings),
        _dashed(renderings),
        *_undrawn(renderings),
        f"Borders: {SOURCE}, which draws who holds a territory, not who claims it.",
    ) if sentence)  # fmt: skip  # sentences in the order in which a reader needs them


def _points(plan: Plan) -> str:
    """The precision of the page's own place, where it has one, and what an open ring means."""
    own = [spot for spot in plan.spots if plan.focus == {spot.id}]
    exact = [f"{spot.name}: {short(spot.precision)}." for spot in own]
    others = any(spot.approximate for spot in plan.spots if spot not in own)
    return " ".join((*exact, *([RING] if others else [])))


def _regions(renderings: Sequence[Drawn]) -> str:
    return "Names in italics: regions, without their limits." if any(drawn.areas for drawn in renderings) else ""


def _without_name(renderings: Sequence[Drawn]) -> str:
    names = list(dict.fromkeys(spot.name for drawn in renderings for spot in drawn.unnamed))
    if len(names) > MOST_NOTES:
        return f"Without a name where room is short: {len(names)} places."
    return f"Without a name where room is short: {listed(names)}." if names else ""


def _outside(plan: Plan) -> str:
    far_off = [f"{spot.name}, {far(plan.centre.point, spot.point)} of {plan.centre.name}" for spot in plan.outside]
    more = len(far_off) - MOST_NOTES
    rest = [f"and {more} more"] if more > 0 else []
    return f"Outside the map: {'; '.join(far_off[:MOST_NOTES] + rest)}." if far_off else ""


def _dashed(renderings: Sequence[Drawn]) -> str:
    notes = list(dict.fromkeys(row.note for drawn in renderings for row in drawn.disputes))
    if len(notes) > MOST_NOTES:
        return "Dashed: borders that are disputed, in whole or in part."
    return f"Dashed: {'; '.join(notes)}." if notes else ""


def _undrawn(renderings: Sequence[Drawn]) -> Iterable[str]:
    rows = list(dict.fromkeys(row for drawn in renderings for row in drawn.undrawn))
    if len(rows) > MOST_NOTES:
        return (f"The limits of {listed([row.name for row in rows])} are not drawn.",)
    return (f"{row.note}." for row in rows)


def listed(names: Sequence[str]) -> str:
    """Names as a sentence lists them."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)
