"""Dates as texts give them."""

from dataclasses import dataclass

from .terms import Basis


@dataclass(frozen=True, slots=True)
class When:
    """A date: EDTF value, the words it comes from, and whether the text gives it or an editor inferred it."""

    edtf: str | None
    words: str | None = None
    basis: Basis | None = None
    before: str | None = None
    """Key of a figure this one is older than, where the text orders them without a date; or the text's words."""
    after: str | None = None
