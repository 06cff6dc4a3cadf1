"""Numbers → the words of axes and captions. How a unit is written, and how far its scale must reach, is a table."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnitStyle:
    """How numbers of one unit are written on an axis."""

    unit: str
    words: str
    """The unit in words, after "in"."""
    before: str
    after: str
    whole: float | None
    """What the scale should reach, because a part is read against its whole; null where there is none."""
    reason: str
    case: tuple[float, str]
    """A value and how it prints."""


UNIT_STYLES = (
    UnitStyle("percent", "percent", "", "\u00a0%", 100, "a share is read against the whole", (83.7, "83.7\u00a0%")),
    UnitStyle("share", "percent", "", "\u00a0%", 100, "claims give shares in percent: one class", (50, "50\u00a0%")),
    UnitStyle("usd", "US dollars", "$", "", None, "currency signs stand first in English", (1500, "$1,500")),
    UnitStyle("eur", "euros", "€", "", None, "currency signs stand first in English", (1500, "€1,500")),
    UnitStyle("gbp", "pounds sterling", "£", "", None, "currency signs stand first in English", (2.5, "£2.5")),
    UnitStyle(
        "degc", "degrees Celsius", "", "\u00a0°C", None, "degrees alone could be of either scale", (-4, "−4\u00a0°C")
    ),
    UnitStyle(
        "degf", "degrees Fahrenheit", "", "\u00a0°F", None, "degrees alone could be of either scale", (9, "9\u00a0°F")
    ),
    UnitStyle("km", "kilometres", "", "\u00a0km", None, "SI symbols follow after a no-break space", (40, "40\u00a0km")),
    UnitStyle("kg", "kilograms", "", "\u00a0kg", None, "SI symbols follow after a no-break space", (7, "7\u00a0kg")),
    UnitStyle(
        "cm", "centimetres", "", "\u00a0cm", None, "SI symbols follow after a no-break space", (30, "30\u00a0cm")
    ),
    UnitStyle("mm", "millimetres", "", "\u00a0mm", None, "SI symbols follow after a no-break space", (4, "4\u00a0mm")),
)
PLAIN = UnitStyle("", "", "", "", None, "counts: the title says of what", (100417, "100,417"))

SCALES = (
    (1e12, "trillion", "as far as drawn values go", (2e12, "2\u00a0trillion")),
    (1e9, "billion", "nine zeros cannot be counted at a glance", (1.5e9, "1.5\u00a0billion")),
    (1e6, "million", "six zeros cannot be counted at a glance", (2e7, "20\u00a0million")),
)
"""Scale, its word, why, and a case. Used from ten million up, where the word says the number exactly."""
WORDS_FROM = 1e7  # up to 9,999,999 the digits are no longer than the words and compare more easily
WHOLE_FROM = 0.25  # below a quarter of the whole, an axis up to the whole would flatten what differs


def style_of(unit: str) -> UnitStyle:
    """The style of `unit`; plain numbers for a unit without a row."""
    return next((style for style in UNIT_STYLES if style.unit == unit), PLAIN)


def unit_words(unit: str) -> str:
    """`unit` in words, after "in": "people", "US dollars", "degrees Celsius"; never a code."""
    return style_of(unit).words or unit


def say_values(values: tuple[float, ...], unit: str) -> tuple[str, ...]:
    """The ticks of one axis: where one of them needs a large word, "20 million", all that can have one do."""
    words_from = SCALES[-1][0] if max(map(abs, values), default=0) >= WORDS_FROM else WORDS_FROM
    return tuple(say_value(value, unit, words_from) for value in values)


def say_value(value: float, unit: str, words_from: float = WORDS_FROM) -> str:
    """`value` of `unit` as printed: "50,000", "25 %", "$2 billion", "−4 °C"; large words stand from `words_from` up."""
    style = style_of(unit)
    number = say_number(abs(value), words_from)
    sign = "−" if value < 0 else ""
    return f"{sign}{style.before}{number}{style.after}"


def say_number(value: float, words_from: float = WORDS_FROM) -> str:
    """A number that is not negative: digits grouped by comma; from `words_from` up "20 million" where that is exact."""
    for scale, word, _, _ in SCALES:
        if value >= max(scale, words_from) and (value / scale * 100).is_integer():
            return f"{value / scale:g}\u00a0{word}"
    return f"{value:,.0f}" if float(value).is_integer() or value >= WORDS_FROM else f"{value:,.10g}"


def reach(highest: float, unit: str) -> float:
    """What the scale of `unit` should reach for values up to `highest`: the whole, where there is one near it."""
    whole = style_of(unit).whole
    if whole is None or highest > whole or highest < whole * WHOLE_FROM:
        return highest
    return whole


def is_counted(values: tuple[float, ...]) -> bool:
    """Whether all `values` are whole numbers, so that an axis of halves would be absurd."""
    return all(math.floor(value) == value for value in values)
