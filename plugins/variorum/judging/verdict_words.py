"""The one plain sentence of a verdict: only the lines that differ and are live, and by how much.

Source: specification, section 5, "Verdict".
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from ..model import Claim, Number, Relation, VerdictKind
from .causes import UNCLEAR_CAUSES
from .compare import difference, nominal_of, same_nominal
from .computations import latest
from .decisions import PLAIN
from .gate import APART_STANCES
from .order import day
from .sentences import day_words, number_words, speaker
from .standing import Standing

CAUSES = {
    **{cause: sentence.rstrip(".") for cause, _, sentence in UNCLEAR_CAUSES},
    "computed": "the two can be set side by side only by a sum of ours",
}


Rows = Sequence[Relation]
BOTH_TRUE = "Both can be true: "
"""How the sentence of a part that fits its whole begins."""


def _single(standing: Standing, rows: Rows) -> str:
    if not standing.claims:
        return "No figure answers this question."
    if len(standing.claims) > 1:
        return f"{len(standing.claims)} figures that cannot be compared with each other; each stands alone."
    claim = standing.claims[0]
    count = standing.count([claim])
    reports = "One report" if count == 1 else f"{count} reports of one claim"
    who = speaker(claim, standing.reports, standing.names)
    return f"{reports}, by {who}." if claim.witness else f"{reports}; no source is named."


def _agree(standing: Standing, rows: Rows) -> str:
    if rows[0].rule == "withdrawn":
        return rows[0].reason
    pair = {rows[0].a, rows[0].b}
    alike = pair.union(*({row.a, row.b} for row in rows if row.rule != "withdrawn" and pair & {row.a, row.b}))
    claims = [claim for claim in standing.claims if claim.id in alike]
    named = len({claim.line for claim in claims if claim.witness})
    who = {0: "none names its source", 1: "they name one source between them"}.get(named, f"{named} sources are named")
    return f"{standing.count(claims)} reports give the same figure; {who}."


def _compatible(standing: Standing, rows: Rows) -> str:
    return f"{BOTH_TRUE}{rows[0].reason}" if rows[0].dimension == "place" else rows[0].reason


def _changed(standing: Standing, rows: Rows) -> str:
    older, newer = standing.pair(rows[0])
    series = sorted((claim for claim in standing.claims if _in_series(claim, older)), key=day)
    first, last = (series[0], latest(series) or series[-1]) if len(series) > 1 else (older, newer)
    if same_nominal(first, last):  # without dates the ends of the series are not known
        first, last = older, newer
    if first.line != last.line or not first.line:
        days = [day_words(claim.as_of) for claim in (first, last)]
        told = f"{standing.said(first)} at first ({days[0]}), then {standing.said(last)} ({days[1]})"
    else:
        verb = "grew" if standing.quantity.kind == "cumulative" else "moved"
        dates = [f"{standing.worded(claim)} ({day_words(claim.as_of)})" for claim in (first, last)]
        told = f"one count that {verb}, from {dates[0]} to {dates[1]}"
    return _undisputed(standing, told)


def _undisputed(standing: Standing, told: str) -> str:
    """That nothing is in dispute; where it cannot be told of a live pair, that instead."""
    doubts = standing.doubts()
    if not doubts:
        return f"Not a dispute: {told}."
    one, two = standing.pair(doubts[0])
    rest = f", nor of {len(doubts) - 1} more pair{'' if len(doubts) == 2 else 's'}" if len(doubts) > 1 else ""
    return (
        f"By their days: {told}. It cannot be told whether {standing.said(one)} and {standing.said(two)} differ{rest}."
    )


def _in_series(claim: Claim, older: Claim) -> bool:
    """Whether a claim is one of the dated steps of the count that `older` belongs to."""
    counted_alike = not claim.increment and claim.stance not in APART_STANCES and claim.place == older.place
    own = claim.witness is not None and claim.line == older.line
    return own and counted_alike and nominal_of(claim) is not None


def _revised(standing: Standing, rows: Rows) -> str:
    return f"A figure was taken back or corrected: {rows[0].reason}"


def _unclear(standing: Standing, rows: Rows) -> str:
    one, two = standing.pair(rows[0])
    why = CAUSES.get(rows[0].dimension or "", rows[0].reason.rstrip("."))
    shown = f": {_as_counts(one, two)}" if rows[0].dimension == "computed" else ""
    return f"It cannot be told whether {standing.said(one)} and {standing.said(two)} differ; {why}{shown}."


def _as_counts(*claims: Claim) -> str:
    """The share as a count, as near as a rounded share of a rounded total can tell: two digits, three of each end."""
    claim = next(claim for claim in claims if claim.computed)
    ends = [end for end in (claim.interval.low, claim.interval.high) if end is not None]
    if claim.bound in PLAIN or len(ends) == 1:
        return f"the share comes to about {_digits(sum(ends) / len(ends), 2)} {claim.unit}"
    return f"the share comes to {' to '.join(_digits(end, 3) for end in ends)} {claim.unit}"


def _digits(number: Number, count: int) -> str:
    return number_words(float(f"{number:.{count - 1}e}"))


def _conflict(standing: Standing, rows: Rows) -> str:
    if rows[0].dimension == "part exceeds whole":
        return rows[0].reason
    differing = {claim.id: claim for row in rows for claim in standing.pair(row)}
    lines: dict[str, list[Claim]] = {}
    for claim in differing.values():
        lines.setdefault(claim.line, []).append(claim)
    current = [latest(claims) or claims[0] for claims in lines.values()] if len(lines) > 1 else standing.pair(rows[0])
    told = sorted(current, key=lambda claim: (nominal_of(claim) or (0, 0), standing.said(claim)))
    gap = max(difference(one, two) for one, two in combinations(told, 2))
    said = [standing.said(claim) for claim in told]
    both = "both be true: they lie" if len(said) == 2 else "all be true: the outermost lie"
    apart = f"{both} at least {number_words(gap)} apart" if gap else both.partition(":")[0]
    return f"{', '.join(said[:-1])} and {said[-1]} cannot {apart}."


SENTENCES: Mapping[VerdictKind, Callable[[Standing, Rows], str]] = {
    "single": _single, "agree": _agree, "compatible": _compatible, "changed": _changed, "revised": _revised,
    "unclear": _unclear, "conflict": _conflict,
}  # fmt: skip
