"""Numbers taken back, and those that the same body puts in their place."""

import pytest

from variorum.reading import load_lexicon, read_figures

R, A, D = "retracted", "asserted", "denied"
GOLDEN = [
    ("disaster: now says", "The ministry withdrew 91 and now says 84 people died.",
     [("91", R, "The ministry"), ("84", A, "The ministry")]),
    ("disaster: corrected from and to", "The ministry corrected its toll from 91 to 84.",
     [("91", R, "The ministry"), ("84", A, "The ministry")]),
    ("disaster: corrected of and to", "The ministry corrected its toll of 91 dead to 84.",
     [("91", R, "The ministry"), ("84", A, "The ministry")]),
    ("disaster: the new one first", "The ministry amended its toll to 84 from 91.",
     [("84", A, "The ministry"), ("91", R, "The ministry")]),
    ("crime: behind a semicolon", "Police retracted the figure of 91; the count is 84.",
     [("91", R, "Police"), ("84", A, "Police")]),
    ("markets: restated", "The company restated its loss from $91 million to $84 million.",
     [("91 million", R, "The company"), ("84 million", A, "The company")]),
    ("elections: gave instead", "The electoral board withdrew the figure of 5,400 votes and gave 5,280 instead.",
     [("5,400", R, "The electoral board"), ("5,280", A, "The electoral board")]),
    ("protest: put the crowd at", "The union retracted its claim of 30,000 marchers and put the crowd at 22,000.",
     [("30,000", R, "The union"), ("22,000", A, "The union")]),
    ("health: replacing it", "The laboratory withdrew its count of 91 cases, replacing it with 84.",
     [("91", R, "The laboratory"), ("84", A, "The laboratory")]),
    ("economy: saying", "The bank withdrew its forecast of 2.1 percent, saying 1.8 percent was likelier.",
     [("2.1", R, "The bank"), ("1.8", A, "The bank")]),
    ("sport: announced", "The club retracted its attendance of 41,000 and announced 38,500.",
     [("41,000", R, "The club"), ("38,500", A, "The club")]),
    ("courts: then withdrew that number", "The office said 91 people had died, then withdrew that number and said 84.",
     [("91", R, "The office"), ("84", A, "The office")]),
    ("two taken back together", "The ministry withdrew its tolls of 91 dead and 40 injured.",
     [("91", R, "The ministry"), ("40", R, "The ministry")]),
    ("somebody else says the new one", "The ministry withdrew its toll of 91, and the army said 84 had died.",
     [("91", R, "The ministry"), ("84", A, "the army")]),
    ("what led to it", "The ministry withdrew its toll of 91 after relatives found 84 graves.",
     [("91", R, "The ministry"), ("84", A, "relatives")]),
    ("revised is not wrong", "The agency revised its estimate from 2.1 percent to 1.8 percent.",
     [("2.1", A, "The agency"), ("1.8", A, "The agency")]),
    ("apologised", "The ministry apologised for saying 91 had died.", [("91", R, "The ministry")]),
    ("officers", "Police withdrew 40 officers from the square.", [("40", A, None)]),
    ("money", "The bank withdrew 40 million euros.", [("40 million", A, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=title) for title, t, e in GOLDEN])
def test_only_what_is_taken_back_is_retracted(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """The old number is retracted, the new one asserted, each by whoever says so."""
    found = read_figures(text, load_lexicon())
    assert [(f.text, f.stance, f.said_by.text if f.said_by else None) for f in found] == expected
