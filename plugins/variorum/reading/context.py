"""What is known of a text before its figures are read one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..model import Mention, Party
from .amounts import find_amounts, may_count
from .clock import clock_of
from .dates import dates_of
from .lexicon import Lexicon
from .lines import line_of
from .masks import masks_of, opening
from .names import NameIndex
from .ranges import join
from .readings import Reading
from .spans import Page
from .telling import Statements, find_statements
from .times import Times, times_of


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a text before its figures are read one by one."""

    page: Page
    lexicon: Lexicon
    names: NameIndex | None
    mentions: tuple[Mention, ...]
    statements: Statements
    times: Times
    starts: tuple[int, ...]


def find_readings(whole: Page, lexicon: Lexicon) -> tuple[Reading, ...]:
    """The numbers of a text outside its masks, with ranges and shares joined, sentence by sentence."""
    found: list[Reading] = []
    for nth in sorted({whole.nth(whole.starts[at]) for at in (*whole.numeric, *may_count(whole, lexicon))}):
        at = opening(whole.sentences[nth])
        line = line_of(whole, at, whole.sentences[nth].end)
        line = line.without(masks_of(line, lexicon))
        found += join(line.text, find_amounts(line, lexicon), lexicon, at)
    return tuple(found)


def context_of(
    whole: Page,
    readings: Sequence[Reading],
    lexicon: Lexicon,
    names: NameIndex | None,
    mentions: tuple[Mention, ...],
    page_date: date | None,
) -> Context:
    """The context of a text, whose numbers are `readings` and whose names are `mentions`, on a page of `page_date`."""
    dates = dates_of(whole, lexicon)
    starts = tuple(r.start for r in readings)
    counted = dict.fromkeys(whole.nth(start) for start in starts)
    ranges = map(whole.ranges.__getitem__, counted)
    whole = whole.prepared([d[:2] for d in dates], lexicon.told, lexicon.near, ranges)
    statements = find_statements(whole, starts, lexicon)
    times = times_of(statements.marked, dates, clock_of(dates, page_date, lexicon))
    return Context(whole, lexicon, names, mentions, statements, times, starts)


def party(c: Context, text: str, start: int) -> Party:
    """Somebody named at `start` by `text`: the entity of the longest known name in it, where there is one."""
    known = [m for m in c.mentions if start <= m.start and m.end <= start + len(text)]
    longest = max(known, key=lambda m: (m.end - m.start, -m.start), default=None)
    return Party(longest.entity if longest else None, text)
