"""All figures of a text: masks, numbers, bounds, units, then what happened, where, who says so, and when."""

import re
from dataclasses import replace
from typing import cast, get_args

from ..model import Bound, Figure, Stance, Status, Value
from .attribution import Statement, attribute
from .bounds import Bounding, find_bound
from .clauses import nearest
from .context import Context, context_of, find_readings, party
from .conversions import conversion_of
from .dates import when
from .lexicon import Lexicon
from .masks import find_masks
from .names import NameIndex
from .places import find_place
from .quoting import quotation
from .ranges import Reading
from .spans import Span
from .units import Unit, find_unit
from .vague import check_policy
from .values import precision, value_of

EVENT_REACH, STATUS_REACH, STANCE_REACH = 110, 34, 60
"""Cost up to which a word near a number is taken to belong to it: a clause, a noun phrase, half a clause."""
PAIR = re.compile(r"\s?(?:to|and|or|-|–)\s?")
"""What stands between two numbers that share the noun behind the second."""
THINGS = frozenset(["person", "count", "percent", "share", "money"])
"""Classes of units that something can happen to; a length of time has no event of its own."""


def read_figures(
    text: str, lexicon: Lexicon, names: NameIndex | None = None, policy: str = "variorum"
) -> tuple[Figure, ...]:
    """The figures of `text`, sorted by start, without overlap; offsets are code points of `text` as given.

    `names` ties sources and places to entities. `policy` is checked to be known; it decides intervals, not readings
    (section 4). Raises ContentError for an unknown policy.
    """
    check_policy(policy)
    readings = find_readings(text, find_masks(text, lexicon), lexicon)
    context = context_of(text, readings, lexicon, names)
    figures: list[Figure] = []
    for at, reading in enumerate(readings):
        after = readings[at + 1].start if at + 1 < len(readings) else len(text)
        figures.append(_figure(context, reading, readings[at - 1].end if at else 0, after, figures))
    return tuple(_shared(text, figures))


def _shared(text: str, figures: list[Figure]) -> list[Figure]:
    """`figures` where a number without a unit takes that of the one it is paired with ("from 5 to 7 percent")."""
    paired = list(figures)
    for at in range(len(figures) - 2, -1, -1):
        one, two = figures[at], paired[at + 1]
        if one.unit is None and two.unit and PAIR.fullmatch(text, one.end, two.start):
            paired[at] = replace(one, unit=two.unit, counts=two.counts, rule=(*one.rule, "unit.shared"))
    return paired


def _figure(c: Context, r: Reading, floor: int, ceiling: int, earlier: list[Figure]) -> Figure:
    sentence = c.page.sentence(r.start)
    floor, ceiling = max(floor, sentence.start), min(ceiling, max(sentence.end, r.end))
    bound = find_bound(c.page, r.start, r.end, floor, c.lexicon)
    past = bound.end if bound and bound.start >= r.end else r.end
    unit = _unit(c, r, past, floor, ceiling, earlier)
    end = unit.end if unit and unit.swallow and not r.range else r.end
    quote = quotation(c.page.text, r.start, end, bound, unit)
    figure = Figure(
        text=c.page.text[r.start : end],
        start=r.start,
        end=end,
        quote=quote,
        value=value_of(r, bound, unit),
        bound=_bound(r, bound),
        bound_words=bound.words if bound else None,
        precision=precision(r, unit),
        unit=unit.gives if unit else None,
        counts=unit.counts if unit else None,
        rule=tuple(x for x in (*r.rules, bound.rule if bound else None, unit.rule if unit else None) if x),
    )
    return _placed(c, figure, sentence, unit, earlier)


def _bound(r: Reading, bound: Bounding | None) -> Bound:
    if r.low is None:
        return "vague"
    return "range" if r.range else cast("Bound", bound.bound) if bound else "exact"


def _unit(c: Context, r: Reading, past: int, floor: int, ceiling: int, earlier: list[Figure]) -> Unit | None:
    if r.unit:
        return Unit(r.unit, r.unit if r.unit in THINGS else "time", r.rules[-1], r.end)
    found = find_unit(c.page, r.start, past, floor, ceiling, c.lexicon)
    if found or not earlier:
        return found
    last = earlier[-1]
    together = c.page.paragraph(last.start) == c.page.paragraph(r.start)
    large = r.low is not None and r.low >= 100 and last.value != Value(None, None)
    return Unit("people", "person", "unit.carried", r.end) if together and large and last.unit == "people" else None


def _placed(c: Context, figure: Figure, sentence: Span, unit: Unit | None, earlier: list[Figure]) -> Figure:
    """`figure` with what its sentence says of it: event, status, stance, place, sources, dates, increment."""
    things = unit is None or unit.kind in THINGS
    a, b = figure.start, figure.end

    def near(name: str, reach: int) -> str | None:
        hit = nearest(c.page, c.lexicon[name], sentence, a, b, c.starts, reach)
        return hit.gives if hit else None

    event = near("events.events", EVENT_REACH) if things else None
    statement = attribute(c.statements, a)
    stance = cast("Stance", near("events.stance", STANCE_REACH) or "asserted")
    status = near("events.status", STATUS_REACH) if things else None
    places = c.names.places if c.names else frozenset()
    dated, stated = when(c.page, sentence, a, b, c.dates, c.known, statement.cue if statement else None)
    result = replace(
        figure,
        event=event,
        status=cast("Status", status) if status in get_args(Status) else None,
        stance="denied" if statement and statement.denied else stance,
        place=find_place(c.page, sentence, a, b, c.mentions, places, c.lexicon) if things else None,
        as_of=dated,
        stated=stated,
        conversion_of=conversion_of(c.page.text, earlier[-1] if earlier else None, figure, unit.kind if unit else None),
        increment=_increment(c, figure, event, earlier),
    )
    return _sourced(c, result, statement)


def _sourced(c: Context, figure: Figure, statement: Statement | None) -> Figure:
    if statement is None:
        return figure
    source = party(c, statement.source.text, statement.source.start)
    if statement.denied:
        return replace(figure, denied_by=(source,), rule=(*figure.rule, statement.rule))
    via = (party(c, statement.via.text, statement.via.start),) if statement.via else ()
    return replace(figure, said_by=source, via=via, rule=(*figure.rule, statement.rule))


def _increment(c: Context, figure: Figure, event: str | None, earlier: list[Figure]) -> bool:
    """Whether words like "58 more" add to a count; not after one of something else ("2,000 dead, 900 more missing")."""
    text, lexicon = c.page.text, c.lexicon
    after = lexicon["events.increment"].match(text, figure.end + 1, min(len(text), figure.end + 8))
    before = c.page.find(lexicon["events.increment_before"], max(0, figure.start - 16), figure.start)
    if not after and not (before and not text[before[-1].end : figure.start].strip()):
        return False
    last = earlier[-1] if earlier and c.page.paragraph(earlier[-1].start) == c.page.paragraph(figure.start) else None
    return last is None or last.event is None or last.event == event
