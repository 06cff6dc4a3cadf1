"""The closed sets of words that values use, as the specification has them."""

from typing import Literal, get_args

Number = int | float
"""A count or a measure. Whole values are `int`, so that they print without a point."""


Bound = Literal["exact", "about", "at_least", "more_than", "up_to", "less_than", "range", "vague"]


Stance = Literal["asserted", "denied", "retracted", "forecast", "target", "hypothetical"]


Status = Literal["confirmed", "identified", "registered", "estimated"]


Basis = Literal["text", "inferred"]


Rights = Literal["full", "retelling", "excerpt"]


QuantityKind = Literal["cumulative", "stock", "flow", "duration", "measure", "statement"]


EntityKind = Literal["place", "actor"]


PieceKind = Literal["kept", "removed"]


Automatic = Literal["auto", "always", "never"]
"""What is made by rule. Quantities: of figures that no editor has decided; also of those an editor accepted and gave no
question; none. Entities: while no file names any; beside the files; none."""


RelationKind = Literal["same", "compatible", "superseded", "revised", "conflict", "unclear", "not_comparable"]


VerdictKind = Literal[
    "single", "agree", "compatible", "changed", "revised", "unclear", "conflict", "contested", "agreed"
]


Past = Literal["superseded", "revised", "withdrawn"]
"""In which way a figure stands no longer: a later count of the same line, a correction by it, or a denial."""

PASTS: tuple[Past, ...] = get_args(Past)
BOUNDS: tuple[str, ...] = get_args(Bound)
