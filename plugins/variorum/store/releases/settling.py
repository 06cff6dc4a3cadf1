"""The day a release is dated by: what was said, else the archive's own. Never the clock."""

import datetime
from collections.abc import Mapping
from typing import Any

from ...errors import BuildError, Problem

FIRST_YEAR, LAST_YEAR = 1980, 2107
"""The years a zip knows (APPNOTE 4.4.6: seven bits from 1980 on)."""


def day_from(date: str | None, epoch: str | None) -> str | None:
    """The day given on the command line, else that of SOURCE_DATE_EPOCH (seconds, UTC), else None."""
    if date or not epoch:
        return date or None
    try:
        return datetime.datetime.fromtimestamp(int(epoch), tz=datetime.UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        raise BuildError([_problem("SOURCE_DATE_EPOCH", epoch, "whole seconds since 1970")]) from None


def release_day(package: Mapping[str, Any], day: str | None) -> str:
    """`day`, or that of the last decision. Raises BuildError for no day, and for one before that decision."""
    decided = str(package.get("created", "")).partition("T")[0]
    chosen = day or decided
    if not chosen:
        raise BuildError([_problem("the day of the release", "none: no editor has decided anything", "a day")])
    try:
        parsed = datetime.date.fromisoformat(chosen)
    except ValueError:
        parsed = None
    if parsed is None or parsed.isoformat() != chosen or not FIRST_YEAR <= parsed.year <= LAST_YEAR:
        expected = f"YYYY-MM-DD, from {FIRST_YEAR} to {LAST_YEAR}"
        raise BuildError([_problem("the day of the release", chosen, expected)])
    if chosen < decided:
        raise BuildError([_problem("the day of the release", chosen, f"{decided}, the last decision's, or later")])
    return chosen


def _problem(what: str, found: str, expected: str) -> Problem:
    return Problem(what, 0, 0, found, expected, "Give it as DATE=YYYY-MM-DD (--date).")
