"""What an editor should look at first where a program alone has read: the questions it formed, by what hangs on them.

A false conflict is the worst that a reader can be shown, so conflicts come first; then numbers taken back, then what
cannot be told, each by how many texts repeat it. What one text alone says can wait.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ..archive import Terms, join, with_proposals
from ..judging import grouped, judge
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
    """A question that the rules formed, and why to look at it."""

    id: str
    question: str
    verdict: VerdictKind
    claims: str
    """What the verdict claims."""
    sentence: str
    places: tuple[tuple[str, int, str], ...]
    """(file, line, quote) of each figure, in the order of the archive."""

    def lines(self) -> tuple[str, ...]:
        """As printed: the question and what is claimed of it, then where each figure stands."""
        head = f"{self.question} [{self.verdict}: {self.claims}] {self.sentence} make adopt QUANTITY={self.id}"
        return (head, *(f"    {path}:{line}: “{quote}”" for path, line, quote in self.places))


def firsts(content: Content, terms: Terms) -> tuple[First, ...]:
    """The automatic questions of `content` that claim more than that one text gives a number, the weightiest first, at
    most `MOST`; none where editors have formed every question."""
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
    return tuple(_first(archive, automatic[row.quantity], row, reports) for row in rows[:MOST])


def _first(archive: Archive, quantity: Quantity, verdict: Verdict, reports: Mapping[str, list[Report]]) -> First:
    lines = {(name, row.id): row.line for name, rows in archive.paragraphs for row in rows}
    paths = {article.id: article.at.path for article in archive.articles}
    return First(
        quantity.id, quantity.question, verdict.verdict, dict(WORTH)[verdict.verdict], verdict.sentence,
        tuple(
            (paths[row.article], lines.get((row.article, row.paragraph or ""), 1), row.figure.quote)
            for row in reports[quantity.id]
        ),
    )  # fmt: skip  # a table of fields
