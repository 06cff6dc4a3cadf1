"""The editors' recorded decisions about one article, row by row."""

from dataclasses import dataclass

from .dates import When
from .editing import Correction, Place, Review, Verified
from .figures import Figure, Party
from .terms import RelationKind, Stance


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
    was: tuple[str, ...] = ()
    """Permalinks of before, where it was published as a figure under another quote."""
    corrections: tuple[Correction, ...] = ()
    """What was set right of the figure or position as which it was published; the last of `quantity` took it out."""


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
    was: tuple[str, ...] = ()
    """Permalinks of before."""


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
    names: tuple[tuple[str, str | None], ...]
    """Names decided for this article: (surface form, entity id; null where it names nobody the archive knows)."""
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
