"""A reference in plain words, for pages."""

from . import moments
from .references import UNTITLED, Reference


def plain(work: Reference) -> str:
    """Title, date, and everything its note says; the address is the page's to link."""
    title = f"“{work.title}”" if work.title else "A text whose title is not known"
    date = f", {moments.in_words(work.issued)}" if work.issued else ""
    seen = f" Retrieved {moments.in_words(work.accessed)}." if work.accessed else ""
    return f"{title}{date}. {work.note.removeprefix(UNTITLED).lstrip()}{seen}"
