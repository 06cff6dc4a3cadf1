"""Classes of words, by which the noun phrases of speakers are read: each token of a text has a set of them, as bits."""

from collections.abc import Mapping
from functools import lru_cache, partial
from types import MappingProxyType

from .lexicon import Lexicon
from .remembered import Remembered
from .rows import fold
from .spans import Page

STOP, ROLE, BODY, INNER, LINK, OPENING, PRONOUN, ADVERB = (1 << n for n in range(8))
NEGATION, BEING, OUTLET, ACCOUNT, CLAIM, ANYBODY, RELAYING = (1 << n for n in range(8, 15))
CAPITAL, DATE, WORD, DIGIT, PERSON, RELATIVE = (1 << n for n in range(15, 21))
INVERTED, MODALS, CHECKING, ASCRIBED, DETERMINERS, ORIGINS, LEADS, HAVING = (1 << n for n in range(21, 29))
KEEPING, OUTRIGHT, CONTAINING, TAKING, TAKEN, COORDINATING, TAILS, LISTENERS = (1 << n for n in range(29, 37))
TELLING, DATING, MADE, QUOTING, WHOLE, ASKED, POINTING, FOLLOWED = (1 << n for n in range(37, 45))
MANNER, PARTICLES, OWNERS, COMPARED, SUBORDINATING, KNOWING, WITHIN = (1 << n for n in range(45, 52))
MASTHEADS, PAPERS, MATTERS, INITIALS, VERDICTS, ACTING, QUALITIES, SEEN = (1 << n for n in range(52, 60))
TABLES = {
    "sayings.stops": STOP,
    "sayings.roles": ROLE,
    "sayings.bodies": BODY,
    "sayings.inner": INNER,
    "sayings.links": LINK,
    "sayings.openings": OPENING,
    "sayings.pronouns": PRONOUN,
    "sayings.adverbs": ADVERB,
    "sayings.negations": NEGATION,
    "sayings.being": BEING,
    "sayings.outlets": OUTLET,
    "sayings.accounts": ACCOUNT,
    "sayings.claims": CLAIM,
    "sayings.anybody": ANYBODY,
    "sayings.relaying": RELAYING,
    "speech.inverted": INVERTED,
    "speech.modals": MODALS,
    "speech.checking": CHECKING,
    "speech.ascribed": ASCRIBED,
    "speech.determiners": DETERMINERS,
    "speech.origins": ORIGINS,
    "speech.leads": LEADS,
    "speech.having": HAVING,
    "speech.keeping": KEEPING,
    "speech.outright": OUTRIGHT,
    "speech.containing": CONTAINING,
    "speech.taking": TAKING,
    "speech.taken": TAKEN,
    "speech.coordinating": COORDINATING,
    "speech.tails": TAILS,
    "speech.listeners": LISTENERS,
    "speech.telling": TELLING,
    "speech.dating": DATING,
    "speech.made": MADE,
    "speech.quoting": QUOTING,
    "speech.whole": WHOLE,
    "speech.asked": ASKED,
    "speech.pointing": POINTING,
    "speech.followed": FOLLOWED,
    "speech.manner": MANNER,
    "speech.particles": PARTICLES,
    "speech.owners": OWNERS,
    "speech.compared": COMPARED,
    "speech.subordinating": SUBORDINATING,
    "speech.knowing": KNOWING,
    "speech.within": WITHIN,
    "speech.mastheads": MASTHEADS,
    "speech.papers": PAPERS,
    "speech.matters": MATTERS,
    "speech.verdicts": VERDICTS,
    "speech.acting": ACTING,
    "speech.qualities": QUALITIES,
    "speech.seen": SEEN,
}
"""Tables of single words to their classes."""
SMALL = STOP | INNER | LINK | OPENING | PRONOUN | ADVERB
"""Words that a capital letter at the start of a sentence does not make a name."""


NOUNS = ROLE | BODY | OUTLET | ANYBODY
"""What a word keeps in the genitive: "the ministry's"."""


@lru_cache(maxsize=8)
def word_classes(lexicon: Lexicon) -> Mapping[str, int]:
    """Folded word to the classes it belongs to, as bits."""
    found: dict[str, int] = {}
    for name, bit in TABLES.items():
        for word in lexicon[name].words:
            found[word] = found.get(word, 0) | bit
    for row in lexicon["units.persons"].rows:
        for word in row.words:
            found[word] = found.get(word, 0) | PERSON
    for word in ("who", "which"):
        found[word] = found.get(word, 0) | RELATIVE
    return MappingProxyType(found)


def classes(page: Page, lexicon: Lexicon) -> tuple[int, ...]:
    """The classes of each token of `page`. Tokens hidden from the tables, those of dates, are of class DATE alone."""
    found = list(map(_known(lexicon).__getitem__, page.words))
    for at in page.hidden:
        found[at] = DATE
    return tuple(found)


@lru_cache(maxsize=8)
def _known(lexicon: Lexicon) -> Remembered[int]:
    """The classes of words as written."""
    return Remembered(partial(_of, known=word_classes(lexicon)))


def _of(text: str, known: Mapping[str, int]) -> int:
    key, first = fold(text), text[0]
    bits = known.get(key, 0) or (known.get(key[:-2], 0) & NOUNS if key.endswith("'s") else 0)
    if first.isupper():
        if len(text) > 1 and text.isupper():  # the WHO is no relative pronoun
            return bits & ~(SMALL | RELATIVE | NEGATION) | CAPITAL | WORD | INITIALS
        return bits | WORD if bits & SMALL else bits | CAPITAL | WORD
    if first.isdigit():
        return bits | DIGIT | WORD
    return bits | WORD if first.isalpha() else bits
