"""The regatta joined, and what is asked of an archive."""

from dataclasses import replace

from tests.small_archive import REGATTA, TERMS, content_of
from variorum.archive import join
from variorum.model import Archive, Article, Content, Report

CONTENT = content_of(REGATTA)
ARCHIVE = join(CONTENT, TERMS)
SUNDAY = "regatta-sunday"


def ids(archive: Archive) -> dict[tuple[str, str], str]:
    """The permalinks of the figures of the Sunday article, and of its positions."""
    reports = {(row.article, row.key): row.id for row in archive.reports if row.article == SUNDAY and row.key}
    return reports | {(row.article, row.key): row.id for row in archive.held if row.article == SUNDAY}


def text_of(archive: Archive, article: str, paragraph: str) -> str:
    """The text of a paragraph."""
    return next(p.text for p in dict(archive.paragraphs)[article] if p.id == paragraph)


def full(body: str, name: str = "a-letter") -> Article:
    """An article whose text is published whole, and which no ledger decides."""
    base = next(article for article in CONTENT.articles if article.id == "regatta-eve")
    return replace(base, id=name, body=body)


def undecided(*articles: Article) -> Content:
    """The regatta with more articles."""
    return replace(CONTENT, articles=(*CONTENT.articles, *articles))


def by_rule(archive: Archive) -> list[Report]:
    """The reports that only the program has read."""
    return [report for report in archive.reports if report.reviewed is None]
