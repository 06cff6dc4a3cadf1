"""Borders that are disputed, and limits that the data does not hold.

Natural Earth draws who holds a territory, not who claims it, and names units that part of the world does not recognise.
It says which in a file of its own (Admin 0: breakaway, disputed areas), which the packaged data does not hold; these
rows stand in for it. A row takes no side: it makes a line dashed, or says on the map's caption what is not drawn.
"""

from dataclasses import dataclass

from .topojson import Point


@dataclass(frozen=True, slots=True)
class Dispute:
    """A border that is dashed: all borders of `one`, or the one it has with `other`."""

    one: str
    other: str | None
    note: str
    """What the caption says where the line is on the sheet."""
    case: Point
    """A point (longitude, latitude) beside such a line."""


@dataclass(frozen=True, slots=True)
class Undrawn:
    """A territory whose limits are in dispute, or were, and are not in the data."""

    name: str
    note: str
    case: Point
    """A point inside it: the note is given where that point is on the sheet."""


DISPUTES = (
    Dispute("W. Sahara", None, "Western Sahara is claimed by Morocco and by the Sahrawi republic", (-11.7, 27.7)),
    Dispute("N. Cyprus", None, "the north of Cyprus is recognised as a state by Turkey alone", (33.4, 35.2)),
    Dispute("Cyprus U.N. Buffer Zone", None, "the buffer zone of the United Nations divides Cyprus", (33.2, 35.15)),
    Dispute("Somaliland", None, "Somaliland governs itself, and most states count it to Somalia", (48.0, 8.0)),
    Dispute("Kosovo", None, "Kosovo is recognised by part of the United Nations; Serbia claims it", (20.9, 43.2)),
    Dispute("Palestine", None, "the limits of Palestine and Israel are not agreed", (35.2, 32.5)),
    Dispute("Israel", "Syria", "the Golan Heights are held by Israel and claimed by Syria", (35.8, 33.0)),
    Dispute(
        "Russia",
        "Ukraine",
        "Crimea is drawn as held by Russia since 2014; most states count it, and all that Russia has occupied since, "
        "to Ukraine",
        (33.8, 46.1),
    ),
    Dispute("India", "Pakistan", "the line of control divides Kashmir, claimed by India and by Pakistan", (74.3, 34.1)),
    Dispute("China", "India", "parts of the border of China and India are claimed by both", (79.0, 34.5)),
    Dispute("China", "Pakistan", "the border of China and Pakistan runs through land that India claims", (75.9, 36.6)),
    Dispute("Siachen Glacier", None, "the Siachen glacier is claimed by India and by Pakistan", (77.1, 35.5)),
    Dispute("Bhutan", "China", "parts of the border of Bhutan and China are claimed by both", (89.5, 28.1)),
    Dispute("Egypt", "Sudan", "the Halayeb triangle is claimed by Egypt and by Sudan", (35.3, 22.1)),
    Dispute("S. Sudan", "Sudan", "Abyei is claimed by Sudan and by South Sudan", (28.6, 9.5)),
)
"""Whose borders Natural Earth 4.1.0 draws by who holds them, and others contest."""

UNDRAWN = (
    Undrawn(
        "Nagorno-Karabakh",
        "Nagorno-Karabakh lies within Azerbaijan’s internationally recognised borders; the limits it had before 2023 "
        "are not drawn",
        (46.75, 39.82),
    ),
    Undrawn(
        "Abkhazia",
        "Abkhazia governs itself; most states count it to Georgia, and its limits are not drawn",
        (41.0, 43.0),
    ),
    Undrawn(
        "South Ossetia",
        "South Ossetia governs itself; most states count it to Georgia, and its limits are not drawn",
        (43.97, 42.23),
    ),
    Undrawn(
        "Transnistria",
        "Transnistria governs itself; all members of the United Nations count it to Moldova, and its limits are not "
        "drawn",
        (29.63, 46.84),
    ),
    Undrawn("Donbas", "The front line in the east of Ukraine is not drawn", (38.0, 48.0)),
)
"""Territories of the same file that the countries of Natural Earth do not show."""

LEASED = frozenset({"Baikonur", "USNB Guantanamo Bay"})
"""Units of the data that are leased ground of the country around them: no border is drawn, and no country named."""


def dispute_between(owners: frozenset[str]) -> Dispute | None:
    """The row that makes the border between `owners` a disputed one, or None."""
    return next((row for row in DISPUTES if row.one in owners and (row.other is None or row.other in owners)), None)
