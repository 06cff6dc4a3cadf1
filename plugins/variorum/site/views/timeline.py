"""What the timeline gets."""

from dataclasses import dataclass
from typing import Literal

from .paging import ContentsRow, Pager
from .parts import ChainLink, Chip, Link


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing of a day: an event, a figure that one or more texts report, or the date printed on a page."""

    id: str
    """Anchor."""
    kind: Literal["event", "figure", "stamp"]
    worded: str
    """The figure as worded; "" for anything else."""
    text: str
    """What happened, what is counted, or whose page it is."""
    said: ChainLink | None
    """Who vouches for a figure; null for anything else."""
    stance: str | None
    """"a forecast", "announced; …"; null where it is plainly told."""
    chip: Chip | None
    read: tuple[Link, ...]
    ground: str | None
    """The words that the day rests on, or that the text has none."""
    state: bool = False
    """A figure that says how things stood (a population, a share, a length of time), not what happened."""


@dataclass(frozen=True, slots=True)
class TimelineDay:
    """A day, or as near to one as the texts come."""

    id: str
    """Anchor."""
    text: str
    """"Sun 24 Sept 2023", "about 30 Sept 2023", "19 to 24 Sept 2023"."""
    datetime: str | None
    form: Literal["sure", "unsure", "stamp"]
    """Solid dot, dashed dot, or the stamp of a page."""
    label: str
    """What the day rests on, in words: "weekday, its week inferred"."""
    entries: tuple[TimelineEntry, ...] = ()
    more: tuple[TimelineEntry, ...] = ()
    """Behind a disclosure, where a day has many."""
    states: tuple[TimelineEntry, ...] = ()
    """Behind another: figures that say how things stood on it."""


@dataclass(frozen=True, slots=True)
class TimelineGroup:
    """A month, or a year of which no month is known."""

    id: str
    """Anchor."""
    title: str
    days: tuple[TimelineDay, ...]
    jumps: tuple[tuple[str, str], ...] = ()
    """(day of the month, anchor) of each single day, for the list above."""
    repeats: bool = False
    """The heading says no more than its only day, and is there for those who cannot see it."""


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Events and figures by day."""

    title: str
    lede: str
    note: str
    """How many days the texts give, and how many the editors infer."""
    groups: tuple[TimelineGroup, ...]
    undated: tuple[TimelineEntry, ...]
    contents: tuple[ContentsRow, ...] = ()
    """Years and months with their pages, on the first page of a long timeline; it then holds no days itself."""
    pager: Pager | None = None
