"""All figures of a text: masks, numbers, bounds, units, then what happened, where, who says so, and when."""

from datetime import date
from typing import cast

from ..model import Bound, Figure, Mention, Value
from .bounds import Bounding, bound_behind, find_bound
from .circumstances import THINGS, placed
from .context import Context, context_of, find_readings
from .corrections import corrected
from .lexicon import Lexicon
from .names import NameIndex, find_mentions
from .pairs import paired
from .quoting import quotation
from .readings import Measured, Reading
from .spans import page
from .units import Unit, find_unit
from .vague import check_policy, in_passing
from .values import precision, value_of


def read_figures(
    text: str,
    lexicon: Lexicon,
    names: NameIndex | None = None,
    policy: str = "variorum",
    page_date: date | None = None,
) -> tuple[Figure, ...]:
    """The figures of `text`, sorted by start, without overlap; offsets are code points of `text` as given.

    `names` ties sources and places to entities. Weekdays count back from the text's own date, or from `page_date` where
    the text bears it out. `policy` is checked to be known; it decides intervals, not readings
    (section 4). Raises ContentError for an unknown policy.
    """
    return read_with_names(text, lexicon, names, policy, page_date)[0]


def read_with_names(
    text: str, lexicon: Lexicon, names: NameIndex | None, policy: str, page_date: date | None
) -> tuple[tuple[Figure, ...], tuple[Mention, ...]]:
    """The figures of `text` (as `read_figures` gives them), and the mentions of `names`, which both steps need."""
    check_policy(policy)
    whole = page(text)
    readings = find_readings(whole, lexicon)
    mentions = find_mentions(text, names) if names else ()
    if not readings:
        return (), mentions
    context = context_of(whole, readings, lexicon, names, mentions, page_date)
    figures: list[Figure] = []
    for at, reading in enumerate(readings):
        after = readings[at + 1].start if at + 1 < len(readings) else len(text)
        figure, kind = _figure(context, reading, readings[at - 1].end if at else 0, after, figures)
        if not in_passing(figure, kind, lexicon):
            figures.append(figure)
    return paired(text, corrected(whole, figures, lexicon)), mentions


def _figure(c: Context, r: Reading, floor: int, ceiling: int, earlier: list[Figure]) -> tuple[Figure, str | None]:
    """The figure of a number, and the class of its unit."""
    sentence = c.page.sentence(r.start)
    floor, ceiling = max(floor, sentence.start), min(ceiling, max(sentence.end, r.end))
    bound = find_bound(c.page, r, floor, c.lexicon)
    past = bound.end if bound and bound.start >= r.end else r.end
    unit = _unit(c, r, past, floor, ceiling, earlier)
    if bound is None and unit and unit.end > r.end:
        bound = bound_behind(c.page, unit.end, c.lexicon)
    end = unit.end if unit and unit.swallow and not r.range else r.end
    quote = quotation(c.page.text, r.start, end, bound, unit)
    measured = Measured(
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
        rule=(*r.rules, *((bound.rule,) if bound else ()), *((unit.rule,) if unit else ())),
    )
    return placed(c, measured, sentence, unit, earlier), unit.kind if unit else None


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
