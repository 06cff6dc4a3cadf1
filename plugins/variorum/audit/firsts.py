"""What an editor should look at first where a program alone has read: the questions it formed, by what hangs on them.

A false conflict is the worst that a reader can be shown, so conflicts come first; then numbers taken back, then what
cannot be told, each by how many texts repeat it. Then figures that no rule has set beside others of what they count:
they may hide what the questions do not show. What one text alone says can wait.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ..archive import Terms, join, with_proposals
from ..judging import grouped, judge
from ..judging.gate_words import event_words
from ..judging.loose import Thing, loose
from ..model import Archive, Content, Quantity, Report, Verdict, VerdictKind
from ..reading.discovery import load_name_rules

WORTH: tuple[tuple[VerdictKind, str], ...] = (
    ("conflict", "a conflict between named sources, if they count one thing"),
    ("revised", "a number taken back, if it was"),
    ("unclear", "numbers that differ, and nothing says why"),
    ("changed", "numbers put in order by their days"),
    ("agree", "numbers that agree"),
    ("compatible", "numbers that can stand side by side"),
)
"""Verdict, in the order in which an editor should look, and what it claims."""
MOST = 10
"""Questions listed."""


@dataclass(frozen=True, slots=True)
class First:
    """A question that the rules formed, or figures that they put to none, and why to look at them."""

    id: str
    """Empty where there is no question."""
    question: str
    verdict: VerdictKind | Literal["not compared"]
    claims: str
    """What the verdict claims."""
    sentence: str
    places: tuple[tuple[str, int, str], ...]
    """(file, line, quote) of each figure, in the order of the archive."""

    def lines(self) -> tuple[str, ...]:
        """As printed: the question and what is claimed of it, then where each figure stands."""
        adopt = f" make adopt QUANTITY={self.id}" if self.id else ""
        head = f"{self.question} [{self.verdict}: {self.claims}] {self.sentence}{adopt}"
        return (head, *(f"    {path}:{line}: “{quote}”" for path, line, quote in self.places))


def firsts(content: Content, terms: Terms) -> tuple[First, ...]:
    """The automatic questions of `content` that claim more than that one text gives a number, the weightiest first, at
    most `MOST`; then, as many at most, what figures of no question count beside others. None where editors have formed
    every question."""
    archive = grouped(join(with_proposals(content, "auto", load_name_rules()), terms))
    automatic = {row.id: row for row in archive.quantities if row.auto}
    if not automatic:
        return ()
    rank = [kind for kind, _ in WORTH]
    rows = [row for row in judge(archive).verdicts if row.quantity in automatic and row.verdict in rank]
    rows.sort(key=lambda row: (rank.index(row.verdict), -row.witnesses, -row.reports, row.quantity))
    reports: dict[str, list[Report]] = {}
    for report in archive.reports:
        reports.setdefault(report.quantity or "", []).append(report)
    asked = tuple(_first(archive, automatic[row.quantity], row, reports) for row in rows[:MOST])
    found = sorted(loose(archive).items(), key=lambda item: (-len(item[1]), item[0]))
    return asked + tuple(_loose(archive, *item) for item in found[:MOST])


def _first(archive: Archive, quantity: Quantity, verdict: Verdict, reports: Mapping[str, list[Report]]) -> First:
    return First(
        quantity.id, quantity.question, verdict.verdict, dict(WORTH)[verdict.verdict], verdict.sentence,
        _places(archive, reports[quantity.id]),
    )  # fmt: skip  # a table of fields


def _loose(archive: Archive, thing: Thing, rows: Sequence[Report]) -> First:
    """Those of no question first: the others stand on the page of theirs."""
    bare = [row for row in rows if row.quantity is None]
    what, unit = thing
    named = event_words(what) if any(row.figure.event == what for row in rows) else what
    others = f", beside {len(rows) - len(bare)} that do" if len(rows) > len(bare) else ""
    return First(
        "", f"{named.capitalize()}, in {unit}", "not compared", "figures with other values of what these count",
        f"{len(bare)} answer{'s' if len(bare) == 1 else ''} no question{others}.", _places(archive, bare),
    )  # fmt: skip  # a table of fields


def _places(archive: Archive, rows: Sequence[Report]) -> tuple[tuple[str, int, str], ...]:
    lines = {(name, row.id): row.line for name, found in archive.paragraphs for row in found}
    paths = {article.id: article.at.path for article in archive.articles}
    return tuple((paths[r.article], lines.get((r.article, r.paragraph or ""), 1), r.figure.quote) for r in rows)
