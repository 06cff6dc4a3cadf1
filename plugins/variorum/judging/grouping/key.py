"""A figure's key: all that must be equal for two figures to answer one question."""

from dataclasses import dataclass
from typing import Literal

from ...identity import AUTOMATIC, short_hash
from ...model import Report
from .settings import Where

Manner = Literal["count", "part", "addition", "forecast", "target", "hypothetical"]
"""What kind of statement a figure is: only like is put with like."""
SUPPLIED = "grouping.event_supplied"
"""Rule under which a figure that does not say what happened is put with those that do."""


@dataclass(frozen=True, slots=True)
class Key:
    """What a figure answers. `unit`: people, share, time, or the things counted; `noun`: the group that narrows it."""

    unit: str
    noun: str
    event: str
    cause: str
    place: str
    population: str
    period: str
    manner: Manner

    @property
    def id(self) -> str:
        """Id of the automatic quantity: it rests on the key alone, so that it stays whatever else is added."""
        said = (self.unit, self.noun, self.event, self.cause, self.place, self.population, self.period, self.manner)
        return AUTOMATIC + short_hash("\n".join(said))


@dataclass(frozen=True, slots=True)
class Keyed:
    """A report with its key; `missing` names the one dimension that is empty and may be supplied."""

    report: Report
    key: Key
    place: Where | None
    missing: Literal["", "cause", "event"] = ""
