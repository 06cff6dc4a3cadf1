"""What explainers cite that stands no longer: replaced by a later count, corrected, withdrawn or denied.

A text may tell of the past on purpose, and then says so at the citation: `{figure="article/key" past=superseded}`. It
says in which way, so that a count that is first replaced and later withdrawn is asked about again. A figure that the
archive itself set right is asked about until the text has been changed after it.
Source: specification, section 8 (`make audit`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..archive import Terms, join
from ..consistency import check, placed, problem
from ..errors import Problem
from ..judging import judge
from ..judging.claims import WITHDRAWN, is_withdrawn
from ..judging.computations import latest
from ..judging.sentences import day_words, worded
from ..markup import Reference, parse
from ..model import Claim, Content, Explainer, LedgerFigure, Past, Place, Relation, Report


@dataclass(frozen=True, slots=True)
class Fate:
    """How a figure stands no longer, and the report that has taken its place, where there is one."""

    past: Past
    newer: Report | None


@dataclass(frozen=True, slots=True)
class Standings:
    """What citations are held against: `article/key` → the figure, its row, and its fate where it has one."""

    reports: Mapping[str, Report]
    rows: Mapping[str, LedgerFigure]
    fates: Mapping[str, Fate]


def cited(content: Content, terms: Terms) -> list[Problem]:
    """Every citation of a figure that stands no longer or was corrected since, and is not said to be.

    Of content that contradicts itself nothing is asked: `check` tells of it, and it cannot be joined.
    """
    if not any(explainer.body for explainer in content.explainers) or check(content, terms):
        return []
    standings = _standings(content, terms)
    return [found for explainer in content.explainers for found in _of(explainer, standings)]


def _of(explainer: Explainer, standings: Standings) -> Iterator[Problem]:
    references = parse(explainer.body, explainer.body_line).references
    for reference, at in placed(explainer.body, explainer.body_line, explainer.at.path, references):
        yield from _past(reference, at, standings)
        if reference.key in standings.rows:
            yield from _corrected(explainer, standings.rows[reference.key], reference, at)


def _past(reference: Reference, at: Place, standings: Standings) -> Iterator[Problem]:
    fate = standings.fates.get(reference.key)
    if (fate.past if fate else None) == reference.past:
        return
    if fate is None:
        yield problem(at, f"'past={reference.past}' for '{reference.key}', which still stands", "no 'past='",
                      "Take it out, or correct the key.")  # fmt: skip
        return
    report = standings.reports[reference.key]
    said = f", cited as {reference.past}" if reference.past else ""
    found = f"'{reference.key}' ({_told(report)}), {_what(fate)}{said}"
    say = f"write '{{figure=\"{reference.key}\" past={fate.past}}}' where the text tells of the past"
    other = f"Cite '{fate.newer.article}/{fate.newer.key}', or " if fate.newer else "Leave it out, or "
    yield problem(at, found, "a figure that stands, or one said to be past", f"{other}{say}.")


def _told(report: Report) -> str:
    return f"{worded(report)}, {day_words(report.figure.as_of)}"


def _what(fate: Fate) -> str:
    by = f" by '{fate.newer.article}/{fate.newer.key}' ({_told(fate.newer)})" if fate.newer else ""
    return ("withdrawn or denied" if fate.past == "withdrawn" else fate.past) + by


def _corrected(explainer: Explainer, row: LedgerFigure, reference: Reference, at: Place) -> Iterator[Problem]:
    """A correction that the text cannot have known, as far as its own dates tell."""
    since = [correction for correction in row.corrections if explainer.on is None or correction.on > explainer.on]
    for correction in since:
        changed = f"last changed on {explainer.on}" if explainer.on else "which gives no day of its last change"
        found = f"'{reference.key}', whose '{correction.field}' was set right on {correction.on}, in a text {changed}"
        yield problem(at, found, "a text checked against the correction",
                      "Read the passage again, then set 'modified:' in the front matter to the day.")  # fmt: skip


def _standings(content: Content, terms: Terms) -> Standings:
    archive = join(content, terms)
    judgement = judge(archive)
    by_id = {report.id: report for report in archive.reports}
    claims = {claim.id: claim for claim in judgement.claims}
    claim_of = {name: claim for claim in judgement.claims for name in claim.reports}
    fates: dict[str, Fate] = {}
    for report in archive.reports:
        fate = _fate(report, claim_of.get(report.id), claims, judgement.relations, by_id)
        if fate:
            fates[f"{report.article}/{report.key}"] = fate
    return Standings(
        {f"{report.article}/{report.key}": report for report in archive.reports if report.key},
        {f"{ledger.article}/{row.key}": row for ledger in content.ledgers for row in ledger.figures},
        fates,
    )


def _fate(
    report: Report, claim: Claim | None, claims: Mapping[str, Claim], relations: Sequence[Relation],
    reports: Mapping[str, Report],
) -> Fate | None:  # fmt: skip
    """As judging settles it; a figure that belongs to no quantity can be denied or taken back, not replaced."""
    if claim is None:
        figure = report.figure
        return Fate("withdrawn", None) if figure.stance in WITHDRAWN or figure.denied_by else None
    if claim.live:
        return None
    after = [(row.relation, claims[row.b]) for row in relations if row.a == claim.id]
    later = [(kind, other) for kind, other in after if other.line and other.line == claim.line]
    for past in ("revised", "superseded") if not is_withdrawn(claim) else ():
        newer = [other for kind, other in later if kind == past]
        if newer:
            return Fate(past, reports[(latest(newer) or newer[0]).reports[0]])
    return Fate("withdrawn", None)
