"""What is known of a text before its figures are read one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..model import Mention, NotFigure, Party
from .amounts import find_amounts
from .attribution import Statement, find_statements
from .dates import Dated, anchor, find_dates
from .lexicon import Lexicon
from .masks import hide
from .names import NameIndex, find_mentions
from .ranges import Reading, join
from .spans import Page, page


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a text before its figures are read one by one."""

    page: Page
    lexicon: Lexicon
    names: NameIndex | None
    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]
    dates: tuple[Dated, ...]
    known: date | None
    starts: tuple[int, ...]


def find_readings(text: str, masks: Sequence[NotFigure], lexicon: Lexicon) -> tuple[Reading, ...]:
    """The numbers of `text` outside its masks, with ranges and shares joined."""
    shown = hide(text, [(m.start, m.end) for m in masks])
    return join(text, find_amounts(shown, lexicon), lexicon)


def context_of(text: str, readings: Sequence[Reading], lexicon: Lexicon, names: NameIndex | None) -> Context:
    """The context of `text`, whose numbers are `readings`."""
    whole = page(text)
    dates = find_dates(text, lexicon)
    mentions = find_mentions(text, names) if names else ()
    starts = tuple(r.start for r in readings)
    whole = whole.without([(d.start, d.end) for d in dates])
    statements = find_statements(whole, lexicon) if readings else ()
    return Context(whole, lexicon, names, mentions, statements, dates, anchor(dates), starts)


def party(c: Context, text: str, start: int) -> Party:
    """Somebody named at `start` by `text`: the entity of the longest known name in it, where there is one."""
    known = [m for m in c.mentions if start <= m.start and m.end <= start + len(text)]
    longest = max(known, key=lambda m: (m.end - m.start, -m.start), default=None)
    return Party(longest.entity if longest else None, text)
