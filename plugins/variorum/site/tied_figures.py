"""Figures in a full text: their words are tied to them, as an editor's reference ties them in a retelling.

The tokens of a body go in, with the figures of each paragraph, and come out with a span around the words of each. What
`body` does with references it then does with these, and nothing is marked twice: words that an editor has tied stay
his, and of two figures that share words the first has them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from markdown_it.token import Token

from ..markup import Run, blocks, runs
from ..model import Report
from .wording import CURRENCIES

WRITTEN_ON = re.compile(r"%|(?:[-\u2010\u2011][^\W\d_]+)+")
"""Behind a number, without a space: the sign of percent, or the rest of "2-kilometre"."""
SIGN = re.compile(rf"[{CURRENCIES}]\Z")
Stretch = tuple[int, int, str]
"""Start, end (code points of the paragraph's text) and the figure's key, or its id where it has none."""


def tied(tokens: Sequence[Token], reports: Iterable[Report], texts: Mapping[str, str]) -> tuple[Token, ...]:
    """`tokens` with the words of those of `reports` tied that no reference points at and that stand in running text.

    `texts` are the paragraphs by id. Headings, code, links and words that are tied already are left as they are.
    """
    found: dict[str, list[Stretch]] = {}
    pointed = {child.attrGet("figure") for token in tokens for child in token.children or () if child.nesting == 1}
    for report in reports:
        paragraph = report.paragraph
        if (report.key or report.id) not in pointed and paragraph and paragraph in texts and report.start is not None:
            found.setdefault(paragraph, []).append(_stretch(report, texts[paragraph]))
    named = {id(inline): name for _, inline, name, heading in blocks(tokens) if not heading}
    return tuple(
        token.copy(children=list(_with_spans(token.children or [], found[named[id(token)]])))
        if named.get(id(token)) in found
        else token
        for token in tokens
    )


def _stretch(report: Report, text: str) -> Stretch:
    """The number's words, with those of its bound where they stand right before it, and what is written on to it."""
    start, end, bound = report.start or 0, report.end or 0, report.figure.bound_words
    behind, before = WRITTEN_ON.match(text, end), SIGN.search(text[:start])
    start, end = before.start() if before else start, behind.end() if behind else end
    lead = f"{bound} " if bound else ""
    with_bound = bool(lead) and text[:start].endswith(lead)
    return (start - len(lead) if with_bound else start, end, report.key or report.id)


def _with_spans(children: Sequence[Token], found: Sequence[Stretch]) -> Iterator[Token]:
    pieces = {run.token: run for run in runs(children)}
    for index, token in enumerate(children):
        run = pieces.get(index)
        if run is None or token.type != "text" or run.link or run.figure or run.note:
            yield token
            continue
        yield from _split(token, run, [row for row in sorted(found) if _inside(run, row[0], row[1])])


def _inside(run: Run, start: int, end: int) -> bool:
    return run.start <= start and end <= run.start + len(run.text)


def _split(token: Token, run: Run, found: Sequence[Stretch]) -> Iterator[Token]:
    at = run.start
    for start, end, name in found:
        if start < at:
            continue
        opened = Token("span_open", "span", 1, attrs={"figure": name})
        words = (run.text[at - run.start : start - run.start], run.text[start - run.start : end - run.start])
        yield from (token.copy(content=words[0]), opened, token.copy(content=words[1]), Token("span_close", "span", -1))
        at = end
    yield token.copy(content=run.text[at - run.start :])
