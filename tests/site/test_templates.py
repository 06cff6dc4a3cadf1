"""Single templates: what each shows of its view, and what it never lets through."""

from tests.site import sample_views as sample
from tests.site.theme_pages import ENGINE, SOUPS, common, tags


def test_a_figure_mark_leads_to_its_row() -> None:
    """A mark leads to the quantity's row; where the figure stands alone, to its row in the table of the article."""
    hrefs = {str(tag["id"]): str(tag.a["href"]) for tag in tags(sample.ARTICLE, ".fig") if tag.a}
    assert hrefs["m-n1000"] == f"../{sample.QUANTITY}#f-r1"
    assert hrefs["m-n23"] == "#f-n23"


def test_marks_say_their_verdict() -> None:
    """A mark and its note say the verdict in words, not by colour or glyph alone."""
    for mark, one in zip(tags(sample.ARTICLE, ".fig"), sample.notes(), strict=True):
        assert one.chip.words in mark.get_text()
        note = mark.find_next_sibling("span", class_="note")
        assert note is not None
        assert one.chip.words in note.get_text()


def test_captured_text_is_escaped() -> None:
    """Markup in words that come from a capture is shown, never obeyed."""
    call = 'm.mention("<script>alert(1)</script>", "x", "places/x.html")'
    source = '{% import "macros/marks.html" as m with context %}{{ ' + call + " }}"
    html = ENGINE.from_string(source).render(common("index.html"))
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_an_address_of_another_kind_is_no_link_out() -> None:
    """Only web and mail addresses leave the site; any other scheme is taken for a path within it."""
    source = '{% import "macros/links.html" as links with context %}{{ links.to("javascript:alert(1)") }}'
    assert ENGINE.from_string(source).render(common("places/x.html")) == "../javascript:alert(1)"


def test_an_excerpt_publishes_no_text() -> None:
    """Without a body the page says so, shows the editors’ summary, and keeps the table of figures."""
    soup = SOUPS["articles/empty-square.html"]
    assert not soup.select(".body")
    assert "not published here" in soup.get_text()
    assert soup.select("table.stack")


def test_a_statement_shows_positions_without_numbers() -> None:
    """Positions stand side by side, each with its holders; there is no chart and no table of reports."""
    soup = SOUPS["quantities/statement.html"]
    assert [tag.get_text() for tag in soup.select(".line h3")] == ["It happened", "It did not happen"]
    assert not soup.select("svg, table")


def test_every_filter_has_rows() -> None:
    """Every tally of the figures page has a target, and rows that carry its key."""
    keys = [str(tag["href"])[1:] for tag in tags("figures.html", ".tally a")]
    rows = {str(tag["data-v"]) for tag in tags("figures.html", ".q")}
    assert set(keys) == rows | {"all"}


def test_reports_without_a_source_come_last_and_folded() -> None:
    """Named lines of witness are open; the line that names nobody stands in a disclosure after them; then no counts."""
    section = SOUPS[sample.QUANTITY].select_one("section[aria-labelledby=h-lines]")
    assert section is not None
    names = [tag.get_text() for tag in section.select("h3")]
    assert names == ["Government of Armenia", "UNHCR", "No source named", "Not a count"]
    assert [tag.get_text() for tag in section.select("details h3")] == ["No source named"]


def test_a_row_is_cited_in_one_go() -> None:
    """Words, speaker, row, archive, its day and the row's permanent address stand together."""
    rows = SOUPS[sample.QUANTITY].select("section[aria-labelledby=h-data] li")
    cited = [tag.get_text(" ", strip=True) for tag in rows]
    site = sample.site()
    assert len(cited) == len(sample.report_rows())
    assert cited[0].startswith("Cite row 1: “more than 1,000”, Government of Armenia, row 1 of “")
    assert f"{site.title} , as it stood on {site.as_of}." in cited[0]
    assert cited[0].endswith(f"https://example.org/{sample.QUANTITY}#f-r1")


def test_bibtex_names_the_archive_and_its_address() -> None:
    """The theme closes the entry with what is the same on every page."""
    (entry,) = SOUPS[sample.ARTICLE].select("section[aria-labelledby=h-cite] pre")
    lines = entry.get_text().split("\n")
    assert lines[-2:] == [f"  url = {{https://example.org/{sample.ARTICLE}}}", "}"]
    assert f"as it stood on {sample.site().as_of}" in lines[-3]
