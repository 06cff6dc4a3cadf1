"""Words and small views that many pages share: dates, bodies, bounds, stances, where to read a thing."""

from urllib.parse import quote

from ..judging.gate import APART_STANCES
from ..judging.sentences import day_words, worded
from ..model import TITLE_PARAGRAPH, Claim, Figure, Held, Party, Report, Stance
from ..model import When as Date
from . import addresses
from .edition import Edition
from .views import Link, When

BOUND_WORDS = {
    "exact": "plain number", "about": "approximate", "at_least": "lower bound", "more_than": "lower bound",
    "up_to": "upper bound", "less_than": "upper bound", "range": "range", "vague": "words only",
}  # fmt: skip
CURRENCIES = "$€£¥₽֏₾₼₴₹₺₪"
"""Signs that texts set before a number; its words are read without them."""
STANCE_WORDS: dict[Stance, str | None] = {
    "asserted": None, "denied": "denied", "retracted": "taken back", "forecast": "a forecast", "target": "a target",
    "hypothetical": "hypothetical",
}  # fmt: skip


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


def read_link(edition: Edition, article: str, paragraph: str | None, row: str | None = None) -> Link:
    """Where to read it: article and paragraph. `row`: the id of the figure or the position that stands there."""
    title = f"{edition.articles[article].title} {paragraph_mark(paragraph)}".rstrip()
    return Link(title, read_at(edition, article, paragraph, row))


def paragraph_mark(paragraph: str | None) -> str:
    """`p2` → `¶2`; "" for a title, a heading, and where none is known."""
    if not paragraph or paragraph == TITLE_PARAGRAPH or not paragraph.startswith("p"):
        return ""
    return f"¶{paragraph[1:]}"


def paragraph_words(paragraph: str) -> str:
    """What stands for a paragraph inside its own article: `¶2`, `title`, `heading`."""
    return "title" if paragraph == TITLE_PARAGRAPH else paragraph_mark(paragraph) or "heading"


def row_link(edition: Edition, row: Report | Held) -> Link:
    """Where to read a figure or a position."""
    return read_link(edition, row.article, row.paragraph, row.id)


def read_at(edition: Edition, article: str, paragraph: str | None, row: str | None = None) -> str:
    """The address of a paragraph; where its text is not published, of the row on the page that quotes the words."""
    published = paragraph == TITLE_PARAGRAPH or (article, paragraph) in edition.texts
    return addresses.article(article, paragraph if published else row and f"f-{row}")


def outward_link(edition: Edition, article: str, words: str) -> Link | None:
    """The original, at the words: a text fragment (WICG, Scroll to Text Fragment), behind a fragment of its own."""
    url = edition.articles[article].url
    if not url:
        return None
    directive = f":~:text={quote(words, safe='').replace('-', '%2D')}"
    return Link("original", f"{url.partition(':~:')[0]}{'' if '#' in url else '#'}{directive}")


def saved_link(edition: Edition, row: Report | Held) -> Link | None:
    """Where the words of a figure or a position stand in the capture; none where no capture is recorded."""
    if not edition.is_saved(row.article):
        return None
    words = "in the saved text" if row.line is None else f"line {row.line} of the saved text"
    return Link(words, addresses.provenance(row.article, f"f-{row.id}"))


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


def was_words(text: str) -> str:
    """What was published before a correction."""
    return text or "not stated"


def claim_worded(edition: Edition, claim: Claim) -> str:
    """A claim as its first report words it."""
    return worded(edition.reports[claim.reports[0]])


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 report`, `2 reports`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
