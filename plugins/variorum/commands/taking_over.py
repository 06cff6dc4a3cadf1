"""What every taking over needs: the archive as its site is made of it, and files for the entities it names."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from ..archive import Terms, join, suggestions, with_proposals
from ..errors import ContentError, Problem
from ..judging import grouped
from ..model import Archive, Automatic, Content, Entity, Suggestion
from ..reading import load_lexicon
from ..reading.discovery import load_name_rules
from ..store import gazetteer
from ..store.proposing import file_of, write_suggestions

ALSO = (
    "The site was made of names proposed by rule, which the first file ends: {} others have files too, marked proposed."
)


def joined(content: Content, propose: Automatic) -> Archive:
    """The archive of the site that is built from `content`."""
    return grouped(join(with_proposals(content, propose, load_name_rules()), Terms(load_lexicon())))


def named(content: Content, root: Path, needed: Collection[str]) -> Iterator[str]:
    """Write the files of the proposed entities that `needed` names; of all, where these were the first, which end
    proposing. What was written, a line each."""
    files = {row.id for row in content.entities}
    if set(needed) - files:
        found = suggestions(content, load_name_rules(), look_up=gazetteer.spots)
        yield from written([s for s in found if not files or s.entity.id in needed], root, None)


def written(found: Sequence[Suggestion], root: Path, adopted: str | None) -> Iterator[str]:
    """Write the files of `found`, but of private persons, whom only the editor's own word names."""
    kept = [row for row in found if row.entity.indexed or row.entity.id == adopted]
    written, there = write_suggestions(kept, root, adopted)
    own = [file_of(row.entity) for row in kept if row.entity.id == adopted]
    yield from (f"wrote {root}/{path}" for path in written if path in own)
    yield from (line for row in kept if row.entity.id == adopted for line in without_page(row.entity))
    yield from (f"left alone, it was there already: {root}/{path}" for path in there)
    if others := len(written) - len(own):
        yield ALSO.format(others)


def without_page(entity: Entity) -> Iterator[str]:
    """That what was taken over is not shown all the same."""
    if not entity.indexed:
        yield (
            f"'{entity.id}' gets no page: its file says 'indexed: false', as for a private person. "
            "Take that line out if it should have one."
        )


def refused(found: str, advice: str, expected: str = "the id of what the program formed or proposed") -> ContentError:
    """What is raised where nothing can be taken over."""
    return ContentError([Problem("adopt", 0, 0, found, expected, advice)])
