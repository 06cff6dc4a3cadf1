"""Suggestions → files of places and actors, each line with its reason in a comment; nothing is written over."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ..errors import Problem, raise_any
from ..model import Clue, Entity, Role, Suggestion
from .files import write_text
from .lines import comment, quoted
from .positioned import check, load
from .schema import EntityMatter

FOLDERS = {"place": "places", "actor": "actors"}
HEAD = (
    "Proposed by the program. Check every line against the sentences beside it, correct what is wrong, then delete",
    "the key `proposed`: from then on the file is yours. The comments may go too.",
)
TAKEN = (
    "Taken over from a proposal of the program. Check every line against the sentences beside it and correct what is",
    "wrong; the comments may go.",
)
LONGEST = 1000
"""Characters of a comment's list of other names, of which a large city has more than an editor reads."""


def file_of(entity: Entity) -> str:
    """The path of an entity's file below the content folder."""
    return f"{FOLDERS[entity.kind]}/{entity.id}.md"


def write_suggestions(
    suggestions: Iterable[Suggestion], content: Path, adopted: str | None = None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(files written, files that were there already and were left alone), below `content`. The entity whose id is
    `adopted` is an editor's from the start: its file does not say that it is proposed.

    All are checked before one is written. Raises ContentError where a file would not pass its own schema.
    """
    texts = {file_of(row.entity): file_text(row, adopted=row.entity.id == adopted) for row in suggestions}
    problems = [problem for path, text in texts.items() for problem in _problems(path, text)]
    raise_any(problems)
    there = tuple(path for path in texts if (content / path).exists())
    for path, text in texts.items():
        if path not in there:
            write_text(content / path, text)
    return tuple(path for path in texts if path not in there), there


def _problems(path: str, text: str) -> Sequence[Problem]:
    value, faults = load(text.split("---\n")[1], path, 2)
    return faults or check(EntityMatter, value, path, 2)[1]


def file_text(suggestion: Suggestion, *, adopted: bool = False) -> str:
    """The whole file: front matter with comments, and no body, which is the editors' to write."""
    return "\n".join(["---", *_lines(suggestion, adopted=adopted), "---", ""])


def _lines(suggestion: Suggestion, *, adopted: bool) -> Iterator[str]:
    entity, clues = suggestion.entity, suggestion.clues
    yield from (comment(line) for line in (TAKEN if adopted else HEAD))
    yield f"name: {quoted(entity.name)}"
    yield from _said(clues, "type")
    yield f"type: {quoted(entity.type)}"
    yield f"summary: {quoted(entity.summary)}"
    yield from _names(entity, clues)
    for key, ids in (("part_of", entity.part_of), ("speaks_for", entity.speaks_for)):
        yield from _listed(key, ids, clues)
    yield from _place(entity, clues)
    yield from _roles(entity.roles, clues)
    if not entity.indexed:
        yield from _said(clues, "indexed")
        yield "indexed: false"
    if adopted:
        yield comment(f"Proposed because: {'; '.join(entity.proposed)}")
    else:
        yield "proposed:"
        yield from (f"  - {quoted(reason)}" for reason in entity.proposed)
    times = "once" if suggestion.mentions == 1 else f"{suggestion.mentions} times"
    yield comment(f"Named {times}, in: {', '.join(suggestion.articles)}. Some of the sentences:")
    yield from _said(clues, "seen")
    yield from _said(clues, "same")


def _names(entity: Entity, clues: Sequence[Clue]) -> Iterator[str]:
    yield "names:"
    for name in entity.names:
        yield from _said([c for c in clues if c.value == name.text], "names", "  ")
        yield f"  - text: {quoted(name.text)}"
        yield f"    kind: {name.kind}"
        if name.context:
            yield f"    context: [{', '.join(map(quoted, name.context))}]"
    taken = {name.text for name in entity.names}
    for clue in clues:
        if clue.key == "names" and clue.value not in taken:
            yield comment(f"left out: {clue.value}: {clue.reason}", "  ")
    yield from _said(clues, "alternates", "  ")


def _listed(key: str, ids: Sequence[str], clues: Sequence[Clue]) -> Iterator[str]:
    """The ids with their reasons; what the texts name and no file stands for is left to the editor, as a comment."""
    if ids:
        yield f"{key}:"
    for name in ids:
        yield from _said([c for c in clues if c.value == name], key, "  ")
        yield f"  - {quoted(name)}"
    yield from (line for c in clues if c.key == key and c.value not in ids for line in _said([c], key))


def _place(entity: Entity, clues: Sequence[Clue]) -> Iterator[str]:
    yield from _said(clues, "coordinates")
    if at := entity.coordinates:
        yield from ("coordinates:", f"  latitude: {at.latitude}", f"  longitude: {at.longitude}")
        yield from (f"  source: {quoted(at.source)}", f"  precision: {quoted(at.precision)}")
    if entity.external:
        yield from _said(clues, "external")
        yield "external:"
        yield from (f"  {site}: {quoted(name)}" for site, name in entity.external)


def _roles(roles: Sequence[Role], clues: Sequence[Clue]) -> Iterator[str]:
    if roles:
        yield "roles:"
    for role, clue in zip(roles, (c for c in clues if c.key == "role"), strict=True):
        yield from _said([clue], "role", "  ")
        yield f"  - text: {quoted(role.text)}"
        for key, value in (
            ("start", role.start), ("end", role.end), ("article", role.article), ("paragraph", role.paragraph),
        ):  # fmt: skip
            if value:
                yield f"    {key}: {quoted(value)}"


def _said(clues: Iterable[Clue], key: str, indent: str = "") -> Iterator[str]:
    """A comment for each clue of `key`: what it is about, why, and the words that say so."""
    for clue in clues:
        if clue.key == key:
            where = f"{clue.article} {clue.paragraph}: “{clue.words}”" if clue.article else ""
            parts = ": ".join(filter(None, [clue.value, clue.reason, where]))
            yield comment(parts if len(parts) < LONGEST else f"{parts[:LONGEST]} …", indent)
