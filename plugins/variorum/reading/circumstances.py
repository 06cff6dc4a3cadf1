"""What the sentence of a figure says of it: what happened, how sure it is, where, when, and who says so."""

from collections.abc import Sequence
from typing import Any, NamedTuple, cast, get_args

from ..model import Figure, Party, Stance, Status
from .attribution import Attribution, attribute
from .background import is_background
from .carrying import carried, increment
from .context import Context, party
from .conversions import conversion_of
from .happenings import event_of, status_of
from .nearness import Scene
from .places import Stage, find_place
from .readings import Measured
from .sources import Source
from .spans import Span
from .stances import stance_of
from .statements import Statement
from .timing import when
from .units import Unit

STATUSES = frozenset(get_args(Status))
THINGS = frozenset(["person", "count", "percent", "share", "money"])
"""Classes of units that something can happen to."""


def placed(c: Context, figure: Measured, sentence: Span, unit: Unit | None, earlier: Sequence[Figure]) -> Figure:
    """The figure `figure` with what its sentence says of it; `earlier` are the figures before it in the text."""
    last = earlier[-1] if earlier else None
    found = _happened(c, figure, sentence, unit, earlier)
    attribution = attribute(c.statements, figure.start, figure.end)
    statement = attribution.said or next(iter(attribution.denied), None)
    dated, stated = when(c.times, figure.start, figure.end, statement)
    speakers = _speakers(c, figure)
    rules, said = _sourced(c, figure, found.stance, attribution, unit)
    return Figure(
        text=figure.text,
        start=figure.start,
        end=figure.end,
        quote=figure.quote,
        value=figure.value,
        bound=figure.bound,
        bound_words=figure.bound_words,
        precision=figure.precision,
        unit=figure.unit,
        counts=figure.counts,
        event=None if speakers else found.event,
        status=cast("Status", found.status) if found.status in STATUSES else None,
        place=_place(c, figure, sentence, statement) if _happens(unit) else None,
        as_of=dated,
        stated=stated,
        conversion_of=conversion_of(c.page.text, last, figure, unit.kind if unit else None),
        increment=increment(c, figure, found.event, earlier),
        rule=(*figure.rule, *rules) if rules else figure.rule,
        **said,
    )


def _speakers(c: Context, figure: Measured) -> bool:
    """Whether it counts those who speak, "two officials said", and nothing in their name tells what befell them: what
    happened is then what they say."""
    sources = (s.source for s in c.statements.by_sentence[c.page.nth(figure.start)]) if c.statements.by_sentence else ()
    bound = len(figure.bound_words or "") + 1
    led = [s for s in sources if s.start <= figure.start < s.end and figure.start - s.start <= bound]
    return any(not any(c.page.find(c.lexicon["events.events"], s.start, s.end)) for s in led)


class Happened(NamedTuple):
    """What happened to what a number counts, how it is asserted, and how sure it is."""

    event: str | None
    stance: Stance
    status: str | None


def _happens(unit: Unit | None) -> bool:
    """Whether something can happen to what is counted: a length of time has no event of its own."""
    return unit is None or unit.kind in THINGS


def _happened(c: Context, figure: Measured, sentence: Span, unit: Unit | None, earlier: Sequence[Figure]) -> Happened:
    a, b, things = figure.start, figure.end, _happens(unit)
    scene = Scene(c.page, sentence, a, b, unit.end if unit else b, c.starts, c.lexicon, unit.kind if unit else None)
    event = carried(c, figure, event_of(scene, things=things), earlier)
    stance, possible = stance_of(c.page, sentence, a, b, c.lexicon)
    return Happened(event, stance, (status_of(scene) or possible) if things else None)


def _place(c: Context, figure: Measured, sentence: Span, statement: Statement | None) -> Party | None:
    """Where it was counted; the name of who vouches is no place of it."""
    places = c.names.places if c.names else frozenset()
    apart = (statement.source.start, statement.source.end) if statement else (0, 0)
    return find_place(Stage(c.page, sentence, figure.start, figure.end, apart, c.lexicon), c.mentions, places)


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
