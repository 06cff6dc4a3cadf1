"""What the templates of the timeline, the sources, the corrections and the data files get; `views` holds the rest.

The same rules as there: paths relative to the site's root, words for people complete.
"""

from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from .views import ChainLink, Chip, Link, SaidRow

# --- timeline --------------------------------------------------------------------------------------------------------


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
    """What the day rests on: the text's words, or what the editors infer it from."""


@dataclass(frozen=True, slots=True)
class TimelineDay:
    """A day, or as near to one as the texts come."""

    text: str
    """"Sun 24 Sept 2023", "about 30 Sept 2023", "19 to 24 Sept 2023"."""
    datetime: str | None
    form: Literal["sure", "unsure", "stamp"]
    """Solid dot, dashed dot, or the stamp of a page."""
    label: str
    """The form in words."""
    entries: tuple[TimelineEntry, ...]
    more: tuple[TimelineEntry, ...]
    """Behind a disclosure, where a day has many."""


@dataclass(frozen=True, slots=True)
class TimelineGroup:
    """A month, or a year of which no month is known."""

    id: str
    """Anchor."""
    title: str
    days: tuple[TimelineDay, ...]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Events and figures by day."""

    title: str
    lede: str
    note: str
    """How many days the texts give, and how many the editors infer."""
    groups: tuple[TimelineGroup, ...]
    undated: tuple[TimelineEntry, ...]


# --- sources ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text of the archive: by which road it came, and how much of it is attributed."""

    article: Link
    road: tuple[ChainLink, ...]
    """From the origin to the publisher."""
    note: str | None
    """Ground of an inferred origin."""
    stamp: str | None
    figures: int
    unnamed: int
    """Figures in it for which no source is named."""


@dataclass(frozen=True, slots=True)
class CarriedFigure:
    """A figure on the road it took."""

    worded: str
    counts: str
    link: Link


@dataclass(frozen=True, slots=True)
class Road:
    """One body that passes on what another says: the last step before the page we hold counts as one, too."""

    said_by: Link
    carried_by: Link
    sure: bool
    """False where the editors infer the step."""
    figures: tuple[CarriedFigure, ...]


@dataclass(frozen=True, slots=True)
class Vouching:
    """A line of witness: the body at its head, who speaks for it, who concurs, and what it vouches for."""

    body: Link
    speaks: tuple[Link, ...]
    concurs: tuple[Link, ...]
    figures: int
    quantities: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """Who publishes, who reports, who repeats whom, who vouches."""

    title: str
    lede: str
    facts: tuple[tuple[str, str], ...]
    """(number, label)"""
    texts: tuple[SourceText, ...]
    roads: tuple[Road, ...]
    vouching: tuple[Vouching, ...]
    unnamed: tuple[SaidRow, ...]
    """Figures for which no source is named; `how` says in whose text."""


# --- corrections -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One field of a published figure set right."""

    on: str
    """"2 July 2021" """
    datetime: str
    figure: Link
    """Its words now, and its row."""
    field: str
    was: str
    now: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class FormerId:
    """An id that something had before it was renamed, merged or split."""

    was: str
    kind: str
    """article, figure, quantity, place, actor"""
    now: Link


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """What was set right, newest first, and how that is done."""

    title: str
    lede: str
    policy: Markup
    """The editors' own text, from content/pages/corrections.md; empty where there is none."""
    rows: tuple[CorrectionRow, ...]
    former: tuple[FormerId, ...]


# --- data ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DataField:
    """A key of a row."""

    name: str
    kind: str
    """What stands there, in words: "text or null", "list of date"."""
    meaning: str


@dataclass(frozen=True, slots=True)
class DataTable:
    """The fields of one kind of row, or of a value that stands in several."""

    id: str
    """Anchor."""
    title: str
    meaning: str
    fields: tuple[DataField, ...]


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file to take away."""

    link: Link
    meaning: str
    rows: int | None
    size: str
    schema: Link | None
    fields: Link | None
    """Where its fields are explained on the page."""


@dataclass(frozen=True, slots=True)
class DataPage:
    """Everything under data/: the files, their fields, the terms, and how to cite one claim."""

    title: str
    lede: str
    files: tuple[DataFile, ...]
    of_quantities: tuple[tuple[Link, tuple[DataFile, ...]], ...]
    """(quantity, its own files)"""
    tables: tuple[DataTable, ...]
    shapes: tuple[DataTable, ...]
    """Values that stand in several files: a date, a body, an interval."""
    version: int
    example: tuple[str, str] | None
    """(a claim in words, path of its permalink), to show how one is cited; null in an archive without figures."""
