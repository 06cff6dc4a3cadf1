"""How to cite an article's page, and apart from it the original."""

from ....judging.sentences import day_words
from ....model import Article
from ...edition import Edition
from ...exports import annotations, citations
from ...exports.citations.bibtex import TEX, entry, tex
from ...exports.citations.plain import plain
from ...exports.citations.references import hedged, key
from ...feeds import changes
from ...views import Cite, Link


def cite(edition: Edition, article: Article) -> Cite:
    """How to cite our text, and the original as a work of its own. The archive, its day and the address are the same
    for every page, and the theme adds them.
    """
    source = article.origin or article.publisher
    after = f", {hedged('after', source)}" if source else ""
    date = f" [{day_words(article.stated)}]" if article.stated and article.stated.edtf else " [undated]"
    works = citations.original(article)
    note = f"{hedged('After', source)}" if source else "Origin not named"
    on = changes.of_article(edition, article.id)
    fields = (("title", article.title), *([("year", on[:4]), ("date", on)] if on else []), ("note", note))
    lines = ",\n".join(f"  {name} = {{{tex(value)}}}" for name, value in fields)
    return Cite(
        text=f"“{article.title}”{after}{date}.", bibtex=f"@misc{{{key(article)},\n{lines}", tex=TEX,
        original=plain(works) if works else "", original_bibtex=entry(works) if works else "",
        link=Link(article.url, article.url) if article.url else None, files=tuple(_files(article)),
    )  # fmt: skip  # a table of fields


def original_words(edition: Edition, article: str) -> str:
    """The original of an article in words, for those who cite one figure of it; "" where nothing of it is known."""
    row = edition.articles[article]
    work = citations.original(row)
    return f"{plain(work)}{f' {row.url}' if row.url else ''}" if work else ""


def _files(article: Article) -> list[Link]:
    """The same for programs, and the article's annotations."""
    own = [Link(words, f"{citations.FOLDER}{article.id}.{ending}") for ending, words in citations.ENDINGS]
    return [*own, Link("Annotations", annotations.path_of(article.id))]
