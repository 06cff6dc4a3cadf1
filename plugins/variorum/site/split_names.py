"""Names whose words stand in several tokens: in part emphasised, or over the end of a line."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from ..markup import Run
from ..model import Located

WITHIN = frozenset(
    {"text", "softbreak", "hardbreak", "em_open", "em_close", "strong_open", "strong_close", "s_open", "s_close"}
)
"""What a link may hold: words, and emphasis that begins and ends in it."""


@dataclass(frozen=True, slots=True)
class Split:
    """A first mention and the tokens it stands in."""

    mention: Located
    first: int
    """The first token of the link: that of its first words, or an emphasis that begins with them."""
    last: int
    head: int
    """The token of its first words."""
    tail: int
    """The token of its last words."""
    before: str
    """What stands before the name in the token of its first words."""
    inside: tuple[Token, ...]
    """The tokens of the link, cut to the name."""


def split_names(children: Sequence[Token], pieces: Mapping[int, Run], mentions: Sequence[Located]) -> dict[int, Split]:
    """By their first token, the first mentions among `mentions` that a link can hold though no one token does.

    A name that is emphasised together with words beside it cannot be a link of its own; it stays as it is.
    """
    found = {}
    for mention in mentions:
        inside = [n for n, run in pieces.items() if _meets(run, mention)] if mention.first else []
        free = len(inside) > 1 and not any(pieces[n].figure or pieces[n].link for n in inside)
        split = _split(children, pieces, mention, inside) if free else None
        if split:
            found[split.first] = split
    return found


def _meets(run: Run, mention: Located) -> bool:
    return not run.note and run.start < mention.end and mention.start < run.start + len(run.text)


def _split(
    children: Sequence[Token], pieces: Mapping[int, Run], mention: Located, inside: Sequence[int]
) -> Split | None:
    head, tail = inside[0], inside[-1]
    first, last = head, tail
    whole_head = pieces[head].start == mention.start
    whole_tail = pieces[tail].start + len(pieces[tail].text) == mention.end
    while _lowest(children[first : last + 1]) < 0 and whole_head and first and children[first - 1].nesting == 1:
        first -= 1
    while _depths(children[first : last + 1])[-1] > 0 and whole_tail and last + 1 < len(children):
        last += 1
    within = children[first : last + 1]
    balanced = _lowest(within) >= 0 and _depths(within)[-1] == 0
    fit = balanced and all(token.type in WITHIN for token in within)
    if not fit:
        return None
    before = pieces[head].text[: mention.start - pieces[head].start]
    cut = {n: _cut(children[n], pieces[n], mention) for n in (head, tail)}
    inner = tuple(cut.get(n, children[n]) for n in range(first, last + 1))
    return Split(mention, first, last, head, tail, before, inner)


def _cut(token: Token, run: Run, mention: Located) -> Token:
    """A token with the words of the mention alone."""
    return token.copy(content=run.text[max(0, mention.start - run.start) : mention.end - run.start])


def outside(children: Sequence[Token], split: Mapping[int, Split]) -> Iterator[tuple[int, Token]]:
    """The tokens with their indexes, of each split name the first one only."""
    done = -1
    for index, token in enumerate(children):
        if index > done:
            yield index, token
        done = max(done, split[index].last if index in split else -1)


def _lowest(tokens: Sequence[Token]) -> int:
    return min(_depths(tokens))


def _depths(tokens: Sequence[Token]) -> list[int]:
    return list(_running(tokens))


def _running(tokens: Sequence[Token]) -> Iterator[int]:
    depth = 0
    for token in tokens:
        depth += token.nesting
        yield depth
