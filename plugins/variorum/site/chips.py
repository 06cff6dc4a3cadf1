"""Verdicts as chips: a class of the stylesheet, words, where it leads, and what stands beside it."""

from dataclasses import replace

from ..model import Claim, Quantity, Verdict, VerdictKind
from . import addresses
from .edition import Edition
from .views import Chip

CHIPS: dict[VerdictKind, tuple[str, str]] = {
    "conflict": ("s-conf", "Sources conflict"),
    "unclear": ("s-unclear", "Unclear"),
    "contested": ("s-held", "Contested"),
    "revised": ("s-revised", "Revised"),
    "changed": ("s-series", "One series over time"),
    "compatible": ("s-compat", "Compatible"),
    "agree": ("s-agree", "Sources agree"),
    "single": ("s-single", "Single claim"),
    "agreed": ("s-agree", "Undisputed"),
}
"""Verdict → class and words, in the order in which pages list them: what a reader must not miss first."""
NO_SOURCE = Chip("s-agree bare", "Same figure, no source named")
"""In place of "Sources agree" where no source is named: texts that repeat a number are no sources of it."""
MISFIT = Chip("s-unclear sum", "Sum does not fit")
"""Beside the verdict where a sum of ours contradicts what a source says. Nobody's verdict changes by it."""
NOT_COMPARED = Chip("s-single", "Not compared")
"""In place of its quantity's verdict for a figure that is compared with none of the others there."""
RELATION_CSS = {
    "same": "s-agree", "compatible": "s-compat", "superseded": "s-series", "revised": "s-revised",
    "conflict": "s-conf", "unclear": "s-unclear", "not_comparable": "s-single",
}  # fmt: skip


def chip(kind: VerdictKind, href: str | None = None) -> Chip:
    """A verdict as a chip."""
    css, words = CHIPS[kind]
    return Chip(css, words, href)


def verdict_chip(verdict: Verdict, href: str | None = None) -> Chip:
    """How one quantity stands, as a chip, with a second one where a sum of ours does not fit."""
    unnamed = verdict.verdict == "agree" and verdict.witnesses == 0
    own = NO_SOURCE if unnamed else chip(verdict.verdict)
    return replace(own, href=href, beside=MISFIT if verdict.adds_up is False else None, auto=verdict.auto)


def by_rule(quantity: Quantity) -> str:
    """What stands behind a sentence about a quantity that no editor has formed; nothing for the others."""
    return " Grouped by rule, not checked by an editor." if quantity.auto else ""


def kind_chip(edition: Edition, kind: VerdictKind) -> Chip:
    """All quantities of one verdict, as a chip: "Sources agree" only where every one of them names a source."""
    found = {verdict_chip(row).words for row in edition.judgement.verdicts if row.verdict == kind}
    if NO_SOURCE.words not in found:
        return chip(kind)
    return NO_SOURCE if len(found) == 1 else Chip(CHIPS[kind][0], "Same figure")


def chip_of(edition: Edition, quantity: str | None, figure: str | None = None) -> Chip:
    """The chip of a figure: its quantity's verdict. A figure to which editors gave no quantity stands alone; one that
    the rules gave none, or that is compared with none of its quantity, is marked as not compared.
    """
    if quantity is None:
        report = edition.reports.get(figure or "")
        return chip("single") if report is None or report.reviewed else NOT_COMPARED
    href = edition.row(quantity, figure) if figure else addresses.quantity(quantity)
    claim = edition.claim_of.get(figure or "")
    if claim and stands_apart(edition, claim):
        return replace(NOT_COMPARED, href=href, auto=edition.verdicts[quantity].auto)
    return verdict_chip(edition.verdicts[quantity], href)


def stands_apart(edition: Edition, claim: Claim) -> bool:
    """Whether a claim has no part in its quantity's verdict: none of the others can be compared with it."""
    if edition.verdicts[claim.quantity].verdict == "single":
        return False
    return all(row.relation == "not_comparable" for row in edition.relations_of_claim[claim.id])
