"""Places for the tests of maps: an edition that holds these and nothing else, and places that nobody would choose."""

from collections.abc import Iterable

from hypothesis import strategies as st

from variorum.archive import Terms
from variorum.model import Archive, Coordinates, Entity, EntityKind, Judgement, Name, Place
from variorum.reading import load_lexicon
from variorum.site.edition import Edition

GORIS, STEPANAKERT, KALBAJAR = (46.34, 39.51), (46.75, 39.82), (46.04, 40.11)
PARIS, SUVA, APIA = (2.35, 48.85), (178.44, -18.14), (-171.77, -13.83)
"""Longitude, latitude. Between Suva and Apia runs the 180th meridian."""


def place(
    name: str,
    at: tuple[float, float] | None = None,
    *,
    of: tuple[str, ...] = (),
    kind: EntityKind = "place",
    is_a: str = "town",
    precision: str = "town centre",
    also: tuple[str, ...] = (),
) -> Entity:
    """An entity called `name`, whose id is its name in small letters, at `at` (longitude, latitude)."""
    return Entity(
        id=name.casefold(),
        kind=kind,
        type=is_a,
        name=name,
        names=tuple(Name(text, "short", "en", (), ()) for text in (name, *also)),
        part_of=of,
        speaks_for=(),
        coordinates=None if at is None else Coordinates(at[1], at[0], "a test", precision),
        roles=(),
        external=(),
        summary="",
        body="",
        body_line=1,
        was=(),
        at=Place(f"content/places/{name.casefold()}.md", 1, 1),
    )


def edition_of(entities: Iterable[Entity]) -> Edition:
    """An edition of an archive that holds only these entities."""
    archive = Archive(
        articles=(), paragraphs=(), reports=(), held=(), mentions=(), quantities=(), entities=tuple(entities),
        verified=(), unreviewed=0,
    )  # fmt: skip
    return Edition(archive, Judgement((), (), (), ()), Terms(load_lexicon()))


names = st.sampled_from(
    ("Ur", "Goris", "Stepanakert / Khankendi", "Hakari bridge", "San Fernando del Valle de Catamarca", "東京", "W" * 30)
)


@st.composite
def crowds(draw: st.DrawFn, most: int = 12) -> tuple[Entity, ...]:
    """Places anywhere on earth, most of them within some kilometres of each other, some at the same point."""
    lon, lat = draw(st.floats(-180, 180)), draw(st.floats(-80, 80))
    spread = draw(st.sampled_from((0.0, 0.01, 0.3, 2.0)))
    away = st.floats(-spread, spread)
    rows = draw(st.lists(st.tuples(names, away, away, st.sampled_from(("town centre", "approximate"))),
                         min_size=1, max_size=most))  # fmt: skip
    return tuple(
        place(f"{name} {index}", (_turned(lon + dx), lat + dy), precision=precision)
        for index, (name, dx, dy, precision) in enumerate(rows)
    )


def _turned(longitude: float) -> float:
    return (longitude + 180) % 360 - 180
