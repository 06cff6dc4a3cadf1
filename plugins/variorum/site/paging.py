"""Long lists on several pages. A list that fits on one page has one, at the address it always had."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from .views import Link, Pager

Title = TypeVar("Title")
Row = TypeVar("Row")
View_co = TypeVar("View_co", covariant=True)

PER_PAGE = 100
"""Entries on a page, where the settings say nothing: some fifteen screens, and with a plot in each about 400 KB."""
FEW = 20
"""Entries of a long list that stand on a page about something else, before the link to the pages of them all."""


@dataclass(frozen=True, slots=True)
class Listed(Generic[View_co]):
    """One page of a list: where it stands, what it is called, what its template gets."""

    path: str
    title: str
    view: View_co


@dataclass(frozen=True, slots=True)
class Section(Generic[Title, Row]):
    """Entries under one heading. `continued`: those before them stand on the page before."""

    title: Title
    rows: tuple[Row, ...]
    continued: bool = False


def path_of(first: str, number: int) -> str:
    """The address of a list's page: `figures.html`, `figures-2.html`."""
    return first if number == 1 else f"{first.removesuffix('.html')}-{number}.html"


def titled(title: str, number: int, count: int) -> str:
    """`Figures, page 2 of 9`; the first page has the list's own title."""
    return title if number == 1 else f"{title}, page {number} of {count}"


def chunks(rows: Sequence[Row], most: int) -> list[tuple[Row, ...]]:
    """`rows` by pages of `most`; one empty page for none."""
    return [tuple(rows[start : start + most]) for start in range(0, len(rows), most)] or [()]


def filled(sections: Iterable[tuple[Title, Sequence[Row]]], most: int) -> list[list[Section[Title, Row]]]:
    """Sections by pages of at most `most` rows. Where one ends in the middle of a page the next begins there; one that
    does not fit goes on on the next page. One empty page for none.
    """
    pages: list[list[Section[Title, Row]]] = [[]]
    room = most
    for title, rows in sections:
        at = 0
        while at < len(rows):
            if not room:
                pages.append([])
                room = most
            part = tuple(rows[at : at + room])
            pages[-1].append(Section(title, part, continued=at > 0))
            at += len(part)
            room -= len(part)
    return pages


def pager(first: str, number: int, count: int) -> Pager | None:
    """The way through the pages of the list that begins at `first`; null where there is one page."""
    if count == 1:
        return None
    links = tuple(Link(str(n), None if n == number else path_of(first, n)) for n in range(1, count + 1))
    return Pager(
        words=f"Page {number} of {count}", links=links,
        previous=path_of(first, number - 1) if number > 1 else None,
        next=path_of(first, number + 1) if number < count else None,
    )  # fmt: skip


def numbered(first: str, count: int) -> Iterator[tuple[int, str, Pager | None]]:
    """(number, address, way through) of every page of a list."""
    for number in range(1, count + 1):
        yield number, path_of(first, number), pager(first, number, count)
