"""How to cite an article, for machines: CSL-JSON, RIS and BibTeX, our text and the original as two works."""

from collections.abc import Iterator

from ....model import Article
from ...addresses import Addresses
from ...edition import Edition
from ...views import Site
from .bibtex import bibtex_text
from .csl import csl_json
from .references import Reference, original, ours
from .ris import ris_text

__all__ = ["ENDINGS", "FOLDER", "Reference", "files", "original", "ours", "references"]

FOLDER = "data/citations/"
ENDINGS = (("bib", "BibTeX"), ("ris", "RIS"), ("csl.json", "CSL-JSON"))
"""Ending of a file → what reference managers call its format."""


def references(edition: Edition, site: Site, addresses: Addresses, article: Article) -> tuple[Reference, ...]:
    """What there is to cite: our text, and apart from it the original, where anything of it is known."""
    found = original(article)
    return (ours(edition, site, addresses, article), *([found] if found else []))


def files(edition: Edition, site: Site, addresses: Addresses) -> Iterator[tuple[str, str]]:
    """(path, text) of the three files of every article."""
    for article in edition.archive.articles:
        works = references(edition, site, addresses, article)
        for (ending, _), text in zip(ENDINGS, (bibtex_text(works), ris_text(works), csl_json(works)), strict=True):
            yield f"{FOLDER}{article.id}.{ending}", text
