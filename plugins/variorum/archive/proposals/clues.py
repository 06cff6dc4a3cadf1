"""Why each line of a proposed file says what it says, with the sentences to check it by."""

from collections.abc import Iterator, Mapping, Sequence

from ...model import Clue, Name
from ...reading.discovery import Evidence, Proposal
from .entities import Tie
from .texts import Text, sentence_of, shortened, words_of

SIGHTINGS = 3
"""Sentences shown for a name: what it is shows in the first few, and one of each text says more than many of one."""


def clues_of_texts(
    proposal: Proposal, names: Sequence[Name], ties: Sequence[Tie], texts: Mapping[str, Text]
) -> Iterator[Clue]:
    """What the texts give: the type, each name, each role, each tie, each that was left out, and the sentences."""
    for reason in proposal.reasons:
        yield Clue("type", proposal.type, reason)
    kept = {name.text for name in names}
    for variant in proposal.variants:
        left = "" if variant.text in kept else "; not taken as a name"
        used = dict.fromkeys(e.article for e in proposal.evidence if " ".join(e.text.split()) == variant.text)
        where = f" in {', '.join(used)}" if used else ""
        yield Clue("names", variant.text, f"{variant.reason}, {_times(variant.count)}{where}{left}")
    tied = {(key, ground.text): other for key, other, ground in ties}
    for ground in proposal.grounds:
        other = tied.get((ground.field, ground.text))
        why = "no proposal or file of that kind bears this name" if other is None and ground.field != "role" else ""
        yield _clue(ground.field, other or ground.text, why, ground.evidence, texts)
    if not proposal.indexed:
        yield Clue("indexed", "false", "no office or profession in the texts: private, unless an editor says otherwise")
    for evidence in _sightings(proposal.evidence):
        yield _clue("seen", evidence.text, "", evidence, texts)


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _clue(key: str, value: str, reason: str, evidence: Evidence, texts: Mapping[str, Text]) -> Clue:
    text = texts[evidence.article]
    sentence, words = sentence_of(text, evidence), words_of(text, evidence)
    return Clue(key, shortened(value, text.most), reason, evidence.article, evidence.paragraph, sentence, words)


def _sightings(evidence: Sequence[Evidence]) -> Sequence[Evidence]:
    """The first of each article, then others, a sentence once."""
    firsts = list({e.article: e for e in reversed(evidence)}.values())[::-1]
    ordered = [*firsts, *(e for e in evidence if e not in firsts)]
    once = {(e.article, e.paragraph, e.sentence_start): e for e in reversed(ordered)}
    return list(once.values())[::-1][:SIGHTINGS]
