"""Small views that many pages share: verdict chips, dates, chains of attribution, and their words."""

from dataclasses import replace

from ..judging.gate import APART_STANCES
from ..judging.sentences import day_words, worded
from ..model import Claim, Figure, Party, Quantity, Report, Stance, Verdict, VerdictKind
from ..model import When as Date
from . import addresses
from .edition import Edition
from .views import Chip, Link, When

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
BOUND_WORDS = {
    "exact": "plain number", "about": "approximate", "at_least": "lower bound", "more_than": "lower bound",
    "up_to": "upper bound", "less_than": "upper bound", "range": "range", "vague": "words only",
}  # fmt: skip
STANCE_WORDS: dict[Stance, str | None] = {
    "asserted": None, "denied": "denied", "retracted": "taken back", "forecast": "a forecast", "target": "a target",
    "hypothetical": "hypothetical",
}  # fmt: skip
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
    """The chip of a figure: its quantity's verdict. A figure of no quantity stands alone, and one that is compared with
    none of its quantity is marked as that.
    """
    if quantity is None:
        return chip("single")
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


def is_count(claim: Claim) -> bool:
    """Whether a claim says what was counted, not what may come, shall come, or would."""
    return claim.stance not in APART_STANCES


def bound_words(report: Report) -> str:
    """What bound the words set; of an exact figure, whether it is read as rounded (a count that ends in zeros)."""
    low, high = report.interval.low, report.interval.high
    rounded = report.figure.bound == "exact" and low is not None and high is not None and high - low > 1
    return "as a round number" if rounded else BOUND_WORDS[report.figure.bound]


def when(date: Date | None) -> When:
    """A date for people, with the words and ground behind it."""
    if date is None or not date.edtf:
        words = f"“{date.words}”" if date and date.words else None
        return When("not stated", None, known=False, note=words)
    note = f"“{date.words}”" if date.words else None
    if date.basis == "inferred":
        note = f"inferred from {note}" if note else "inferred; the text gives no date"
    plain = date.edtf if "/" not in date.edtf and "~" not in date.edtf and "T" not in date.edtf else None
    return When(day_words(date), plain, known=True, note=note)


def entity_link(edition: Edition, party: Party) -> Link:
    """A body with its page, where it has one."""
    entity = edition.entities.get(party.id or "")
    return Link(entity.name if entity else party.text, addresses.entity(entity) if entity else None)


def read_link(edition: Edition, article: str, paragraph: str | None) -> Link:
    """Where to read it: article and paragraph."""
    mark = f" ¶{paragraph[1:]}" if paragraph and paragraph.startswith("p") and paragraph != "p0" else ""
    return Link(edition.articles[article].title + mark, addresses.article(article, paragraph))


def reviewed(report: Report) -> str:
    """Whether an editor has checked it."""
    return "checked by an editor" if report.reviewed else "read by rule"


def unchecked(report: Report) -> str:
    """What a row says that no editor has checked; nothing for the others, which the page as a whole calls checked."""
    return "" if report.reviewed else "read by rule"


def ways(edition: Edition, quantity: str | None, row: str) -> tuple[Link, ...]:
    """Where a figure or a position is compared: its row, and the claim it carries; nothing where it stands alone."""
    if quantity is None:
        return ()
    claim = edition.claim_of.get(row)
    at_claim = (Link("Its claim", addresses.claim(quantity, claim.id)),) if claim else ()
    return (Link("Its row", edition.row(quantity, row)), *at_claim)


def stance_words(edition: Edition, figure: Figure) -> str | None:
    """What the text does with the number, where it does not plainly assert it."""
    denied = ", ".join(entity_link(edition, party).text for party in figure.denied_by)
    return f"denied by {denied}" if denied else STANCE_WORDS[figure.stance]


def counted(edition: Edition, report: Report) -> str:
    """What is counted: the ledger's words, else the quantity's title, else the unit."""
    quantity = edition.quantities.get(report.quantity or "")
    return report.figure.counts or (quantity.title if quantity else None) or report.figure.unit or "not stated"


def claim_worded(edition: Edition, claim: Claim) -> str:
    """A claim as its first report words it."""
    return worded(edition.reports[claim.reports[0]])


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 report`, `2 reports`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
