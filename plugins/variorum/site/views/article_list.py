"""What the list of all articles gets, where they are too many for the front page."""

from dataclasses import dataclass

from .paging import ContentsRow, Pager
from .parts import ArticleTeaser


@dataclass(frozen=True, slots=True)
class ArticleMonth:
    """The articles whose pages bear a date of one month, newest first."""

    title: str
    articles: tuple[ArticleTeaser, ...]


@dataclass(frozen=True, slots=True)
class ArticleList:
    """A page of the list of all articles, newest first; those without a date come last."""

    lede: str
    contents: tuple[ContentsRow, ...]
    """Years and months with their pages; on the first page only."""
    months: tuple[ArticleMonth, ...]
    pager: Pager | None
