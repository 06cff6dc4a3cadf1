"""Rights: what an article's file may hold of a text that is not the editors' own.

Source: specification, section 2 (Rights): under `excerpt` no body is kept, and under both that
and `retelling` no run of more than so many words of the capture.
"""

from collections.abc import Iterator

from ..archive import Terms
from ..errors import Problem
from ..model import Article
from .places import Where, problem
from .rows import words


def rights_problems(article: Article, terms: Terms, where: Where) -> Iterator[Problem]:
    """A body under `excerpt`; words of the cleaning record without full rights."""
    if article.rights == "full":
        return
    if article.rights == "excerpt" and article.body.strip():
        yield problem(where(article.at, "rights"), "a body under 'rights: excerpt'", "no text, or other rights",
                      "Take the text out of the file, and out of git's history if it was kept there.")  # fmt: skip
    pieces = [
        (("pieces", nth, "text"), row.text or "") for nth, row in enumerate(article.pieces) if row.role != "title"
    ]
    edits = [(("edits", nth, "before"), row.before) for nth, row in enumerate(article.edits)]
    edits += [(("edits", nth, "after"), row.after) for nth, row in enumerate(article.edits)]
    for keys, text in (*pieces, *edits):
        if words(text) > terms.excerpt_words:
            expected = f"at most {terms.excerpt_words} of them under 'rights: {article.rights}'"
            yield problem(where(article.at, *keys), f"{words(text)} words of the capture", expected,
                          "Take them out, here and in git's history: the bytes say where they stand.")  # fmt: skip
