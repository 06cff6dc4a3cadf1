"""Maps in words: the text alternative, and the caption."""

import pytest

from tests.site.maps_cases import GORIS, PARIS, STEPANAKERT, edition_of, place
from variorum.model import Entity
from variorum.site.map_views import LocatorMap
from variorum.site.maps import locator, overview
from variorum.site.maps.words import MOST_TOLD, RING, listed, short

KARABAKH = (
    place("Armenia", is_a="country"),
    place("Nagorno-Karabakh", is_a="region"),
    place("Goris", GORIS, of=("armenia",)),
    place("Stepanakert / Khankendi", STEPANAKERT, of=("nagorno-karabakh",), precision="city centre"),
    place("Khojaly", (46.79, 39.91), of=("nagorno-karabakh",)),
    place("Hakari bridge", (46.56, 39.58), precision="approximate, within about 5 km, as far as the editors can read "
          "their own map of the road"),
    place("Paris", PARIS),
)  # fmt: skip
BORDERS = "Borders: Natural Earth 4.1.0, which draws who holds a territory, not who claims it."
KARABAKH_NOTE = (
    "Nagorno-Karabakh lies within Azerbaijan’s internationally recognised borders; the limits it had before 2023 are "
    "not drawn."
)


def map_of(name: str, entities: tuple[Entity, ...] = KARABAKH) -> LocatorMap:
    """The map of one of the places, which has one."""
    edition = edition_of(entities)
    found = locator(edition, edition.entities[name])
    assert found is not None
    return found


def test_a_place_in_words() -> None:
    """A place, each neighbour by distance and direction, those not exact marked, and the countries on the sheet."""
    assert map_of("goris").alt == (
        "Map of Goris. Seen from Goris: Hakari bridge, about 20 km east (approximate, within about 5 km); "
        "Stepanakert / Khankendi, about 49 km north-east; Khojaly, about 59 km north-east. "
        "Countries on the map: Azerbaijan and Armenia."
    )  # fmt: skip


def test_a_caption() -> None:
    """Precision of the own point, open rings, regions without limits, limits not drawn, and whose borders these are."""
    assert map_of("goris").caption == (
        f"Goris: town centre. {RING} Names in italics: regions, without their limits. {KARABAKH_NOTE} {BORDERS}"
    )


def test_the_archive_in_words() -> None:
    """The overview is told from its middle; what lies too far away is named with its distance."""
    found = overview(edition_of(KARABAKH))
    assert found is not None
    assert found.alt.startswith("Map of the places of this archive. Seen from ")
    assert "Outside the map: Paris, about 3,600 km north-west of " in found.alt
    assert "Paris" not in found.caption


def test_a_place_without_a_point() -> None:
    """A country or region is shown by the places that belong to it; alone on its map, a place is named all the same."""
    assert map_of("nagorno-karabakh").alt.startswith(
        "Map of the places of this archive that belong to Nagorno-Karabakh. "
        "Seen from Khojaly: Stepanakert / Khankendi, about 11 km south; "
    )
    lone = (place("France", is_a="country"), place("Paris", PARIS, of=("france",)))
    assert map_of("france", lone).alt == (
        "Map of the places of this archive that belong to France. Paris. Countries on the map: France and Belgium."
    )


def test_disputed_borders_are_explained() -> None:
    """A dashed border is explained; of a map that shows many, the caption says that there are some."""
    kosovo = (place("Pristina", (21.16, 42.66)),)
    assert (
        "Dashed: Kosovo is recognised by part of the United Nations; Serbia claims it."
        in map_of("pristina", kosovo).caption
    )
    asia = tuple(place(name, at) for name, at in (("A", (25.0, 30.0)), ("B", (120.0, 45.0)), ("C", (70.0, 10.0))))
    found = overview(edition_of(asia))
    assert found is not None
    assert "Dashed: borders that are disputed, in whole or in part." in found.caption
    assert found.wide.disputed
    assert "The limits of " in found.caption


def test_many_places() -> None:
    """Of a crowd the first are told one by one and the rest counted; names without room are counted too."""
    crowd = tuple(place(f"Place {i:02}", (10 + 0.01 * (i % 8), 50 + 0.01 * (i // 8))) for i in range(60))
    found = overview(edition_of(crowd))
    assert found is not None
    assert f"; and {len(crowd) - 1 - MOST_TOLD} more." in found.alt
    assert "Without a name where room is short: " in found.caption
    assert len(found.narrow.dots) == len(crowd)


@pytest.mark.parametrize(
    ("precision", "kept"),
    [
        ("town centre", "town centre"),
        ("approximate, within about 5 km, where the road crosses the river between", "approximate, within about 5 km"),
        ("x" * 90, "x" * 90),
    ],
)  # fmt: skip
def test_long_precisions(precision: str, kept: str) -> None:
    """A long precision is quoted by its first clauses, a single clause whole."""
    assert short(precision) == kept


def test_lists() -> None:
    """Names as a sentence lists them."""
    assert [listed(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == ["", "A", "A and B", "A, B and C"]
