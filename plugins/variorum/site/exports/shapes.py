"""Values that stand in several data files, each in one shape: see `descriptions.SHAPE_MEANINGS`."""

from typing import Any

from ...model import Carrier, Interval, Party, Value, When

Row = dict[str, Any]


def value(row: Value) -> Row:
    """A value as worded."""
    return {"low": row.low, "high": row.high}


def interval(row: Interval) -> Row:
    """The numeric reading used for judging."""
    return {"low": row.low, "high": row.high, "open": list(row.open), "policy": row.policy}


def when(row: When | None) -> Row | None:
    """A date; null where there is none."""
    if row is None:
        return None
    return {"edtf": row.edtf, "words": row.words, "basis": row.basis, "before": row.before, "after": row.after}


def party(row: Party | None) -> Row | None:
    """A body; null where nobody is named."""
    return {"id": row.id, "text": row.text} if row else None


def carrier(row: Carrier | None) -> Row | None:
    """A publisher or an origin; null where none is named."""
    return {"id": row.id, "text": row.text, "basis": row.basis, "note": row.note} if row else None
