"""References → RIS (Research Information Systems, specification of 2011): two letters, two spaces, a hyphen, a space.

Lines end with CR LF. A value is one line; a reader takes what follows a line end for the next tag.
"""

from collections.abc import Iterable, Iterator

from . import moments
from .references import Reference


def ris_text(works: Iterable[Reference]) -> str:
    """One record a work."""
    return "".join(f"{tag}  - {_line(value)}\r\n" for work in works for tag, value in _fields(work))


def _line(text: str) -> str:
    return " ".join(text.split())


def _fields(work: Reference) -> Iterator[tuple[str, str]]:
    """The tags of one work, the type first and the end last, as the format demands."""
    yield "TY", "ELEC" if work.ours else "NEWS"
    pairs = (("ID", work.id), ("TI", work.title), ("AU", work.author), ("T2", work.container), *_dates(work),
             ("Y2", work.accessed and work.accessed.replace("-", "/")), ("UR", work.url), ("N1", work.note),
             ("LA", "en" if work.ours else None))  # fmt: skip
    yield from ((tag, value) for tag, value in pairs if value)
    yield "ER", ""


def _dates(work: Reference) -> Iterator[tuple[str, str]]:
    """The year, and the day in the form `YYYY/MM/DD/words`; a stretch of time by its beginning, whole in the words."""
    if not work.issued:
        return
    found = moments.parts(work.issued)
    whole = len(found) == 1 and not moments.about(work.issued)
    if found:
        yield "PY", f"{found[0][0]:04}"
    first = [f"{part:02}" for part in (found[0] if found else [])]
    year, month, day = [*first, "", "", ""][:3]
    yield "DA", f"{year}/{month}/{day}/{'' if whole else moments.in_words(work.issued)}"
