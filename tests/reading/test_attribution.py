"""Who vouches for a number, who passes it on, who denies it."""

import pytest

from tests.golden import cases, read_marked


@pytest.mark.parametrize(("text", "expected"), cases("attribution", "speaking", "said_by"))
def test_source(text: str, expected: str | None) -> None:
    """A number's source is the body that vouches, as printed; none where none is named."""
    figure = read_marked(text)
    assert (figure.said_by.text if figure.said_by else None) == expected


@pytest.mark.parametrize(("text", "expected"), cases("attribution", "passed_on", "via"))
def test_who_passes_it_on(text: str, expected: list[str]) -> None:
    """Agencies, broadcasters and those who cite stand under `via`, in order."""
    assert [p.text for p in read_marked(text).via] == expected


@pytest.mark.parametrize(
    ("text", "said", "denied", "stance"), cases("attribution", "denied", "said_by", "denied_by", "stance")
)
def test_denial(text: str, said: str | None, denied: list[str], stance: str) -> None:
    """A body that denies a number does not vouch for it, unless it is the one the number is ascribed to."""
    figure = read_marked(text)
    found = (figure.said_by.text if figure.said_by else None, [p.text for p in figure.denied_by], figure.stance)
    assert found == (said, denied, stance)
