"""What editors write about a place or an actor: what the texts tell of it, and what they know from elsewhere."""

import re

KNOWN = re.compile(r"\s*Background, not from [^:\n]{1,60}:\s*(?P<first>\w?)", re.ASCII)
"""How a paragraph of general knowledge begins, so that the file itself says whose knowledge it is."""


def parted(body: str) -> tuple[str, str]:
    """A body in Markdown → its paragraphs that rest on the texts, and those of general knowledge without their first
    words, which the page says once.
    """
    told: list[str] = []
    known: list[str] = []
    for paragraph in re.split(r"\n\s*\n", body.strip()):
        found = KNOWN.match(paragraph)
        if found:
            known.append(found["first"].upper() + paragraph[found.end() :])
        elif paragraph:
            told.append(paragraph)
    return "\n\n".join(told), "\n\n".join(known)
