"""Who vouches for a number: verbs of saying, "according to", quotations, chains and denials."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .lexicon import Lexicon
from .rows import Hit, fold
from .spans import Page, Span
from .speakers import Source, source_after, subject_before

QUOTED = re.compile(r"“[^”\n]{1,900}(?:”|$)|(?<!\w)\"[^\"\n]{1,900}\"", re.MULTILINE)
TAIL = re.compile(
    r"\s*(?:[.,;:…”\"]|$|\b(?:on|in|to|late|early|at|by|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|this|last|when|after|during)\b)"
)
SHORT = 60
"""Characters after a closing "the government said" before its sentence or clause ends."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of text somebody vouches for, or denies."""

    start: int
    end: int
    source: Source
    cue: int
    """Where the words that attribute it stand."""
    rule: str
    via: Source | None = None
    denied: bool = False


def find_statements(page: Page, lexicon: Lexicon) -> tuple[Statement, ...]:
    """All attributed stretches of a text, in the order of their cues."""
    quotes = tuple(Span(m.start(), m.end()) for m in QUOTED.finditer(page.text))
    found: list[Statement] = []
    last: Source | None = None
    for sentence in page.sentences:
        new = _sentence(page, sentence, quotes, last, lexicon)
        found += new
        named = [s.source for s in new if not s.source.pronoun]
        last = named[-1] if named else last
    return tuple(found + _quotations(page, quotes, found))


def attribute(statements: Sequence[Statement], at: int) -> Statement | None:
    """The statement that holds the number at `at`: the one whose cue is nearest; None where nobody vouches."""
    holding = [s for s in statements if s.start <= at < s.end]
    return min(holding, key=lambda s: (abs(s.cue - at), s.cue), default=None)


def _sentence(
    page: Page, sentence: Span, quotes: Sequence[Span], last: Source | None, lexicon: Lexicon
) -> list[Statement]:
    found: list[Statement] = []
    hits = [
        *page.find(lexicon["sayings.verbs"], sentence.start, sentence.end),
        *page.find(lexicon["sayings.denials"], sentence.start, sentence.end),
    ]
    edge = sentence.start
    for hit in sorted(hits, key=lambda h: h.start):
        if any(q.start < hit.start < q.end for q in quotes):
            continue
        statement = _verb(page, sentence, hit, edge, lexicon, last)
        if statement:
            found.append(statement)
            last = statement.source
            edge = hit.end if statement.end <= hit.start else edge
    for hit in page.find(lexicon["sayings.prepositions"], sentence.start, sentence.end):
        source = source_after(page, hit.end, sentence.end, lexicon)
        if source:
            found.append(Statement(sentence.start, sentence.end, _resolved(source, last), hit.start, hit.row.name))
    return _chained(page, sentence, found, lexicon)


def _verb(page: Page, sentence: Span, hit: Hit, edge: int, lexicon: Lexicon, last: Source | None) -> Statement | None:
    source = subject_before(page, hit.start, sentence.start, lexicon)
    weak = lexicon["sayings.weak"].row(hit.text) is not None
    if source is None and not weak and not re.match(r"\s+that\b", page.text[hit.end : hit.end + 8]):
        source = source_after(page, hit.end, sentence.end, lexicon)
        if source:
            return Statement(edge, source.start, _resolved(source, last), hit.start, hit.row.name)
    if source is None:
        return None
    named = _referent(page, sentence, source, last) if source.pronoun else source
    if named is None:
        return None
    denied = hit.row in lexicon["sayings.denials"].rows
    closes = _closes(page.text, hit.end, sentence, source)
    start, end = (edge, source.start) if closes else (hit.end, sentence.end)
    return Statement(start, end, named, hit.start, hit.row.name, denied=denied)


def _closes(text: str, verb_end: int, sentence: Span, source: Source) -> bool:
    """Whether subject and verb stand after what is said ("…, the government said on Sunday.")."""
    if source.start - sentence.start < 12 or not TAIL.match(text, verb_end, sentence.end):
        return False
    rest = re.split(r"[,;.”]", text[verb_end : sentence.end], maxsplit=1)[0]
    return len(rest) <= SHORT and not re.search(r"\bthat\b|\d", rest)


def _referent(page: Page, sentence: Span, source: Source, last: Source | None) -> Source | None:
    """What a pronoun stands for: the last speaker; for "the organisation", first a name of its own sentence."""
    if " " in source.text:
        chain = re.compile(r"(?:The |the )?[A-Z][\w’'-]+(?:\s(?:of\s(?:the\s)?|for\s|and\s)?[A-Z][\w’'-]+)+")
        named = chain.search(page.text, sentence.start, source.start)
        if named:
            return Source(named[0], named.start(), named.end())
    if last:
        return Source(last.text, last.start, last.end)
    return Source(source.text, source.start, source.end) if " " in source.text else None


def _resolved(source: Source, last: Source | None) -> Source:
    return last if source.pronoun and last else source


def _chained(page: Page, sentence: Span, found: list[Statement], lexicon: Lexicon) -> list[Statement]:
    """`found` with chains: in "the UN, citing the Red Crescent, said" the Red Crescent vouches, the UN passes on."""
    for hit in page.find(lexicon["sayings.citing"], sentence.start, sentence.end):
        cited = source_after(page, hit.end, sentence.end, lexicon)
        if cited and not cited.pronoun:
            return [
                s if s.denied else Statement(s.start, s.end, cited, s.cue, "said.citing", via=s.source) for s in found
            ]
    return found


def _quotations(page: Page, quotes: Sequence[Span], found: Sequence[Statement]) -> list[Statement]:
    """Quotations whose sentence names nobody: the speaker of the paragraph, else of the paragraph before."""
    added: list[Statement] = []
    starts = [s.cue for s in found]
    for quote in quotes:
        if quote.end - quote.start < 12:
            continue
        paragraph = page.paragraph(quote.start)
        inside = [s for s in found if paragraph.start <= s.cue < paragraph.end]
        before = [
            s
            for s in found
            if s.cue < paragraph.start and fold(page.text[paragraph.start : paragraph.start + 1]) in '“"'
        ]
        near = min(inside, key=lambda s: abs(s.cue - quote.start), default=before[-1] if before else None)
        if near and starts:
            added.append(Statement(quote.start, quote.end, near.source, quote.start - 400, "said.quotation"))
    return added
