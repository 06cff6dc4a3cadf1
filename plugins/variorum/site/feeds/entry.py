"""What an entry of a feed is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that changed."""

    path: str
    """Where it stands, from the site's root; its address is its permanent id."""
    title: str
    day: str
    """The day it last changed."""
    text: str
    """Plain text."""
    tags: tuple[str, ...]
