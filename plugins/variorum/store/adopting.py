"""An automatic quantity → a file of the editors', which keeps its id under `was` and so takes its figures over."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ..capture.naming import slug
from ..errors import ContentError, Problem, raise_any
from ..model import Quantity, Report
from .files import read_text, write_text
from .lines import comment, quoted
from .positioned import check, load
from .schema import EXCERPT_WORDS, QuantityMatter

HEAD = (
    "Taken over from a question formed by rule. Check every line. Under the second line of --- write how to read the",
    "differences. As long as its old id stands under `was`, the figures that rules put there are its own.",
)
PROPOSED = re.compile(r"^proposed:[ \t]*\n(?:[ \t]*-[ \t].*\n|[ \t]+\S.*\n)+", re.MULTILINE)
"""The key of a proposed entity with its reasons, a line each."""
LISTS = ("events", "places", "was")
WORDS = ("question", "title", "group", "kind", "unit", "events", "places", "cause", "period", "population", "was")
"""Keys of the file, in their order; those without a value are left out."""


def adopted_quantity(quantity: Quantity, name: str | None = None) -> Quantity:
    """The quantity under `name`, else under the words of its title, its old id kept."""
    own = name or slug(quantity.title) or f"adopted-{quantity.id}"
    return replace(quantity, id=own, was=(quantity.id,), auto=False, near=())


def write_quantity(quantity: Quantity, reports: Sequence[Report], content: Path) -> str:
    """The path below `content` of the file written for an adopted quantity. Raises ContentError where there is such a
    file, which is left alone, or where the file would not pass its own schema.
    """
    path = f"quantities/{quantity.id}.md"
    if (content / path).exists():
        advice = "Name the new file with AS=… (--as)."
        raise ContentError([Problem(path, 0, 0, "a file that is there already", "a name no file has", advice)])
    text = quantity_text(quantity, reports)
    value, faults = load(text.split("---\n", 2)[1], path, 2)
    raise_any(faults or check(QuantityMatter, value, path, 2)[1])
    write_text(content / path, text)
    return path


def accept_entity(path: Path, shown: str) -> None:
    """Take the key `proposed` out of the file of an entity, and leave every other line as it is. Raises ContentError
    where the file does not hold it as a list of lines.
    """
    text, problems = read_text(path, shown)
    raise_any(problems)
    left, count = PROPOSED.subn("", text)
    if count != 1:
        advice = "Take the key out by hand."
        raise ContentError([Problem(shown, 0, 0, "no list 'proposed:' of its own lines", "one", advice)])
    write_text(path, left)


def quantity_text(quantity: Quantity, reports: Sequence[Report]) -> str:
    """The whole file: front matter, its figures in comments, and no body, which is the editors' to write."""
    return "\n".join(["---", *_lines(quantity, reports), "---", ""])


def _lines(quantity: Quantity, reports: Sequence[Report]) -> Iterator[str]:
    yield from (comment(line) for line in HEAD)
    for key in WORDS:
        value = getattr(quantity, key)
        if key in LISTS and value:
            yield f"{key}: [{', '.join(map(quoted, value))}]"
        elif value:
            yield f"{key}: {quoted(value)}"
    if reports:
        yield comment("Its figures now, as read by rule. To decide one, give its words a row in the ledger of its")
        yield comment(f"article, with `quantity: {quantity.id}`; another id there, or `ignore`, takes it out of here:")
    yield from (comment(f"{row.article} {row.paragraph or ''}: “{_short(row.figure.quote)}”") for row in reports)


def _short(quote: str) -> str:
    """As much of a quote as may be repeated of any text."""
    words = quote.split()
    return quote if len(words) <= EXCERPT_WORDS else f"{' '.join(words[:EXCERPT_WORDS])} …"
