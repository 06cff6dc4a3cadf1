"""How a quantity stands, and what stands behind it, in a line each."""

from ..judging.verdict_words import BOTH_TRUE
from ..model import Quantity
from .edition import Edition
from .wording import plural


def standing(edition: Edition, quantity: Quantity) -> str:
    """How a quantity stands: first the sums of ours that do not fit what sources say, then the verdict's sentence."""
    verdict = edition.verdicts[quantity.id]
    sums = [row for row in edition.computations_of_quantity[quantity.id] if row.fits is False]
    failing = [f"The numbers do not add up: {row.sentence}" for row in sums]
    if not failing or verdict.verdict != "compatible":
        return " ".join([*failing, verdict.sentence])
    reports = verdict.sentence.removeprefix(BOTH_TRUE)
    return " ".join([*failing, f"The reports by themselves can all be true: {reports}"])


def backing(edition: Edition, quantity: Quantity) -> str:
    """What stands behind a quantity: reports and named witnesses; of a statement, which nobody witnesses, who speaks
    and for how many parties.
    """
    verdict = edition.verdicts[quantity.id]
    if quantity.kind != "statement":
        named = plural(verdict.witnesses, "named witness", "named witnesses")
        return f"{plural(verdict.reports, 'report')}, {named}"
    count = len({row.held_by.id or row.held_by.text for row in edition.held_of_quantity[quantity.id] if row.held_by})
    parties = f", for {plural(verdict.witnesses, 'party', 'parties')}" if verdict.witnesses != count else ""
    return f"{plural(count, 'speaker')}{parties}" if count else "no speaker named"
