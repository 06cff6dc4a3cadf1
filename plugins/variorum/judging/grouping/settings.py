"""Where an article is set, and what it is about: the place and the cause that its figures have where they name none.

Taken from the article alone, so that no other article changes what its figures count.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ...model import TITLE_PARAGRAPH, Archive, Located, Paragraph
from .aboard import of_one_vessel
from .headlines import named_in_headline
from .place_names import key_of_name, longer_names, names_of_places, vessels_of, without_isle
from .tables import Tables

TITLE, LEAD, REST = 12, 8, 4
"""What a name counts in the title, in the first paragraph, and below, where a preposition of place leads to it."""
CALLED = 2
"""How many times more it counts behind the noun of a place: "the city of Derna" says what it is told of."""
LEADING = 40
"""Characters before a name in which the word that leads to it stands."""
UNLED = 4
"""How many times less it counts where none does: there it may stand for those who act in its name."""


Names = Mapping[str, str]
"""Id → name, of the entities that editors keep."""


@dataclass(frozen=True, slots=True)
class Where:
    """A place: what it is known by in keys, its name for readers, and its entity where there is one."""

    key: str
    name: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """The place and the cause an article is about; null where it names none."""

    place: Where | None
    cause: str | None
    longer: Mapping[str, str] = field(default_factory=dict)
    """Short name, as a headline has it → the name as the text has it throughout."""
    vessels: frozenset[str] = frozenset()
    """Names that some sentence gives to a ship or a train: no places, whatever preposition leads to them."""
    one_vessel: bool = True
    """Whether nothing tells of a second vessel."""


def names_kept(archive: Archive) -> Names:
    """Names by id, without what was only proposed: that changes with every article, and a key must not."""
    return {entity.id: entity.name for entity in archive.entities if not entity.proposed}


def settings_of(archive: Archive, tables: Tables) -> dict[str, Setting]:
    """The setting of every article."""
    kept = names_kept(archive)
    known = {entity.id: entity.name for entity in archive.entities if entity.kind == "place" and entity.id in kept}
    proposed = any(entity.proposed and entity.kind == "place" for entity in archive.entities)
    keys = {key_of_name(name) for name in known.values()}
    named: dict[str, list[Located]] = {}
    for mention in archive.mentions:
        if mention.entity in known:
            named.setdefault(mention.article, []).append(mention)
    found = {}
    for article, paragraphs in archive.paragraphs:
        texts = {row.id: row.text for row in _once(paragraphs)}
        by_entity, weight = _commonest((row.entity, _weight(texts[row.paragraph], row.start, row.paragraph, tables))
                                       for row in named.get(article, ()) if row.paragraph in texts)  # fmt: skip
        printed, other = _place(texts, tables)
        # Places that editors keep go first; but while others are only proposed, not before one the text tells of more:
        # else taking over one file would move what all articles are about.
        moved = proposed and weight <= other and printed is not None and printed.key not in keys
        place = Where(by_entity, known[by_entity], by_entity) if by_entity and not moved else printed
        found[article] = Setting(
            place,
            _cause(paragraphs, tables),
            longer_names(texts, tables),
            vessels_of(texts.values(), tables),
            of_one_vessel("\n".join(texts.values()), tables),
        )
    return found


def _weight(text: str, at: int, paragraph: str, tables: Tables) -> int:
    """What a name at `at` counts."""
    weight = {TITLE_PARAGRAPH: TITLE, "p1": LEAD}.get(paragraph, REST)
    before = re.sub(r"\b(?:the|breakaway|disputed)\s*$", "", text[max(at - LEADING, 0) : at]).rstrip()
    found = tables.markers["located"].pattern.finditer(before)
    led = next((match.group() for match in found if match.end() == len(before)), None)
    if led is None:
        return weight // UNLED
    return weight * CALLED if led.lower().endswith(" of") else weight


def _commonest(weighed: Iterable[tuple[str, int]]) -> tuple[str | None, int]:
    """The name with the most weight, and that; of equals the first."""
    counts: Counter[str] = Counter()
    for name, weight in weighed:
        counts[name] += weight
    best = max(counts, key=counts.__getitem__) if counts else None
    return best, counts[best] if best else 0


def _place(texts: Mapping[str, str], tables: Tables) -> tuple[Where | None, int]:
    """The place that the printed names tell most of, and its weight."""
    candidates = dict.fromkeys(name for text in texts.values() for name in names_of_places(text, tables))
    vessels, longer = vessels_of(texts.values(), tables), longer_names(texts, tables)
    names: dict[str, str] = {}
    headed = [name for name in named_in_headline(texts, tables) if name not in candidates and name not in longer]
    for name in (*candidates, *headed):
        if name not in vessels and name not in longer:
            names.setdefault(key_of_name(without_isle(name, tables)), without_isle(name, tables))
    weighed = [(key, _weight(text, found.start(), paragraph, tables))
               for paragraph, text in texts.items() for key, name in names.items()
               for found in re.finditer(rf"\b{re.escape(name)}\b", text)]  # fmt: skip
    best, most = _commonest([*weighed, *((key_of_name(without_isle(name, tables)), TITLE) for name in headed)])
    return (Where(best, names[best]) if best else None), most


def _once(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs without a title that only repeats how the text begins."""
    for row in paragraphs:
        if row.id != TITLE_PARAGRAPH or not repeats_beginning(row.text, paragraphs):
            yield row


def repeats_beginning(title: str, paragraphs: Sequence[Paragraph]) -> bool:
    """Whether the text begins with the title: an article without one is called by its first words."""
    return any(row.id == "p1" and row.text.startswith(title.rstrip(". …")) for row in paragraphs)


def _cause(paragraphs: Sequence[Paragraph], tables: Tables) -> str | None:
    """What title and first paragraph name most; failing that, the one cause that the article names at all."""
    head = {TITLE_PARAGRAPH: TITLE, "p1": LEAD}
    named, _ = _commonest((name, head[row.id]) for row in paragraphs if row.id in head
                       for name in _causes(row.text, tables))  # fmt: skip
    if named:
        return named
    below = {name for row in paragraphs for name in _causes(row.text, tables)}
    return next(iter(below)) if len(below) == 1 else None


def _causes(text: str, tables: Tables) -> Iterator[str]:
    for match in tables.caused.finditer(text):
        yield tables.cause_of[match.group().lower()]
