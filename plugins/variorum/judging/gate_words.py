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
    "released": "the released",
    "found": "those found",
    "recovered": "those well again",
    "rescued": "the rescued",
    "survived": "survivors",
    "attended": "those who took part",
    "destroyed": "what was destroyed",
    "damaged": "what was damaged",
    "aboard": "those on board",
    "deployed": "those sent",
    "infected": "the infected",
    "cost": "what it cost",
    "surveyed": "those asked",
    "shot": "those shot",
    "prefers": "those who would prefer it",
    "scored": "what was scored",
    "rose": "a rise",
    "fell": "a fall",
    "sold": "what was sold",
    "cut": "jobs lost",
    "fined": "a fine",
    "sentenced": "a sentence",
    "charged": "those charged or tried",
    "convicted": "the convicted",
    "acquitted": "the acquitted",
    "reinstated": "those back in work",
    "voted": "votes",
    "vaccinated": "the vaccinated",
    "hospitalised": "those treated",
    "launched": "what was fired",
    "shot down": "what was shot down",
    "seized": "what was seized",
    "stranded": "the stranded",
    "raised": "what was raised",
    "pledged": "what was pledged",
    "spent": "what was spent",
    "struck": "those on strike",
    "hired": "the employed",
    "closed": "what was closed",
    "cancelled": "what was cancelled",
    "reopened": "what opened again",
    "resumed": "what took place again",
    "built": "what was built",
}
"""Event class → what a count of it counts. A test holds it against the classes that reading knows."""
TIMES = frozenset({"seconds", "minutes", "hours", "days", "nights", "weeks", "months", "years"})

OWN = "own of "
"""Begins the population of what a body counts as its own."""
ALONE = "one alone"
"""The population where a body tells of one of its own: no other number is a rival of it."""


def event_words(event: str) -> str:
    """What a count of an event class counts; a class of the editors' own stands as they call it."""
    return EVENTS.get(event) or f"what is called “{event}”"


def unit_words(unit: str) -> str:
    """What a figure in a unit gives: a share, a length of time, or a number of something."""
    if unit == "share":
        return "a share"
    return "a length of time" if unit in TIMES else f"a number of {unit}"


def population_words(population: str) -> str:
    """Among whom a count is made; of a body's own, which the rules name by a key, without the key."""
    if population == ALONE:
        return "those of whom one alone is told"
    return "what one body counts as its own" if population.startswith(OWN) else population
