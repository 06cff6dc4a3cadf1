"""The page as a whole."""

from collections.abc import Iterable
from itertools import islice

from markupsafe import Markup

from ....model import Computation, Quantity
from ... import addresses
from ...charts import unit_words
from ...chips import verdict_chip
from ...edition import Edition
from ...standings import standing
from ...views import ComputationLine, Link, QuantityPage
from ...wording import claim_worded, plural
from ..charts import quantity_chart
from ..corrections import FIRST, corrections_of
from ..former import former_rows
from .answers import answer, facts
from .evidence import evidence, independence
from .holders import positions, sides
from .relations import current_relations, relations
from .reports import shown_rows
from .witnesses import aside_lines, witness_lines


def quantity_page(edition: Edition, quantity: Quantity, body: Markup) -> QuantityPage:
    """The page of one quantity."""
    verdict = edition.verdicts[quantity.id]
    rows, elsewhere = shown_rows(edition, quantity)
    numbers = edition.row_numbers
    pairs = edition.relations_of_quantity[quantity.id]
    first, *more = answer(edition, quantity) or (("", ""),)
    corrected = corrections_of(edition, edition.reports_of_quantity[quantity.id])
    return QuantityPage(
        title=quantity.title, question=quantity.question, answer=first, more=tuple(more),
        chip=verdict_chip(verdict), sentence=standing(edition, quantity), facts=tuple(facts(edition, quantity)),
        chart=quantity_chart(edition, quantity, numbers), chart_title=quantity.finding or "",
        chart_subtitle=f"In {unit_words(quantity.unit)}, by the day each figure is about. Circled numbers are rows of "
        "the table.",
        lines=tuple(witness_lines(edition, quantity, numbers)),
        aside=tuple(aside_lines(edition, quantity, numbers)), relations=tuple(current_relations(edition, quantity)),
        all_relations=tuple(islice(relations(edition, quantity), edition.per_page)), pairs=len(pairs),
        rows=rows, elsewhere=elsewhere,
        all_rows=Link(f"All {plural(len(rows) + len(elsewhere), 'report')}", addresses.reports(quantity.id))
        if elsewhere else None,
        positions=tuple(positions(edition, quantity)), sides=tuple(sides(edition, quantity)), body=body,
        witnesses=tuple(evidence(edition, quantity, numbers)), independence=independence(edition, quantity),
        computations=tuple(computation_line(edition, row) for row in edition.computations_of_quantity[quantity.id]),
        corrections=tuple(corrected[: edition.per_page]),
        all_corrections=Link("All corrections", FIRST) if len(corrected) > edition.per_page else None,
        former=tuple(former_rows(edition, quantity)),
        near=tuple(near(edition, quantity)), also=tuple(also(edition, quantity)), settle=quantity.settle,
        downloads=(Link("These rows, CSV", f"data/quantities/{quantity.id}.csv"),
                   Link("JSON", f"data/quantities/{quantity.id}.json")),
    )  # fmt: skip  # a table of fields


def computation_line(edition: Edition, row: Computation) -> ComputationLine:
    """A sum of ours, with the way to each claim that went into it."""
    claims = [edition.claims[name] for name in row.operands]
    operands = (Link(f"{claim_worded(edition, claim)} ({edition.quantities[claim.quantity].title})",
                     addresses.claim(claim.quantity, claim.id)) for claim in claims)  # fmt: skip
    return ComputationLine(row.sentence, row.fits, tuple(operands))


def near(edition: Edition, quantity: Quantity) -> Iterable[tuple[Link, str]]:
    """Quantities it could be confused with, and why the two are not compared."""
    for row in edition.near_misses_of_quantity[quantity.id]:
        homes = [edition.claims[name].quantity for name in (row.a, row.b)]
        other = edition.quantities[homes[1] if homes[0] == quantity.id else homes[0]]
        yield Link(other.title, addresses.quantity(other.id)), row.reason


def also(edition: Edition, quantity: Quantity) -> Iterable[Link]:
    """Quantities that an editor calls near this one, or this one near them, and that `near` does not give: a statement
    has no number that could be confused with another.
    """
    pairs = edition.near_misses_of_quantity[quantity.id]
    given = {edition.claims[name].quantity for row in pairs for name in (row.a, row.b)}
    for name in edition.near_of_quantity[quantity.id]:
        if name not in given:
            yield Link(edition.quantities[name].title, addresses.quantity(name))
