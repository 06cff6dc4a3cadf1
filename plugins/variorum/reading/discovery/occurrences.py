"""Every name where it stands: its words, its sentence, and all that the sentence says of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .aliases import Alias, find_aliases
from .beside_cues import in_dateline
from .bodies import Body, find_bodies
from .chains import find_chains
from .containers import find_containers
from .cues import find_cues
from .heads import head
from .metonyms import is_government
from .own_cues import Cue
from .pieces import Piece, extended, pieces
from .proposal import Evidence
from .roles import find_role
from .rules import NameRules
from .running import Seen, Sentence
from .tokens import is_acronym
from .works import title_spans


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A name in a sentence with the votes on it."""

    name: str
    """What it is grouped under: the words themselves, or the body of a state they describe."""
    evidence: Evidence
    cues: tuple[Cue, ...]
    role: tuple[int, int] | None = None
    """Span of the words that say what the person is."""
    speaks: bool = False
    owner: str | None = None
    """Country of the demonym in the role."""
    part_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The names of a sentence, and the pairs of them that the text declares to be one."""

    occurrences: tuple[Occurrence, ...]
    same: tuple[tuple[str, str, str], ...]
    """(name, other name, reason)."""


def read_names(sentence: Sentence, rules: NameRules, seen: Seen) -> Found:
    """All names of `sentence`; none of a headline, whose capitals say nothing."""
    if sentence.headline:
        return Found((), ())
    bodies = find_bodies(sentence, rules)
    whole = [p for chain in find_chains(sentence, rules, seen) for p in pieces(sentence, chain, rules)]
    titles = title_spans(sentence, rules)
    named = [extended(sentence, p, rules) for p in whole if not (_inside(p, bodies) or _quoted(p, titles))]
    aliases = find_aliases(sentence, named, rules)
    found = [_occurrence(sentence, p, rules) for p in named]
    found += [_body(sentence, body, rules) for body in bodies]
    found += _other(sentence, aliases, named, rules)
    found += [part for p in named if (part := _compass(sentence, p, rules))]
    ordered = sorted(found, key=lambda o: (o.evidence.start, o.evidence.end))
    return Found(tuple(ordered), tuple(_pair(sentence, alias) for alias in aliases))


def _inside(piece: Piece, bodies: Iterable[Body]) -> bool:
    """Whether the piece is (part of) the name of a body of a state, beyond the name of the state."""
    return any(b.first < piece.last and piece.first < b.last and piece.last > b.first + 1 for b in bodies) or any(
        b.first == piece.first and b.last == piece.last for b in bodies
    )


def _quoted(piece: Piece, titles: Iterable[tuple[int, int]]) -> bool:
    return any(start <= piece.first and piece.last <= end for start, end in titles)


def _evidence(sentence: Sentence, first: int, last: int) -> Evidence:
    start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
    passage = sentence.passage
    return Evidence(sentence.article, passage.id, start, end, sentence.start, sentence.end, passage.text[start:end])


def _occurrence(sentence: Sentence, piece: Piece, rules: NameRules) -> Occurrence:
    evidence = _evidence(sentence, piece.first, piece.last)
    name = " ".join(evidence.text.split())
    seat = rules.row("heads.seats", name)
    if seat:
        return Occurrence(f"Government of {seat.gives}", evidence, (Cue("actor", "government", 6, seat.reason),))
    country = is_government(sentence, piece, rules)
    if country:
        return Occurrence(f"Government of {country}", evidence, (Cue("actor", "government", 5, METONYM),))
    role = find_role(sentence, piece, rules) if _personal(sentence, piece, rules) else None
    cues = find_cues(sentence, piece, rules, role=role is not None)
    if rules.has("heads.parts", name.split()[-1]):
        part = rules.row("heads.parts", name.split()[-1])
        cues = (*cues, Cue("place", part.gives, 7, part.reason)) if part else cues
    span = (sentence.tokens[role.first].start, sentence.tokens[role.last - 1].end) if role else None
    containers = find_containers(sentence, piece, rules)
    name = name.title() if name.isupper() and in_dateline(sentence, piece) else name  # VELSK is written Velsk
    return Occurrence(name, evidence, cues, span, bool(role and role.speaks), piece.owner, containers)


METONYM = "a capital that says, sends or is accused is the government that sits there"


def _personal(sentence: Sentence, piece: Piece, rules: NameRules) -> bool:
    """Whether the name can be a person's: no country, no noun of a body or a place in it, no letters alone."""
    words = tuple(t.text for t in sentence.tokens[piece.first : piece.last])
    text = " ".join(words)
    place = text in rules.countries or text in rules.capitals or rules.has("countries.regions", text)
    return not (place or rules.has("heads.known", text) or head(words, rules) or is_acronym(text))


def _body(sentence: Sentence, body: Body, rules: NameRules) -> Occurrence:
    evidence = _evidence(sentence, body.first, body.last)
    cue = Cue("actor", body.type, 8, "a body of the country named with it")
    return Occurrence(body.name, evidence, (cue,))


def _other(
    sentence: Sentence, aliases: Iterable[Alias], named: Iterable[Piece], rules: NameRules
) -> Iterator[Occurrence]:
    """Names that only an alias shows: the words before letters in brackets."""
    spans = {(p.first, p.last) for p in named}
    for alias in aliases:
        if alias.other not in spans:
            evidence = _evidence(sentence, *alias.other)
            yield Occurrence(" ".join(evidence.text.split()), evidence, ())


def _pair(sentence: Sentence, alias: Alias) -> tuple[str, str, str]:
    first, second = (" ".join(_evidence(sentence, *span).text.split()) for span in (alias.name, alias.other))
    return first, second, alias.reason


def _compass(sentence: Sentence, piece: Piece, rules: NameRules) -> Occurrence | None:
    """Part of a country, by a compass word before its name."""
    name = " ".join(t.text for t in sentence.tokens[piece.first : piece.last])
    row = rules.row("cues.compass", sentence.word(piece.first - 1))
    if not row or not (name in rules.countries or rules.has("countries.regions", name)):
        return None
    evidence = _evidence(sentence, piece.first - 1, piece.last)
    cue = Cue("place", "region", 8, row.reason)
    return Occurrence(" ".join(evidence.text.split()), evidence, (cue,), part_of=(name,))
