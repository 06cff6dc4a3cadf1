"""Why a pair stays unclear: the one cause that is named when no rule decides.

Source: specification, section 5, "Relation of two claims", rule 7.
"""

from collections.abc import Callable

from .pair import Pair


def _unnamed(pair: Pair) -> bool:
    return not pair.both_named


def _silent(pair: Pair) -> bool:
    return pair.event_supplied


def _hours_apart(pair: Pair) -> bool:
    return pair.hours_apart


def _undated(pair: Pair) -> bool:
    return not pair.ordered and (pair.one_line or not pair.at_one_time)


def _always(pair: Pair) -> bool:
    return True


UNCLEAR_CAUSES: tuple[tuple[str, Callable[[Pair], bool], str], ...] = (
    ("no source named", _unnamed, "at least one of them names no source."),
    ("event not said", _silent, "one of them does not say what happened."),
    ("part of the day", _hours_apart, "one is for the day, the other for an hour of it, or for all up to then."),
    ("no date given", _undated, "the texts do not say that they speak of one time."),
    ("another counter", _always, "they come from different counters."),
)
"""The one cause named when nothing else decides, first that fits. The gate has asked for the area already."""
