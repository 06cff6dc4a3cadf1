"""Names in the text of a body → links, by splitting its tokens."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from markdown_it.token import Token
from markupsafe import Markup

from ..markup import Run, parser
from ..model import Located
from .split_names import Split

Link = Callable[[str, str], Token]
"""(words or their HTML, entity id) → the ready-made link."""


def linked(token: Token, run: Run, mentions: Iterable[Located], link: Link, at: int) -> Iterator[Token]:
    """The text of one token from `at` on, split around the mentions that become links. None inside a link that stands
    already.
    """
    for mention in mentions if not run.link else ():
        start, end = mention.start - run.start, mention.end - run.start
        if not (at <= start and end <= len(run.text)) or not mention.first:
            continue
        yield token.copy(content=run.text[at:start])
        yield link(run.text[start:end], mention.entity)
        at = end
    yield token.copy(content=run.text[at:])


def across(
    children: Sequence[Token], pieces: Mapping[int, Run], split: Split, mentions: Iterable[Located], link: Link
) -> Iterator[Token]:
    """A name whose words stand in several tokens, as one link; before and behind it names keep their own links."""
    name = split.mention
    first, last = replace(pieces[split.head], text=split.before), pieces[split.tail]
    others = [mention for mention in mentions if mention != name]
    yield from linked(children[split.head], first, others, link, 0)
    inner = [Token("inline", "", 0, children=list(split.inside))]
    words = Markup(parser().renderer.render(inner, parser().options, {}))  # noqa: S704  # rendered by markdown-it, HTML off
    yield link(words, name.entity)
    yield from linked(children[split.tail], last, others, link, name.end - last.start)
