"""Plain sentences about claims: the figure as worded with its speaker, the day, and how a quantity stands."""

from collections.abc import Iterable, Mapping

from .. import edtf
from ..model import Claim, Number, Report, When
from .witnesses import name_of

MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
DURATIONS = frozenset({"minutes", "hours", "days", "weeks", "months", "years"})
DURATIONS_WORDED = ("minute", "hour", "day", "week", "month", "year", "decade")
PERCENT = ("percent", "per cent", "%")


def number_words(number: Number) -> str:
    """A number for people: thousands separated, no trailing zeros, at most ten significant digits."""
    return f"{number:,.10g}"


def worded(report: Report) -> str:
    """The figure in its own words: bound, number, percent sign as a word."""
    figure = report.figure
    percent = figure.unit == "percent" and any(sign in figure.quote.lower() for sign in PERCENT)
    unit = " percent" if percent and not any(sign in figure.text.lower() for sign in PERCENT) else ""
    if figure.unit in DURATIONS and not any(word in figure.text for word in DURATIONS_WORDED):
        unit = f" {figure.unit[:-1] if figure.value.low == 1 else figure.unit}"
    bound = figure.bound_words or ""
    parts = ("" if figure.text.lower().startswith(bound.lower()) else bound, figure.text + unit)
    after = figure.quote.find(parts[0]) > figure.quote.find(figure.text) > -1 if parts[0] else False
    return " ".join(part for part in (reversed(parts) if after else parts) if part)


def claim_words(claims: Iterable[Claim], reports: Mapping[str, Report], names: Mapping[str, str]) -> dict[str, str]:
    """For every claim, its figure as worded and who says so: `more than 1,000 (Government of Armenia)`."""
    return {claim.id: f"{worded(reports[claim.reports[0]])} ({speaker(claim, reports, names)})" for claim in claims}


def speaker(claim: Claim, reports: Mapping[str, Report], names: Mapping[str, str]) -> str:
    """Who says it, as a reader would name them: the one speaker, or the body that several speak for; "no source named"
    for nobody."""
    parties = [reports[name].figure.said_by for name in claim.reports]
    said = parties[0]
    if said is None or any(party is None or name_of(party) != name_of(said) for party in parties):
        return names.get(claim.witness, claim.witness) if claim.witness else "no source named"
    return names.get(said.id, said.text) if said.id else said.text


def day_words(when: When | None) -> str:
    """`24 Sept 2023`; `about` before a date an editor inferred; `not stated`."""
    if when is None or not when.edtf:
        return "not stated"
    soft = when.basis == "inferred" and ".." not in when.edtf and "~" not in when.edtf
    return ("about " if soft else "") + span_words(when.edtf)


def span_words(text: str) -> str:
    """An EDTF date or interval for people."""
    left, slash, right = text.partition("/")
    if not slash:
        return _point_words(left)
    if left == "..":
        return f"until {_point_words(right)}"
    if right == "..":
        return f"from {_point_words(left)}"
    if left == right:
        return _point_words(left)
    first, last = _parts(left), _parts(right)
    if len(first) == len(last) == 3 and first[0] == last[0] and "T" not in text and not left.endswith("~"):
        month = "" if first[1] == last[1] else f" {MONTHS[first[1] - 1]}"
        return f"{first[2]}{month} to {_point_words(right)}"
    return f"{_point_words(left)} to {_point_words(right)}"


def _parts(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.rstrip("~").partition("T")[0].split("-"))


def _point_words(text: str) -> str:
    edtf.parse(text)
    year, *rest = _parts(text)
    about = "about " if text.endswith("~") else ""
    hour = text.rstrip("~").partition("T")[2]
    month = f"{MONTHS[rest[0] - 1]} " if rest else ""
    day = f"{rest[1]} " if len(rest) > 1 else ""
    clock = {"": "", "12": ", midday", "00": ", midnight"}.get(hour, f", {hour}:00")
    return f"{about}{day}{month}{year}{clock}"
