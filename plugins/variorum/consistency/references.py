"""References in the bodies of articles and explainers: written rightly, to rows that exist, in words that agree."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ..archive import Terms
from ..errors import Problem, position
from ..markup import FILLED, Document, Reference, parse
from ..model import PASTS, Article, Content, Explainer, LedgerFigure, Place
from ..reading import read_quote
from .known import Known
from .places import Absent, nearest, problem
from .readings import agrees, shown


def body_problems(article: Article, known: Known, terms: Terms) -> Iterator[Problem]:
    """References in the body of an article point at rows of its ledger, in words that read as the rows do."""
    ledger = known.ledgers.get(article.id)
    rows = {row.key: row for row in ledger.figures} if ledger else {}
    held = {row.key for row in ledger.positions} if ledger else set()
    document = parse(article.body, article.body_line)
    yield from _unread(document, article.at, article.body_line)
    yield from _without_paragraphs(document, article)
    for reference, at in placed(article.body, article.body_line, article.at.path, document.references):
        yield from _attributes(reference, at, ())
        if reference.key in rows:
            yield from _reference(reference, rows[reference.key], at, terms)
        elif reference.key not in held and ("ledger", article.id) not in known.absent:
            yield problem(at, f"a reference to the figure '{reference.key}', which the ledger does not hold",
                          "the key of a ledger row", nearest(reference.key, {*rows, *held}))  # fmt: skip


def citation_problems(explainer: Explainer, content: Content, terms: Terms, absent: Absent) -> Iterator[Problem]:
    """An explainer cites `article/key`; the figure must exist, and words of its own must read as it does."""
    keys = {f"{ledger.article}/{row.key}": row for ledger in content.ledgers for row in ledger.tied}
    document = parse(explainer.body, explainer.body_line)
    yield from _unread(document, explainer.at, explainer.body_line)
    for reference, at in placed(explainer.body, explainer.body_line, explainer.at.path, document.references):
        yield from _attributes(reference, at, PASTS)
        row = keys.get(reference.key)
        if isinstance(row, LedgerFigure) and reference.text != FILLED:
            yield from _reference(reference, row, at, terms)
        if row is None and ("ledger", reference.key.partition("/")[0]) not in absent:
            yield problem(at, f"a citation of the figure '{reference.key}', which does not exist",
                          "article/key of a ledger row", nearest(reference.key, keys))  # fmt: skip


def _attributes(reference: Reference, at: Place, pasts: Sequence[str]) -> Iterator[Problem]:
    """What stands in the braces beside the key: `past=` with one of its words, in explainers, and nothing else."""
    for name in reference.lost:
        yield problem(at, f"'{name}=' in the braces of '{reference.key}'", "'figure=' and, in explainers, 'past='",
                      "Correct it, or take it out: it says nothing.")  # fmt: skip
    if reference.past is not None and not pasts:
        yield problem(at, f"'past={reference.past}' in an article", "an explainer",
                      "Take it out: an article tells what its capture tells, whatever others count later.")  # fmt: skip
    elif reference.past is not None and reference.past not in pasts:
        found, expected = f"'past={reference.past}'", "past=" + ", ".join(pasts[:-1]) + f" or {pasts[-1]}"
        yield problem(at, found, expected, nearest(reference.past, pasts))


def _reference(reference: Reference, row: LedgerFigure, at: Place, terms: Terms) -> Iterator[Problem]:
    if row.reading_reason:
        return
    read = read_quote(reference.text, terms.lexicon)
    if read is None or not agrees(read, row.figure):
        found = f"the words '{reference.text}', which read as {shown(read) if read else 'no number'}"
        expected = f"the value of the row '{row.key}': {shown(row.figure)}"
        yield problem(at, found, expected, "Word the number as the ledger has it.")


def _without_paragraphs(document: Document, article: Article) -> Iterator[Problem]:
    """Tables and blocks of code have no paragraphs: a number in them could be neither read, cited nor linked to."""
    for token in document.tokens:
        if token.type in {"table_open", "fence", "code_block"} and token.map:
            found = "a table" if token.type == "table_open" else "a block of code"
            yield Problem(article.at.path, article.body_line + token.map[0], 1, found, "paragraphs, headings and lists",
                          "Write it as a list or as sentences.")  # fmt: skip


def _unread(document: Document, at: Place, first_line: int) -> Iterator[Problem]:
    """Marks that are no reference because they are written wrongly, and would be printed as they stand."""
    for paragraph in (*document.paragraphs, *document.cells):
        if "{figure=" in paragraph.text or "]{." in paragraph.text:
            advice = 'Close the brackets; a key with a slash stands in quotes: {figure="article/key"}.'
            found, expected = "a reference that cannot be read", "[words]{figure=key}"
            yield Problem(at.path, paragraph.line, 1, found, expected, advice)
    for inline in document.tokens:
        for token in inline.children or ():
            if token.type != "span_open" and token.attrGet("figure"):
                line = first_line + (inline.map[0] if inline.map else 0)
                yield Problem(at.path, line, 1, "a reference on a link or a picture", "[words]{figure=key}",
                              "Give the words of the figure brackets of their own.")  # fmt: skip


def placed(body: str, first_line: int, path: str, references: Iterable[Reference]) -> Iterator[tuple[Reference, Place]]:
    """Each of a body's `references`, in order, with the place of its opening bracket."""
    at = 0
    for reference in references:
        written = re.compile(rf"""\{{[^{{}}]*figure=(["']?){re.escape(reference.key)}\1(?![\w:-])""")
        found = written.search(body, max(at, _line_start(body, reference.line - first_line)))
        at = found.end() if found else at
        opening = max(body.rfind("[", 0, found.start() if found else at), 0)
        line, column = position(body, opening)
        yield reference, Place(path, first_line + line - 1, column)


def _line_start(body: str, line: int) -> int:
    """Offset of the line so many lines below the first."""
    return sum(len(text) + 1 for text in body.split("\n")[:line])
