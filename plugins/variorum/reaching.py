"""How far ties lead: a town lies in a district that lies in a country, so it lies in the country."""

from collections.abc import Callable, Iterable


def reached(start: str, ties: Callable[[str], Iterable[str]]) -> frozenset[str]:
    """Every name to which `ties` (name → the names it is tied to) lead from `start`, in one step or in many.

    `start` itself is among them only where the ties lead in a circle, which they may.
    """
    found, farthest = frozenset[str](), frozenset({start})
    while farthest:
        farthest = frozenset(other for name in farthest for other in ties(name)) - found
        found |= farthest
    return found
