"""The texts as published: numbers without a reference, names that nothing decides."""

from collections.abc import Iterator

from ..archive import Terms, located
from ..errors import Problem
from ..markup import parse
from ..model import Article, Figure, Ledger, Paragraph
from ..reading import NameIndex, scan_numbers


def unreferenced(article: Article, terms: Terms) -> Iterator[Problem]:
    """Numbers of a retold text that point at no ledger row."""
    if article.rights != "retelling":
        return
    document = parse(article.body, article.body_line)
    tied: dict[str, list[tuple[int, int]]] = {}
    for reference in document.references:
        tied.setdefault(reference.paragraph, []).append((reference.start, reference.end))
    for paragraph in document.paragraphs:
        for number in scan_numbers(paragraph.text, terms.lexicon):
            covered = any(s <= number.start and number.end <= e for s, e in tied.get(paragraph.id, ()))
            if isinstance(number, Figure) and not covered:
                yield Problem(article.at.path, paragraph.line, 1, f"the number '{number.text}' without a reference",
                              "[words]{figure=key}", "Tie it to its ledger row, or word it otherwise.")  # fmt: skip


def homonyms(article: Article, ledger: Ledger | None, index: NameIndex) -> Iterator[Problem]:
    """Names of more than one entity that neither the paragraph's words nor the ledger decides."""
    title = Paragraph("p0", article.title, heading=True, line=article.at.line)
    body = parse(article.body, article.body_line).paragraphs
    for paragraph, name in located((title, *body), ledger, index).ambiguous:
        yield Problem(article.at.path, paragraph.line, 1, f"the name '{name.text}' of {' or '.join(name.entities)}",
                      "a word of context in the paragraph, or a decision",
                      f"Write 'names: {{{name.text}: {name.entities[0]}}}' in ledger/{article.id}.yaml.")  # fmt: skip
