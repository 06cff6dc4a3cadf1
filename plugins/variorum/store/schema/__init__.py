"""The keys of every content file, checked when read. Unknown keys are refused. Documented in docs/reference.

Each class is one kind of mapping; names end in `Matter`. Defaults are what an absent key means. Values are turned into
the frozen classes of `model` by the modules of the same names beside this folder. One module a kind of file; everything
is imported from here.
"""

from .articles import ArticleMatter, CaptureMatter, CarrierMatter, EditMatter, PieceMatter
from .entities import CoordinatesMatter, EntityMatter, NameMatter, RoleMatter
from .ledgers import (
    AcceptMatter,
    CorrectionMatter,
    EventMatter,
    FigureMatter,
    IgnoreMatter,
    LedgerMatter,
    PositionMatter,
    RowMatter,
    VerifiedMatter,
)
from .quantities import AnswerMatter, QuantityMatter, SumMatter
from .takedowns import TakedownMatter, TakedownsMatter
from .values import (
    DAY,
    EXCERPT_WORDS,
    PATTERNS,
    SHA256,
    Amount,
    Date,
    Day,
    Id,
    Matter,
    PartyMatter,
    Text,
    Url,
    WhenMatter,
    Whole,
)

__all__ = [
    "DAY",
    "EXCERPT_WORDS",
    "PATTERNS",
    "SHA256",
    "AcceptMatter",
    "Amount",
    "AnswerMatter",
    "ArticleMatter",
    "CaptureMatter",
    "CarrierMatter",
    "CoordinatesMatter",
    "CorrectionMatter",
    "Date",
    "Day",
    "EditMatter",
    "EntityMatter",
    "EventMatter",
    "FigureMatter",
    "Id",
    "IgnoreMatter",
    "LedgerMatter",
    "Matter",
    "NameMatter",
    "PartyMatter",
    "PieceMatter",
    "PositionMatter",
    "QuantityMatter",
    "RoleMatter",
    "RowMatter",
    "SumMatter",
    "TakedownMatter",
    "TakedownsMatter",
    "Text",
    "Url",
    "VerifiedMatter",
    "WhenMatter",
    "Whole",
]
