"""Why a stretch of a capture was kept, left out or repaired, by the name of the rule that the cleaning record gives.

Rules that look at one line, and those that go by the markup of a saved page, say it in their own tables; here are those
that go by a line's place, and the repairs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from .repair import UNSEEN
from .rules import RULES
from .saved_pages import PAGE_REASONS


@dataclass(frozen=True, slots=True)
class ByPlace:
    """A rule that no pattern of a line can tell, why it holds, and a capture in which it acts."""

    name: str
    reason: str
    case: str


_PROSE = "At least 40 lamps went out on Friday evening, the harbour office said, and 12 of them are still dark today."
_HEAD = "The lamps of Port Sel went out on Friday"
_LONG = "The keepers had been told on Monday that the harbour office would send them a boat"

BY_PLACE = (
    ByPlace("title", "The line over the running text that names it.", f"{_HEAD}\n\n{_PROSE}\n"),
    ByPlace("paragraph", "Running text that no other rule takes.", f"{_HEAD}\n\n{_PROSE}\n"),
    ByPlace("heading", "A short line, begun like a sentence and not ended like one, over text that is kept.",
            f"{_HEAD}\n\n{_PROSE}\n\nWhat the office says\n\n{_PROSE}\n"),
    ByPlace("gap", "White space between two pieces.", f"{_HEAD}\n\n{_PROSE}\n"),
    ByPlace("byte-order-mark", "A mark of the encoding, which is no text.", f"\ufeff{_HEAD}\n\n{_PROSE}\n"),
    ByPlace("repeated-title", "The title once more, as pages print it in a path or a bar.",
            f"{_HEAD}\n\nPort Sel / {_HEAD}\n\n{_PROSE}\n"),
    ByPlace("site-label", "A line of the site's own over the text: its name, its motto, the label of a section.",
            f"PORT SEL GAZETTE\n\n{_HEAD}\n\n{_PROSE}\n"),
    ByPlace("title-tail", "The name of the site behind the title.", f"{_HEAD} | Port Sel Gazette\n\n{_PROSE}\n"),
    ByPlace("inserted-headline", "The title of another text, put between paragraphs as a link to it.",
            f"{_HEAD}\n\n{_PROSE}\n\nHarbour Office Orders New Lamps For The Whole Quay\n\n{_PROSE}\n"),
    ByPlace("foot-label", "A label under the text, which heads links and nothing else.",
            f"{_HEAD}\n\n{_PROSE}\n\nPORT SEL\n"),
    ByPlace("joined", "A line break in mid-sentence: the next line goes on in lower case.",
            f"{_HEAD}\n\n{_LONG},\nwhich came on Friday, when all was dark.\n"),
    ByPlace("unwrapped", "Lines broken to fit a column, put together again.",
            f"{_HEAD}\n\n" + "The Keepers of Port Sel and Other Towns on the Coast said\n" * 9),
    ByPlace("encoding", "Letters read in another encoding than they were written in.",
            f"{_HEAD}\n\nThe keeperâ€™s wife said that the lamp had gone out on Friday evening at nine.\n"),
    ByPlace("entity", "A sign written as HTML writes it, left standing in plain text.",
            f"{_HEAD}\n\nThe keepers &amp; the harbour office said that the lamp had gone out on Friday.\n"),
)  # fmt: skip  # a table of rows
"""The rules of cleaning that have no pattern of their own."""

REASONS: Mapping[str, str] = MappingProxyType({
    **{row.rule: f"{row.reason[0].upper()}{row.reason[1:]}." for row in UNSEEN},
    **{row.name: row.reason for row in BY_PLACE},
    **{row.name: row.reason for row in RULES},
    **PAGE_REASONS,
})  # fmt: skip
"""Name of a rule → why it acts."""
