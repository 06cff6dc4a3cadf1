"""Claims by line of witness: the current one first, no source named last."""

from dataclasses import replace

from variorum.model import Claim, Stance, When
from variorum.site.edition import Edition
from variorum.site.pages.lines import lines_of, uncounted


def with_claims(edition: Edition, *claims: Claim) -> Edition:
    """The edition with these claims and no other."""
    return Edition(edition.archive, replace(edition.judgement, claims=claims), edition.terms)


def test_the_current_claim_comes_first(small: Edition) -> None:
    """In a line the latest claim stands first, then the others, newest first."""
    ((head, claims),) = lines_of(small, small.quantities["people-ashore"])
    assert head == "harbour-office"
    assert [claim.value.low for claim in claims] == [40, 12, 12]


def test_order_of_lines(small: Edition) -> None:
    """Lines stand by their newest claim, no source named last; a forecast is no count, and stands in none of them."""
    base = replace(small.claims_of_quantity["people-ashore"][0], reports=(), concurring=())

    def line(head: str, day: str, stance: Stance = "asserted") -> Claim:
        return replace(base, id=f"c{head}", line=head, witness=head or None, as_of=When(day), stance=stance)

    claims = (line("", "2021-05-09"), line("old", "2021-05-01"), line("seer", "2021-05-08", stance="forecast"),
              line("new", "2021-05-05"))  # fmt: skip
    told, quantity = with_claims(small, *claims), small.quantities["people-ashore"]
    assert [head for head, _ in lines_of(told, quantity)] == ["new", "old", ""]
    assert [claim.line for claim in uncounted(told, quantity)] == ["seer"]


def test_every_claim_once(small: Edition) -> None:
    """No claim is lost, and none stands in two places."""
    for quantity in small.archive.quantities:
        shown = [claim.id for _, claims in lines_of(small, quantity) for claim in claims]
        shown += [claim.id for claim in uncounted(small, quantity)]
        assert sorted(shown) == sorted(claim.id for claim in small.claims_of_quantity[quantity.id])
