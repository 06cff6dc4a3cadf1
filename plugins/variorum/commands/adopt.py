"""`python -m variorum adopt`: a quantity or an entity that the program formed becomes a file, for an editor to edit."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import get_args

from ..archive import Terms, join, suggestions, with_proposals
from ..capture.naming import slug
from ..consistency.places import nearest
from ..errors import ContentError, Problem
from ..judging import grouped
from ..model import Automatic, Content, Entity, Quantity, Report, Suggestion
from ..reading import load_lexicon
from ..reading.discovery import load_name_rules
from ..store import gazetteer
from ..store.adopting import accept_entity, adopted_quantity, write_quantity
from ..store.content import load_content
from ..store.proposing import FOLDERS, file_of, write_suggestions

NAME, HELP = "adopt", "take over a quantity or an entity that the program formed, as a content file"
ALSO = (
    "The site was made of names proposed by rule, which the first file ends: {} others have files too, marked proposed."
)


def arguments(own: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    which = own.add_mutually_exclusive_group(required=True)
    which.add_argument("--quantity", metavar="ID", help="id of an automatic quantity, as in its address: auto-…")
    which.add_argument("--entity", metavar="ID", help="id of a proposed place or actor")
    own.add_argument("--as", dest="name", metavar="NEW", help="id of the quantity's file; else words of its title")
    own.add_argument("--content", type=Path, default=Path("content"))
    own.add_argument("--propose", choices=get_args(Automatic), default="auto", help="VARIORUM_PROPOSE of the site")


def run(options: argparse.Namespace) -> int:
    """0 where the file was written."""
    root, content = options.content, load_content(options.content, str(options.content))
    if options.entity:
        lines = _entity(content, root, options.entity)
    else:
        lines = _quantity(content, root, options.quantity, options.name, options.propose)
    print("\n".join(lines))
    return 0


def _entity(content: Content, root: Path, name: str) -> Iterator[str]:
    known = next((row for row in content.entities if name in {row.id, *row.was}), None)
    if known and known.proposed:
        accept_entity(root / f"{FOLDERS[known.kind]}/{known.id}.md", known.at.path)
        yield f"{known.at.path} is yours now: it says no longer that it is proposed. Check every line."
        yield from _without_page(known)
        return
    found = suggestions(content, load_name_rules(), look_up=gazetteer.spots)
    if known:
        raise _refused(f"'{name}', which {known.at.path} holds", "It is yours already: edit that file.")
    if name not in {row.entity.id for row in found}:
        ids = {*(row.entity.id for row in found), *(row.id for row in content.entities if row.proposed)}
        raise _refused(f"no proposed entity '{name}'", nearest(name, ids) if ids else "The texts propose none.")
    kept = found if not content.entities else [row for row in found if row.entity.id == name]
    yield from _written(kept, root, name)


def _quantity(content: Content, root: Path, name: str, new: str | None, propose: Automatic) -> Iterator[str]:
    quantity, reports = _formed(content, name, propose)
    if new is not None and new != slug(new):
        raise _refused(f"the id '{new}'", f"Write it in small letters and hyphens: '{slug(new)}'.")
    adopted = adopted_quantity(quantity, new)
    path = write_quantity(adopted, reports, root)
    yield f"wrote {root}/{path}"
    yield f"{len(reports)} figures answer it; {name} leads to it from now on."
    files = {row.id for row in content.entities}
    if set(adopted.places) - files:
        found = suggestions(content, load_name_rules(), look_up=gazetteer.spots)
        yield from _written([s for s in found if not files or s.entity.id in adopted.places], root, None)


def _formed(content: Content, name: str, propose: Automatic) -> tuple[Quantity, list[Report]]:
    """The automatic quantity `name` of the site that is built from `content`, with the figures that answer it."""
    taken = next((row for row in content.quantities if name in row.was), None)
    if taken:
        raise _refused(f"'{name}', which {taken.at.path} has taken over", "Edit that file.")
    archive = grouped(join(with_proposals(content, propose, load_name_rules()), Terms(load_lexicon())))
    formed = {row.id: row for row in archive.quantities if row.auto}
    if name not in formed:
        raise _refused(f"no automatic quantity '{name}'", nearest(name, formed) if formed else "There is none.")
    return formed[name], [row for row in archive.reports if row.quantity == name]


def _written(found: Sequence[Suggestion], root: Path, adopted: str | None) -> Iterator[str]:
    """Files of `found` but of private persons, whom only the editor's own word names."""
    kept = [row for row in found if row.entity.indexed or row.entity.id == adopted]
    written, there = write_suggestions(kept, root, adopted)
    own = [file_of(row.entity) for row in kept if row.entity.id == adopted]
    yield from (f"wrote {root}/{path}" for path in written if path in own)
    yield from (line for row in kept if row.entity.id == adopted for line in _without_page(row.entity))
    yield from (f"left alone, it was there already: {root}/{path}" for path in there)
    if others := len(written) - len(own):
        yield ALSO.format(others)


def _without_page(entity: Entity) -> Iterator[str]:
    """That what was taken over is not shown all the same."""
    if not entity.indexed:
        yield (
            f"'{entity.id}' gets no page: its file says 'indexed: false', as for a private person. "
            "Take that line out if it should have one."
        )


def _refused(found: str, advice: str) -> ContentError:
    return ContentError([Problem("adopt", 0, 0, found, "the id of what the program formed or proposed", advice)])
