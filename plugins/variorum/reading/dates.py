"""Date words of a text: where they stand, as found, and of which kind."""

from collections.abc import Sequence
from typing import NamedTuple

from .choosing import Rule, token_class
from .lexicon import Lexicon
from .spans import Page, Span, page


class Dated(NamedTuple):
    """Words that date something, the rule that found them, and how they are resolved."""

    start: int
    end: int
    text: str
    rule: str
    kind: str


def find_dates(text: str, lexicon: Lexicon) -> tuple[Dated, ...]:
    """All date words of `text`, sorted by start; of overlapping ones the first rule's."""
    return dates_of(page(text), lexicon)


def dates_of(whole: Page, lexicon: Lexicon) -> tuple[Dated, ...]:
    """All date words of a page, sorted by start; of overlapping ones the first rule's."""
    rules, needed = lexicon.dates, lexicon.dates.needed
    wanted: dict[Span, int] = {}
    found = [(at, bits) for at, bits in enumerate(map(needed.get, whole.keys)) if bits]
    classed = [(at, needed.get(token_class(whole.keys[at]), 0)) for at in whole.numeric]
    for at, bits in sorted((*found, *classed)):
        sentence = whole.sentence(whole.starts[at])
        wanted[sentence] = wanted.get(sentence, 0) | bits
    return tuple(d for s, bits in wanted.items() for d in _in(whole.text, s, rules.of(bits)))


def _in(text: str, sentence: Span, rules: Sequence[Rule]) -> list[Dated]:
    found: list[Dated] = []
    for rule in rules:
        for m in rule.pattern.finditer(text, sentence.start, sentence.end):
            a, b = m.span()
            if a < b and all(b <= d.start or d.end <= a for d in found):
                found.append(Dated(a, b, m.group(), rule.row.name, rule.row.gives or "words"))
    return sorted(found)
