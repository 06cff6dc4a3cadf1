"""The values that flow through Variorum: frozen, slotted, without behaviour beyond validation.

Words are those of the specification. A step takes values of this module and returns new ones; nothing here knows of
files, YAML, Pelican or HTML.
"""

from dataclasses import dataclass, field
from typing import Literal, get_args

Number = int | float
"""A count or a measure. Whole values are `int`, so that they print without a point."""

Bound = Literal["exact", "about", "at_least", "more_than", "up_to", "less_than", "range", "vague"]
Stance = Literal["asserted", "denied", "retracted", "forecast", "target", "hypothetical"]
Status = Literal["confirmed", "identified", "registered", "estimated"]
Basis = Literal["text", "inferred"]
Rights = Literal["full", "retelling", "excerpt"]
QuantityKind = Literal["cumulative", "stock", "flow", "duration", "measure", "statement"]
EntityKind = Literal["place", "actor"]
PieceKind = Literal["kept", "removed"]
RelationKind = Literal["same", "compatible", "superseded", "revised", "conflict", "unclear", "not_comparable"]
VerdictKind = Literal[
    "single", "agree", "compatible", "changed", "revised", "unclear", "conflict", "contested", "agreed"
]

BOUNDS: tuple[str, ...] = get_args(Bound)


# --- capture -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of a capture: kept or removed, and by which rule. Pieces tile the capture without gap or overlap."""

    start: int
    """First byte."""
    end: int
    """Byte after the last."""
    kind: PieceKind
    rule: str
    """Name of the cleaning rule that decided."""
    role: str
    """What it is: paragraph, heading, title, caption, byline, origin, publisher, page-date, furniture, gap."""
    text: str | None
    """The decoded text; null where the rights of the text keep it out of git (then `sha256` stands for it)."""
    paragraph: str | None = None
    """`p1`, `p2` …, `p0` for the title: the paragraph of the article made from it; null for what is removed."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A repair of a kept piece: bytes `start` to `end` of the capture stood as `before`, the article has `after`."""

    start: int
    end: int
    before: str
    after: str
    rule: str


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A capture after cleaning. `pieces` in order, with `edits`, rebuild the capture byte for byte."""

    name: str
    sha256: str
    size: int
    """Length of the capture in bytes."""
    encoding: str
    pieces: tuple[Piece, ...]
    edits: tuple[Edit, ...]
    title: str | None
    publisher: str | None
    origin: str | None
    origin_words: str | None
    page_date: str | None
    """EDTF."""
    page_date_words: str | None


# --- reading -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Value:
    """A number as worded. exact, about: both ends equal; at_least, more_than: high null; up_to, less_than: low null;
    range: both; vague: both null."""

    low: Number | None
    high: Number | None


@dataclass(frozen=True, slots=True)
class Interval:
    """The numeric reading used for judging. A null end is infinite; an end named in `open` does not itself belong."""

    low: Number | None
    high: Number | None
    open: tuple[Literal["low", "high"], ...] = ()
    policy: str | None = None
    """The policy that read a vague word; null for everything else."""


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody named in a text: `id` of the entity where it is known, `text` as printed."""

    id: str | None
    text: str


@dataclass(frozen=True, slots=True)
class When:
    """A date: EDTF value, the words it comes from, and whether the text gives it or an editor inferred it."""

    edtf: str | None
    words: str | None = None
    basis: Basis | None = None
    before: str | None = None
    """Key of a figure this one is older than, where the text orders them without a date; or the text's words."""
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One report of a number about the world: the span of the number's own words, and how it was read."""

    text: str
    """The number's own words: `1,000`, `ninety-nine point nine`, `dozens`."""
    start: int
    end: int
    quote: str
    """The words that carry the figure: `more than 1,000 people`."""
    value: Value
    bound: Bound
    bound_words: str | None = None
    precision: Number | None = None
    """Unit of the last place given: 1000 for `51,000`, 0.1 for `99.9`, 10000 for `1.28 million`; null for vague."""
    unit: str | None = None
    """`people`, a counted plural noun, or a symbol's word (`percent`, `km`, `usd`, `degc`, `years`); `share` is 0–1."""
    counts: str | None = None
    """What is counted, as worded."""
    status: Status | None = None
    event: str | None = None
    """The predicate class: arrived, fled, killed, …"""
    place: Party | None = None
    said_by: Party | None = None
    """Who vouches for it; null where nobody is named."""
    via: tuple[Party, ...] = ()
    """Who passed it on, in order."""
    denied_by: tuple[Party, ...] = ()
    stance: Stance = "asserted"
    increment: bool = False
    """An addition to a count ("58 more"), never compared with a count."""
    conversion_of: int | None = None
    """`start` of the figure this one converts into another unit, both in one bracketed pair."""
    as_of: When | None = None
    stated: When | None = None
    rule: tuple[str, ...] = ()
    """The rules that read it, in order."""


@dataclass(frozen=True, slots=True)
class NotFigure:
    """A number in a text that measures nothing: a date, an ordinal, part of a name. `rule` says which kind."""

    text: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names an entity."""

    entity: str
    text: str
    start: int
    end: int


# --- content: what editors keep --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in an editor's file, for error messages. Counted from 1."""

    path: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Review:
    """An editor's decision."""

    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Correction:
    """One field of a published figure set right: what it was, why, who and when."""

    field: str
    was: str
    reason: str
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class CaptureRef:
    """The capture an article comes from. `sha256` and `name` are public; the file itself is not."""

    name: str
    sha256: str
    size: int
    encoding: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What an audit with the capture present has checked: when, against which bytes, over which rows."""

    on: str
    sha256: str
    rows: int
    digest: str
    """SHA-256 of the rows' quotes and values, so that a later change of either shows."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A body in the provenance of an article: the publisher or the origin, and how the text names it."""

    id: str | None
    text: str
    basis: Basis
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """What the archive keeps of a capture."""

    id: str
    title: str
    rights: Rights
    capture: CaptureRef | None
    pieces: tuple[Piece, ...]
    edits: tuple[Edit, ...]
    original_title: str | None
    publisher: Carrier | None
    origin: Carrier | None
    page_date: When | None
    stated: When | None
    """When the text was written, as far as it tells."""
    retrieved: str | None
    url: str | None
    archive_url: str | None
    summary: str | None
    body: str
    """Markdown; empty under `rights: excerpt`."""
    body_line: int
    """Line of the file where the body begins."""
    was: tuple[str, ...]
    at: Place


@dataclass(frozen=True, slots=True)
class LedgerFigure:
    """A ledger row that accepts a figure of the capture."""

    key: str
    quote: str
    number: str | None
    """The number's own words where the quote holds more than one number."""
    nth: int
    of: int
    figure: Figure
    """The accepted reading; its span is that of the number in the quote."""
    quantity: str | None
    concurs_with: str | None
    """Entity id of the body whose number the text says this one agrees with."""
    cause: str | None
    population: str | None
    period: str | None
    revises: str | None
    """Key of the ledger row (here or in `article/key`) that this one withdraws or corrects."""
    relations: tuple[tuple[str, RelationKind, str], ...]
    """An editor's overrides: (key of the other row, relation, reason); empty almost always."""
    reading_reason: str | None
    """Why the accepted value is not what the words read as ("no one" = 0)."""
    read_as: tuple[tuple[str, str], ...]
    """Fields in which the program's reading differed when it was accepted, as read then."""
    line: int | None
    """Line of the capture."""
    paragraph: str | None
    """Paragraph of the article, where the ledger says it (excerpts); else found by reference."""
    was: tuple[str, ...]
    corrections: tuple[Correction, ...]
    review: Review
    at: Place


@dataclass(frozen=True, slots=True)
class LedgerIgnore:
    """A ledger row that says a number of the capture is not a figure, or not one the archive follows, and why."""

    quote: str
    number: str | None
    nth: int
    of: int
    reason: str
    review: Review
    at: Place


@dataclass(frozen=True, slots=True)
class LedgerPosition:
    """A ledger row that records who holds which position on a contested statement."""

    key: str
    quote: str
    nth: int
    of: int
    quantity: str
    position: str
    """Name of the position, one of those the statement declares."""
    held_by: Party | None
    via: tuple[Party, ...]
    stance: Stance
    stated: When | None
    paragraph: str | None
    line: int | None
    review: Review
    at: Place


@dataclass(frozen=True, slots=True)
class LedgerEvent:
    """A ledger row that records something that happened, and when, where no figure tells of it: for the timeline."""

    key: str
    quote: str
    nth: int
    of: int
    text: str
    """What happened, in the editors' words, with who says so where the text names somebody."""
    as_of: When | None
    stance: Stance
    """`forecast` for what was announced and is not reported as done."""
    paragraph: str | None
    line: int | None
    review: Review
    at: Place


LedgerRow = LedgerFigure | LedgerPosition | LedgerIgnore | LedgerEvent


@dataclass(frozen=True, slots=True)
class Ledger:
    """The editors' recorded decisions about one article."""

    article: str
    figures: tuple[LedgerFigure, ...]
    ignored: tuple[LedgerIgnore, ...]
    positions: tuple[LedgerPosition, ...]
    names: tuple[tuple[str, str], ...]
    """Homonyms decided: (surface form, entity id)."""
    verified: Verified | None
    at: Place
    events: tuple[LedgerEvent, ...] = ()

    @property
    def tied(self) -> tuple[LedgerFigure | LedgerPosition, ...]:
        """The rows that words of the article can point at."""
        return (*self.figures, *self.positions)

    @property
    def rows(self) -> tuple[LedgerRow, ...]:
        """Every decision."""
        return (*self.figures, *self.positions, *self.ignored, *self.events)


@dataclass(frozen=True, slots=True)
class Position:
    """One answer to a contested statement, declared by the quantity."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Sum:
    """A computation an editor asks for: `op` over named quantities, set beside what the sources say."""

    op: Literal["share", "difference", "ratio"]
    of: str
    """Quantity id of the part, the minuend or the dividend (its latest claim is taken)."""
    by: str
    """Quantity id of the whole, the subtrahend or the divisor."""
    words: str
    """What the result is, in words: "people unaccounted for"."""
    unit: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A question with a number for an answer (or, for `kind: statement`, with positions)."""

    id: str
    question: str
    title: str
    group: str
    """Heading under which the figures page lists it."""
    kind: QuantityKind
    unit: str
    events: tuple[str, ...]
    """Event classes that count as one here; the first is its own."""
    places: tuple[str, ...]
    """Places that count as one here; the first is its own."""
    parts: tuple[str, ...]
    """Places counted apart, as parts of its own place."""
    cause: str | None
    period: str | None
    population: str | None
    base: str | None
    """Id of the quantity a share is a share of."""
    positions: tuple[Position, ...]
    near: tuple[str, ...]
    """Ids of quantities a reader could confuse it with."""
    sums: tuple[Sum, ...]
    settle: str | None
    """What would settle it."""
    cues: tuple[str, ...]
    body: str
    body_line: int
    was: tuple[str, ...]
    at: Place


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entity: what kind of name, in which language, who uses it."""

    text: str
    kind: str
    """official, local, short, former, misspelling, damaged, descriptive, metonym."""
    language: str | None
    users: tuple[str, ...]
    context: tuple[str, ...]
    """Words of which one must stand in the same paragraph, where two entities share the name."""


@dataclass(frozen=True, slots=True)
class Coordinates:
    """WGS 84, degrees; `precision` in words a reader understands ("town centre", "approximate")."""

    latitude: float
    longitude: float
    source: str
    precision: str


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody was, and when (EDTF)."""

    text: str
    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Entity:
    """A place or an actor."""

    id: str
    kind: EntityKind
    type: str
    """city, town, region, country, road, bridge … ; person, government, ministry, organisation, media …"""
    name: str
    """The headword, both names where the place is contested."""
    names: tuple[Name, ...]
    part_of: tuple[str, ...]
    speaks_for: tuple[str, ...]
    coordinates: Coordinates | None
    roles: tuple[Role, ...]
    external: tuple[tuple[str, str], ...]
    summary: str
    """One line for cards and lists."""
    body: str
    body_line: int
    was: tuple[str, ...]
    at: Place


@dataclass(frozen=True, slots=True)
class Explainer:
    """A text of the editors that Pelican publishes; the archive checks and fills in what it cites."""

    id: str
    kind: Literal["explainer", "page"]
    title: str
    summary: str | None
    body: str
    body_line: int
    at: Place


@dataclass(frozen=True, slots=True)
class Content:
    """Everything the editors keep, as read; each tuple in order of id."""

    articles: tuple[Article, ...]
    ledgers: tuple[Ledger, ...]
    quantities: tuple[Quantity, ...]
    entities: tuple[Entity, ...]
    explainers: tuple[Explainer, ...] = ()


# --- archive: everything joined --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Report:
    """A figure in its place in the archive: who reports it, where, and what an editor decided about it."""

    id: str
    """50 bits in base 32: the permalink."""
    key: str
    article: str
    paragraph: str | None
    start: int | None
    """Span of the number in the paragraph's rendered text; null where no text is published."""
    end: int | None
    figure: Figure
    interval: Interval
    quantity: str | None
    concurs_with: str | None
    cause: str | None
    population: str | None
    period: str | None
    revises: str | None
    relations: tuple[tuple[str, RelationKind, str], ...]
    reviewed: Review | None
    capture: CaptureRef | None
    line: int | None
    was: tuple[str, ...]
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """A position on a contested statement in its place in the archive."""

    id: str
    key: str
    article: str
    paragraph: str | None
    quantity: str
    position: str
    held_by: Party | None
    via: tuple[Party, ...]
    quote: str
    stance: Stance
    stated: When | None
    reviewed: Review


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened and is no figure, in its place in the archive."""

    id: str
    key: str
    article: str
    paragraph: str | None
    quote: str
    text: str
    as_of: When | None
    stance: Stance
    reviewed: Review


@dataclass(frozen=True, slots=True)
class Located:
    """A mention in its place in the archive: offsets into the paragraph's rendered text."""

    entity: str
    article: str
    """Article id, or `explainer:<id>`."""
    paragraph: str
    text: str
    start: int
    end: int
    first: bool
    """The first mention of the entity in its article: the one that is a link."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of an article as published: `p1` …, its plain text, and whether it is a heading."""

    id: str
    text: str
    heading: bool
    line: int
    """Line of the file where it begins."""


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything the archive holds, joined once, in an order that does not depend on the file system."""

    articles: tuple[Article, ...]
    paragraphs: tuple[tuple[str, tuple[Paragraph, ...]], ...]
    """(article id, its paragraphs)."""
    reports: tuple[Report, ...]
    held: tuple[Held, ...]
    mentions: tuple[Located, ...]
    quantities: tuple[Quantity, ...]
    entities: tuple[Entity, ...]
    verified: tuple[tuple[str, Verified], ...]
    """(article id, what was verified)."""
    unreviewed: int
    """Figures read by rule that are hidden; 0 where they are shown."""
    explainers: tuple[Explainer, ...] = ()
    pages: tuple[Explainer, ...] = ()
    """The editors' pages, of which the archive's own pages may take their text: the policy of corrections."""
    events: tuple[Event, ...] = ()


# --- judging ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Claim:
    """What one or more reports assert, apart from who carries it."""

    id: str
    quantity: str
    witness: str | None
    """Entity id (or printed name) of the body that vouches; null where no source is named."""
    line: str
    """The line of witness it belongs to: the body at its head, or `""` for no source named."""
    concurring: tuple[str, ...]
    as_of: When | None
    value: Value
    bound: Bound
    interval: Interval
    precision: Number | None
    unit: str | None
    counts: str | None
    status: Status | None
    event: str | None
    cause: str | None
    place: str | None
    population: str | None
    period: str | None
    stance: Stance
    increment: bool
    denied_by: tuple[str, ...]
    computed: bool
    """Its interval was computed by us from a share and a known base."""
    reports: tuple[str, ...]
    """Ids of its reports, in reading order."""
    live: bool


@dataclass(frozen=True, slots=True)
class Relation:
    """How two claims stand to each other, and why, in one plain sentence."""

    a: str
    b: str
    quantity: str | None
    """Null for a near miss across two quantities."""
    relation: RelationKind
    dimension: str | None
    reason: str
    by: Literal["rule", "editor"]
    rule: str
    """Name of the rule that decided; `override` for an editor's."""


@dataclass(frozen=True, slots=True)
class Computation:
    """A sum of ours, labelled as ours, with its operands."""

    id: str
    quantity: str
    op: str
    operands: tuple[str, ...]
    """Claim ids, in order."""
    value: Number
    unit: str
    against: str | None
    """Claim id it is set beside."""
    fits: bool | None
    """Whether it lies in that claim's interval; null where there is none."""
    sentence: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a whole quantity stands."""

    quantity: str
    verdict: VerdictKind
    sentence: str
    latest: str | None
    """Id of the newest live claim."""
    reports: int
    witnesses: int
    concurring: int
    unnamed: int
    """Reports that name no source."""
    adds_up: bool | None = None
    """False where a sum of ours contradicts what sources say; null where nothing is summed."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """All that judging adds to an archive."""

    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    computations: tuple[Computation, ...]
    verdicts: tuple[Verdict, ...]
    positions: tuple[tuple[str, str], ...] = field(default=())
    """(quantity id, sentence) of contested statements, in order."""
