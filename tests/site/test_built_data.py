"""The data files of the built demonstration: valid, consistent with each other and with the pages."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.site.built_site import BuiltSite, only, paragraph_text
from tests.site.small_archive import FILES, edition
from variorum.identity import figure_id
from variorum.model import Repeat
from variorum.site.edition import Edition
from variorum.site.exports import TABLES
from variorum.site.exports.describing import Schema
from variorum.site.exports.schemas import ROWS, SCHEMAS

WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)?")
"""A run of letters, or a number with its separators (specification, section 2)."""
LONGEST_QUOTE = 8


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_each_file_fits_the_schema_beside_it(root_site: BuiltSite, name: str) -> None:
    """A data file holds to the published JSON Schema, which is itself a valid one."""
    schema = root_site.data(f"schemas/{name}.schema")
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(root_site.data(name))] == []


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_names_every_key(root_site: BuiltSite, name: str) -> None:
    """Rows hold the keys of their schema, in its order, and no other."""
    keys = list(SCHEMAS[name]["properties"][name]["items"]["properties"])
    rows = root_site.rows(name)
    assert rows or name == "changes"  # nothing of the demonstration has been corrected yet
    assert {tuple(row) for row in rows} <= {tuple(keys)}


def held(value: Any, prefix: str = "") -> Iterator[str]:
    """Every key inside rows, with those above it: `corrections.field`."""
    for part in value if isinstance(value, list) else [value]:
        for key, inner in part.items() if isinstance(part, dict) else ():
            yield prefix + key
            yield from held(inner, f"{prefix}{key}.")


def said(schema: Schema, prefix: str = "") -> Iterator[str]:
    """Every key that a schema has a meaning for, likewise."""
    for part in (schema, *schema.get("anyOf", ())):
        for key, inner in part.get("properties", {}).items():
            yield prefix + key
            yield from said(inner, f"{prefix}{key}.")
        if "items" in part:
            yield from said(part["items"], prefix)


@pytest.mark.parametrize("name", sorted(ROWS))
def test_every_field_is_explained_and_occurs(root_site: BuiltSite, denying: Edition, name: str) -> None:
    """However deep it lies: no field without a meaning, and no meaning of a field that no row has. The names of other
    sites, by which `external` has its ids, are the editors' own.
    """
    found = {*held(root_site.rows(name)), *held(TABLES[name](denying))}
    assert {key for key in found if not key.startswith("external.")} == set(said(ROWS[name]))


@pytest.fixture(scope="module")
def denying(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The ferry, which has a correction, with a number that somebody denies, and one text that repeats the other."""
    name, row = "ledger/ferry-at-noon.yaml", "      said_by: {id: harbour-office, text: the office}\n"
    denied = FILES[name].replace(row, f"{row}      denied_by: [{{id: harbour-office, text: the office}}]\n")
    found = edition(tmp_path_factory.mktemp("denying"), {name: denied})
    repeat = Repeat("ferry-in-brief", "ferry-at-noon", 0.93, dated=True)
    return Edition(found.archive, replace(found.judgement, repeats=(repeat,)), found.terms)


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_every_file_says_version_and_licence(root_site: BuiltSite, name: str) -> None:
    """A file taken away still says its version, its licence and the rules it was made by."""
    data = root_site.data(name)
    assert data["version"] == 1
    assert data["licence"] == {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
    assert data["rules_version"]


def test_the_table_has_the_rows_of_the_json(root_site: BuiltSite) -> None:
    """figures.csv has one row for each of figures.json, in the same order."""
    text = (root_site.folder / "data" / "figures.csv").read_bytes().decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["id"] for row in rows] == [row["id"] for row in root_site.rows("figures")]
    assert [row["quote"] for row in rows] == [row["quote"] for row in root_site.rows("figures")]


def test_each_quantity_has_its_own_files(root_site: BuiltSite) -> None:
    """The files of a quantity hold its figures, or the positions where it is a statement."""
    for quantity in root_site.rows("quantities"):
        data = root_site.data(f"quantities/{quantity['id']}")
        assert data["figures"] == [row for row in root_site.rows("figures") if row["quantity"] == quantity["id"]]
        assert data["positions"] == quantity["positions"]
        text = (root_site.folder / "data" / "quantities" / f"{quantity['id']}.csv").read_text(encoding="utf-8")
        own = data["positions"] if quantity["kind"] == "statement" else data["figures"]
        assert [row["id"] for row in csv.DictReader(io.StringIO(text))] == [row["id"] for row in own]


def test_references_resolve(root_site: BuiltSite) -> None:
    """Every id that a row names is the id of a row."""
    ids: dict[str, set[str]] = {
        name: {row["id"] for row in root_site.rows(name)} for name in SCHEMAS if name != "relations"
    }
    for row in root_site.rows("figures"):
        assert row["article"] in ids["articles"]
        assert row["claim"] is None or row["claim"] in ids["claims"]
        assert row["quantity"] is None or row["quantity"] in ids["quantities"]
        assert {party["id"] for party in parties(row) if party["id"]} <= ids["entities"]
    for row in root_site.rows("claims"):
        assert row["quantity"] in ids["quantities"]
        assert set(row["figures"]) <= ids["figures"]
    for row in root_site.rows("relations"):
        assert {row["a"], row["b"]} <= ids["claims"]
    for row in root_site.rows("computations"):
        assert set(row["operands"]) <= ids["claims"]
    for row in root_site.rows("entities"):
        assert {*row["part_of"], *row["speaks_for"]} <= ids["entities"]


def parties(row: dict[str, Any]) -> list[dict[str, Any]]:
    """Every body or place that a figure names."""
    return [party for party in (row["place"], row["said_by"], *row["via"], *row["denied_by"]) if party]


def test_claims_and_figures_tell_of_each_other(root_site: BuiltSite) -> None:
    """A figure belongs to the claim that lists it, and to no other."""
    listed = [(figure, row["id"]) for row in root_site.rows("claims") for figure in row["figures"]]
    told = [(row["id"], row["claim"]) for row in root_site.rows("figures") if row["claim"]]
    assert Counter(listed) == Counter(told)


def test_permalinks(root_site: BuiltSite) -> None:
    """Ids are ten letters and digits of base 32, unique over figures, positions and computations alike."""
    positions = [held for row in root_site.rows("quantities") for held in row["positions"]]
    ids = [row["id"] for row in (*root_site.rows("figures"), *positions, *root_site.rows("computations"))]
    assert [name for name in ids if not re.fullmatch("[a-z2-7]{10}", name)] == []
    assert [name for name, count in Counter(ids).items() if count > 1] == []


def test_a_permalink_rests_on_the_words_alone(root_site: BuiltSite) -> None:
    """The id of a figure or position that recurs nowhere in its capture is that of its article and its quote."""
    rows = [*root_site.rows("figures"), *(held for row in root_site.rows("quantities") for held in row["positions"])]
    plain = {figure_id(row["article"], row["quote"], 1, None) for row in rows}
    numbered = {figure_id(row["article"], row["quote"], 1, row.get("text")) for row in rows}
    assert {row["id"] for row in rows} <= plain | numbered


def test_old_ids_never_meet_new_ones(root_site: BuiltSite) -> None:
    """No id that a row had before is the id of another row, so that an old address has one answer."""
    for name in ("articles", "figures", "quantities", "entities"):
        rows = root_site.rows(name)
        old = [was for row in rows for was in row["was"]]
        assert len(old) == len(set(old))
        assert not set(old) & {row["id"] for row in rows}


def test_offsets_of_figures(root_site: BuiltSite) -> None:
    """`start` and `end` cut the number's own words out of the paragraph as the page shows it."""
    for row in root_site.rows("figures"):
        if row["start"] is None:
            continue
        page = root_site.pages[f"articles/{row['article']}.html"]
        shown = paragraph_text(only(page, f"#{row['paragraph']}"))
        mark = only(page, f'[id="m-{row["id"]}"] > a').get_text()
        cut = shown[row["start"] : row["end"]]
        assert cut, row
        assert cut in mark or mark in cut, (row["id"], cut, mark)


def test_offsets_of_mentions(root_site: BuiltSite) -> None:
    """`start` and `end` of a mention cut the name out of the paragraph or title as the page shows it."""
    for entity in root_site.rows("entities"):
        for row in entity["mentions"]:
            page = root_site.pages[f"articles/{row['article']}.html"]
            shown = paragraph_text(only(page, f"#{row['paragraph']}"))
            assert shown[row["start"] : row["end"]] == row["text"], (entity["id"], row)


def test_quotes_are_short(root_site: BuiltSite) -> None:
    """No quotation is longer than eight words, in figures and in positions."""
    positions = [held for row in root_site.rows("quantities") for held in row["positions"]]
    quotes = [row["quote"] for row in (*root_site.rows("figures"), *positions)]
    assert [quote for quote in quotes if len(WORD.findall(quote)) > LONGEST_QUOTE] == []


def test_removed_text_stays_out(root_site: BuiltSite) -> None:
    """Of what cleaning removed, the data gives rule, place and size, and no words."""
    removed = [piece for row in root_site.rows("articles") for piece in row["removed"]]
    assert {tuple(piece) for piece in removed} == {("start", "end", "rule", "role")}
