"""What the page of corrections gets."""

from dataclasses import dataclass

from markupsafe import Markup

from .former import TakenRow
from .paging import Pager
from .parts import Link


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
    pager: Pager | None = None
    renamed: Link | None = None
    """The pages of all former ids, where they are too many for this one."""
    taken: tuple[TakenRow, ...] = ()
    """What was taken out, newest first; on the first page only."""
