"""Suggestions with what a gazetteer says of them: coordinates, the country, other names, and which are one place."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...model import Clue, Coordinates, Spot, Suggestion
from ...reading.discovery import NameRules
from .locating import country_of


def located(
    found: Sequence[Suggestion], spots: Mapping[str, tuple[Spot | None, str]], rules: NameRules
) -> tuple[Suggestion, ...]:
    """The suggestions, each with its spot; `spots`: headword → the place that is meant, or none, and why."""
    countries = {s.entity.name: s.entity.id for s in found if s.entity.type == "country"}
    shared: dict[str, list[str]] = defaultdict(list)
    for suggestion in found:
        spot = spots.get(suggestion.entity.name, (None, ""))[0]
        if spot:
            shared[spot.key].append(suggestion.entity.id)
    rows = []
    for suggestion in found:
        spot, why = spots.get(suggestion.entity.name, (None, ""))
        country = countries.get(country_of(spot, rules)) if spot else None
        others = [name for name in shared[spot.key] if name != suggestion.entity.id] if spot else []
        rows.append(_placed(suggestion, spot, why, country, others))
    return tuple(rows)


def _placed(
    suggestion: Suggestion, spot: Spot | None, why: str, country: str | None, others: Iterable[str]
) -> Suggestion:
    entity = suggestion.entity
    if spot is None:
        unsure = (Clue("coordinates", "", why),) if why else ()
        return replace(suggestion, clues=(*suggestion.clues, *unsure))
    within = (country,) if country and not entity.part_of else ()
    at = Coordinates(spot.latitude, spot.longitude, spot.source, "centre of the place, as the gazetteer has it")
    placed = replace(
        entity, coordinates=at, external=(("geonames", spot.key),), part_of=entity.part_of or within
    )  # fmt: skip
    return replace(suggestion, entity=placed, clues=(*suggestion.clues, *_clues(suggestion, spot, why, within, others)))


def _clues(
    suggestion: Suggestion, spot: Spot, why: str, within: Iterable[str], others: Iterable[str]
) -> Iterator[Clue]:
    yield Clue(
        "coordinates", f"{spot.latitude}, {spot.longitude}", f"{spot.source} has {spot.name}, {spot.country}; {why}"
    )
    yield Clue("external", spot.key, f"the id of {spot.name} there")
    for country in within:
        yield Clue("part_of", country, f"{spot.source} has it there, and no text says where it lies")
    for other in others:
        yield Clue("same", other, f"{spot.source} has both at one place: one entity under two names?")
    own = {name.text for name in suggestion.entity.names}
    also = [name for name in dict.fromkeys((spot.name, *spot.alternates)) if name not in own]
    if also:
        yield Clue("alternates", ", ".join(also), f"its other names in {spot.source}")
