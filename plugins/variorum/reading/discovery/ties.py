"""What ties proposals to each other: where a place lies, and whom a person or a ministry speaks for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .groups import Group, key_of
from .occurrences import Occurrence
from .proposal import Evidence, Ground, Passage
from .rules import NameRules
from .votes import Verdict

GOVERNMENTAL = frozenset({"ministry", "agency"})
"""Types of bodies that are part of the government of the country they are named of; an army or a bank may not be."""


class Ties:
    """The names of all groups, to be asked for the roles, containers and bodies of one of them."""

    def __init__(
        self,
        groups: Sequence[tuple[Group, Verdict]],
        names: Sequence[str],
        rules: NameRules,
        texts: Mapping[tuple[str, str], Passage],
    ) -> None:
        self._rules = rules
        self._texts = texts
        self._names: dict[str, str] = {}
        self._spots: dict[tuple[str, str], list[tuple[int, int, str, Verdict]]] = defaultdict(list)
        for (group, verdict), name in zip(groups, names, strict=True):
            for occurrence in group.occurrences:
                self._names.setdefault(key_of(occurrence.name, rules), name)
                e = occurrence.evidence
                self._spots[e.article, e.paragraph].append((e.start, e.end, name, verdict))

    def roles(self, group: Group) -> tuple[Ground, ...]:
        """What the texts say the person is, in their words; words that longer ones hold are left out."""
        found = list(_once(Ground("role", self._words(o), o.evidence) for o in group.occurrences if o.role))
        return tuple(row for row in found if not _held(row.text, (other.text for other in found)))

    def _words(self, occurrence: Occurrence) -> str:
        e = occurrence.evidence
        start, end = occurrence.role or (0, 0)
        return " ".join(self._texts[e.article, e.paragraph].text[start:end].split())

    def part_of(self, group: Group, name: str) -> tuple[Ground, ...]:
        """The places it lies in, by their proposed names where there are any."""
        found = (Ground("part_of", self._name(text), o.evidence) for o in group.occurrences for text in o.part_of)
        return tuple(_once(row for row in found if row.text != name))

    def _name(self, text: str) -> str:
        return self._names.get(key_of(text, self._rules)) or self._rules.countries.get(text) or text

    def speaks_for(self, group: Group, name: str, type_: str) -> tuple[Ground, ...]:
        """The bodies named in its office; a country stands for its government, and so does a ministry of a country."""
        said = ((body, o) for o in group.occurrences if o.speaks for body in self._bodies(o))
        owned = ((body, o) for o in group.occurrences[:1] if type_ in GOVERNMENTAL and (body := self._owner(name)))
        found = (Ground("speaks_for", body, o.evidence) for body, o in (*said, *owned))
        return tuple(_once(row for row in found if row.text != name))

    def _owner(self, name: str) -> str | None:
        """The government, if it is named too, of the country behind the last "of": "Health Ministry of Chile"."""
        country = name.rpartition(" of ")[2]
        government = f"Government of {country}"
        named = country in self._rules.countries and key_of(government, self._rules) in self._names
        return government if named else None

    def _bodies(self, occurrence: Occurrence) -> list[str]:
        e = occurrence.evidence
        start, end = occurrence.role or (0, 0)
        spots = [s for s in self._spots[e.article, e.paragraph] if start <= s[0] and s[1] <= end]
        actors = [name for _, _, name, verdict in spots if verdict.kind == "actor" and verdict.type != "person"]
        places = [name for a, _, name, verdict in spots if verdict.kind == "place" and self._ruled(e, start, a)]
        owner = [occurrence.owner] if occurrence.owner else []
        return actors or [self._government(place) for place in (*places, *owner)]

    def _ruled(self, evidence: Evidence, start: int, at: int) -> bool:
        """Whether the place at `at` is what the office that begins at `start` is of: "the mayor of Orlan"."""
        before = self._texts[evidence.article, evidence.paragraph].text[start:at].split()
        return not before or before[-1] in ("of", "for") or before[-2:] in (["of", "the"], ["for", "the"])

    def _government(self, place: str) -> str:
        government = f"Government of {place}"
        return government if key_of(government, self._rules) in self._names else place


def _once(rows: Iterable[Ground]) -> Iterator[Ground]:
    """The first ground for each text."""
    seen: set[str] = set()
    for row in rows:
        if row.text not in seen:
            seen.add(row.text)
            yield row


def _held(text: str, others: Iterable[str]) -> bool:
    return any(text != other and text.lower() in other.lower() for other in others)
