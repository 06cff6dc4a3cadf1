"""Who vouches for a number."""

import pytest

from variorum.model import Figure
from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("before", "The Interior Ministry said that 40 people died.", "The Interior Ministry"),
    ("after", "At least 40 people died, the Interior Ministry said.", "the Interior Ministry"),
    ("inverted", "At least 40 people died, said Mayor Ana Kovač.", "Mayor Ana Kovač"),
    ("apposition", "Ana Kovač, the mayor of Port Verde, told the agency that 40 people died.", "Ana Kovač"),
    ("according to", "According to the World Relief Fund, 40 people died.", "the World Relief Fund"),
    (
        "two clauses",
        "Ships came, the port said, and 40 people were saved, the navy office said.",
        "the navy office",
    ),
    ("initials", "The World Relief Fund (WRF) said 40 people died.", "The World Relief Fund (WRF)"),
    ("a quotation after its speaker", "“We left,” Ana Kovač said on Sunday. “Forty percent want to go.”", "Ana Kovač"),
    ("a pronoun", "Ana Kovač said help came late. She added that 40 people died.", "Ana Kovač"),
    (
        "the organisation",
        "The Relief Fund moved 23 patients, the organisation said on Monday.",
        "The Relief Fund",
    ),
    (
        "an office and its seat",
        "Authorities in eastern Aldania said 40 people died.",
        "Authorities in eastern Aldania",
    ),
    ("nobody", "At least 40 people died in the flood.", None),
]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=title) for title, t, e in GOLDEN])
def test_source(text: str, expected: str | None) -> None:
    """A number's source is the body that vouches, as printed; none where none is named."""
    [figure] = read_figures(text, LEXICON)
    assert (figure.said_by.text if figure.said_by else None) == expected


def read_one(text: str) -> Figure:
    """The only figure of `text`."""
    [figure] = read_figures(text, LEXICON)
    return figure


def test_chain_names_the_first_source_and_who_passed_it_on() -> None:
    """In "the UN, citing the Red Crescent" the Red Crescent vouches, the UN passes on."""
    figure = read_one("The UN office, citing the Red Crescent, said 40 people died.")
    assert figure.said_by is not None
    assert (figure.said_by.text, [p.text for p in figure.via]) == ("the Red Crescent", ["The UN office"])


def test_denial_names_who_denies_and_nobody_who_vouches() -> None:
    """A body that denies a number does not vouch for it."""
    figure = read_one("The Red Crescent denied that 11,300 people had died.")
    assert (figure.stance, [p.text for p in figure.denied_by], figure.said_by) == ("denied", ["The Red Crescent"], None)


def test_forecast_is_not_asserted() -> None:
    """What may come has not been counted."""
    assert read_one("The toll could reach 20,000, the mayor said.").stance == "forecast"
