"""Datelines: the place and agency a report was filed from, "GENEVA (AP) —", which counted nothing and say nothing."""

import re

DATELINE = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.’'-]{3,24}(?:\s[A-ZÀ-Þ][A-ZÀ-Þ.’'-]{1,24}){0,3}(?:,\s[^\n—–:!?]{1,40}?)?|[A-ZÀ-Þ][^\n—–:!?()]{1,60}?)"
    r"(?P<agency>\s?\([^()\n]{1,40}\))?\s?(?:—|–|--|-(?=\s))\s*"
)
"""A town in capitals, or any followed by an agency in brackets, before a dash."""
DASH = re.compile(r"[—–]|-[\s-]")
"""What a dateline ends with: a quick look before one is sought."""
LONGEST = 120
"""Characters of a dateline."""
CAPITALS = 4
"""Capitals with which a town is written in full: fewer may be the letters of a body."""


def dateline_end(text: str, start: int) -> int:
    """The offset behind the dateline that begins at `start`; `start` where there is none."""
    m = DATELINE.match(text, start, start + LONGEST) if DASH.search(text, start, start + LONGEST) else None
    if m is None:
        return start
    town = text[start : start + CAPITALS]
    return m.end() if m["agency"] or (town.isupper() and town.isalpha()) else start
