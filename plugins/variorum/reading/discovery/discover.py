"""Names that no entity has yet, proposed from the texts of a story."""

from collections import Counter
from collections.abc import Iterable, Sequence

from ..names import NameIndex, find_names
from .groups import Group, group
from .headwords import headword, variants
from .occurrences import Found, Occurrence, read_names
from .proposal import Passage, Proposal
from .rules import NameRules
from .running import Sentence, seen, sentences
from .ties import Ties
from .votes import Verdict, count_votes


def discover(
    articles: Iterable[tuple[str, Sequence[Passage]]], known: NameIndex | None, rules: NameRules
) -> tuple[Proposal, ...]:
    """The names of `articles` (id, cleaned paragraphs) that `known` has not, in the order of their first mention.

    Offsets of the evidence point into the text of its paragraph. Nothing is proposed for names in a script without
    capitals, such as Chinese: those are found by the glossary only. Time is linear in the length of the texts.
    """
    listed = [(article, tuple(passages)) for article, passages in articles]
    read = sentences(listed, rules)
    words = seen(read)
    found = [read_names(sentence, rules, words) for sentence in read]
    new = _unknown(found, known, listed)
    same = [pair for f in found for pair in f.same]
    groups = [(g, verdict) for g in group(new, same, rules) if (verdict := count_votes(g.occurrences)).kind != "none"]
    return _proposals(groups, read, rules)


def _unknown(
    found: Iterable[Found], known: NameIndex | None, articles: Iterable[tuple[str, Sequence[Passage]]]
) -> list[Occurrence]:
    """The occurrences that no name of `known` meets."""
    listed = [o for f in found for o in f.occurrences]
    if known is None:
        return listed
    taken = {
        (article, passage.id, at)
        for article, passages in articles
        for passage in passages
        for start, end in _taken(passage.text, known)
        for at in range(start, end)
    }
    return [o for o in listed if not any((o.evidence.article, o.evidence.paragraph, at) in taken for at in _span(o))]


def _span(occurrence: Occurrence) -> range:
    return range(occurrence.evidence.start, occurrence.evidence.end)


def _taken(text: str, known: NameIndex) -> list[tuple[int, int]]:
    """Where names of `known` stand, those included of which it is not said whom they mean: none of them is new."""
    names = find_names(text, known)
    open_ = (*names.ambiguous, *names.held_back)
    return [(m.start, m.end) for m in names.mentions] + [(a.start, a.end) for a in open_]


def _proposals(
    groups: Sequence[tuple[Group, Verdict]], read: Sequence[Sentence], rules: NameRules
) -> tuple[Proposal, ...]:
    people = Counter(t.text for s in read if not s.headline for t in s.tokens if t.text in rules.demonyms)
    names = [headword(g, verdict, rules) for g, verdict in groups]
    texts = {(s.article, s.passage.id): s.passage for s in read}
    ties = Ties(groups, names, rules, texts)
    return tuple(
        _proposal(g, verdict, name, people, ties, rules) for (g, verdict), name in zip(groups, names, strict=True)
    )


def _proposal(
    found: Group, verdict: Verdict, name: str, people: Counter[str], ties: Ties, rules: NameRules
) -> Proposal:
    roles = ties.roles(found) if verdict.type == "person" else ()
    role = max((row.text for row in roles), key=len, default=None)
    places = ties.part_of(found, name) if verdict.kind == "place" else ()
    bodies = ties.speaks_for(found, name, verdict.type) if verdict.kind == "actor" else ()
    assert verdict.kind != "none"  # such groups are left out before
    return Proposal(
        name=name,
        variants=variants(found, name, people, rules),
        kind=verdict.kind,
        type=verdict.type,
        role=role,
        part_of=tuple(row.text for row in places),
        speaks_for=tuple(row.text for row in bodies),
        evidence=tuple(o.evidence for o in found.occurrences),
        indexed=role is not None or (verdict.certain and verdict.type != "person"),
        reasons=verdict.reasons,
        grounds=(*roles, *places, *bodies),
    )
