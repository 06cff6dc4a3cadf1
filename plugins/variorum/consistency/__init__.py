"""What content files say of each other, checked before the join: every fault with its place, none repaired.

Source: specification, section 2 (ledger, ids, retold bodies) and the promise that nothing is lost silently.
"""

from .checking import check
from .places import Absent, Where, nearest, problem, row_at, stay
from .quantities import unused_quantities
from .readings import agrees, reading_problems, shown
from .references import placed
from .rows import words

__all__ = [
    "Absent",
    "Where",
    "agrees",
    "check",
    "nearest",
    "placed",
    "problem",
    "reading_problems",
    "row_at",
    "shown",
    "stay",
    "unused_quantities",
    "words",
]
