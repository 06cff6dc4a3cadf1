"""`python -m variorum adopt`: what the program formed becomes files for an editor to edit: a quantity, an entity, or
the figures of an article with the quantities they answer."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from ..archive import suggestions
from ..capture.naming import slug
from ..consistency.places import nearest
from ..model import Automatic, Content, Quantity, Report
from ..reading.discovery import load_name_rules
from ..store import gazetteer
from ..store.adopting import accept_entity, adopted_quantity, write_quantity
from ..store.content import load_content
from ..store.proposing import FOLDERS
from .adopt_article import adopt_article
from .taking_over import joined, named, refused, without_page, written

NAME, HELP = "adopt", "take over a quantity, an entity or an article's figures, as content files"


def arguments(own: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    which = own.add_mutually_exclusive_group(required=True)
    which.add_argument("--quantity", metavar="ID", help="id of an automatic quantity, as in its address: auto-…")
    which.add_argument("--entity", metavar="ID", help="id of a proposed place or actor")
    which.add_argument(
        "--article", metavar="ID", help="id of an article without a ledger, whose figures get rows in one"
    )
    own.add_argument("--by", help="with --article: who answers for the rows, as the site will say")
    own.add_argument("--date", help="with --article: day of the decisions, YYYY-MM-DD; default today")
    own.add_argument("--as", dest="name", metavar="NEW", help="id of the quantity's file; else words of its title")
    own.add_argument("--content", type=Path, default=Path("content"))
    own.add_argument("--propose", choices=get_args(Automatic), default="auto", help="VARIORUM_PROPOSE of the site")


def run(options: argparse.Namespace) -> int:
    """0 where the file was written."""
    root, content = options.content, load_content(options.content, str(options.content))
    if options.article:
        lines = adopt_article(content, root, options)
    elif options.entity:
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
        yield from without_page(known)
        return
    found = suggestions(content, load_name_rules(), look_up=gazetteer.spots)
    if known:
        raise refused(f"'{name}', which {known.at.path} holds", "It is yours already: edit that file.")
    if name not in {row.entity.id for row in found}:
        ids = {*(row.entity.id for row in found), *(row.id for row in content.entities if row.proposed)}
        raise refused(f"no proposed entity '{name}'", nearest(name, ids) if ids else "The texts propose none.")
    kept = found if not content.entities else [row for row in found if row.entity.id == name]
    yield from written(kept, root, name)


def _quantity(content: Content, root: Path, name: str, new: str | None, propose: Automatic) -> Iterator[str]:
    quantity, reports = _formed(content, name, propose)
    if new is not None and new != slug(new):
        raise refused(f"the id '{new}'", f"Write it in small letters and hyphens: '{slug(new)}'.")
    adopted = adopted_quantity(quantity, new)
    path = write_quantity(adopted, reports, root)
    yield f"wrote {root}/{path}"
    yield f"{len(reports)} figures answer it; {name} leads to it from now on."
    yield from named(content, root, adopted.places)


def _formed(content: Content, name: str, propose: Automatic) -> tuple[Quantity, list[Report]]:
    """The automatic quantity `name` of the site that is built from `content`, with the figures that answer it."""
    taken = next((row for row in content.quantities if name in row.was), None)
    if taken:
        raise refused(f"'{name}', which {taken.at.path} has taken over", "Edit that file.")
    archive = joined(content, propose)
    formed = {row.id: row for row in archive.quantities if row.auto}
    if name not in formed:
        raise refused(f"no automatic quantity '{name}'", nearest(name, formed) if formed else "There is none.")
    return formed[name], [row for row in archive.reports if row.quantity == name]
