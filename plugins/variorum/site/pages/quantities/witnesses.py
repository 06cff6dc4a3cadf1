"""Who counts what, by line of witness; and apart from it, what is no count."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ....judging.sentences import worded
from ....model import Claim, Party, Quantity
from ... import addresses
from ...edition import Edition
from ...views import ClaimLine, Link, WitnessLine
from ...wording import entity_link, plural, stance_words, when
from ..lines import lines_of, uncounted


def witness_lines(edition: Edition, quantity: Quantity, numbers: Mapping[str, int]) -> Iterable[WitnessLine]:
    """One block for each line of witness, "no source named" last."""
    for head, claims in lines_of(edition, quantity):
        latest, *others = claims
        own = [claim for claim in others if claim.witness or not head]
        unnamed = [claim for claim in others if claim not in own]
        told, *earlier = [claim_line(edition, quantity, claim, numbers) for claim in (latest, *own)]
        speaks, concurs = _members(edition, claims, head)
        yield WitnessLine(
            name=head_link(edition, head), named=bool(head), members=speaks, role=_role(edition, claims, head, speaks),
            latest=told, earlier=tuple(earlier), concurring=concurs,
            unnamed=tuple(claim_line(edition, quantity, claim, numbers) for claim in unnamed),
        )  # fmt: skip


def aside_lines(edition: Edition, quantity: Quantity, numbers: Mapping[str, int]) -> Iterable[ClaimLine]:
    """Forecasts, targets and hypotheticals, each with who says it."""
    for claim in uncounted(edition, quantity):
        said = edition.reports[claim.reports[0]].figure.said_by
        who = entity_link(edition, said) if said else Link("no source named", None)
        yield replace(claim_line(edition, quantity, claim, numbers), said_by=who)


def head_link(edition: Edition, head: str) -> Link:
    """The body at the head of a line; that nobody is named for ""."""
    if not head:
        return Link("No source named", None)
    entity = edition.entities.get(head)
    return Link(entity.name, addresses.entity(entity)) if entity else Link(head, None)


def _members(edition: Edition, claims: Sequence[Claim], head: str) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """Those who speak for the line, and those said to concur with it; nobody does whom only a copy names instead."""
    speaks: dict[str, Link] = {}
    concurs: dict[str, Link] = {}
    for report in (edition.laid[name] for claim in claims for name in claim.reports if name not in edition.carried):
        said = report.figure.said_by
        if said and not _is(said, head):
            link = entity_link(edition, said)
            (concurs if report.concurs_with else speaks).setdefault(link.text, link)
    return tuple(speaks.values()), tuple(concurs.values())


def _role(edition: Edition, claims: Sequence[Claim], head: str, speaks: Sequence[Link]) -> str:
    if not any(claim.witness for claim in claims):
        return "names nobody who vouches for it"
    if not speaks:
        return "vouches"
    said = (edition.reports[name].figure.said_by for claim in claims for name in claim.reports)
    itself = any(party and _is(party, head) for party in said)
    return "vouches, also through" if itself else "vouches through"


def _is(party: Party, head: str) -> bool:
    """Whether a body is the head of the line, however a sentence begins with it."""
    return party.id == head or party.text.casefold() == head.casefold()


def claim_line(edition: Edition, quantity: Quantity, claim: Claim, numbers: Mapping[str, int]) -> ClaimLine:
    """One claim inside its line."""
    reports = sorted((numbers[name], f"f-{name}") for name in claim.reports)
    first = edition.reports[claim.reports[0]]
    return ClaimLine(
        worded=worded(first), as_of=replace(when(claim.as_of), note=None), counts=first.figure.counts,
        reports=tuple(reports), note=_claim_note(edition, quantity, claim), live=claim.live,
        id=claim.id,
    )  # fmt: skip


def _claim_note(edition: Edition, quantity: Quantity, claim: Claim) -> str | None:
    notes = [plural(len(claim.reports), "report")] if len(claim.reports) > 1 else []
    if claim.place and claim.place in quantity.parts:
        notes.append(f"in {edition.names.get(claim.place, claim.place)} only")
    stance = stance_words(edition, edition.reports[claim.reports[0]].figure)
    notes += [stance] if stance else []
    notes += [f"disowned by {', '.join(edition.names.get(b, b) for b in claim.denied_by)}"] if claim.denied_by else []
    return "; ".join(notes) or None
