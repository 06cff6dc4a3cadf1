"""All that a text attributes: verbs of saying, "according to", quotations, chains and denials, sentence by sentence."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .accounts import of_accounts, of_pictures
from .antecedents import KEPT, resolve, stands
from .chains import chained
from .cues import Cue, find_cues
from .denials import of_earlier
from .gapping import gapped
from .headings import of_heading
from .lexicon import Lexicon
from .marked import Marked, mark
from .offices import without_places
from .prepositions import of_preposition
from .quotations import find_quotations, quoted
from .sources import Source
from .spans import Page, Span
from .speech import of_verb
from .statements import Statement

TELLING = frozenset(["denials", "retractions", "pictures"])
"""Kinds of cues that bear on numbers of other sentences."""
VERBS = frozenset(["verbs", "weak", "givings", "denials", "retractions"])
"""Kinds of cues that have a subject."""
BACK = 12
"""Sentences back to which they are looked for."""


@dataclass(frozen=True, slots=True)
class Statements:
    """All attributed stretches of a text, by sentence."""

    marked: Marked
    by_sentence: tuple[tuple[Statement, ...], ...]

    def holding(self, at: int) -> tuple[Statement, ...]:
        """The statements whose stretch holds the offset `at`."""
        if not self.by_sentence:
            return ()
        return tuple([s for s in self.by_sentence[self.marked.page.nth(at)] if s.start <= at < s.end])


def find_statements(page: Page, numbers: Sequence[int], lexicon: Lexicon) -> Statements:
    """All attributed stretches that bear on the numbers of a text, which begin at `numbers`, by sentence."""
    m = mark(page, numbers, lexicon)
    quotes = find_quotations(page.text)
    cues = find_cues(m, quotes, lexicon)
    found = _all_resolved(m, _raw(m, cues, quotes))
    found.sort(key=lambda s: s.cue)
    return Statements(m, _by_sentence(page, [*found, *quoted(m, quotes, found)]))


def _raw(m: Marked, cues: Sequence[Cue], quotes: Sequence[Span]) -> dict[int, list[Statement]]:
    """What the sentences attribute whose speakers matter: those with numbers, denials or pictures.

    Where somebody in them stands for one named before, and where a quotation may, those before them too.
    """
    sentences, nth, firsts = m.page.sentences, m.page.nth, [c.first for c in cues]

    def told_in(n: int) -> list[Statement]:
        first, last = m.ranges[n]
        own = cues[bisect_left(firsts, first) : bisect_left(firsts, last)]
        told, denied = _sentence(m, own, first, last), of_earlier(m, own, n)
        return sorted([*told, *denied], key=lambda s: s.cue)

    def around(n: int) -> range:
        """The sentences of the paragraph of a quotation in the sentence `n`, as far as they may name who is quoted."""
        paragraph = m.page.paragraph(sentences[n].start)
        return range(max(nth(paragraph.start), n - BACK), min(n + BACK, nth(paragraph.end) + 1))

    wanted = {nth(at) for at in m.numbers} | {nth(m.start(c.first)) for c in cues if c.kind in TELLING}
    told = {nth(q.start) for q in quotes if m.number_in(q.start, q.end) is not None}
    wanted.update(k for n in told for k in around(n))
    raw = {n: told_in(n) for n in sorted(wanted)}
    back = {n for n, statements in raw.items() if any(_looks_back(m, s) for s in statements)}
    back |= {n for n in told if not any(s.kind == "said" and s.rank == 0 for k in around(n) for s in raw[k])}
    more = {k for n in back for k in range(max(0, n - BACK), n)} - wanted
    return dict(sorted((raw | {n: told_in(n) for n in more}).items()))


def _looks_back(m: Marked, s: Statement) -> bool:
    return stands(m, s.source) or any(stands(m, v) for v in s.via)


def _all_resolved(m: Marked, raw: Mapping[int, Sequence[Statement]]) -> list[Statement]:
    found: list[Statement] = []
    speakers: tuple[Source, ...] = ()
    for nth, statements in raw.items():
        for statement in statements:
            new = _resolved(m, statement, nth, speakers)
            found += [new] if new else []
            if new and new.rank != 1:
                cited = (new.source,) if new.speaker is not new.source else ()
                speakers = (*speakers, *cited, new.speaker)[-KEPT:]
    return found


def _sentence(m: Marked, cues: Sequence[Cue], first: int, last: int) -> list[Statement]:
    """The statements of the sentence of tokens `first` to `last`."""
    found: list[Statement] = []
    edge, spoken = m.start(first) if first < last else 0, None
    for cue in cues:
        new = _of_cue(m, cue, first, last, edge, spoken)
        if new:
            spoken = new[0]
            edge = spoken.cue_end if spoken.end <= spoken.cue else edge
        found += new
    found = without_places(m, found)
    found += [
        *gapped(m, found, first, last),
        *of_accounts(m, first, last),
        *(of_heading(m, first, last) if not found else ()),
    ]
    return chained(m, found, cues, first, last) if found or cues else found


def _of_cue(m: Marked, cue: Cue, first: int, last: int, edge: int, spoken: Statement | None) -> list[Statement]:
    if cue.kind in VERBS:
        return of_verb(m, cue, first, last, edge, spoken)
    if cue.kind == "pictures":
        return of_pictures(m, cue, first, last, m.page.paragraph(m.start(first)).end)
    if cue.kind != "prepositions":
        return []
    if one := of_preposition(m, cue, first, last):
        return [one]
    verb = m.lexicon["sayings.verbs"].words.get(cue.key)  # "said by phone that", "reported by Monday that"
    return of_verb(m, Cue("verbs", cue.first, cue.first + 1, verb, cue.key), first, last, edge, spoken) if verb else []


def _resolved(m: Marked, statement: Statement, nth: int, speakers: Sequence[Source]) -> Statement | None:
    """`statement`, of the sentence `nth`, with whom its source stands for; None where that is nobody."""
    named = resolve(m, statement.source, nth, speakers)
    if named is statement.source and not statement.via:
        return statement
    via = tuple(r for v in statement.via if (r := resolve(m, v, nth, speakers)) and (r is v or r.outlet == v.outlet))
    return statement._replace(source=named, via=via) if named else None


def _by_sentence(page: Page, found: Sequence[Statement]) -> tuple[tuple[Statement, ...], ...]:
    """The statements that reach into each sentence."""
    rows: list[list[Statement]] = [[] for _ in page.sentences]
    for s in found:
        at = page.nth(s.start)
        while at < len(rows) and page.sentences[at].start < s.end:
            rows[at].append(s)
            at += 1
    return tuple(map(tuple, rows))
