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


@pytest.mark.parametrize(
    ("text", "stance", "unit", "event", "said"), cases("attribution", "corrected", "stance", "unit", "event", "said_by")
)
def test_correction(text: str, stance: str, unit: str | None, event: str | None, said: str | None) -> None:
    """What a text says an earlier version of it had wrong is taken back; what it puts there counts the same."""
    figure = read_marked(text)
    assert figure.stance == stance
    assert unit is None or figure.unit == unit
    assert event is None or figure.event == event
    assert said is None or (figure.said_by is not None and figure.said_by.text == said)


@pytest.mark.parametrize(
    ("text", "unit", "event", "said"), cases("attribution", "speakers", "unit", "event", "said_by")
)
def test_speakers_counted(text: str, unit: str | None, event: str | None, said: str | None) -> None:
    """What is told by those counted did not befall them."""
    figure = read_marked(text)
    assert figure.event == event
    assert unit is None or figure.unit == unit
    assert said is None or (figure.said_by is not None and figure.said_by.text == said)
