"""How the gate tells a difference: plain nouns for event classes and units, so that no class name meets a reader."""

from collections.abc import Mapping

EVENTS: Mapping[str, str] = {
    "killed": "the dead",
    "injured": "the injured",
    "casualties": "dead and injured together",
    "missing": "the missing",
    "displaced": "the displaced",
    "evacuated": "the evacuated",
    "fled": "those who fled",
    "arrived": "arrivals",
    "returned": "those who came back",
    "remained": "those who stayed",
    "lived": "inhabitants",
    "arrested": "the arrested",
    "abducted": "the abducted",
    "rescued": "the rescued",
    "survived": "survivors",
    "attended": "those who took part",
    "destroyed": "what was destroyed",
    "damaged": "what was damaged",
    "deployed": "those sent",
    "infected": "the infected",
    "cost": "what it cost",
    "surveyed": "those asked",
    "shot": "those shot",
    "prefers": "those who would prefer it",
}
"""Event class → what a count of it counts. A test holds it against the classes that reading knows."""
TIMES = frozenset({"seconds", "minutes", "hours", "days", "nights", "weeks", "months", "years"})


def event_words(event: str) -> str:
    """What a count of an event class counts; a class of the editors' own stands as they call it."""
    return EVENTS.get(event) or f"what is called “{event}”"


def unit_words(unit: str) -> str:
    """What a figure in a unit gives: a share, a length of time, or a number of something."""
    if unit == "share":
        return "a share"
    return "a length of time" if unit in TIMES else f"a number of {unit}"
