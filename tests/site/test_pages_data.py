"""The data page: every file and every field of the data, in the words of the schemas, which the reference repeats."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.site.built_site import BuiltSite, only, text_of
from variorum.site.addresses import Addresses
from variorum.site.edition import Edition
from variorum.site.exports.describing import Schema
from variorum.site.exports.descriptions import FIELD_MEANINGS, HEAD_MEANINGS, ROW_MEANINGS, SHAPE_MEANINGS
from variorum.site.exports.packages import PACKAGE
from variorum.site.exports.publishing import data_files
from variorum.site.exports.schemas import HEAD, ROWS, SCHEMAS, SHAPES
from variorum.site.frame import site_of
from variorum.site.pages.data import data_page, size_words
from variorum.site.pages.data_fields import fields
from variorum.site.views import DataPage

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "data.md"
LICENCE = {"name": "CC0", "url": "https://example.org/"}
SETTINGS = {"SITENAME": "Ferry", "VARIORUM_LICENCE": LICENCE, "VARIORUM_RULES_VERSION": "1"}
DESCRIBED: dict[str, Schema] = {"Head": HEAD, **{name.capitalize(): row for name, row in ROWS.items()},
                                **{row["title"].capitalize(): row for row in SHAPES}}  # fmt: skip
"""Heading of the reference → schema."""


@pytest.fixture(scope="module")
def page(small: Edition) -> DataPage:
    """The data page of the ferry."""
    return data_page(small, site_of(small, SETTINGS))


# --- descriptions ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(ROWS))
def test_every_field_is_described_and_nothing_else(name: str) -> None:
    """The table of meanings has one row for each field of a file's schema, nested ones included, in its order."""
    assert [row.name for row in fields(ROWS[name])] == list(FIELD_MEANINGS[name])


@pytest.mark.parametrize("schema", SHAPES, ids=[row["title"] for row in SHAPES])
def test_every_shape_is_described(schema: Schema) -> None:
    """So have values that stand in several files."""
    assert [row.name for row in fields(schema)] == list(SHAPE_MEANINGS[schema["title"]])


def test_tables_are_complete() -> None:
    """Each file says what a row is; the head, and each shape, has its own table."""
    assert set(ROW_MEANINGS) == set(FIELD_MEANINGS) == set(ROWS)
    assert set(SHAPE_MEANINGS) == {row["title"] for row in SHAPES}
    assert [row.name for row in fields(HEAD)] == list(HEAD_MEANINGS)


def test_meanings_are_sentences() -> None:
    """Each begins with a capital or a word of the data, ends with a stop, and fits a table."""
    meanings = [one for table in (*FIELD_MEANINGS.values(), *SHAPE_MEANINGS.values(), HEAD_MEANINGS, ROW_MEANINGS)
                for one in table.values()]  # fmt: skip
    assert [one for one in meanings if not one.endswith((".", "…")) or len(one) > 120 or "|" in one] == []


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_published_schemas_say_what_fields_hold(name: str) -> None:
    """The schema beside a file is valid, and has the meaning of every key of its rows."""
    Draft202012Validator.check_schema(SCHEMAS[name])
    row = SCHEMAS[name]["properties"][name]["items"]
    assert row["description"] == ROW_MEANINGS[name]
    for key, part in row["properties"].items():
        assert part["description"] == FIELD_MEANINGS[name][key]


@pytest.mark.parametrize("title", sorted(DESCRIBED))
def test_the_reference_says_the_same(title: str) -> None:
    """docs/reference/data.md has a table for each file and shape, with the rows of its schema."""
    section = re.search(
        rf"^##+ {title}$(.*?)(?=^##|\Z)", REFERENCE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    assert section
    rows = re.findall(r"^\| `([^`]+)` \| (.+?) \| (.+) \|$", section[1], re.MULTILINE)
    assert rows == [(row.name, row.kind, row.meaning) for row in fields(DESCRIBED[title])]


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 KB"), (9400, "9.4 KB"), (12_345, "12 KB"), (2_500_000, "2.5 MB"),
     (4_000_000_000_000, "4,000 GB")],
)  # fmt: skip
def test_sizes_in_words(size: int, words: str) -> None:
    """In steps of a thousand, one decimal below ten."""
    assert size_words(size) == words


# --- the page --------------------------------------------------------------------------------------------------------


def test_every_file_is_listed(page: DataPage, small: Edition) -> None:
    """All that is written under data/ stands on the page: whole files, schemas, those of quantities and articles."""
    listed = [file.link.href for file in page.files]
    listed += [file.schema.href for file in page.files if file.schema]
    listed += [file.link.href for _, own in (*page.of_quantities, *page.of_articles) for file in own]
    listed += [link.href for link in page.shared]
    written = [path for path, _ in data_files(small, site_of(small, SETTINGS), Addresses(""))]
    assert len(written) == len(set(written))
    assert {*filter(None, listed)} == set(written)


def test_every_file_leads_to_its_fields(page: DataPage) -> None:
    """Each link to the fields of a file leads to a table of the page; what describes the files has none."""
    anchors = {f"#{table.id}" for table in (*page.tables, *page.shapes)}
    assert {file.fields.href for file in page.files if file.fields} <= anchors
    assert [file.link.href for file in page.files if not file.fields] == [PACKAGE]


def test_rows_are_counted(page: DataPage) -> None:
    """As many as the file holds, in either form."""
    counted = {file.link.text: file.rows for file in page.files}
    assert (counted["figures.json"], counted["figures.csv"], counted["articles.json"], counted["events.json"]) == (
        5, 5, 2, 0,
    )  # fmt: skip


def test_a_claim_to_cite(page: DataPage, small: Edition) -> None:
    """The example is the latest claim of the quantity with most reports, at its permalink."""
    night = next(row for row in small.archive.reports if row.key == "ashore-at-night")
    assert page.example == (
        "“People ashore”: more than 40 (Harbour office), as of about 3 May 2021",
        f"quantities/people-ashore.html#f-{night.id}",
    )


# --- the built demonstration -----------------------------------------------------------------------------------------


def test_sizes_and_rows_are_those_of_the_files(root_site: BuiltSite) -> None:
    """Each row of the table tells the size and the rows of the file it leads to."""
    rows = root_site.pages["data.html"].select("main > table tbody tr")
    assert len(rows) == len(SCHEMAS) + 2  # the table of figures, and what describes them all
    for row in rows:
        path = root_site.target("data.html", str(only(row, "th a")["href"]))[0]
        text = (root_site.folder / path).read_bytes()
        assert text_of(row.select('td[data-l="Size"]')[0]) == size_words(len(text))
        found = text_of(row.select('td[data-l="Rows"]')[0])
        assert found.replace(",", "") == str(_count(path, text.decode("utf-8")))


def _count(path: str, text: str) -> int:
    if path.endswith(".csv"):
        return len(list(csv.DictReader(io.StringIO(text, newline=""))))
    return len(json.loads(text)["resources" if path == PACKAGE else Path(path).stem])


def test_no_file_under_data_is_left_out(root_site: BuiltSite) -> None:
    """Whatever is published under data/ can be reached from the page."""
    published = {path.relative_to(root_site.folder).as_posix() for path in (root_site.folder / "data").rglob("*.*")}
    linked = {
        root_site.target("data.html", str(tag["href"]))[0] for tag in root_site.pages["data.html"].select("main a")
    }
    assert published <= linked


def test_how_to_cite_names_the_whole_address(published_site: BuiltSite) -> None:
    """On a site that knows its address, the example gives it whole, and it leads to the row of the figure."""
    section = only(published_site.pages["data.html"], "section[aria-labelledby=h-cite]")
    address = text_of(section.select("code")[-1])
    assert address.startswith(published_site.base)
    page, fragment = published_site.target("data.html", address)
    assert only(published_site.pages[page], f'tr[id="{fragment}"]')


def test_terms(root_site: BuiltSite) -> None:
    """Licence, version and day stand on the page."""
    words = text_of(only(root_site.pages["data.html"], "section[aria-labelledby=h-terms]"))
    assert "CC BY 4.0" in words
    assert "Version 1." in words
    assert "never renamed" in words
