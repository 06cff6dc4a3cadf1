"""How to cite an article's page."""

from ....judging.sentences import day_words
from ....model import Article
from ...edition import Edition
from ...views import Cite

TEX = {**{c: f"\\{c}" for c in "&%$#_{}"}, "\\": r"\textbackslash{}", "~": r"\textasciitilde{}",
       "^": r"\textasciicircum{}"}  # fmt: skip
"""What TeX obeys → how it is written (Lamport, LaTeX, section 2.1)."""


def cite(edition: Edition, article: Article) -> Cite:
    """How to cite our text and name the original. The archive, its day and the address are the same for every page, and
    the theme adds them.
    """
    original = article.original_title or "untitled"
    source = article.origin or article.publisher
    after = f", after {source.text}" if source else ""
    note = f"After {source.text}; original title: {original}" if source else f"Original title: {original}"
    date = f" [{day_words(article.stated)}]" if article.stated and article.stated.edtf else " [undated]"
    text = f"“{article.title}”{after}{date}. Original title: “{original}”."
    key = article.id.replace("_", "-")
    fields = (("title", article.title), ("note", note))
    lines = ",\n".join(f"  {name} = {{{_tex(value)}}}" for name, value in fields)
    return Cite(text, f"@misc{{{key},\n{lines}", TEX)


def _tex(text: str) -> str:
    return "".join(TEX.get(c, c) for c in text)
