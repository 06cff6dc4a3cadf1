"""Which of a gazetteer's places of one name a text means: said by the text, or nobody says it."""

from collections.abc import Iterable, Mapping, Sequence

from ...model import Clue, Coordinates, Spot
from ...reading.discovery import NameRules, Proposal

SETTLED = frozenset({"city", "town", "village", "settlement", "place", "capital", "camp", "port"})
"""Types of places that the gazetteer, which lists populated places, can hold."""


def spot_of(
    proposal: Proposal, spots: Sequence[Spot], scopes: Iterable[tuple[str, frozenset[str]]], rules: NameRules
) -> tuple[Spot | None, str]:
    """The one of `spots` that is meant, and why; or null, and why not.

    `scopes`: (why, countries) from the narrowest to the widest; the first that names a country of a spot decides, by
    exactly one spot, or leaves it open. How many people live where is never asked.
    """
    if proposal.kind != "place" or proposal.type not in SETTLED or not spots:
        return None, ""
    if len(spots) == 1:
        return spots[0], "the only place of this name there"
    for why, countries in scopes:
        near = [spot for spot in spots if country_of(spot, rules) in countries]
        if len(near) == 1:
            return near[0], f"of {len(spots)} places of this name the one in {near[0].country}, {why}"
        if near:
            break
    return None, f"{len(spots)} places of this name, and the texts do not say which"


def country_of(spot: Spot, rules: NameRules) -> str:
    """Its country, by the name our lists have it under."""
    return rules.countries.get(spot.country, spot.country)


def scopes_of(
    proposal: Proposal,
    proposals: Sequence[Proposal],
    within: Mapping[str, Sequence[str]],
) -> tuple[tuple[str, frozenset[str]], ...]:
    """The countries that the texts name with the place: those it is said to lie in, then those of its sentences, then
    those of its articles.
    """
    held, todo = set[str](), [proposal.name]
    while todo:
        for wider in within.get(todo.pop(), ()):
            todo += [wider] if wider not in held else []
            held.add(wider)
    countries = [other for other in proposals if other.type == "country" and other is not proposal]
    here = {(e.article, e.paragraph, e.sentence_start) for e in proposal.evidence}
    articles = {e.article for e in proposal.evidence}
    sentence = (
        c.name for c in countries if any((e.article, e.paragraph, e.sentence_start) in here for e in c.evidence)
    )
    beside = (c.name for c in countries if any(e.article in articles for e in c.evidence))
    return (
        ("in which the text says it lies", frozenset(held)),
        ("which stands in one sentence with it", frozenset(sentence)),
        ("the only one of their countries that the same texts name", frozenset(beside)),
    )


def coordinates_of(spot: Spot) -> Coordinates:
    """Where it lies, with who says so."""
    return Coordinates(spot.latitude, spot.longitude, spot.source, "centre of the place, as the gazetteer has it")


def clues_of(proposal: Proposal, spot: Spot | None, why: str) -> Iterable[Clue]:
    """Why the place stands where it stands, and what else the gazetteer calls it."""
    if spot:
        at = f"{spot.latitude}, {spot.longitude}"
        yield Clue("coordinates", at, f"{spot.source}: {spot.name}, {spot.country} ({spot.key}): {why}")
        own = {variant.text for variant in proposal.variants}
        others = [name for name in dict.fromkeys((spot.name, *spot.alternates)) if name and name not in own]
        if others:
            yield Clue("alternates", ", ".join(others), f"other names in {spot.source}; take over what a text may use")
    elif why:
        yield Clue("coordinates", "", why)
