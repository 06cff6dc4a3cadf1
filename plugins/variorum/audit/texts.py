"""The texts as published: numbers without a reference."""

from collections.abc import Iterator

from ..archive import Terms
from ..errors import Problem
from ..markup import parse
from ..model import Article, Figure
from ..reading import scan_numbers


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
