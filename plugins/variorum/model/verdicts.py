"""How whole quantities stand, and all that judging adds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .archive import Report
from .claims import Claim, Computation, Relation, Repeat
from .terms import VerdictKind


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
    auto: bool = False
    """Its quantity was formed by rule: that its figures answer one question, no editor has checked."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """All that judging adds to an archive."""

    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    computations: tuple[Computation, ...]
    verdicts: tuple[Verdict, ...]
    positions: tuple[tuple[str, str], ...] = field(default=())
    """(quantity id, sentence) of contested statements, in order."""
    repeats: tuple[Repeat, ...] = ()
    """Articles that repeat another word for word, or nearly so."""
    heads: Mapping[str, str] = field(default_factory=dict)
    """Id or printed name of a body → the body at the head of its line."""
    laid: tuple[Report, ...] = ()
    """The reports as they were judged, in the archive's order: each with the source it is laid to."""
