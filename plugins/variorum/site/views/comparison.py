"""The parts of a quantity's page: reports, lines of witness, relations, sums, positions."""

from dataclasses import dataclass

from .parts import ChainLink, Link, When


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A row of the report table: anchor `f-<id>`, which is the figure's permalink."""

    id: str
    number: int
    repeat: bool
    """Repeats another's figure or names no source: dashed row number."""
    as_of: When
    worded: str
    bound: str
    """"plain number", "lower bound", "words only"."""
    interval: str | None
    """How it was read for judging, where that is more than the words say: "read as 200 or more"."""
    counts: str
    chain: tuple[ChainLink, ...]
    read: Link
    """The paragraph, with the quote: "The first Armenians leave ¶2"."""
    quote: str
    outward: Link | None
    """External link with a text fragment, where an address is known."""
    stance: str | None
    """"a forecast", "denied by …"; null for a plain assertion."""
    live: bool
    reviewed: str
    """"read by rule"; "" for a row that an editor has checked, which the table says of all others at once."""
    corrections: tuple[str, ...]
    archived: Link | None = None
    """An archived copy of the original, where one is recorded."""
    original: str = ""
    """The original as a work to be cited; "" where nothing of it is known."""
    saved: Link | None = None
    """Its line of the capture; none where no capture is recorded."""
    named: str = ""
    """"named in the text, not in its headline"; "" where the row's own words name the source, or nobody does."""


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One claim inside a line of witness."""

    worded: str
    as_of: When
    counts: str | None
    reports: tuple[tuple[int, str], ...]
    """(row number, anchor) of its reports."""
    note: str | None
    """"6 reports, disowned by the Red Crescent", "in Stepanakert only"."""
    live: bool
    id: str = ""
    """Anchor `c-…` in this page, which is the claim's permalink."""
    said_by: Link | None = None
    """Who says it, where the claim stands in no line: a forecast."""


@dataclass(frozen=True, slots=True)
class WitnessLine:
    """A line of witness: the body, the latest claim large, older ones as a dated series under it."""

    name: Link
    named: bool
    """False for "no source named", which stands last and folded."""
    members: tuple[Link, ...]
    """Those who speak for it: `role` runs on into them."""
    role: str
    """"vouches", "vouches, also through", "names no source"."""
    latest: ClaimLine
    earlier: tuple[ClaimLine, ...]
    unnamed: tuple[ClaimLine, ...] = ()
    """What gives the number of a named line and names no source: nobody is known to have said it."""
    concurring: tuple[Link, ...] = ()
    """Bodies said to concur: they stand in its line, and are no members of it."""


@dataclass(frozen=True, slots=True)
class RelationLine:
    """How two claims stand: "A, superseded by B", one sentence of reason."""

    css: str
    relation: str
    a: str
    b: str
    reason: str
    by: str
    """"decided by rule" or "decided by an editor"."""
    rule: str = ""
    """Name of the rule, under which the method page explains it; "" for an editor's decision."""


@dataclass(frozen=True, slots=True)
class ComputationLine:
    """A sum of ours."""

    sentence: str
    fits: bool | None
    operands: tuple[Link, ...] = ()
    """The claims it is computed from, each as worded with its speaker."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a position."""

    id: str
    """Anchor `f-…`."""
    chain: tuple[ChainLink, ...]
    quote: str
    read: Link
    stance: str | None
    as_of: When
    original: str = ""
    """The original as a work to be cited; "" where nothing of it is known."""
    saved: Link | None = None
    """Its line of the capture; none where no capture is recorded."""


@dataclass(frozen=True, slots=True)
class PositionLine:
    """One answer to a contested statement and who holds it."""

    text: str
    holders: tuple["Holder", ...]
