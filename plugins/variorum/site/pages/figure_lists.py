"""The figures page and, in an archive of many, its further pages: by number, by verdict, and what stands alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ...model import Report
from ..edition import Edition
from ..paging import Listed, Section, chunks, filled, numbered, path_of, titled
from ..views import ContentsRow, FiguresPage, Link, QuantityGroup, QuantityRow, Tally
from ..wording import plural
from .figures import figures_page, groups, lede, tallies, why_alone

FIRST, ALONE = "figures.html", "figures-alone.html"
"""Where the list of all quantities begins, and in an archive of many that of the figures that belong to none."""
TITLE = "Figures compared"


def fits_one_page(edition: Edition) -> bool:
    """Whether all quantities and all figures of none stand on one page."""
    return len(edition.archive.quantities) + len(edition.reports_of_quantity[""]) <= edition.per_page


def figures_pages(edition: Edition) -> Iterator[Listed[FiguresPage]]:
    """The page of all quantities and of the figures that belong to none. Where there are many: their pages, those of
    every verdict, and those of the figures that stand alone.
    """
    alone = edition.reports_of_quantity[""]
    found = tuple(groups(edition))
    if fits_one_page(edition):
        yield Listed(FIRST, TITLE, figures_page(edition, found, tallies(edition), alone))
        return
    kinds = _linked(tallies(edition))
    elsewhere = _elsewhere(alone)
    yield from _paged(edition, found, kinds, Listed(FIRST, TITLE, elsewhere))
    for row in kinds:
        if row.chip and row.href:
            own = tuple(replace(group, rows=_standing(edition, group.rows, row.key)) for group in found)
            yield from _paged(edition, own, kinds, Listed(row.href, f"{TITLE}: {row.chip.words}", elsewhere))
    yield from _alone(edition, alone)


def _standing(edition: Edition, rows: Iterable[QuantityRow], verdict: str) -> tuple[QuantityRow, ...]:
    return tuple(row for row in rows if edition.verdicts[row.id].verdict == verdict)


def _linked(rows: Iterable[Tally]) -> tuple[Tally, ...]:
    return tuple(replace(row, href=verdict_path(row.key) if row.chip else FIRST) for row in rows)


def verdict_path(key: str) -> str:
    """Where the quantities of one verdict are listed, in an archive of many."""
    return f"figures-{key}.html"


def _elsewhere(alone: Sequence[Report]) -> Link | None:
    return Link(f"{plural(len(alone), 'figure')} that stand alone", ALONE) if alone else None


def _paged(
    edition: Edition, found: Iterable[QuantityGroup], kinds: tuple[Tally, ...], like: Listed[Link | None]
) -> Iterator[Listed[FiguresPage]]:
    """Groups by pages; `like`: the first page's address and title, and where the figures that stand alone are."""
    pages = filled(((group, group.rows) for group in found), edition.per_page)
    contents = tuple(_contents(pages, like.path))
    count = sum(len(section.rows) for page in pages for section in page)
    for number, path, way in numbered(like.path, len(pages)):
        own = tuple(_section(part.title, part.rows, part.continued) for part in pages[number - 1])
        whole = f"{plural(count, 'quantity', 'quantities')}, side by side"
        words = whole if like.path == FIRST else f"{like.title.partition(': ')[2]}: {whole}"
        view = replace(
            figures_page(edition, own, kinds, ()), title=titled(words, number, len(pages)), pager=way,
            contents=contents if number == 1 else (), elsewhere=like.view, lede=lede(edition) if number == 1 else "",
        )  # fmt: skip
        yield Listed(path, titled(like.title, number, len(pages)), view)


def _section(group: QuantityGroup, rows: tuple[QuantityRow, ...], continued: bool) -> QuantityGroup:  # noqa: FBT001
    return replace(group, rows=rows, title=f"{group.title}, continued" if continued else group.title)


def _contents(pages: Sequence[Sequence[Section[QuantityGroup, QuantityRow]]], first: str) -> Iterator[ContentsRow]:
    """Every group with its size, linked to where it begins."""
    entries = [
        (Link(part.title.title, f"{path_of(first, number)}#g-{nth}"), len(part.title.rows))
        for number, page in enumerate(pages, 1) for nth, part in enumerate(page, 1) if not part.continued
    ]  # fmt: skip
    if len(entries) > 1:
        yield ContentsRow("", tuple(entries))


def _alone(edition: Edition, alone: Sequence[Report]) -> Iterator[Listed[FiguresPage]]:
    pages = chunks(alone, edition.per_page) if alone else []
    for number, path, way in numbered(ALONE, len(pages)):
        words = titled(f"{plural(len(alone), 'figure')} that stand alone", number, len(pages))
        view = replace(figures_page(edition, (), (), pages[number - 1]), title=words, pager=way,
                       lede=f"No question is answered by them. {why_alone(edition, alone)}.")  # fmt: skip
        yield Listed(path, words, view)
