"""Every mark of a chart bears and links the number of the row it stands for, on every question's page."""

import re
from dataclasses import replace

from bs4 import BeautifulSoup, Tag

from tests.site.built_site import BuiltSite, only, text_of
from tests.site.charts_cases import count
from variorum.site.charts import interval_chart
from variorum.site.charts.alternatives import say_rows, say_shared
from variorum.site.charts.points import marks_of

LABEL = re.compile(r"Rows? ([\d, and]+) of the table")


def rows_of(page: BeautifulSoup) -> dict[str, int]:
    """The number of each row of the table, by its anchor."""
    return {str(row["id"]): int(text_of(only(row, ".rowno"))) for row in page.select("tr[id^=f-]")}


def numbers(words: str) -> list[int]:
    """The row numbers that some words name."""
    return [int(number) for number in re.findall(r"\d+", words)]


def charts(site: BuiltSite) -> dict[str, BeautifulSoup]:
    """The pages of questions that have a chart."""
    questions = {path: page for path, page in site.pages.items() if path.startswith("quantities/")}
    return {path: page for path, page in questions.items() if page.select("#chart-text")}


def marks(page: BeautifulSoup) -> list[Tag]:
    """The numbered marks of a page's charts."""
    return page.select("figure svg a[aria-label]")


def test_a_mark_links_the_row_whose_number_it_bears(root_site: BuiltSite) -> None:
    """Printed number, name and target agree; what is said of several rows names that one first."""
    found = charts(root_site)
    assert found
    for path, page in found.items():
        rows = rows_of(page)
        assert marks(page), path
        for mark in marks(page):
            named = LABEL.fullmatch(str(mark["aria-label"]))
            assert named, mark
            row = rows[root_site.target(path, str(mark["href"]))[1]]
            assert [row, int(text_of(only(mark, "text")))] == [numbers(named.group(1))[0]] * 2, (path, mark)


def test_the_text_alternative_tells_every_row_in_order(root_site: BuiltSite) -> None:
    """Rows that share a mark are named together; all that a mark names are told, each once."""
    for path, page in charts(root_site).items():
        told = re.findall(r"(?:^|\. )(Rows? [\d, and]+):", text_of(only(page, "#chart-text .vh")))
        named = [numbers(words) for words in told]
        assert [rows[0] for rows in named] == sorted(rows[0] for rows in named), path
        flat = [row for rows in named for row in rows]
        assert len(flat) == len(set(flat)), path
        assert set(flat) <= set(rows_of(page).values()), path
        for mark in marks(page):
            assert numbers(str(mark["aria-label"])) in named, (path, mark)


def test_rows_that_share_a_mark_are_named_under_the_chart() -> None:
    """Up to three marks by their numbers; where they are more, that it is so."""
    one, *others = (replace(count(nth), rows=(nth, nth + 1)) for nth in (6, 16, 26, 36))
    assert (say_rows(one), say_rows(count(4, row=4))) == ("rows 6 and 7", "row 4")
    assert say_shared(marks_of([one, count(4, row=4)])) == "The mark with the number 6 stands for rows 6 and 7."
    assert say_shared(marks_of([one, *others])).startswith("Rows that carry one claim share a mark")
    assert say_shared(marks_of([count(4)])) == ""
    chart = interval_chart((others[0], replace(one, stretch=None, day_known=False), count(4, row=4)), "people", "s")
    assert chart is not None
    assert [numbers(words) for words in re.findall(r"Rows? [\d and]+:", chart.alt)] == [[4], [6, 7], [16, 17]]
