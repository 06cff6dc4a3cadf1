"""Values that stand in several data files, each in one shape."""

from variorum.model import Interval, Value, When
from variorum.site.exports import shapes


def test_small_values() -> None:
    """Values, intervals and dates come out field by field."""
    assert shapes.value(Value(1, None)) == {"low": 1, "high": None}
    assert shapes.interval(Interval(None, 2, ("high",))) == {"low": None, "high": 2, "open": ["high"], "policy": None}
    assert shapes.when(None) is None
    assert shapes.when(When(None, "earlier", "text", before="x")) == {
        "edtf": None, "words": "earlier", "basis": "text", "before": "x", "after": None,
    }  # fmt: skip
    assert shapes.party(None) is None
    assert shapes.carrier(None) is None
