"""Archive → the head of every body's line: entities by those they speak for, printed names by what they have in common.

An entity that editors keep always wins; one that a program proposed is a printed name with an id, so that a body that
the texts give two names does not count as two.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..model import Archive, Entity
from .letters import spelled_out
from .printed_names import Names, printed_heads
from .witnesses import heads


def heads_of(archive: Archive) -> dict[str, str]:
    """Id or printed name of a body → the body at the head of its line."""
    texts = (paragraph.text for _, paragraphs in archive.paragraphs for paragraph in paragraphs)
    names = Names(archive.reports, spelled_out(texts))
    own = heads(archive.entities)
    known = _known(archive.entities)
    printed = printed_heads(names, known)
    printed = _carriers(replace(names, carriers=True), known, printed) | printed
    proposed = {entity.id for entity in archive.entities if entity.proposed}
    joined = {name: head for name, head in printed.items() if name in proposed or name not in own}
    return {name: own.get(head, head) for name, head in {**own, **joined}.items()}


def _carriers(names: Names, known: Mapping[str, Sequence[str]], printed: Mapping[str, str]) -> dict[str, str]:
    """Printed name of who only passed a number on → the head of the body that vouches elsewhere under another name.

    Asked apart: how those who pass on are called must not change who is one body among those who vouch.
    """
    wide = printed_heads(names, known)
    vouching = {wide[name]: printed[name] for name in sorted(printed) if name in wide}
    return {name: vouching.get(wide[name], wide[name]) for name in sorted(names.passed_on) if name in wide}


def _known(entities: Iterable[Entity]) -> Mapping[str, Sequence[str]]:
    """The names of every actor by its id, those that editors keep first."""
    actors = sorted((row for row in entities if row.kind == "actor"), key=lambda row: (bool(row.proposed), row.id))
    return {row.id: (row.name, *(name.text for name in row.names if name.text != row.name)) for row in actors}
