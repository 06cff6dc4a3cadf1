"""Date words of a text: where they stand, as found, and of which kind."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from .choosing import Rule, token_class
from .lexicon import Lexicon
from .rows import places
from .spans import Page, has_digits, page


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
    listed, wanted = lexicon.dates.listed, dict[int, dict[int, list[int]]]()
    found = [(at, listed[whole.keys[at]]) for at in places(whole.keys, lexicon.dates.tokens)]
    classed = [(at, rules) for at in whole.numeric if (rules := listed.get(token_class(whole.keys[at])))]
    for at, rules in sorted((*found, *classed)):
        needed = wanted.setdefault(whole.nth(whole.starts[at]), {})
        for rule in rules:
            needed.setdefault(rule, []).append(at)
    return tuple(d for nth, needed in wanted.items() for d in _in(whole, nth, lexicon, needed))


def _in(whole: Page, nth: int, lexicon: Lexicon, needed: Mapping[int, Sequence[int]]) -> list[Dated]:
    """The date words of a sentence, where `needed` are the tokens that each rule needs."""
    found: list[Dated] = []
    first, last = whole.ranges[nth]
    end, numeric = whole.sentences[nth].end, has_digits(whole, first, last)
    for at in sorted(needed):
        rule = lexicon.dates.rules[at]
        if rule.row.digits and not numeric:
            continue
        for a, b in _matches(whole, rule, needed[at], first, end):
            if all(b <= d.start or d.end <= a for d in found):
                found.append(Dated(a, b, whole.text[a:b], rule.row.name, rule.row.gives or "words"))
    return sorted(found)


def _matches(whole: Page, rule: Rule, needed: Sequence[int], first: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the pattern of `rule` matches, from few tokens before the needed ones on."""
    match, past, reach, begins = rule.pattern.match, 0, rule.row.reach or 0, rule.row.begins
    for place in needed:
        for at in range(max(first, place - reach), place + 1):
            if begins and at < place and whole.keys[at] not in begins and not whole.keys[at][0].isdigit():
                continue
            start = whole.starts[at]
            m = match(whole.text, start, end) if start >= past else None
            if m and m.end() > whole.starts[place]:
                yield m.span()
                past = m.end()
                break
