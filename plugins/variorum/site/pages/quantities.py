"""A quantity's page: the answer, who counts what by line of witness, how the claims stand, and every report."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from urllib.parse import quote

from markupsafe import Markup

from ...judging.sentences import day_words, number_words, worded
from ...model import Claim, Held, Quantity, Relation, Report
from .. import addresses
from ..edition import Edition
from ..views import (
    ClaimLine,
    ComputationLine,
    Holder,
    Link,
    PositionLine,
    QuantityPage,
    RelationLine,
    ReportRow,
    WitnessLine,
)
from ..wording import (
    BOUND_WORDS,
    RELATION_CSS,
    chain,
    chip,
    claim_worded,
    counted,
    entity_link,
    plural,
    read_link,
    report_chain,
    reviewed,
    stance_words,
    standing,
    when,
)
from .charts import quantity_chart
from .lines import lines_of

RELATION_WORDS = {"superseded": "superseded by", "not_comparable": "not comparable with", "same": "the same as",
                  "compatible": "compatible with", "revised": "revised to", "conflict": "in conflict with",
                  "unclear": "unclear against"}  # fmt: skip


def quantity_page(edition: Edition, quantity: Quantity, body: Markup) -> QuantityPage:
    """The page of one quantity."""
    verdict = edition.verdicts[quantity.id]
    rows = report_rows(edition, quantity)
    numbers = {row.id: row.number for row in rows}
    lines = tuple(witness_lines(edition, quantity, numbers))
    chart = quantity_chart(edition, quantity, numbers)
    return QuantityPage(
        title=quantity.title, question=quantity.question, answer=answer(edition, quantity),
        chip=chip(verdict.verdict), sentence=standing(edition, quantity), facts=tuple(facts(edition, quantity)),
        chart=chart, chart_title=quantity.title,
        chart_subtitle=f"In {quantity.unit}, by the day each figure is about. Circled numbers are rows of the table.",
        lines=lines, relations=tuple(_current(edition, quantity)), all_relations=tuple(_relations(edition, quantity)),
        rows=rows, positions=tuple(positions(edition, quantity)), body=body,
        witnesses=tuple(_witnesses(lines)), independence=independence(edition, quantity),
        computations=tuple(ComputationLine(row.sentence, row.fits) for row in edition.judgement.computations
                           if row.quantity == quantity.id),
        near=tuple(near(edition, quantity)), settle=quantity.settle,
        downloads=(Link("These rows, CSV", f"data/quantities/{quantity.id}.csv"),
                   Link("JSON", f"data/quantities/{quantity.id}.json")),
    )  # fmt: skip  # a table of fields


def answer(edition: Edition, quantity: Quantity) -> tuple[str, str]:
    """The latest claim as worded and the rest of the sentence."""
    verdict = edition.verdicts[quantity.id]
    claim = edition.claims.get(verdict.latest or "")
    if claim is None:
        return "", ""
    day = when(claim.as_of)
    dated = day.text if day.known else "day not stated"
    report = edition.reports[claim.reports[0]]
    own_unit = report.figure.unit == "percent" or quantity.kind == "duration"
    unit = "" if own_unit else f" {quantity.unit}"
    return worded(report), f"{unit}: {_speaker(edition, claim)}, {dated}."


def _speaker(edition: Edition, claim: Claim) -> str:
    said = edition.reports[claim.reports[0]].figure.said_by
    return entity_link(edition, said).text if said else "no source named"


def facts(edition: Edition, quantity: Quantity) -> Iterable[tuple[str, str]]:
    """The row of facts under the answer."""
    verdict = edition.verdicts[quantity.id]
    yield str(verdict.reports), "reports" if verdict.reports != 1 else "report"
    yield str(verdict.witnesses), "named witnesses" if verdict.witnesses != 1 else "named witness"
    if verdict.concurring:
        yield str(verdict.concurring), "concurring"
    if verdict.unnamed:
        yield str(verdict.unnamed), "with no source named"
    if verdict.verdict == "changed":
        line = [c for c in edition.claims_of_quantity[quantity.id] if c.witness and c.as_of and c.as_of.edtf]
        ends = sorted(line, key=lambda c: (c.as_of.edtf or "" if c.as_of else "", c.value.low or 0))
        if len(ends) > 1:
            latest = edition.claims[verdict.latest] if verdict.latest else ends[-1]
            yield f"{claim_worded(edition, ends[0])} to {claim_worded(edition, latest)}", "first to last"


def report_rows(edition: Edition, quantity: Quantity) -> tuple[ReportRow, ...]:
    """Every report, by day; those without a day last."""
    reports = sorted(edition.reports_of_quantity[quantity.id], key=_by_day)
    return tuple(report_row(edition, report, number) for number, report in enumerate(reports, 1))


def _by_day(report: Report) -> tuple[bool, str, str, str]:
    day = report.figure.as_of.edtf if report.figure.as_of else None
    return (day is None, day or "", report.article, report.id)


def report_row(edition: Edition, report: Report, number: int) -> ReportRow:
    """A row of the report table."""
    figure, claim = report.figure, edition.claim_of[report.id]
    repeat = figure.said_by is None or report.concurs_with is not None
    return ReportRow(
        id=report.id, number=number, repeat=repeat, as_of=when(figure.as_of), worded=worded(report),
        bound=BOUND_WORDS[figure.bound], interval=interval_words(report), counts=counted(edition, report),
        chain=report_chain(edition, report), read=read_link(edition, report.article, report.paragraph),
        quote=figure.quote, outward=_outward(edition, report), stance=stance_words(edition, figure), live=claim.live,
        reviewed=reviewed(report),
        corrections=tuple(f"{c.field} was {c.was}: {c.reason} ({c.by}, {c.on})" for c in report.corrections),
    )  # fmt: skip  # a table of fields


def _outward(edition: Edition, report: Report) -> Link | None:
    """The original, at the words: a text fragment (WICG, Scroll to Text Fragment)."""
    url = edition.articles[report.article].url
    if not url:
        return None
    return Link("original", f"{url}#:~:text={quote(report.figure.quote, safe='').replace('-', '%2D')}")


def interval_words(report: Report) -> str | None:
    """How the figure was read for judging, where that is more than its words say."""
    interval, figure = report.interval, report.figure
    if figure.bound not in {"vague", "less_than"}:
        return None
    low, high = interval.low, interval.high
    if low is None and high is None:
        return None
    ends = (f"{number_words(low)} to {number_words(high)}" if low is not None and high is not None
            else f"{number_words(low)} or more" if low is not None else f"up to {number_words(high or 0)}")  # fmt: skip
    return f"read as {ends}" + (f" (policy {interval.policy})" if interval.policy else "")


def witness_lines(edition: Edition, quantity: Quantity, numbers: dict[str, int]) -> Iterable[WitnessLine]:
    """One block for each line of witness, "no source named" last."""
    for head, claims in lines_of(edition, quantity):
        latest, *earlier = [claim_line(edition, quantity, claim, numbers) for claim in claims]
        named = [claim for claim in claims if claim.witness]
        members = {row.text: row for claim in claims for row in _members(edition, claim, head)}
        yield WitnessLine(
            name=_head_link(edition, head), named=bool(head), members=tuple(members.values()),
            role=_role(edition, claims), latest=latest, earlier=tuple(earlier),
        ) if named or not head else WitnessLine(
            name=_head_link(edition, ""), named=False, members=(), role="names no source", latest=latest,
            earlier=tuple(earlier),
        )  # fmt: skip


def _head_link(edition: Edition, head: str) -> Link:
    if not head:
        return Link("No source named", None)
    entity = edition.entities.get(head)
    return Link(entity.name, addresses.entity(entity)) if entity else Link(head, None)


def _members(edition: Edition, claim: Claim, head: str) -> Iterable[Link]:
    """Those through whom the line speaks: its spokespersons and the bodies said to concur."""
    for report in (edition.reports[name] for name in claim.reports):
        said = report.figure.said_by
        if said and (said.id or said.text) != head:
            yield entity_link(edition, said)


def _role(edition: Edition, claims: Sequence[Claim]) -> str:
    if not any(claim.witness for claim in claims):
        return "nobody vouches for it"
    bodies = sorted({edition.names.get(body, body) for claim in claims for body in claim.concurring})
    return "vouches" + (f"; {', '.join(bodies)} concurs" if bodies else "")


def claim_line(edition: Edition, quantity: Quantity, claim: Claim, numbers: dict[str, int]) -> ClaimLine:
    """One claim inside its line."""
    reports = sorted((numbers[name], f"f-{name}") for name in claim.reports)
    first = edition.reports[claim.reports[0]]
    return ClaimLine(
        worded=worded(first), as_of=replace(when(claim.as_of), note=None), counts=first.figure.counts,
        reports=tuple(reports), note=_claim_note(edition, quantity, claim), live=claim.live,
    )  # fmt: skip


def _claim_note(edition: Edition, quantity: Quantity, claim: Claim) -> str | None:
    notes = [plural(len(claim.reports), "report")] if len(claim.reports) > 1 else []
    if claim.witness is None and claim.line:
        notes.append("repeated without a source")
    if claim.place and claim.place in quantity.parts:
        notes.append(f"in {edition.names.get(claim.place, claim.place)} only")
    stance = stance_words(edition, edition.reports[claim.reports[0]].figure)
    notes += [stance] if stance else []
    notes += [f"disowned by {', '.join(edition.names.get(b, b) for b in claim.denied_by)}"] if claim.denied_by else []
    return "; ".join(notes) or None


def _relations(edition: Edition, quantity: Quantity) -> Iterable[RelationLine]:
    for row in edition.judgement.relations:
        if row.quantity == quantity.id:
            yield relation_line(edition, row)


def _current(edition: Edition, quantity: Quantity) -> Iterable[RelationLine]:
    """Between the current claims of the lines only."""
    current = {claims[0].id for _, claims in lines_of(edition, quantity)}
    for row in edition.judgement.relations:
        if row.quantity == quantity.id and {row.a, row.b} <= current:
            yield relation_line(edition, row)


def relation_line(edition: Edition, row: Relation) -> RelationLine:
    """A relation for people."""
    a, b = (edition.claims[name] for name in (row.a, row.b))
    by = "by rule" if row.by == "rule" else "by an editor"
    return RelationLine(
        RELATION_CSS[row.relation], RELATION_WORDS[row.relation], _said(edition, a), _said(edition, b), row.reason, by
    )


def _said(edition: Edition, claim: Claim) -> str:
    day = day_words(claim.as_of)
    return f"{claim_worded(edition, claim)} ({_speaker(edition, claim)}{'' if day == 'not stated' else f', {day}'})"


def positions(edition: Edition, quantity: Quantity) -> Iterable[PositionLine]:
    """The answers to a contested statement, in the order the editors declare them, and who holds each."""
    for position in quantity.positions:
        rows = [row for row in edition.held_of_quantity[quantity.id] if row.position == position.id]
        yield PositionLine(position.text, tuple(holder(edition, row) for row in rows))


def holder(edition: Edition, row: Held) -> Holder:
    """Who holds a position, in which words, where."""
    return Holder(
        row.id, chain(edition, row.held_by, row.via, edition.articles[row.article]), row.quote,
        read_link(edition, row.article, row.paragraph), None if row.stance == "asserted" else row.stance,
        when(row.stated),
    )  # fmt: skip


def _witnesses(lines: Sequence[WitnessLine]) -> Iterable[tuple[Link, str, str]]:
    for line in lines:
        rows = sorted({number for claim in (line.latest, *line.earlier) for number, _ in claim.reports})
        words = ("rows " if len(rows) > 1 else "row ") + ", ".join(map(str, rows))
        yield line.name, words, line.role if line.named else "adds nothing to the evidence"


def independence(edition: Edition, quantity: Quantity) -> str:
    """How many reports, how many bodies behind them."""
    verdict = edition.verdicts[quantity.id]
    parts = [plural(verdict.reports, "report"), plural(verdict.witnesses, "named witness", "named witnesses")]
    parts += [f"{plural(verdict.concurring, 'body', 'bodies')} said to concur"] if verdict.concurring else []
    parts += [f"{plural(verdict.unnamed, 'report')} with no source named"] if verdict.unnamed else []
    return ", ".join(parts) + "."


def near(edition: Edition, quantity: Quantity) -> Iterable[tuple[Link, str]]:
    """Quantities it could be confused with, and why the two are not compared."""
    for row in edition.judgement.relations:
        if row.quantity is None:
            homes = [edition.claims[name].quantity for name in (row.a, row.b)]
            if quantity.id in homes:
                other = edition.quantities[homes[1] if homes[0] == quantity.id else homes[0]]
                yield Link(other.title, addresses.quantity(other.id)), row.reason
