"""Two numbers: one range, a share, or two figures."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("joined by to", "18,000 to 20,000 deaths", [(18000, 20000, "range")]),
    ("joined by a dash", "about 14-18 mpg", [(14, 18, "range")]),
    ("between", "between 50 and 70 houses", [(50, 70, "range")]),
    ("sharing a scale", "1 to 2 thousand people", [(1000, 2000, "range")]),
    ("sharing a scale behind a dash", "40-70 thousand people", [(40000, 70000, "range")]),
    ("money on both sides", "$3 billion to $5 billion", [(3000000000, 5000000000, "range")]),
    ("small and large money", "from $200 to $4 million", [(200, 4000000, "range")]),
    ("or", "three or four years", [(3, 4, "range")]),
    ("a change is two", "raised from 62 to 64", [(62, 62, "exact"), (64, 64, "exact")]),
    ("a heading's toll is two", "Mayor raises toll from 7 to 52 dead", [(7, 7, "exact"), (52, 52, "exact")]),
    ("to and from is two", "Toll rose to 52 from 7", [(52, 52, "exact"), (7, 7, "exact")]),
    ("a heading's crowd is two", "Crowd jumps from 900 to 1,200", [(900, 900, "exact"), (1200, 1200, "exact")]),
    ("a heading's rate is two", "Bank lifts rate from 4.5 to 5 percent", [(4.5, 4.5, "exact"), (5, 5, "exact")]),
    ("prices that range are one", "Prices range from 7 to 52 euros", [(7, 52, "range")]),
    ("ages are one", "children from 7 to 12 years", [(7, 12, "range")]),
    ("falling is two", "fell from 208 pounds to 193", [(208, 208, "exact"), (193, 193, "exact")]),
    ("two units are two", "down 7% to $13", [(7, 7, "exact"), (13, 13, "exact")]),
    ("two counters are two", "22,000 to 55,000 marched, according to police and unions",
     [(22000, 22000, "exact"), (55000, 55000, "exact")]),
    ("two counters after between are two", "between 200 and 900 marched, police and unions said",
     [(200, 200, "exact"), (900, 900, "exact")]),
    ("a conversion is two", "51.8C (125.2F)", [(51.8, 51.8, "exact"), (125.2, 125.2, "exact")]),
    ("out of", "two out of 10 voters", [(20, 20, "exact")]),
    ("one in five", "one in five Aldanians", [(20, 20, "exact")]),
    ("with two bounds is two", "at least 100 to more than 300 people",
     [(100, None, "at_least"), (300, None, "more_than")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=title) for title, t, e in GOLDEN])
def test_pair(text: str, expected: list[tuple[object, object, str]]) -> None:
    """Numbers side by side are read together or apart."""
    assert [(f.value.low, f.value.high, f.bound) for f in read_figures(text, LEXICON)] == expected
