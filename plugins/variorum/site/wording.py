"""Small views that many pages share: verdict chips, dates, chains of attribution, and their words."""

from collections.abc import Iterable

from ..judging.sentences import day_words, worded
from ..model import Article, Carrier, Claim, Figure, Party, Quantity, Report, Stance, VerdictKind
from ..model import When as Date
from . import addresses
from .edition import Edition
from .views import ChainLink, Chip, Link, When

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

BOUND_WORDS = {
    "exact": "exact", "about": "approximate", "at_least": "lower bound", "more_than": "lower bound",
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


def chip_of(edition: Edition, quantity: str | None, figure: str | None = None) -> Chip:
    """The chip of a figure: its quantity's verdict; a figure of no quantity stands alone."""
    if quantity is None:
        return chip("single")
    return chip(edition.verdicts[quantity].verdict, addresses.quantity(quantity, figure))


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


def chain(edition: Edition, said_by: Party | None, via: Iterable[Party], article: Article) -> tuple[ChainLink, ...]:
    """From the speaker to the page we hold; nobody stands in it twice, and "no source named" is never left out."""
    nobody = ChainLink("no source named", None, speaker=False, known=False)
    links = [_body(edition, said_by, speaker=True) if said_by else nobody]
    links += [_body(edition, party) for party in via]
    links += [_carrier(edition, article.origin)] if article.origin else []
    links += [_carrier(edition, article.publisher)] if article.publisher else [_unnamed()]
    seen: set[str] = set()
    return tuple(link for link in links if not (link.text in seen or seen.add(link.text)))  # type: ignore[func-returns-value]  # add returns None


def _unnamed() -> ChainLink:
    return ChainLink("publisher not named", None, speaker=False, known=False)


def _body(edition: Edition, party: Party, *, speaker: bool = False) -> ChainLink:
    link = entity_link(edition, party)
    return ChainLink(link.text, link.href, speaker, known=True)


def _carrier(edition: Edition, carrier: Carrier) -> ChainLink:
    link = entity_link(edition, Party(carrier.id, carrier.text))
    text = f"probably {link.text}" if carrier.basis == "inferred" else link.text
    return ChainLink(text, link.href, speaker=False, known=True)


def report_chain(edition: Edition, report: Report) -> tuple[ChainLink, ...]:
    """The chain of one report."""
    figure = report.figure
    return chain(edition, figure.said_by, figure.via, edition.articles[report.article])


def read_link(edition: Edition, article: str, paragraph: str | None) -> Link:
    """Where to read it: article and paragraph."""
    mark = f" ¶{paragraph[1:]}" if paragraph and paragraph.startswith("p") and paragraph != "p0" else ""
    return Link(edition.articles[article].title + mark, addresses.article(article, paragraph))


def reviewed(report: Report) -> str:
    """Whether an editor has checked it."""
    return "checked by an editor" if report.reviewed else "read by rule"


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


def standing(edition: Edition, quantity: Quantity) -> str:
    """How a quantity stands: the verdict's sentence, and the sums of ours that do not fit what sources say."""
    sums = [row for row in edition.judgement.computations if row.quantity == quantity.id and row.fits is False]
    failing = (f"The numbers do not add up: {row.sentence}" for row in sums)
    return " ".join([edition.verdicts[quantity.id].sentence, *failing])


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 report`, `2 reports`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
