"""The list of all articles, where they are too many for the front page: by the month that their pages bear."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from ... import edtf
from ...model import Article
from ..edition import Edition, grouped
from ..frame import ARTICLES, most_on_front
from ..paging import Listed, filled, numbered, path_of, titled
from ..views import ArticleList, ArticleMonth, ArticleTeaser, ContentsRow, Link
from ..wording import plural
from .articles import teaser
from .dating import group_of, group_title, short_title, start_of, year_of

NEWEST = 12
"""Articles that the front page shows of more than it lists whole."""
UNDATED = ""
"""Key of the articles whose pages bear no date."""


def front_articles(edition: Edition) -> tuple[tuple[ArticleTeaser, ...], Link | None]:
    """The articles of the front page, and where all are listed if these are not all."""
    rows = edition.archive.articles
    if len(rows) <= most_on_front(edition):
        return tuple(teaser(edition, row) for row in by_day_told(rows)), None
    newest = tuple(teaser(edition, row) for row in newest_first(rows)[:NEWEST])
    return newest, Link(f"All {plural(len(rows), 'article')}, by the month on their pages", ARTICLES)


def by_day_told(articles: Sequence[Article]) -> list[Article]:
    """By the day that the text itself points to, first day first, in their own order within it; those without one last.

    A few articles on one story read in the order in which it happened; the dates on their pages may be years later.
    """
    return sorted(articles, key=lambda row: edtf.parse(row.stated.edtf).end if row.stated and row.stated.edtf
                  else datetime.max)  # fmt: skip


def newest_first(articles: Sequence[Article]) -> list[Article]:
    """By the date on the page, newest first, in their own order within a day; those without a date last."""
    dated = [row for row in articles if _date(row)]
    dated.sort(key=lambda row: start_of(_date(row)), reverse=True)
    return [*dated, *(row for row in articles if not _date(row))]


def _date(article: Article) -> str:
    return (article.page_date.edtf if article.page_date else None) or UNDATED


def article_pages(edition: Edition) -> Iterator[Listed[ArticleList]]:
    """The pages of the list of all articles; none where the front page lists them."""
    if len(edition.archive.articles) <= most_on_front(edition):
        return
    ranked = newest_first(edition.archive.articles)
    months = grouped((group_of(_date(row)) if _date(row) else UNDATED, row) for row in ranked)
    pages = filled(((key, months[key]) for key in sorted(months, reverse=True)), edition.per_page)
    begins = {part.title: f"{path_of(ARTICLES, number)}#g-{nth}" for number, page in enumerate(pages, 1)
              for nth, part in enumerate(page, 1) if not part.continued}  # fmt: skip
    contents = tuple(_contents({key: (begins[key], len(months[key])) for key in begins}))
    lede = (f"{plural(len(ranked), 'article')}, newest first, by the date on the page. A page may be younger than its "
            "text: each article says what the text itself points to.")  # fmt: skip
    for number, path, way in numbered(ARTICLES, len(pages)):
        own = tuple(ArticleMonth(_title(part.title, part.continued), tuple(teaser(edition, row) for row in part.rows))
                    for part in pages[number - 1])  # fmt: skip
        words = titled("Articles", number, len(pages))
        yield Listed(path, words, ArticleList(lede, contents if number == 1 else (), own, way))


def _title(key: str, continued: bool) -> str:  # noqa: FBT001
    title = group_title(key) if key else "Date not stated"
    return f"{title}, continued" if continued else title


def _contents(months: dict[str, tuple[str, int]]) -> Iterator[ContentsRow]:
    """A line for each year with its months in order, and one for what has no date."""
    for year, keys in grouped((year_of(key), key) for key in months if key).items():
        entries = tuple((Link(short_title(key), months[key][0]), months[key][1]) for key in sorted(keys))
        yield ContentsRow(year, entries)
    if UNDATED in months:
        yield ContentsRow("", ((Link("Date not stated", months[UNDATED][0]), months[UNDATED][1]),))
