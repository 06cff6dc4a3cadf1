"""The keys of every content file, checked when read. Unknown keys are refused. Documented in docs/reference.

Each class is one kind of mapping; names end in `Matter`. Defaults are what an absent key means. Values are turned into
the frozen classes of `model` by `content`.
"""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool, StrictInt, StringConstraints

from .. import edtf
from ..model import Basis, Bound, PieceKind, QuantityKind, RelationKind, Rights, Stance, Status

EXCERPT_WORDS = 8


def _edtf(text: str) -> str:
    edtf.parse(text)
    return text


def _web(text: str) -> str:
    if not text.startswith(("https://", "http://")) or any(c.isspace() or c in '<>"' for c in text):
        raise ValueError(f'{text[:60]!r} does not begin with https:// or http://, or holds a space or one of < > "')
    return text


ID = r"^[\w](?:[\w.-]*[\w])?$"
DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
SHA256 = r"^[0-9a-f]{64}$"
PATTERNS = {
    ID: "letters, digits, '.', '-' and '_', with a letter or digit at both ends",
    DAY: "a day, YYYY-MM-DD",
    SHA256: "a SHA-256: 64 of the signs 0-9 and a-f",
}
"""What each pattern asks for, in words."""


Date = Annotated[str, AfterValidator(_edtf)]
Day = Annotated[str, StringConstraints(pattern=DAY), AfterValidator(_edtf)]
Id = Annotated[str, StringConstraints(pattern=ID, max_length=120)]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Url = Annotated[str, AfterValidator(_web)]
Whole = Annotated[StrictInt, Field(ge=1)]
Amount = StrictInt | Annotated[float, Field(strict=True, allow_inf_nan=False)]


class Matter(BaseModel):
    """Base: no unknown keys, no silent conversion of types."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class WhenMatter(Matter):
    """A date: `edtf` where it is known, the text's `words`, and whether the text gives it or an editor inferred it."""

    edtf: Date | None = None
    words: Text | None = None
    basis: Basis = "text"
    before: Text | None = None
    after: Text | None = None


class PartyMatter(Matter):
    """Somebody named in a text, with the words used, where the id alone does not say them."""

    id: Id | None = None
    text: Text


class CaptureMatter(Matter):
    """The raw file an article comes from."""

    name: Text
    sha256: Annotated[str, StringConstraints(pattern=SHA256)]
    size: StrictInt
    encoding: Text = "utf-8"


class CarrierMatter(Matter):
    """The publisher or the origin of a text."""

    id: Id | None = None
    text: Text
    basis: Basis = "text"
    note: Text | None = None


class PieceMatter(Matter):
    """One stretch of the capture: kept or removed, by which rule."""

    bytes: tuple[StrictInt, StrictInt]
    kind: PieceKind
    rule: Text
    role: Text
    paragraph: Id | None = None
    text: str | None = None


class EditMatter(Matter):
    """One repair of the capture's text."""

    bytes: tuple[StrictInt, StrictInt]
    before: str
    after: str
    rule: Text


class ArticleMatter(Matter):
    """Front matter of `content/articles/<id>.md`."""

    title: Text
    rights: Rights
    summary: Text | None = None
    original_title: Text | None = None
    publisher: CarrierMatter | None = None
    origin: CarrierMatter | None = None
    page_date: WhenMatter | None = None
    stated: WhenMatter | None = None
    retrieved: Day | None = None
    url: Url | None = None
    archive_url: Url | None = None
    capture: CaptureMatter | None = None
    pieces: tuple[PieceMatter, ...] = ()
    edits: tuple[EditMatter, ...] = ()
    imported: Annotated[str, StringConstraints(pattern=SHA256)] | None = None
    was: tuple[Id, ...] = ()


class AcceptMatter(Matter):
    """The reading an editor accepts. `value` is a number, or `[low, high]` with null for an end that is not given."""

    value: Amount | tuple[Amount | None, Amount | None]
    bound: Bound
    bound_words: Text | None = None
    unit: Text | None = None
    counts: Text | None = None
    status: Status | None = None
    event: Text | None = None
    place: Id | PartyMatter | None = None
    said_by: Id | PartyMatter | None = None
    via: tuple[Id | PartyMatter, ...] = ()
    denied_by: tuple[Id | PartyMatter, ...] = ()
    stance: Stance = "asserted"
    increment: StrictBool = False
    as_of: WhenMatter | None = None
    stated: WhenMatter | None = None


class CorrectionMatter(Matter):
    """One field of a published figure set right. The row itself holds the new value."""

    field: Text
    was: str | StrictInt | float | None
    reason: Text
    by: Text
    on: Day


class RowMatter(Matter):
    """What every ledger row has: the capture's own words and an editor's decision."""

    quote: Text
    nth: Whole = 1
    of: Whole = 1
    by: Text
    on: Day


class FigureMatter(RowMatter):
    """A ledger row that accepts a figure."""

    key: Id
    number: Text | None = None
    accept: AcceptMatter
    quantity: Id | None = None
    concurs_with: Id | None = None
    cause: Text | None = None
    population: Text | None = None
    period: Text | None = None
    revises: Text | None = None
    relation: dict[Text, RelationKind] = {}
    reason: Text | None = None
    reading: Text | None = None
    read_as: dict[Text, str | StrictInt | float | StrictBool | None] = {}
    line: Whole | None = None
    paragraph: Id | None = None
    was: tuple[Id, ...] = ()
    corrections: tuple[CorrectionMatter, ...] = ()


class IgnoreMatter(RowMatter):
    """A ledger row that says why a number is not a figure the archive follows."""

    number: Text | None = None
    reason: Text


class PositionMatter(RowMatter):
    """A ledger row that records who holds which position on a contested statement."""

    key: Id
    quantity: Id
    position: Id
    held_by: Id | PartyMatter | None = None
    via: tuple[Id | PartyMatter, ...] = ()
    stance: Stance = "asserted"
    stated: WhenMatter | None = None
    line: Whole | None = None
    paragraph: Id | None = None


class EventMatter(RowMatter):
    """A ledger row that records an event no figure tells of."""

    key: Id
    text: Text
    as_of: WhenMatter | None = None
    stance: Stance = "asserted"
    line: Whole | None = None
    paragraph: Id | None = None


class VerifiedMatter(Matter):
    """Written by `make audit RECORD=1`: what was checked against the capture, and when."""

    on: Day
    sha256: Annotated[str, StringConstraints(pattern=SHA256)]
    rows: StrictInt
    digest: Annotated[str, StringConstraints(pattern=SHA256)]


class LedgerMatter(Matter):
    """`content/ledger/<id>.yaml`: the editors' decisions about one article."""

    verified: VerifiedMatter | None = None
    names: dict[Text, Id] = {}
    figures: tuple[FigureMatter, ...] = ()
    positions: tuple[PositionMatter, ...] = ()
    ignore: tuple[IgnoreMatter, ...] = ()
    events: tuple[EventMatter, ...] = ()


class AnswerMatter(Matter):
    """One answer to a contested statement."""

    id: Id
    text: Text


class SumMatter(Matter):
    """A computation: `op` of the latest claims of two quantities."""

    op: Literal["share", "difference", "ratio"]
    of: Id
    by: Id
    words: Text
    unit: Text


class QuantityMatter(Matter):
    """Front matter of `content/quantities/<id>.md`."""

    question: Text
    title: Text
    group: Text
    kind: QuantityKind
    unit: Text = "people"
    events: tuple[Text, ...] = ()
    places: tuple[Id, ...] = ()
    parts: tuple[Id, ...] = ()
    cause: Text | None = None
    period: Text | None = None
    population: Text | None = None
    base: Id | None = None
    positions: tuple[AnswerMatter, ...] = ()
    near: tuple[Id, ...] = ()
    sums: tuple[SumMatter, ...] = ()
    settle: Text | None = None
    cues: tuple[Text, ...] = ()
    was: tuple[Id, ...] = ()


class NameMatter(Matter):
    """One name of an entity."""

    text: Text
    kind: Literal["official", "local", "short", "former", "misspelling", "damaged", "descriptive", "metonym"]
    language: Text | None = None
    users: tuple[Text, ...] = ()
    context: tuple[Text, ...] = ()


class CoordinatesMatter(Matter):
    """Where a place lies (WGS 84, degrees), who says so, and how precisely."""

    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]
    source: Text
    precision: Text


class RoleMatter(Matter):
    """What an actor was, and when."""

    text: Text
    start: Date | None = None
    end: Date | None = None


class EntityMatter(Matter):
    """Front matter of `content/places/<id>.md` and `content/actors/<id>.md`."""

    name: Text
    type: Text
    summary: Text
    names: tuple[NameMatter, ...]
    part_of: tuple[Id, ...] = ()
    speaks_for: tuple[Id, ...] = ()
    coordinates: CoordinatesMatter | None = None
    roles: tuple[RoleMatter, ...] = ()
    external: dict[Text, Text] = {}
    was: tuple[Id, ...] = ()
