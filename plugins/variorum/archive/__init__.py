"""The join: content and readings → one Archive. The single point where articles meet; pure, and the same for any order.

Call `consistency.check` first: the join takes for granted that what files say of each other holds.
"""

from .joining import join, parsed
from .mentions import Names, linked, located
from .proposals import suggestions, with_proposals
from .reports import accepted
from .terms import Terms, Unreviewed
from .verification import cleaning_digest, cleaning_holds, digest, extents, rows_hold

__all__ = [
    "Names",
    "Terms",
    "Unreviewed",
    "accepted",
    "cleaning_digest",
    "cleaning_holds",
    "digest",
    "extents",
    "join",
    "linked",
    "located",
    "parsed",
    "rows_hold",
    "suggestions",
    "with_proposals",
]
