"""What `suggest` prints: each proposal with the sentences to judge it by."""

from collections.abc import Iterator, Sequence

from ...model import Clue, Suggestion

ORDER = ("type", "names", "part_of", "speaks_for", "role", "coordinates", "external", "alternates", "same", "indexed")
LABELS = {
    "part_of": "part of", "speaks_for": "speaks for", "external": "elsewhere", "alternates": "also", "names": "name",
    "same": "same as?",
}  # fmt: skip
LONGEST = 160
"""Characters of a list of names in other scripts, of which the file holds more."""


def suggestion_lines(suggestions: Sequence[Suggestion], files: Sequence[str]) -> Iterator[str]:
    """The lines of the report; `files`: the file each would be written to."""
    for suggestion, file in zip(suggestions, files, strict=True):
        entity = suggestion.entity
        times = _counted(suggestion.mentions, "mention")
        yield f"{entity.name} ({entity.type}): {file}, {times} in {_counted(len(suggestion.articles), 'article')}"
        for key in ORDER:
            yield from (_line(clue) for clue in suggestion.clues if clue.key == key)
        yield from (f"    {_where(clue)}" for clue in suggestion.clues if clue.key == "seen")


def summary_line(suggestions: Sequence[Suggestion]) -> str:
    """How many there are of each kind."""
    places, private = (
        sum(1 for s in suggestions if s.entity.kind == "place"),
        sum(1 for s in suggestions if not s.entity.indexed),
    )
    actors = len(suggestions) - places - private
    return (
        f"{_counted(len(suggestions), 'proposal')}: {_counted(places, 'place')}, {_counted(actors, 'actor')}, "
        f"{_counted(private, 'private person', 'private persons')}"
    )


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def _line(clue: Clue) -> str:
    value = clue.value if len(clue.value) <= LONGEST else f"{clue.value[:LONGEST]} …"
    return f"  {LABELS.get(clue.key, clue.key)} {': '.join(filter(None, [value, clue.reason, _where(clue)]))}"


def _where(clue: Clue) -> str:
    return f"{clue.article} {clue.paragraph}: “{clue.sentence}”" if clue.article else ""
