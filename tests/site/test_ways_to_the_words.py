"""Every figure and position of the demonstration: its words in one click, the capture's line in two.

The clicks are plain links, followed from the mark in the text, or from a row of a table, to the element that they name;
what a reader sees there is what that element says.
"""

from collections.abc import Iterator

from bs4 import Tag

from tests.site.built_site import BuiltSite, only, text_of

LINE = "line {} "


def landed(site: BuiltSite, page: str, start: Tag) -> Iterator[tuple[str, Tag]]:
    """(page, element) of every link in `start` that names an element of this site."""
    for link in start.select("a[href]"):
        path, fragment = site.target(page, str(link["href"]))
        found = site.pages[path].find(id=fragment) if fragment and path in site.pages else None
        if found is not None:
            yield path, found


def shown(element: Tag) -> str:
    """What stands at an element; of a part of a table, in its row."""
    return text_of(element.find_parent("tr") or element)


def clicks(site: BuiltSite, page: str, start: Tag, words: str, most: int) -> int | None:
    """How many links, at most `most`, lead from `start` to an element that says `words`; None where none does."""
    here = [(page, start)]
    for count in range(1, most + 1):
        here = [step for path, element in here for step in landed(site, path, element)]
        if any(words in f"{shown(element)} " for _, element in here):
            return count
    return None


def rows(site: BuiltSite) -> Iterator[tuple[str, str, str, int]]:
    """(id, article, quote, line) of every figure and position."""
    for figure in site.rows("figures"):
        yield figure["id"], figure["article"], figure["quote"], figure["capture"]["line"]
    lines = {str(tag["id"]): shown(tag) for path, page in site.pages.items() if path.endswith("/provenance.html")
             for tag in page.select("div[id^=f-]")}  # fmt: skip
    for question in site.rows("quantities"):
        for held in question["positions"]:
            line = lines[f"f-{held['id']}"].partition("line ")[2].partition(" ")[0]
            yield held["id"], held["article"], held["quote"], int(line)


def test_marks_lead_to_the_words_and_to_the_line(root_site: BuiltSite) -> None:
    """From every mark in every text: the words quoted after one click, the line after two. A title has no marks; of its
    figures the row in the table is asked.
    """
    unmarked = {figure["id"] for figure in root_site.rows("figures") if figure["paragraph"] == "p0"}
    found = list(rows(root_site))
    assert {article for _, article, _, _ in found} == {row["id"] for row in root_site.rows("articles")}
    for name, article, quote, line in found:
        path = f"articles/{article}.html"
        mark = only(root_site.pages[path], f"tr#f-{name}" if name in unmarked else f"#m-{name}")
        assert clicks(root_site, path, mark, quote, 1) == 1, quote
        assert clicks(root_site, path, mark, LINE.format(line), 2) in {1, 2}, quote


def test_rows_lead_to_the_paragraph_and_to_the_line(root_site: BuiltSite) -> None:
    """From every row of every article and quantity: the line, and the words there, after one click."""
    for name, _, quote, line in rows(root_site):
        for path, page in root_site.pages.items():
            row = page.find(id=f"f-{name}") if path.startswith(("articles/", "quantities/")) else None
            if row is None or path.endswith("/provenance.html"):
                continue
            assert clicks(root_site, path, row, LINE.format(line), 1) == 1, (path, quote)
            assert clicks(root_site, path, row, quote, 1) == 1, (path, quote)


def test_every_line_shows_that_it_holds_the_words(root_site: BuiltSite) -> None:
    """The row that is landed in is that of the figure's line, and leads back to the figure."""
    for name, article, quote, line in rows(root_site):
        path = f"articles/{article}/provenance.html"
        place = only(root_site.pages[path], f"#f-{name}")
        assert quote in text_of(place)
        assert shown(place).startswith(f"line {line} ")
        assert (f"articles/{article}.html", f"f-{name}") in {
            root_site.target(path, str(link["href"])) for link in place.select("a")
        }
