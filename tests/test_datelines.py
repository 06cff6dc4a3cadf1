"""Datelines: where one ends, and what stands in it."""

import pytest

from variorum.capture.agencies import AGENCIES, PICTURES_ONLY, named
from variorum.datelines import dateline_at, dateline_end

DATELINES = [
    ("a town", "GENEVA — Some", "GENEVA — ", None, None),
    ("a town and its country", "PORT VERDE, Lumen – Some", "PORT VERDE, Lumen – ", None, None),
    ("short words", "NEW YORK — Some", "NEW YORK — ", None, None),
    ("points and marks", "ST. JOHN'S, Lumen - Some", "ST. JOHN'S, Lumen - ", None, None),
    ("accents", "ÉVORA, Portugal – Some", "ÉVORA, Portugal – ", None, None),
    ("a weekday", "GENEVA, Sunday — Some", "GENEVA, Sunday — ", None, None),
    ("no space behind the dash", "GENEVA –Some", "GENEVA –", None, None),
    ("an agency", "Geneva (Reuters) - Some", "Geneva (Reuters) - ", None, "(Reuters)"),
    ("an agency no table knows", "Évora (Delta News) – Some", "Évora (Delta News) – ", None, "(Delta News)"),
    ("small words in a name", "Port of the Lamp (EFE).- Some", "Port of the Lamp (EFE).- ", None, "(EFE)"),
    ("a day", "NADIRO, Feb. 9, 2026 -- Some", "NADIRO, Feb. 9, 2026 -- ", "Feb. 9, 2026", None),
    ("a day first, then its month", "NADIRO, 9 February — Some", "NADIRO, 9 February — ", "9 February", None),
    ("a town, its state, a day, an agency", "HARBOUR TOWN, Ohio, March 14 (AP) — Some",
     "HARBOUR TOWN, Ohio, March 14 (AP) — ", "March 14", "(AP)"),
    ("strokes and full stops", "HARBOUR TOWN, March 14. /TASS/. Some", "HARBOUR TOWN, March 14. /TASS/. ",
     "March 14", "/TASS/"),
    ("a full stop behind a day", "HARBOUR TOWN, March 14. Some", "HARBOUR TOWN, March 14. ", "March 14", None),
    ("nothing behind it", "HARBOUR TOWN, March 14", "HARBOUR TOWN, March 14", "March 14", None),
]  # fmt: skip
NONE = [
    ("an aside", "Lumen – the capital – lost"),
    ("the letters of a body", "UN — the body — counted"),
    ("four signs, three letters", "WHO — the body — counted"),
    ("no dash", "GENEVA lost"),
    ("a hyphen in a word", "GENEVA-BASED doctors counted 40"),
    ("a colon", "USA: 40 dead"),
    ("a heading", "HIGHLIGHTS"),
    ("a full stop behind a town alone", "HARBOUR TOWN. The lamp is lit."),
    ("a dash behind a clause", "NATO troops left on Friday — 40 in all"),
    ("a bracket in a sentence", "Nine members of the council (five women) — all"),
    ("a day in brackets", "On Friday (March 3) - 40"),
    ("members of an agency", "The keepers (AP members since May) met again."),
]


@pytest.mark.parametrize(("text", "line", "day", "agency"), [pytest.param(*row[1:], id=row[0]) for row in DATELINES])
def test_a_dateline_is_found_with_what_stands_in_it(text: str, line: str, day: str | None, agency: str | None) -> None:
    """At the start of a text as anywhere else."""
    for before in ("", "It ended. "):
        found = dateline_at(before + text, len(before))
        assert found is not None
        assert ((before + text)[len(before) : found.end], found.day, found.agency) == (line, day, agency)


@pytest.mark.parametrize("text", [pytest.param(text, id=what) for what, text in NONE])
def test_what_is_no_dateline(text: str) -> None:
    """However it begins."""
    assert (dateline_at(text), dateline_end(text, 0)) == (None, 0)


def test_the_agency_of_a_dateline_is_the_one_its_mark_names() -> None:
    """But where no town goes before it, or neither a dash nor a full stop is behind; pictures have no datelines."""
    found = {row.name: line for row in AGENCIES if (line := dateline_at(row.case))}
    assert {named((line.agency or "").strip("()/")) for line in found.values()} == set(found)
    assert {row.name for row in AGENCIES} - set(found) - PICTURES_ONLY == {
        "ANSA", "Asian News International", "Bloomberg", "CNN", "Indo-Asian News Service", "Press Trust of India",
    }  # fmt: skip
