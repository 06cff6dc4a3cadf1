"""Which of a gazetteer's places of one name a text means: said by the text, or nobody says it."""

from collections.abc import Iterable, Mapping, Sequence

from ...model import Spot
from ...reaching import reached
from ...reading.discovery import NameRules, Proposal

SETTLED = frozenset({"city", "town", "village", "settlement", "place", "capital", "camp", "port"})
"""Types of places that the gazetteer, which lists populated places, can hold."""


def spot_of(
    proposal: Proposal, spots: Sequence[Spot], scopes: Iterable[tuple[str, frozenset[str]]], rules: NameRules
) -> tuple[Spot | None, str]:
    """The one of `spots` that is meant, and why; or null, and why not.

    `scopes`: (why, countries) from the narrowest to the widest; the first that names a country of a spot decides, by
    exactly one spot, or leaves it open. How many people live where is never asked, and a name that only one place in
    the world bears is not enough: the one that is meant may be listed under another.
    """
    if proposal.kind != "place" or proposal.type not in SETTLED or not spots:
        return None, ""
    for why, countries in scopes:
        near = [spot for spot in spots if country_of(spot, rules) in countries]
        one = near if len(near) == 1 else [spot for spot in near if spot.main]
        if len(one) == 1 and len({spot.country for spot in near}) == 1:
            return one[0], f"{_places(spots)}: the one in {one[0].country}, {why}"
        if near:
            break
    return None, f"{_places(spots)}, and the texts do not say which is meant"


def _places(spots: Sequence[Spot]) -> str:
    return "1 place of this name" if len(spots) == 1 else f"{len(spots)} places of this name"


def country_of(spot: Spot, rules: NameRules) -> str:
    """Its country, by the name our lists have it under."""
    return rules.countries.get(spot.country, spot.country)


def scopes_of(
    proposal: Proposal,
    proposals: Sequence[Proposal],
    within: Mapping[str, Sequence[str]],
    rules: NameRules,
) -> tuple[tuple[str, frozenset[str]], ...]:
    """The countries that the texts name with the place: those it is said to lie in, then those of its sentences, then
    those of its articles.
    """
    held = reached(proposal.name, lambda name: within.get(name, ()))
    countries = [other for other in proposals if other.type == "country" and other is not proposal]
    here = {(e.article, e.paragraph, e.sentence_start) for e in proposal.evidence}
    articles = {e.article for e in proposal.evidence}
    sentence = (
        c.name for c in countries if any((e.article, e.paragraph, e.sentence_start) in here for e in c.evidence)
    )
    beside = (c.name for c in countries if any(e.article in articles for e in c.evidence))
    capital = {c.name for c in countries if c.name == rules.capitals.get(proposal.name)}
    return (
        ("in which the text says it lies", held),
        ("whose capital it is and which the texts name", frozenset(capital)),
        ("which stands in one sentence with it", frozenset(sentence)),
        ("which the same texts name", frozenset(beside)),
    )
