"""What the sentence of a figure says of it: what happened, how sure it is, where, when, and who says so."""

import re
from collections.abc import Sequence
from typing import Any, cast, get_args

from ..model import Figure, Party, Stance, Status
from .attribution import Attribution, attribute
from .background import is_background
from .context import Context, party
from .conversions import conversion_of
from .ellipsis import THEN
from .happenings import Scene, event_of, status_of
from .places import find_place
from .readings import Measured
from .sources import Source
from .spans import Span
from .stances import stance_of
from .timing import when
from .units import Unit

STATUSES = frozenset(get_args(Status))
CHANGES = frozenset(["rose", "fell"])
THINGS = frozenset(["person", "count", "percent", "share", "money"])
"""Classes of units that something can happen to; a length of time has no event of its own."""
COMPARED = 60
"""Characters between a number and what it is compared with."""
OWN = re.compile(r"[^.;]{0,20}\s(?:who|which|that)\s")
"""A clause of its own behind a number: "compared with 12 who were sacked"."""


def placed(c: Context, figure: Measured, sentence: Span, unit: Unit | None, earlier: Sequence[Figure]) -> Figure:
    """The figure `figure` with what its sentence says of it; `earlier` are the figures before it in the text."""
    things = unit is None or unit.kind in THINGS
    a, b = figure.start, figure.end

    scene = Scene(c.page, sentence, a, b, unit.end if unit else b, c.starts, c.lexicon, unit.kind if unit else None)
    event = _carried(c, figure, event_of(scene, things=things), earlier)
    attribution = attribute(c.statements, a, b)
    statement = attribution.said or next(iter(attribution.denied), None)
    stance, possible = stance_of(c.page, sentence, a, b, c.lexicon)
    status = (status_of(scene) or possible) if things else None
    places = c.names.places if c.names else frozenset()
    apart = (statement.source.start, statement.source.end) if statement else (0, 0)
    dated, stated = when(c.times, a, b, statement)
    rules, said = _sourced(c, figure, stance, attribution, unit)
    return Figure(
        text=figure.text,
        start=a,
        end=b,
        quote=figure.quote,
        value=figure.value,
        bound=figure.bound,
        bound_words=figure.bound_words,
        precision=figure.precision,
        unit=figure.unit,
        counts=figure.counts,
        event=event,
        status=cast("Status", status) if status in STATUSES else None,
        place=find_place(c.page, sentence, a, b, c.mentions, places, apart, c.lexicon) if things else None,
        as_of=dated,
        stated=stated,
        conversion_of=conversion_of(c.page.text, earlier[-1] if earlier else None, figure, unit.kind if unit else None),
        increment=_increment(c, figure, event, earlier),
        rule=(*figure.rule, *rules) if rules else figure.rule,
        **said,
    )


def _carried(c: Context, figure: Measured, event: str | None, earlier: Sequence[Figure]) -> str | None:
    """`event`; for a bare number that goes on from the count before it ("it could climb to 20,000") that one's.

    So too for a number that the one before it is compared with: "61 percent, compared with 66".
    """
    text, last = c.page.text, earlier[-1] if earlier else None
    if last and event is None and _goes_on(c, figure, last):
        return last.event
    bare = (
        event in CHANGES
        and figure.unit in (None, "people")
        and text[max(0, figure.start - 8) : figure.start].rstrip().endswith(" to")
    )
    return last.event if last and bare and last.unit == "people" else event


def _goes_on(c: Context, figure: Measured, last: Figure) -> bool:
    """Whether what happened to the number before happened to `figure` too."""
    between = c.page.text[last.end : figure.start].removesuffix(figure.bound_words or "").strip()
    both = last.counts is not None and figure.counts is not None and between == f"{last.counts} and"
    in_turn = figure.unit is None and THEN.fullmatch(c.page.text, last.end, figure.start) is not None
    return "unit.carried" in figure.rule or both or in_turn or _compared(c, figure, last)


def _compared(c: Context, figure: Measured, last: Figure) -> bool:
    """Whether the number before `figure` is compared with it, which has no clause of its own: "up from 12"."""
    if last.event is None or figure.unit not in (None, last.unit) or figure.start - last.end > COMPARED:
        return False
    between = c.page.text[last.end : figure.start].removesuffix(figure.bound_words or "")
    return c.lexicon["clauses.compared"].pattern.search(between) is not None and not OWN.match(
        c.page.text, figure.start + len(figure.quote)
    )


def _sourced(
    c: Context, figure: Measured, stance: Stance, found: Attribution, unit: Unit | None
) -> tuple[tuple[str, ...], dict[str, Any]]:
    """The rules that tell who says so and who denies it, and the fields they give, and how it is asserted then."""
    said = found.said
    if (said is None and not found.denied) or is_background(c.page, figure, unit, c.lexicon):
        return (), {"stance": stance}
    relayed = said is not None and said.kind == "relayed"
    via = ((said.source,) if relayed else said.via) if said else ()
    denied = [d for d in found.denied if d.kind == "denied" and (d.rank == 0 or said)]
    retracted = (said is not None and said.kind == "retracted") or any(d.kind == "retracted" for d in found.denied)
    rules = (said.rule if said else "", *[d.rule for d in denied if d is not said])
    return tuple(filter(None, rules)), {
        "said_by": _party(c, said.source) if said and not relayed else None,
        "via": tuple([_party(c, v) for v in via]),
        "denied_by": tuple([_party(c, d.source) for d in denied]),
        "stance": "denied" if denied else "retracted" if retracted else stance,
    }


def _party(c: Context, source: Source) -> Party:
    return party(c, source.text, source.start)


def _increment(c: Context, figure: Measured, event: str | None, earlier: Sequence[Figure]) -> bool:
    """Whether words like "58 more" add to a count; not after one of something else ("2,000 dead, 900 more missing")."""
    text, lexicon = c.page.text, c.lexicon
    after = c.page.find(lexicon["events.increment"], figure.end + 1, figure.end + 8)
    before = c.page.find(lexicon["events.increment_before"], max(0, figure.start - 16), figure.start)
    if not (after and after[0].start == figure.end + 1) and not (
        before and not text[before[-1].end : figure.start].strip()
    ):
        return False
    last = earlier[-1] if earlier and c.page.paragraph(earlier[-1].start) == c.page.paragraph(figure.start) else None
    return last is None or last.event is None or last.event == event
