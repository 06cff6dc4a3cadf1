"""Whom "she", "it", "the ministry" and "the organisation" stand for: the last speaker that fits."""

import re
from collections.abc import Sequence

from .bearers import body_within, is_body, is_person
from .marked import Marked
from .rows import fold
from .sources import Source
from .subjects import opening
from .wordclasses import ACCOUNT, ANYBODY, BODY, CAPITAL, CLAIM, PAPERS, ROLE

KEPT = 12
"""Speakers remembered, the latest last."""
BEFORE = 3
"""Sentences back in which the subject may stand for which "it" and "the company" do."""
BESIDE = 2
"""Characters between a name and its own apposition, which stands for nobody else."""


def resolve(m: Marked, source: Source, nth: int, speakers: Sequence[Source]) -> Source | None:
    """Whom `source`, of the sentence `nth`, stands for among those who spoke before it, or for the last subject.

    Itself where it names somebody; None for a pronoun without anybody before it.
    """
    if source.pronoun:
        own = _subject(m, source, nth) or _had(m, source, nth)
        return (own and resolve(m, own, nth, speakers)) or _pronoun(m, fold(source.text), speakers, _opener(m, nth))
    noun = _definite(m, source)
    if noun is None:
        return source
    same = _called(m, source, noun, speakers)
    if same is not None:
        return _standing(same, source)
    return _anybody(m, source, nth, speakers) if source.classes & ANYBODY else source


def _called(m: Marked, source: Source, noun: str, speakers: Sequence[Source]) -> Source | None:
    """The last of `speakers` whose name has the `noun`: a body itself, or the one that its spokesman speaks for."""
    body, within = source.classes & BODY, None
    for s in reversed(speakers):
        if noun in _words(s) and _words(s) != {"the", noun}:
            if not (body and is_person(m, s)):
                return s
            within = within or body_within(m, s, noun)
    return within if within and _words(within) != {"the", noun} else None


def _subject(m: Marked, source: Source, nth: int) -> Source | None:
    """The office or body that its own sentence begins with: "The carmaker will cut jobs, it said"."""
    own = None if _quoting(m, nth) else opening(m, *m.ranges[nth])
    if own is None or own.pronoun or not (own.classes & ROLE or own.title) or own.end >= source.start:
        return None
    person, word = is_person(m, own) and not own.classes & ANYBODY, fold(source.text)
    return own if (word in ("he", "she")) == person and word != "they" else None


def _had(m: Marked, source: Source, nth: int) -> Source | None:
    """The body the sentence before begins with, of which "It had reported" tells what went before."""
    if fold(source.text) != "it" or m.keys[m.at(source.start) + 1] != "had" or not nth:
        return None
    told = opening(m, *m.ranges[nth - 1])
    body = told and not told.pronoun and is_body(m, told) and not told.classes & (ACCOUNT | CLAIM | PAPERS)
    return told if body else None


def _opener(m: Marked, nth: int) -> Source | None:
    """The subject of the sentence before the `nth`, or of those before it that go on about the same one: "It …"."""
    for k in range(nth - 1, max(-1, nth - 1 - BEFORE), -1):
        own = opening(m, *m.ranges[k])
        if not _quoting(m, k) and (own is None or not own.pronoun):
            return own
    return None


def _quoting(m: Marked, nth: int) -> bool:
    """Whether the sentence `nth` begins with words quoted: their subject is not who speaks."""
    first, last = m.ranges[nth]
    return first < last and m.words[first] in '“"'


def stands(m: Marked, source: Source) -> bool:
    """Whether `source` may stand for somebody named before it."""
    return source.pronoun or _definite(m, source) is not None


def _pronoun(m: Marked, word: str, speakers: Sequence[Source], opener: Source | None) -> Source | None:
    def fits(s: Source) -> bool:
        if word in ("he", "she"):
            return not is_body(m, s)
        return not is_person(m, s) or (
            word == "they" and s.text.endswith("s") and not (s.classes & CAPITAL and " " in s.text)
        )

    fitting = [s for s in reversed(speakers) if fits(s)]
    known = next((s for s in fitting if is_body(m, s)), None) if word == "it" else None
    known = known or (fitting[0] if fitting else None)
    if opener and not opener.pronoun and fits(opener) and opener.classes & (ROLE | CAPITAL):
        newer = known is None or (opener.start > known.start and is_body(m, opener) >= is_body(m, known))
        return opener if newer and (word == "it" or known is None) else known
    return known


def _definite(m: Marked, source: Source) -> str | None:
    """The noun of "the ministry", "the spokesman", "the same official"; None for other phrases."""
    words = fold(source.text).split()
    if len(words) == 3 and words[1] == "same":
        words = [words[0], words[2]]
    plain = (
        len(words) == 2
        and words[0] == "the"
        and source.classes & ROLE
        and words[1] not in m.lexicon["speech.general"].words
    )
    return words[1] if plain and source.text.split()[-1].islower() else None


def _words(s: Source) -> set[str]:
    return set(re.findall(r"\w+", fold(f"{s.text} {s.title}")))


def _standing(known: Source, now: Source) -> Source:
    return known._replace(start=known.start, end=known.end, title=known.title or now.text)


def _anybody(m: Marked, source: Source, nth: int, speakers: Sequence[Source]) -> Source:
    """A body of any name: the subject of its own sentence, else the last to speak, else the last sentence's subject."""
    own = opening(m, *m.ranges[nth])
    if own and own.end < source.start and _body_of_a_name(m, own) and source.start - own.end > BESIDE:
        return own
    known = next((s for s in reversed(speakers) if not is_person(m, s) and s.classes & CAPITAL and not s.outlet), None)
    openers = (opening(m, *m.ranges[k]) for k in range(nth - 1, max(-1, nth - 1 - BEFORE), -1))
    last = next((o for o in openers if o and _body_of_a_name(m, o)), None)
    return last if last and (known is None or last.start > known.start) else known or source


def _body_of_a_name(m: Marked, s: Source) -> bool:
    named = s.classes & CAPITAL and not s.pronoun and not s.outlet and s.text[-1].isalnum()
    return bool(named) and not is_person(m, s) and m.number_in(s.start, s.end) is None
