"""The claims of a quantity by line of witness, the current claim of each line first; and apart, what is no count."""

from ...judging.computations import latest
from ...judging.order import day
from ...model import Claim, Quantity
from ..edition import Edition
from ..wording import is_count


def lines_of(edition: Edition, quantity: Quantity) -> list[tuple[str, list[Claim]]]:
    """(head of the line, its claims: the current one, then the others newest first); no source named comes last.

    Lines stand by their newest claim, newest first, so that the page opens with what is current. Forecasts, targets and
    hypotheticals are no counts, and stand in no line.
    """
    lines: dict[str, list[Claim]] = {}
    for claim in filter(is_count, edition.claims_of_quantity[quantity.id]):
        lines.setdefault(claim.line, []).append(claim)
    blocks = [(head, _current_first(claims)) for head, claims in sorted(lines.items())]
    newest = sorted(blocks, key=lambda block: day(block[1][0]), reverse=True)
    return sorted(newest, key=lambda block: block[0] == "")


def uncounted(edition: Edition, quantity: Quantity) -> list[Claim]:
    """Claims that say what may come, shall come or would, newest first: nobody vouches for them as for a count."""
    return sorted((c for c in edition.claims_of_quantity[quantity.id] if not is_count(c)), key=day, reverse=True)


def _current_first(claims: list[Claim]) -> list[Claim]:
    named = [claim for claim in claims if claim.witness] or claims
    current = latest(named) or latest(claims) or max(claims, key=day)
    return [current, *sorted((c for c in claims if c is not current), key=day, reverse=True)]
