"""Classes of words, by which the noun phrases of speakers are read: each token of a text has a set of them, as bits."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from .lexicon import Lexicon
from .rows import fold
from .spans import Page

STOP, ROLE, BODY, INNER, LINK, OPENING, PRONOUN, ADVERB = (1 << n for n in range(8))
NEGATION, BEING, OUTLET, ACCOUNT, CLAIM, ANYBODY, RELAYING = (1 << n for n in range(8, 15))
CAPITAL, DATE, WORD, DIGIT, PERSON, RELATIVE = (1 << n for n in range(15, 21))
TABLES = {
    "stops": STOP,
    "roles": ROLE,
    "bodies": BODY,
    "inner": INNER,
    "links": LINK,
    "openings": OPENING,
    "pronouns": PRONOUN,
    "adverbs": ADVERB,
    "negations": NEGATION,
    "being": BEING,
    "outlets": OUTLET,
    "accounts": ACCOUNT,
    "claims": CLAIM,
    "anybody": ANYBODY,
    "relaying": RELAYING,
}
SMALL = STOP | INNER | LINK | OPENING | PRONOUN | ADVERB
"""Words that a capital letter at the start of a sentence does not make a name."""


NOUNS = ROLE | BODY | OUTLET | ANYBODY
"""What a word keeps in the genitive: "the ministry's"."""


@lru_cache(maxsize=8)
def word_classes(lexicon: Lexicon) -> Mapping[str, int]:
    """Folded word to the classes it belongs to, as bits."""
    found: dict[str, int] = {}
    for name, bit in TABLES.items():
        for word in lexicon[f"sayings.{name}"].words:
            found[word] = found.get(word, 0) | bit
    for row in lexicon["units.persons"].rows:
        for word in row.words:
            found[word] = found.get(word, 0) | PERSON
    found["who"] = found.get("who", 0) | RELATIVE
    return MappingProxyType(found)


def classes(page: Page, lexicon: Lexicon) -> tuple[int, ...]:
    """The classes of each token of `page`. Tokens hidden from the tables, those of dates, are of class DATE alone."""
    return tuple([_of(word, lexicon) if key else DATE for word, key in zip(page.words, page.keys, strict=True)])


@lru_cache(maxsize=1 << 15)
def _of(text: str, lexicon: Lexicon) -> int:
    known, key, first = word_classes(lexicon), fold(text), text[0]
    bits = known.get(key, 0) or (known.get(key[:-2], 0) & NOUNS if key.endswith("'s") else 0)
    if first.isupper():
        if len(text) > 1 and text.isupper():  # the WHO is no relative pronoun
            return bits & ~(SMALL | RELATIVE | NEGATION) | CAPITAL | WORD
        return bits | WORD if bits & SMALL else bits | CAPITAL | WORD
    if first.isdigit():
        return bits | DIGIT | WORD
    return bits | WORD if first.isalpha() else bits
