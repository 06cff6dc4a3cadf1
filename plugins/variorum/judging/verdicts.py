"""Relations → the verdict of a quantity and its one plain sentence.

The strongest relation decides: conflict > unclear > revised > changed > compatible > agree; over live claims for
conflict and unclear, over all for the rest; an unclear pair with an unnamed side ranks below changed.
Source: specification, section 5, "Verdict".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model import Claim, Computation, Held, Quantity, Relation, Report, Verdict, VerdictKind
from .compare import difference, nominal_of
from .computations import latest
from .gate import APART_STANCES
from .order import day
from .sentences import day_words, number_words, speaker, worded
from .witnesses import Heads, name_of

RANK: tuple[tuple[str, VerdictKind, bool | None], ...] = (
    ("conflict", "conflict", True),
    ("unclear", "unclear", True),
    ("revised", "revised", None),
    ("superseded", "changed", None),
    ("unclear", "unclear", False),
    ("compatible", "compatible", None),
    ("same", "agree", None),
)
"""(relation, verdict, both sides named: true, false or no matter), strongest first."""
LIVE_ONLY = frozenset({"conflict", "unclear"})


@dataclass(frozen=True, slots=True)
class Standing:
    """All that a verdict is made of."""

    quantity: Quantity
    claims: Sequence[Claim]
    relations: Sequence[Relation]
    computations: Sequence[Computation]
    reports: Mapping[str, Report]
    names: Mapping[str, str]

    def said(self, claim: Claim) -> str:
        """`more than 1,000 (Government of Armenia)`."""
        return f"{worded(self.reports[claim.reports[0]])} ({speaker(claim, self.reports, self.names)})"


def verdict_of(standing: Standing) -> Verdict:
    """How a quantity with a number stands."""
    deciding = _strongest(standing)
    newest = latest(standing.claims)
    counting = [claim for claim in standing.claims if claim.stance not in APART_STANCES]
    witnesses = {claim.line for claim in counting if claim.witness is not None}
    kind: VerdictKind = deciding[0] if deciding else "single"
    return Verdict(
        standing.quantity.id, kind, SENTENCES[kind](standing, deciding[1] if deciding else None),
        newest.id if newest else None,
        reports=sum(len(claim.reports) for claim in standing.claims),
        witnesses=len(witnesses),
        concurring=len({body for claim in standing.claims for body in claim.concurring}),
        unnamed=sum(len(claim.reports) for claim in standing.claims if claim.witness is None),
        adds_up=_adds_up(standing.computations),
    )  # fmt: skip


def _adds_up(computations: Sequence[Computation]) -> bool | None:
    judged = [row.fits for row in computations if row.fits is not None]
    return all(judged) if judged else None


def _strongest(standing: Standing) -> tuple[VerdictKind, Relation] | None:
    claims = {claim.id: claim for claim in standing.claims}
    for relation, verdict, named in RANK:
        for row in standing.relations:
            both = claims[row.a].witness is not None and claims[row.b].witness is not None
            live = claims[row.a].live and claims[row.b].live
            if row.relation == relation and named in {None, both} and (live or relation not in LIVE_ONLY):
                return verdict, row
    return None


def _single(standing: Standing, row: Relation | None) -> str:
    if len(standing.claims) > 1:
        return f"{len(standing.claims)} figures that cannot be compared with each other; each stands alone."
    claim = standing.claims[0]
    reports = "One report" if len(claim.reports) == 1 else f"{len(claim.reports)} reports of one claim"
    who = speaker(claim, standing.reports, standing.names)
    return f"{reports}, by {who}." if claim.witness else f"{reports}; no source is named."


def _agree(standing: Standing, row: Relation | None) -> str:
    named = len({c.line for c in standing.claims if c.witness})
    count = sum(len(c.reports) for c in standing.claims)
    who = {0: "none names its source", 1: "they name one source between them"}.get(named, f"{named} sources are named")
    return f"{count} reports give the same figure; {who}."


def _compatible(standing: Standing, row: Relation | None) -> str:
    return f"Both can be true: {row.reason}" if row and row.dimension == "place" else (row.reason if row else "")


def _changed(standing: Standing, row: Relation | None) -> str:
    if row is None:
        return ""
    line = sorted((c for c in standing.claims if _in_series(c, standing, row)), key=day)
    first, last = line[0], _last(line)
    words = [worded(standing.reports[c.reports[0]]) for c in (first, last)]
    verb = "grew" if standing.quantity.kind == "cumulative" else "moved"
    dates = [f"{words[0]} ({day_words(first.as_of)})", f"{words[1]} ({day_words(last.as_of)})"]
    return f"Not a dispute: one count that {verb}, from {dates[0]} to {dates[1]}."


def _in_series(claim: Claim, standing: Standing, row: Relation) -> bool:
    pair = next(c for c in standing.claims if c.id == row.a)
    return nominal_of(claim) is not None and claim.witness is not None and claim.line == pair.line


def _last(line: Sequence[Claim]) -> Claim:
    return latest(line) or line[-1]


def _revised(standing: Standing, row: Relation | None) -> str:
    return f"A figure was taken back or corrected: {row.reason}" if row else ""


def _unclear(standing: Standing, row: Relation | None) -> str:
    if row is None:
        return ""
    causes = {
        "no source named": "at least one names no source",
        "no date given": "the texts do not say that they speak of one time",
        "another counter": "they come from different counters",
        "computed": "the two can be set side by side only by a sum of ours",
    }
    one, two = (next(c for c in standing.claims if c.id == key) for key in (row.a, row.b))
    why = causes.get(row.dimension or "", row.reason.rstrip("."))
    shown = f": {_as_people(one, two)}" if row.dimension == "computed" else ""
    return f"It cannot be told whether {standing.said(one)} and {standing.said(two)} differ; {why}{shown}."


def _as_people(*claims: Claim) -> str:
    claim = next(c for c in claims if c.computed)
    low, high = claim.interval.low, claim.interval.high
    middle = [end for end in (low, high) if end is not None]
    return f"the share comes to about {number_words(round(sum(middle) / len(middle)))} {claim.unit}"


def _conflict(standing: Standing, row: Relation | None) -> str:
    if row is None:
        return ""
    one, two = (next(c for c in standing.claims if c.id == key) for key in (row.a, row.b))
    gap = number_words(difference(one, two))
    return f"{standing.said(one)} and {standing.said(two)} cannot both be true: they lie at least {gap} apart."


SENTENCES = {
    "single": _single, "agree": _agree, "compatible": _compatible, "changed": _changed, "revised": _revised,
    "unclear": _unclear, "conflict": _conflict,
}  # fmt: skip


def verdict_of_statement(quantity: Quantity, held: Sequence[Held], names: Mapping[str, str], head: Heads) -> Verdict:
    """How a contested statement stands: contested where more than one answer is held. Bodies count, not speakers."""
    answers = {row.position for row in held}
    named = {head.get(name_of(row.held_by), name_of(row.held_by)) for row in held if row.held_by}
    kind: VerdictKind = "contested" if len(answers) > 1 else "agreed"
    parts = [f"{answer.text}: {_holders(answer.id, held, names)}" for answer in quantity.positions
             if answer.id in answers]  # fmt: skip
    return Verdict(
        quantity.id, kind, "; ".join(parts) + ".", None, len(held), len(named), 0,
        sum(1 for row in held if row.held_by is None),
    )  # fmt: skip


def _holders(answer: str, held: Sequence[Held], names: Mapping[str, str]) -> str:
    found: dict[str, None] = {}
    for row in held:
        if row.position == answer:
            party = row.held_by
            found[(names.get(party.id, party.text) if party.id else party.text) if party else "no source named"] = None
    return ", ".join(found)
