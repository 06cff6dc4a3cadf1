"""A text’s candidates weighed one by one, from left to right: who has been met decides what a surname means."""

from collections.abc import Iterator, Sequence

from ...model import Mention
from .borders import hyphened
from .folding import Folded
from .found import Ambiguous, Found
from .homonyms import cue, decided
from .index import Bearer, NameIndex, Pattern
from .offices import introduces
from .surnames import anothers, before, capitals, forenamed, namesake, opens
from .titles import titled

BROKEN = 40
"""Characters of a line behind which a name may go on in the next: a list of short lines is no running text."""

REACH = 2000
"""Characters to either side in which context words count: what runs on longer is no paragraph, and would take time
without end.
"""


class Weighing:
    """What is found of one text, from left to right: the persons met decide what a surname means."""

    __slots__ = ("ambiguous", "broken", "held", "index", "mentions", "met", "offices", "plain", "text", "told")

    def __init__(self, text: str, plain: Folded, index: NameIndex) -> None:
        self.text, self.plain, self.index = text, plain, index
        self.broken = "\n" in text
        self.mentions: list[tuple[str, int, int]] = []
        self.ambiguous: list[tuple[tuple[str, ...], int, int]] = []
        self.held: list[tuple[tuple[str, ...], int, int]] = []
        self.offices: list[tuple[int, int]] = []
        self.met: set[str] = set()
        self.told = 0  # of the mentions, how many `met` knows

    def take(self, pattern: Pattern, start: int, end: int) -> bool:
        """Take a candidate in, if it is a name where it stands; what is none leaves room for a shorter one."""
        plain = self.plain.text
        if self.broken and "\n" in self.plain.lines[start:end] and self._broken(start, end):
            return False
        if pattern.plain is not None:
            self.mentions.append((pattern.plain, start, end))
            return True
        if pattern.full is not None:
            if not (hyphened(plain, start, end) or namesake(plain, end, self.index.words)):
                self._mention(pattern.full, start, end)
                return True
            return False
        if pattern.office:
            self.offices.append((start, end))
            return True
        if (pattern.lowered and opens(plain, start)) or (pattern.letters and capitals(plain, start, end)):
            return False
        return self._weigh(pattern, start, end)

    def _weigh(self, pattern: Pattern, start: int, end: int) -> bool:
        """Take in a name that needs a second look: of a person, of more than one entity, or with context words."""
        possible = [b for b in self._spelled(pattern.bearers, start, end) if self._possible(b, start, end)]
        if not possible:
            return False
        paragraph = self._paragraph(start, end)
        shared = len({b.entity for b in possible}) > 1
        ready = [b for b in possible if self._ready(b, paragraph, start, end) or (shared and not b.brief)]
        if not ready:
            self.held.append((tuple(dict.fromkeys(b.entity for b in possible)), start, end))
            return True
        chosen = decided(ready, self.plain.text, start, end, paragraph, self.index)
        if len(chosen) == 1:
            self._mention(chosen[0], start, end)
        else:
            self.ambiguous.append((chosen, start, end))
        return True

    def _possible(self, bearer: Bearer, start: int, end: int) -> bool:
        """Whether nothing beside the name makes it somebody or something else."""
        plain, words = self.plain.text, self.index.words
        if not bearer.person:
            return not forenamed(plain, start, end, words)
        if hyphened(plain, start, end) or namesake(plain, end, words):
            return False
        return not (bearer.brief and anothers(plain, start, self.index.forenames[bearer.entity], words))

    def _ready(self, bearer: Bearer, paragraph: tuple[int, int], start: int, end: int) -> bool:
        """Whether the name may stand for its bearer here: a full name, or one introduced before or by words beside it.

        Where a name is of two entities its context words decide later; of one they must be there.
        """
        cued = bearer.name.context and not bearer.derived
        if self._met(bearer.entity) or (cued and cue(bearer, self.plain.text[slice(*paragraph)])):
            return True
        if not bearer.brief:
            return not bearer.name.context
        held = self.index.holders[bearer.entity]
        own = before(self.plain.text, start) in self.index.forenames[bearer.entity]
        return own or introduces(self.plain.text, start, end, held, self.index.words)

    def _spelled(self, bearers: Sequence[Bearer], start: int, end: int) -> Sequence[Bearer]:
        """Of several bearers those whose name is spelled as here, accents and all; else all."""
        if len(bearers) < 2:
            return bearers
        here = self.text[self.plain.place(start) : self.plain.place(end)]
        return [b for b in bearers if b.name.text == here] or bearers

    def _met(self, entity: str) -> bool:
        self.met.update(named for named, _, _ in self.mentions[self.told :])
        self.told = len(self.mentions)
        return entity in self.met

    def _mention(self, entity: str, start: int, end: int) -> None:
        self.mentions.append((entity, start, end))
        self.met.add(entity)

    def _broken(self, start: int, end: int) -> bool:
        """Whether the span runs over the end of a paragraph, or of a short line."""
        lines = self.plain.lines
        at = lines.find("\n", start, end)
        return at >= 0 and (at - lines.rfind("\n", 0, at) <= BROKEN or lines[at + 1] == "\n")

    def _paragraph(self, start: int, end: int) -> tuple[int, int]:
        """The line around a span, as far as context reaches in it."""
        low, high = max(0, start - REACH), min(len(self.plain.lines), end + REACH)
        first, last = self.plain.lines.rfind("\n", low, start), self.plain.lines.find("\n", end, high)
        return low if first < 0 else first + 1, high if last < 0 else last

    def result(self) -> Found:
        """Everything in the text's own offsets, with the offices that stand for persons."""
        text = self.text
        if self.plain.places is None:
            mentions = [Mention(entity, text[start:end], start, end) for entity, start, end in self.mentions]
        else:
            mentions = [Mention(entity, *self._own(start, end)) for entity, start, end in self.mentions]
        if self.offices:
            folded_ = [Mention(entity, "", start, end) for entity, start, end in self.mentions]
            mentions += self._titles(folded_)
            mentions.sort(key=lambda mention: mention.start)
        return Found(tuple(mentions), tuple(self._rows(self.ambiguous)), tuple(self._rows(self.held)))

    def _titles(self, mentions: Sequence[Mention]) -> Iterator[Mention]:
        for entity, start, end in titled(self.plain.text, self.offices, mentions, self.index):
            yield Mention(entity, *self._own(start, end), office=True)

    def _rows(self, rows: Sequence[tuple[tuple[str, ...], int, int]]) -> Iterator[Ambiguous]:
        return (Ambiguous(entities, *self._own(start, end)) for entities, start, end in rows)

    def _own(self, start: int, end: int) -> tuple[str, int, int]:
        first, last = self.plain.place(start), self.plain.place(end)
        return self.text[first:last], first, last
