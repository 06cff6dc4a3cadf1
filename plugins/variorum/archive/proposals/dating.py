"""When somebody was what a text calls them, where its words say so."""

import re

DATES: tuple[tuple[str, str], ...] = (
    (r"\b(?:from|between) (?P<start>[12]\d{3}) (?:to|until|till|and) (?P<end>[12]\d{3})\b", "a span of years"),
    (r"\bin (?P<start>[12]\d{3})[-–](?P<end>[12]\d{3})\b", "a span of years, with a dash"),
    (r"\bsince (?P<start>[12]\d{3})\b", "an office that began, and goes on"),
    (r"\b(?:until|till) (?P<end>[12]\d{3})\b", "an office that ended"),
)
"""Pattern, and what it finds. The first that fits decides; months and days are left to the editor."""


def dates_of(role: str) -> tuple[str | None, str | None]:
    """(start, end), EDTF, as far as the words of `role` give them."""
    for pattern, _ in DATES:
        if found := re.search(pattern, role, re.IGNORECASE):
            years = found.groupdict()
            return years.get("start"), years.get("end")
    return None, None
