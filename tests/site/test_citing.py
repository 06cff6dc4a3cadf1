"""How the pages of the published demonstration are cited: articles, quantities, single figures; the originals apart."""

from bs4 import Tag

from tests.site.built_site import BuiltSite, only, text_of


def addresses(section: Tag) -> set[str]:
    """Where the links of a section lead."""
    return {str(link["href"]) for link in section.select("a[href]")}


def test_an_article_and_its_original_are_cited_apart(published_site: BuiltSite) -> None:
    """Ours with its whole address; the original with its title, or without; both in BibTeX and as files."""
    for row in published_site.rows("articles"):
        path = f"articles/{row['id']}.html"
        section = only(published_site.pages[path], "section[aria-labelledby=h-cite]")
        ours, original = (text_of(part) for part in section.select("p.ui")[:2])
        assert ours.startswith(f"This page: “{row['title']}”")
        assert ours.endswith(published_site.base + path)
        title = f"“{row['original_title']}”" if row["original_title"] else "A text whose title is not known"
        assert original.startswith(f"The original: {title}")
        assert ("Address not recorded." in original) == (row["url"] is None)
        assert only(section, "pre").get_text().count("@misc{") == 2
        files = {published_site.target(path, href)[0] for href in addresses(section)}
        assert {f"data/citations/{row['id']}.bib", f"data/annotations/{row['id']}.jsonld"} <= files


def test_every_figure_is_cited_by_its_permalink(published_site: BuiltSite) -> None:
    """On the page of its article, and of its quantity where it has one; so are positions on statements."""
    positions = [held for row in published_site.rows("quantities") for held in row["positions"]]
    for row in (*published_site.rows("figures"), *positions):
        at_article = f"articles/{row['article']}.html"
        home = f"quantities/{row['quantity']}.html" if row["quantity"] else at_article
        link = f"{published_site.base}{home}#f-{row['id']}"
        assert link in addresses(only(published_site.pages[at_article], "section[aria-labelledby=h-cite]"))
        if row["quantity"]:
            section = only(published_site.pages[home], "section[aria-labelledby=h-data]")
            assert link in addresses(section)
            assert "The original: " in text_of(section)
