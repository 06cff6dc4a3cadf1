"""How the claims stand to each other, the pairs most worth reading first."""

from collections.abc import Iterable, Sequence

from ....judging.order import day
from ....judging.sentences import day_words
from ....model import Claim, Quantity, Relation
from ...chips import RELATION_CSS
from ...edition import Edition
from ...views import RelationLine
from ...wording import claim_worded
from ..lines import lines_of
from .answers import speaker

RELATION_WORDS = {"superseded": "superseded by", "not_comparable": "not comparable with", "same": "the same as",
                  "compatible": "compatible with", "revised": "revised to", "conflict": "in conflict with",
                  "unclear": "unclear against"}  # fmt: skip
INTEREST = ("conflict", "unclear", "revised", "superseded", "compatible", "same", "not_comparable")
"""Relations in the order in which a reader asks for them."""


def relations(edition: Edition, quantity: Quantity) -> Iterable[RelationLine]:
    """Between all claims of the quantity, in their order."""
    for row in edition.relations_of_quantity[quantity.id]:
        yield relation_line(edition, row)


def current_relations(edition: Edition, quantity: Quantity) -> Iterable[RelationLine]:
    """Between the current claims of the lines; in each line from its first count to its last, and with what bodies give
    that concur. Pairs of which one side names no source are left to the full list, unless there are no others.
    """
    lines = lines_of(edition, quantity)
    current = {claims[0].id for _, claims in lines}
    rows = [row for row in edition.relations_of_quantity[quantity.id] if {row.a, row.b} <= current]
    steps = [row for _, claims in lines for row in _steps(edition, claims)]
    named = [row for row in rows if all(edition.claims[name].witness for name in (row.a, row.b))]
    shown = steps + named + [row for _, claims in lines for row in _concurring(edition, claims)] or rows
    for row in sorted(shown, key=lambda row: INTEREST.index(row.relation)):
        yield relation_line(edition, row)


def _steps(edition: Edition, claims: Sequence[Claim]) -> list[Relation]:
    """The chain by which a line came to its current claim: each step from the newest count that the next replaced."""
    own = {claim.id: claim for claim in claims if claim.witness}
    found: list[Relation] = []
    at = claims[0]
    while True:
        before = [row for row in edition.relations_of_claim[at.id]
                  if row.relation == "superseded" and row.b == at.id and row.a in own]  # fmt: skip
        if not before:
            return found[::-1]
        step = max(before, key=lambda row: (day(own[row.a]), row.a))
        found.append(step)
        at = own.pop(step.a)


def _concurring(edition: Edition, claims: Sequence[Claim]) -> list[Relation]:
    """What another body, said to concur, gives beside the current claim of a line."""
    others = {claim.id for claim in claims[1:] if claim.concurring and claim.live}
    return [row for row in edition.relations_of_claim[claims[0].id] if others & {row.a, row.b}]


def relation_line(edition: Edition, row: Relation) -> RelationLine:
    """A relation for people."""
    a, b = (edition.claims[name] for name in (row.a, row.b))
    by_rule = row.by == "rule"
    return RelationLine(
        RELATION_CSS[row.relation], RELATION_WORDS[row.relation], _said(edition, a), _said(edition, b), row.reason,
        "decided by rule" if by_rule else "decided by an editor", row.rule if by_rule else "",
    )  # fmt: skip


def _said(edition: Edition, claim: Claim) -> str:
    said = day_words(claim.as_of)
    return f"{claim_worded(edition, claim)} ({speaker(edition, claim)}{'' if said == 'not stated' else f', {said}'})"
