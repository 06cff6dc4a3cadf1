"""What quantities' files say of other files."""

from collections.abc import Iterator

from ..errors import Problem
from ..identity import AUTOMATIC
from ..model import Content, Quantity
from .known import place_ids, quantity_ids
from .places import Absent, Where, problem, unknown


def quantity_problems(content: Content, absent: Absent, where: Where) -> Iterator[Problem]:
    """A quantity is used, names what exists, and has positions where it is a statement and only there."""
    yield from unused_quantities(content, absent)
    quantities, places = quantity_ids(content, absent), place_ids(content, absent)
    for quantity in content.quantities:
        for kind, name, keys in _named_by(quantity):
            known = places if kind == "place" else quantities
            if name not in known:
                yield unknown(where(quantity.at, *keys), kind, name, known)
        if (quantity.kind == "statement") != bool(quantity.positions):
            at, expected = where(quantity.at, "kind"), "positions for a statement, and for nothing else"
            yield problem(at, f"kind {quantity.kind} with {len(quantity.positions)} positions", expected,
                          "Declare the answers under 'positions:', or change the kind.")  # fmt: skip
        yield from _sum_problems(quantity, where)


def unused_quantities(content: Content, absent: Absent) -> Iterator[Problem]:
    """Quantities that no ledger row uses: the site cannot be built with them, while all else can be looked at."""
    if any(folder == "ledger" for folder, _ in absent):
        return
    used = {row.quantity for ledger in content.ledgers for row in ledger.tied}
    for quantity in content.quantities:
        adopted = any(name.startswith(AUTOMATIC) for name in quantity.was)  # rules give it its figures
        if quantity.id not in used and not adopted:
            advice = "Give a ledger row 'quantity: " + quantity.id + "', or delete the file."
            yield problem(quantity.at, f"the quantity '{quantity.id}', which no ledger row uses", "a use", advice)


def _sum_problems(quantity: Quantity, where: Where) -> Iterator[Problem]:
    """A rate says per what, and nothing else does; only a sum has further parts."""
    for nth, row in enumerate(quantity.sums):
        if (row.op == "rate") != (row.per is not None):
            found = f"op {row.op} {'without' if row.per is None else 'with'} 'per'"
            yield problem(where(quantity.at, "sums", nth, "op"), found, "'per' for a rate, and for nothing else",
                          "Say per what ('day', 'head', or a number such as 100), or change 'op'.")  # fmt: skip
        if row.also and row.op != "sum":
            yield problem(where(quantity.at, "sums", nth, "also"), f"op {row.op} with further parts",
                          "'also' for a sum, and for nothing else",
                          "Take 'also' out, or change 'op' to sum.")  # fmt: skip


def _named_by(quantity: Quantity) -> Iterator[tuple[str, str, tuple[str | int, ...]]]:
    """Every other file that a quantity names: what it is, its id, the keys that lead to it."""
    if quantity.base:
        yield "quantity", quantity.base, ("base",)
    yield from (("quantity", name, ("near", nth)) for nth, name in enumerate(quantity.near))
    yield from (("quantity", row.of, ("sums", nth, "of")) for nth, row in enumerate(quantity.sums))
    yield from (("quantity", row.by, ("sums", nth, "by")) for nth, row in enumerate(quantity.sums))
    yield from (("quantity", name, ("sums", nth, "also", at)) for nth, row in enumerate(quantity.sums)
                for at, name in enumerate(row.also))  # fmt: skip
    yield from (("place", name, ("places", nth)) for nth, name in enumerate(quantity.places))
    yield from (("place", name, ("parts", nth)) for nth, name in enumerate(quantity.parts))
