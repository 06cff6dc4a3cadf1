"""Where an article is set, and what it is about: the place and the cause that its figures have where they name none.

Taken from the article alone, so that no other article changes what its figures count.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from ...model import Archive, Located, Paragraph
from .tables import Tables

NAME = r"(?:(?:St\.\s)?[A-ZÀ-ÞŠŽČ][\w’']*(?:-[A-ZÀ-Þ][\w’']*)*)(?:\s(?:of\s)?[A-ZÀ-ÞŠŽČ][\w’'-]*){0,2}"
PEOPLE = re.compile(r"(?:[iy]ans?|cans?|ese|ish|[^r]is)$")
"""Endings of peoples and their adjectives."""
BODIES = re.compile(r"\b(?:Crescent|Cross|Ministry|Organi[sz]ation|Agency|Committee|University|Commission|Federation|"
                    r"Party|Army|Council|Court|Office|Union|Nations|Group|Project|Department|Press|Bank|Authority|"
                    r"Church|Club|Hospital|Times|Post|News|Service|Association|Forum|Institute|Observatory|Bureau|Command|"
                    r"(?:Disaster|Coordination|Control|Crisis|Management|Monitoring|Response|Operations|Research)"
                    r"\sCent(?:re|er))\b")  # fmt: skip
"""Nouns of bodies: a name that holds one is no place."""
NUMBERED = re.compile(
    r"\b[Tt]he\s([A-ZÀ-Þ][\w’'-]+)\s(?:\d{1,2}|[IVX]{1,4})\b(?!\s(?:[a-z]+s|people|died|per)\b)(?![.,]\d)"
)
"""A name with a number behind it that counts nothing."""
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


def key_of_name(name: str) -> str:
    """`Nagorno-Karabakh` → `nagorno-karabakh`: a name without case, accents, article and possessive."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    bare = re.sub(r"['’]s?$", "", re.sub(r"^the\s", "", plain.strip()))
    return re.sub(r"[^\w]+", "-", bare).strip("-")


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
            place, _cause(paragraphs, tables), _longer(texts, tables), _vessels(texts.values(), tables)
        )
    return found


def _weight(text: str, at: int, paragraph: str, tables: Tables) -> int:
    """What a name at `at` counts."""
    weight = {"p0": TITLE, "p1": LEAD}.get(paragraph, REST)
    before = re.sub(r"\b(?:the|breakaway|disputed)\s*$", "", text[max(at - LEADING, 0) : at]).rstrip()
    found = tables.markers["located"].pattern.finditer(before)
    led = next((match.group() for match in found if match.end() == len(before)), None)
    if led is None:
        return weight // UNLED
    return weight * CALLED if led.lower().endswith(" of") else weight


def _longer(texts: Mapping[str, str], tables: Tables) -> dict[str, str]:
    """`Asole` → `Asole Province`, where a headline alone leaves the noun out and all of the text has it."""
    below = "\n".join(text for paragraph, text in texts.items() if paragraph != "p0")
    nouns = "|".join(noun.capitalize() for noun in tables.markers["settled"].words)
    named = {found[1]: found.group() for found in re.finditer(rf"\b([A-ZÀ-Þ][\w’'-]+)\s(?:{nouns})\b", below)}
    return {
        name: whole
        for name, whole in named.items()
        if not re.search(rf"\b{re.escape(name)}\b(?!\s(?:{nouns})\b)", below)
    }


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
    vessels, longer = _vessels(texts.values(), tables), _longer(texts, tables)
    names: dict[str, str] = {}
    for name in candidates:
        if name not in vessels and name not in longer:
            names.setdefault(key_of_name(without_isle(name, tables)), without_isle(name, tables))
    best, most = _commonest((key, _weight(text, found.start(), paragraph, tables))
                      for paragraph, text in texts.items() for key, name in names.items()
                      for found in re.finditer(rf"\b{re.escape(name)}\b", text))  # fmt: skip
    return (Where(best, names[best]) if best else None), most


def _vessels(texts: Iterable[str], tables: Tables) -> frozenset[str]:
    """The names behind the noun of a ship or a train, and those with a number of their own: "the Aurelia 3 sank"."""
    nouns = "|".join(map(re.escape, tables.markers["vessels"].words))
    behind = re.compile(rf"\b(?:{nouns})\s([A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][a-zà-ÿ]+)*)")
    return frozenset(found[1] for text in texts for way in (behind, NUMBERED) for found in way.finditer(text))


def without_isle(name: str, tables: Tables) -> str:
    """`Lumera` of "Lumera island"."""
    head, _, noun = name.rpartition(" ")
    return head if head and noun.lower() in tables.markers["isles"].words else name


def _once(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs without a title that only repeats how the text begins."""
    for row in paragraphs:
        if row.id != "p0" or not repeats_beginning(row.text, paragraphs):
            yield row


def repeats_beginning(title: str, paragraphs: Sequence[Paragraph]) -> bool:
    """Whether the text begins with the title: an article without one is called by its first words."""
    return any(row.id == "p1" and row.text.startswith(title.rstrip(". …")) for row in paragraphs)


def names_of_places(text: str, tables: Tables) -> Iterator[str]:
    """Capitalised names behind a preposition of place, or behind the noun of a place and "of"."""
    for match in _led_names(tables.markers["located"].words, tables.markers["settled"].words).finditer(text):
        name = re.sub(r"['’]s?$|[.]$", "", match[1])
        if is_place(name, tables):
            yield name


@cache  # of words that never change while a program runs
def _led_names(leads: tuple[str, ...], nouns: tuple[str, ...]) -> re.Pattern[str]:
    led = "|".join(map(re.escape, leads))
    return re.compile(rf"\b(?i:{led})\s(?:the\s)?(?:(?:[\w-]+\s){{0,3}}(?:{'|'.join(nouns)})\sof\s)?({NAME})")


def is_place(name: str, tables: Tables) -> bool:
    """Whether a capitalised name may be a place: no month, people, acronym or body."""
    first = re.split(r"[\s-]", name)[0].lower().rstrip(".")
    acronym = len(name) <= 5 and name.isupper()
    unplaced = first in tables.markers["unplaced"].words
    return not (acronym or unplaced or PEOPLE.search(name) or BODIES.search(name))


def _cause(paragraphs: Sequence[Paragraph], tables: Tables) -> str | None:
    """What title and first paragraph name most; failing that, the one cause that the article names at all."""
    head = {"p0": TITLE, "p1": LEAD}
    named, _ = _commonest((name, head[row.id]) for row in paragraphs if row.id in head
                       for name in _causes(row.text, tables))  # fmt: skip
    if named:
        return named
    below = {name for row in paragraphs for name in _causes(row.text, tables)}
    return next(iter(below)) if len(below) == 1 else None


def _causes(text: str, tables: Tables) -> Iterator[str]:
    for match in tables.caused.finditer(text):
        yield tables.cause_of[match.group().lower()]
