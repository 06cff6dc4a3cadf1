"""Relations → the verdict of a quantity and its one plain sentence.

The strongest relation decides: conflict > unclear > revised > changed > compatible > agree; over live claims for
conflict and unclear, over all for the rest; an unclear pair with an unnamed side ranks below changed.
Source: specification, section 5, "Verdict".
"""

from collections.abc import Mapping, Sequence

from ..model import Claim, Computation, Held, Quantity, Relation, Verdict, VerdictKind
from .claims import WITHDRAWN
from .computations import latest
from .conversions import counted
from .gate import APART_STANCES
from .order import stretch
from .standing import Standing
from .verdict_words import SENTENCES
from .witnesses import Heads, name_of

__all__ = ["RANK", "Standing", "verdict_of", "verdict_of_statement"]

RANK: tuple[tuple[str, VerdictKind, bool | None], ...] = (
    ("conflict", "conflict", None),
    ("unclear", "unclear", True),
    ("revised", "revised", None),
    ("superseded", "changed", None),
    ("unclear", "unclear", False),
    ("compatible", "compatible", None),
    ("same", "agree", None),
)
"""(relation, verdict, both sides named: true, false or no matter), strongest first. Only an editor can call a pair with
an unnamed side a conflict, and an editor's word wins."""
LIVE_ONLY = frozenset({"conflict", "unclear"})


def verdict_of(standing: Standing) -> Verdict:
    """How a quantity with a number stands."""
    kind, deciding = _strongest(standing)
    newest = latest(standing.claims)
    return Verdict(
        standing.quantity.id, kind, SENTENCES[kind](standing, deciding), newest.id if newest else None,
        reports=sum(counted(claim.reports, standing.reports) for claim in standing.claims),
        witnesses=len({c.line for c in standing.claims if c.witness is not None and c.stance not in APART_STANCES}),
        concurring=len({body for claim in standing.claims for body in claim.concurring}),
        unnamed=sum(counted(c.reports, standing.reports) for c in standing.claims if c.witness is None),
        adds_up=_adds_up(standing.computations), auto=standing.quantity.auto,
    )  # fmt: skip


def _adds_up(computations: Sequence[Computation]) -> bool | None:
    judged = [row.fits for row in computations if row.fits is not None]
    return all(judged) if judged else None


def _strongest(standing: Standing) -> tuple[VerdictKind, list[Relation]]:
    """The verdict and the relations that carry it, the one most worth telling first."""
    for relation, verdict, named in RANK:
        rows = [r for r in standing.relations if r.relation == relation and named in {None, _both_named(r, standing)}]
        rows = [r for r in rows if relation not in LIVE_ONLY or all(claim.live for claim in standing.pair(r))]
        if rows:
            return verdict, sorted(rows, key=lambda row: _worth(row, standing), reverse=True)
    return "single", []


def _both_named(row: Relation, standing: Standing) -> bool:
    return all(claim.witness is not None for claim in standing.pair(row))


def _worth(row: Relation, standing: Standing) -> tuple[int, int, list[str], str, str]:
    """A sort key: live claims before others, named ones before unnamed, the newest pair, then by id."""
    pair = standing.pair(row)
    return (
        sum(c.live for c in pair),
        sum(c.witness is not None for c in pair),
        sorted(map(_start, pair)),
        row.a,
        row.b,
    )


def _start(claim: Claim) -> str:
    time = stretch(claim)
    return time.start.isoformat() if time else ""


def verdict_of_statement(quantity: Quantity, held: Sequence[Held], names: Mapping[str, str], head: Heads) -> Verdict:
    """How a contested statement stands: contested where more than one answer is held, or one is denied. Bodies count,
    not speakers; what was taken back is held no longer."""
    holding = [row for row in held if row.stance not in WITHDRAWN]
    denying = [row for row in held if row.stance == "denied"]
    named = {head.get(name_of(row.held_by), name_of(row.held_by)) for row in holding + denying if row.held_by}
    contested = len({row.position for row in holding}) + len({row.position for row in denying}) > 1
    return Verdict(
        quantity.id,
        "contested" if contested else "agreed",
        _answers(quantity, holding, denying, names),
        None,
        len(held),
        len(named),
        0,
        sum(1 for row in held if row.held_by is None),
    )


def _answers(quantity: Quantity, holding: Sequence[Held], denying: Sequence[Held], names: Mapping[str, str]) -> str:
    """Every answer with those who hold or deny it, in the order in which the quantity declares them."""
    parts = []
    for answer in quantity.positions:
        for rows, words in ((holding, ""), (denying, "denied by ")):
            found = _holders(answer.id, rows, names)
            parts += [f"{answer.text}: {words}{found}"] if found else []
    return ". ".join(parts) + "." if parts else "Nobody is reported to hold an answer."


def _holders(answer: str, held: Sequence[Held], names: Mapping[str, str]) -> str:
    found: dict[str, None] = {}
    for row in held:
        if row.position == answer:
            party = row.held_by
            found[(names.get(party.id, party.text) if party.id else party.text) if party else "no source named"] = None
    return ", ".join(found)
