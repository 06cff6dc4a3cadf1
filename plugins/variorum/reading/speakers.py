"""Who speaks: the noun phrase beside a verb of saying."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .lexicon import Lexicon
from .rows import fold
from .spans import Page, Token

LONGEST = 18
"""Tokens of a source's name: "the International Federation of Red Cross and Red Crescent Societies"."""
INITIALS = re.compile(r"\s\([A-Z][A-Za-z]{0,3}[A-Z]{1,6}\)")
APPOSITION = 22
"""Tokens of an apposition between commas."""


@dataclass(frozen=True, slots=True)
class Source:
    """A noun phrase that can vouch for a number. `pronoun` phrases stand for one named before."""

    text: str
    start: int
    end: int
    pronoun: bool = False


def subject_before(page: Page, verb: int, floor: int, lexicon: Lexicon) -> Source | None:
    """The subject that ends before the verb at `verb`, over adverbs and an apposition; None where none stands there."""
    tokens = [t for t in page.before(verb, APPOSITION + LONGEST + 6) if t.start >= floor]
    while tokens and tokens[-1].word and fold(tokens[-1].text) in lexicon["sayings.adverbs"].words:
        tokens.pop()
    tokens = _over_relative(_over_brackets(tokens))
    if tokens and tokens[-1].text == ",":
        tokens = _over_apposition(tokens[:-1], lexicon)
    tokens = _over_brackets(tokens)
    return _collect_left(page, tokens, lexicon)


def _over_relative(tokens: list[Token]) -> list[Token]:
    return tokens[:-1] if tokens and fold(tokens[-1].text) == "who" else tokens


def _over_brackets(tokens: list[Token]) -> list[Token]:
    if tokens and tokens[-1].text == ")":
        opened = [i for i, t in enumerate(tokens) if t.text == "("]
        return tokens[: opened[-1]] if opened else []
    return tokens


def _over_apposition(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """What stands before an apposition between commas; the apposition itself where only that has a name."""
    for at in range(len(tokens) - 1, max(0, len(tokens) - APPOSITION), -1):
        head = tokens[at - 1]
        if tokens[at].text == "," and (head.capital or _role(head, lexicon) or head.text == ")"):
            named = head.capital or any(t.capital for t in tokens[max(1, at - 4) : at])
            inner = tokens[at + 1].capital if at + 1 < len(tokens) else False
            return tokens if inner and not named else tokens[:at]
    return []


def _role(token: Token, lexicon: Lexicon) -> bool:
    return lexicon["sayings.roles"].row(token.text) is not None


def _in(token: Token, lexicon: Lexicon, *tables: str) -> bool:
    return any(lexicon[f"sayings.{name}"].row(token.text) is not None for name in tables)


def _loose(token: Token, lexicon: Lexicon) -> bool:
    """Whether `token` cannot begin a name: a preposition, but not an article or a part of a surname."""
    prefix = len(token.text) == 2 or _in(token, lexicon, "openings")  # al, el, de; the
    return (_in(token, lexicon, "inner") and (not prefix or fold(token.text) == "of")) or _in(token, lexicon, "links")


def _stop(token: Token, lexicon: Lexicon) -> bool:
    return lexicon["sayings.stops"].row(token.text) is not None


def _collect_left(page: Page, tokens: Sequence[Token], lexicon: Lexicon) -> Source | None:
    tokens = _without_time(tokens, lexicon)
    kept: list[Token] = []
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 1 - LONGEST), -1):
        token, left = tokens[at], tokens[at - 1] if at else None
        if not kept and fold(token.text) in lexicon["sayings.pronouns"].words:
            return Source(token.text, token.start, token.end, pronoun=True)
        if not _belongs(token, left, tokens[max(0, at - 2) : at], kept, lexicon):
            break
        kept.insert(0, token)
        if _in(token, lexicon, "openings") and not (left and _in(left, lexicon, "inner", "links")):
            break
    return _source(page, kept, lexicon)


def _without_time(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """`tokens` without a day at their end: "the UN note of Saturday"."""
    while tokens and (fold(tokens[-1].text) in lexicon["sayings.adverbs"].words or fold(tokens[-1].text) == "of"):
        tokens = tokens[:-1]
    return tokens


def _belongs(token: Token, left: Token | None, two: Sequence[Token], kept: list[Token], lexicon: Lexicon) -> bool:
    """Whether `token` is part of the noun phrase whose later tokens are `kept`; `left` and `two` stand before it."""
    word = fold(token.text)
    if _in(token, lexicon, "links"):
        both = word == "and" and left is not None and left.capital and bool(kept) and kept[0].capital
        return bool(kept) and left is not None and (_role(left, lexicon) or both)
    if _stop(token, lexicon):
        return False
    if token.capital or _role(token, lexicon) or _in(token, lexicon, "inner"):
        return True
    inside = len(two) > 1 and _in(two[-1], lexicon, "links") and _role(two[-2], lexicon)
    roled = any(_role(t, lexicon) for t in kept)
    return token.text[0].isalpha() and (inside or (roled and not word.endswith("ed")))


def _source(page: Page, kept: list[Token], lexicon: Lexicon) -> Source | None:
    while kept and (_loose(kept[0], lexicon) or not kept[0].word):
        kept.pop(0)
    while kept and (_in(kept[-1], lexicon, "inner", "links") or not kept[-1].word):
        kept.pop()
    if not kept:
        return None
    end = _with_initials(page, kept[-1].end)
    text = page.text[kept[0].start : end]
    pronoun = lexicon["sayings.pronouns"].row(" ".join(text.split())) is not None
    named = any(_role(t, lexicon) or (t.capital and not _stop(t, lexicon)) for t in kept)
    if not (named or pronoun):
        return None
    return Source(re.sub(r"['’]s$", "", text), kept[0].start, end, pronoun)


def _with_initials(page: Page, end: int) -> int:
    """The end of a name with its initials in brackets ("the refugee authority (UNHCR)")."""
    m = INITIALS.match(page.text, end)
    return m.end() if m else end


def source_after(page: Page, at: int, ceiling: int, lexicon: Lexicon) -> Source | None:
    """The noun phrase that begins at `at` ("according to …", "said …"); None where none begins there."""
    kept: list[Token] = []
    for token in page.after(at, LONGEST):
        initial = token.text == "." and bool(kept) and len(kept[-1].text) == 1
        if token.end > ceiling or not (initial or _continues(page, token, kept, lexicon)):
            break
        kept.append(token)
    return _source(page, kept, lexicon)


def _continues(page: Page, token: Token, kept: list[Token], lexicon: Lexicon) -> bool:
    word = fold(token.text)
    if token.text == "." or (not token.word and not _in(token, lexicon, "inner")):
        return False
    roled = any(_role(t, lexicon) for t in kept)
    if _in(token, lexicon, "links"):
        return roled or (
            word == "and"
            and bool(kept)
            and kept[-1].capital
            and page.after(token.end, 1)[0:1] != ()
            and page.after(token.end, 1)[0].capital
        )
    if token.capital or _role(token, lexicon) or _in(token, lexicon, "inner", "openings"):
        return True
    after_link = bool(kept) and _in(kept[-1], lexicon, "links")
    return (
        token.text[0].isalpha()
        and not _stop(token, lexicon)
        and (after_link or (not roled and _roles_follow(page, token, lexicon)))
    )


def _roles_follow(page: Page, token: Token, lexicon: Lexicon) -> bool:
    return any(_role(t, lexicon) for t in page.after(token.end, 2) if t.word)
