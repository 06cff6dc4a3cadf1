"""The values that flow through Variorum: frozen, slotted, without behaviour beyond validation.

Words are those of the specification. A step takes values of this package and returns new ones; nothing here knows of
files, YAML, Pelican or HTML. One module a subject; everything is imported from here.
"""

from .archive import TITLE_PARAGRAPH, Archive, Dropped, Event, Held, Located, Paragraph, Report
from .articles import Article, CaptureRef, Carrier, Explainer
from .capture import Cleaned, Edit, Extent, Piece
from .claims import Claim, Computation, Relation, Repeat
from .content import Content
from .dates import When
from .editing import Correction, Place, Review, Verified
from .entities import Coordinates, Entity, Name, Role
from .figures import Figure, Interval, Mention, NotFigure, Party, Value
from .ledgers import Ledger, LedgerEvent, LedgerFigure, LedgerIgnore, LedgerPosition, LedgerRow
from .quantities import Operation, Per, Position, Quantity, Sum
from .suggestions import Clue, Spot, Suggestion
from .takedowns import Takedown, TakedownKind
from .terms import (
    BOUNDS,
    PASTS,
    Automatic,
    Basis,
    Bound,
    EntityKind,
    Number,
    Past,
    PieceKind,
    QuantityKind,
    RelationKind,
    Rights,
    Stance,
    Status,
    VerdictKind,
)
from .verdicts import Judgement, Verdict

__all__ = [
    "BOUNDS",
    "PASTS",
    "TITLE_PARAGRAPH",
    "Archive",
    "Article",
    "Automatic",
    "Basis",
    "Bound",
    "CaptureRef",
    "Carrier",
    "Claim",
    "Cleaned",
    "Clue",
    "Computation",
    "Content",
    "Coordinates",
    "Correction",
    "Dropped",
    "Edit",
    "Entity",
    "EntityKind",
    "Event",
    "Explainer",
    "Extent",
    "Figure",
    "Held",
    "Interval",
    "Judgement",
    "Ledger",
    "LedgerEvent",
    "LedgerFigure",
    "LedgerIgnore",
    "LedgerPosition",
    "LedgerRow",
    "Located",
    "Mention",
    "Name",
    "NotFigure",
    "Number",
    "Operation",
    "Paragraph",
    "Party",
    "Past",
    "Per",
    "Piece",
    "PieceKind",
    "Place",
    "Position",
    "Quantity",
    "QuantityKind",
    "Relation",
    "RelationKind",
    "Repeat",
    "Report",
    "Review",
    "Rights",
    "Role",
    "Spot",
    "Stance",
    "Status",
    "Suggestion",
    "Sum",
    "Takedown",
    "TakedownKind",
    "Value",
    "Verdict",
    "VerdictKind",
    "Verified",
    "When",
]
