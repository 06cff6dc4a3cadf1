"""The word "over" where it names what a quarrel or a charge is about: "jailed for nine years over a €230m fraud"."""

from bisect import bisect_left

from .lexicon import Lexicon
from .readings import Reading
from .spans import Page
from .tables import Hit

FAR = 16
"""Tokens before "over" among which a charge may stand: "jailed on Monday for 12 years"."""
BEHIND = 5
"""Tokens behind the number among which the wrong is named."""


def about(page: Page, hit: Hit, r: Reading, lexicon: Lexicon) -> bool:
    """Whether the bound `hit` of the number `r` is an "over" that tells what somebody is charged with or blamed for.

    Charged, arrested or sued over so much of a wrong; or so long in prison over it. A number of anything else is
    bounded: "arrested over 300 people".
    """
    if not hit.row.values.get("lasting"):
        return False
    at = bisect_left(page.starts, hit.start)
    before = page.keys[at - 1] if at else ""
    charged = lexicon["bounds.charges"].row(before) is not None
    if not charged and not lexicon["bounds.terms"].row(before):
        return False
    if not charged and not any(lexicon["bounds.charges"].row(key) for key in page.keys[max(0, at - FAR) : at] if key):
        return False
    behind = bisect_left(page.starts, r.end)
    wrongs = lexicon["bounds.wrongs"]
    return any(wrongs.row(key) for key in _phrase(page, behind))


def _phrase(page: Page, at: int) -> list[str]:
    """The tokens from one on, up to the next mark; a hyphen is none."""
    found: list[str] = []
    for key in page.keys[at : at + BEHIND]:
        if key and not key[0].isalnum() and key not in ("-", "'", "’"):
            break
        found.append(key)
    return [key for key in found if key]
