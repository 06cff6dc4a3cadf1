"""What is published, held against validators that nobody of this project wrote. Nothing is fetched."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import feedparser
import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from citeproc.source.json import CiteProcJSON
from jsonschema import Draft202012Validator
from lxml import etree
from pyld import jsonld

from tests.site.built_site import BuiltSite
from tests.site.feeds_cases import ADDRESSES, small
from variorum.site.exports.annotations import CONTEXT, collection
from variorum.site.exports.citations import ENDINGS
from variorum.site.exports.packages import PACKAGE

STANDARDS = Path(__file__).parents[1] / "data" / "standards"
OA, RDF_TYPE = "http://www.w3.org/ns/oa#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
SCHEMA_ORG = "https://schema.org"

Triple = tuple[str, str, str]


def loaded(path: Path) -> Any:
    """A JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def files(site: BuiltSite, pattern: str) -> dict[str, Path]:
    """Files of the built site by their paths; there are some."""
    found = {path.relative_to(site.folder).as_posix(): path for path in sorted(site.folder.glob(pattern))}
    assert found, pattern
    return found


# --- the data package and its tables (frictionless) ------------------------------------------------------------------

frictionless_warns = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@frictionless_warns
def test_the_data_package_is_valid(published_site: BuiltSite) -> None:
    """Sizes, hashes, and every cell of the table of figures against its column."""
    import frictionless  # noqa: PLC0415  # it takes a second to load, and warns of its own dependencies

    report = frictionless.validate(str(published_site.folder / PACKAGE))
    assert report.flatten(["name", "rowNumber", "fieldName", "note"]) == []
    assert report.stats["tasks"] == len(files(published_site, "data/*.*")) - 1


@frictionless_warns
def test_a_changed_byte_is_found(published_site: BuiltSite, tmp_path: Path) -> None:
    """The hashes are those of the files: one digit more, and the package is not valid."""
    import frictionless  # noqa: PLC0415  # as above

    for path in (*files(published_site, "data/*.*").values(), *files(published_site, "data/schemas/*").values()):
        target = tmp_path / path.relative_to(published_site.folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    table = tmp_path / "data" / "figures.csv"
    table.write_text(table.read_text(encoding="utf-8") + "1", encoding="utf-8", newline="")
    assert not frictionless.validate(str(tmp_path / PACKAGE)).valid


@frictionless_warns
def test_every_table_has_the_columns_of_its_schema(published_site: BuiltSite) -> None:
    """The CSV files of quantities too: figures of a question, positions on a statement."""
    import frictionless  # noqa: PLC0415  # as above

    statements = {row["id"] for row in published_site.rows("quantities") if row["kind"] == "statement"}
    for path in files(published_site, "data/quantities/*.csv").values():
        kind = "positions" if path.stem in statements else "figures"
        descriptor = loaded(published_site.folder / f"data/schemas/{kind}.table.json")
        schema = frictionless.Schema.from_descriptor(descriptor)
        resource = frictionless.Resource(path=path.name, basepath=str(path.parent), schema=schema)
        assert resource.validate().flatten(["rowNumber", "fieldName", "note"]) == [], path.name


# --- JSON (jsonschema) -----------------------------------------------------------------------------------------------


def test_every_json_file_fits_a_schema(published_site: BuiltSite) -> None:
    """Each file under data/ is a whole table, a quantity, a schema, or in a format whose own reader is asked below."""
    own_readers = (PACKAGE, "data/annotations/", "data/citations/")
    schemas = {path.stem.removesuffix(".schema"): loaded(path)
               for path in files(published_site, "data/schemas/*.schema.json").values()}  # fmt: skip
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    for path, file in files(published_site, "data/**/*.json").items():
        if path.startswith((*own_readers, "data/schemas/")):
            continue
        name = "quantity" if path.startswith("data/quantities/") else file.stem
        errors = [error.message for error in Draft202012Validator(schemas[name]).iter_errors(loaded(file))]
        assert errors == [], path


# --- citations (bibtexparser, rispy, citeproc) -----------------------------------------------------------------------


def cited(site: BuiltSite, number: int) -> dict[str, Path]:
    """The citation files of one format, by article; each article has one."""
    ending = ENDINGS[number][0]
    found = {file.name.removesuffix(f".{ending}"): file for file in files(site, f"data/citations/*.{ending}").values()}
    assert set(found) == {row["id"] for row in site.rows("articles")}
    return found


def test_bibtex_is_read(published_site: BuiltSite) -> None:
    """Two entries an article, none of them refused; the title reads back."""
    titles = {row["id"]: row["title"] for row in published_site.rows("articles")}
    for name, file in cited(published_site, 0).items():
        library = parse_string(file.read_text(encoding="utf-8"))
        assert library.failed_blocks == []
        assert [entry.key for entry in library.entries] == [name, f"{name}-original"]
        assert library.entries[0].fields_dict["title"].value == titles[name]


def test_ris_is_read(published_site: BuiltSite) -> None:
    """Two records an article, with type, title and address; no tag that the reader does not know."""
    for name, file in cited(published_site, 1).items():
        ours, original = rispy.loads(file.read_bytes().decode("utf-8"))
        assert (ours["type_of_reference"], ours["id"], original["type_of_reference"]) == ("ELEC", name, "NEWS")
        assert ours["urls"] == [f"{published_site.base}articles/{name}.html"]
        assert "unknown_tag" not in {*ours, *original}


def test_csl_is_read(published_site: BuiltSite) -> None:
    """Every variable and type is one of CSL: of others the reader warns, and a warning is a failure here."""
    for name, file in cited(published_site, 2).items():
        assert list(CiteProcJSON(loaded(file))) == [name, f"{name}-original"]


# --- feeds and sitemap -----------------------------------------------------------------------------------------------


def test_feeds_are_read(published_site: BuiltSite) -> None:
    """No feed is malformed, and every entry has an id, a title, a day and a link."""
    for path, file in files(published_site, "feeds/**/*.xml").items():
        feed = feedparser.parse(file.read_bytes())
        assert not feed.bozo, (path, feed.get("bozo_exception"))
        assert feed.version == "atom10"
        assert feed.entries
        for entry in feed.entries:
            assert entry.id
            assert entry.title
            assert entry.updated_parsed
            assert entry.link


def test_the_sitemap_fits_the_schema_of_the_protocol(published_site: BuiltSite) -> None:
    """sitemaps.org's own XML Schema accepts it, and refuses an address without `loc`."""
    schema = etree.XMLSchema(etree.parse(STANDARDS / "sitemap.xsd"))
    tree = etree.parse(published_site.folder / "sitemap.xml")
    schema.assertValid(tree)
    first = tree.getroot()[0]
    first.remove(first[0])
    assert not schema.validate(tree)


# --- JSON-LD (pyld) --------------------------------------------------------------------------------------------------


def offline(url: str, _: object) -> dict[str, Any]:
    """The contexts that documents name, from here; no other is known. Every term of schema.org has one address."""
    contexts = {CONTEXT: loaded(STANDARDS / "annotation-terms.jsonld"),
                SCHEMA_ORG: {"@context": {"@vocab": f"{SCHEMA_ORG}/"}}}  # fmt: skip
    return {"contextUrl": None, "documentUrl": url, "document": contexts[url], "contentType": "application/ld+json"}


def triples(document: Mapping[str, Any], base: str) -> list[Triple]:
    """A document as triples of RDF."""
    found = jsonld.to_rdf(document, {"documentLoader": offline, "base": base})
    names = ("subject", "predicate", "object")
    return [(row[names[0]]["value"], row[names[1]]["value"], row[names[2]]["value"]) for row in found["@default"]]


def keys(node: Any) -> Iterator[str]:
    """Every key, and every type, motivation and purpose, inside a JSON-LD document."""
    if isinstance(node, list):
        for part in node:
            yield from keys(part)
    elif isinstance(node, dict):
        yield from node
        yield from (node[name] for name in ("type", "motivation", "purpose") if name in node)
        for part in node.values():
            yield from keys(part)


def check_annotations(document: Mapping[str, Any], base: str) -> None:
    """Every term is one of the vocabulary, and every annotation survives with its target."""
    terms = loaded(STANDARDS / "annotation-terms.jsonld")["@context"]
    assert set(keys(document)) - {"@context"} <= set(terms)
    found = triples(document, base)
    annotations = {subject for subject, predicate, value in found
                   if (predicate, value) == (RDF_TYPE, f"{OA}Annotation")}  # fmt: skip
    assert len(annotations) == document["total"] > 0
    assert annotations == {subject for subject, predicate, _ in found if predicate == f"{OA}hasTarget"}


def test_annotations_are_triples(published_site: BuiltSite) -> None:
    """The files of the demonstration, whose originals have no known address."""
    for path, file in files(published_site, "data/annotations/*.jsonld").items():
        check_annotations(loaded(file), published_site.base + path)


def test_annotations_of_an_original_are_triples(tmp_path: Path) -> None:
    """Those of a text whose address is known."""
    edition, site = small(tmp_path)
    article = edition.articles["ferry-at-noon"]
    check_annotations(collection(edition, site, ADDRESSES, article), "https://example.org/")


def test_structured_data_are_triples(published_site: BuiltSite) -> None:
    """What pages say in the words of schema.org: every kind the specification names, each with its address."""
    types = set()
    for path, page in published_site.pages.items():
        for script in page.select('script[type="application/ld+json"]'):
            found = triples(json.loads(str(script.string)), published_site.base + path)
            assert found, path
            types |= {value for _, predicate, value in found if predicate == RDF_TYPE}
    named = {"Article", "Claim", "DefinedTerm", "Place", "Person", "Organization", "Dataset"}
    assert {f"{SCHEMA_ORG}/{name}" for name in named} <= types
    assert not [name for name in types if "Review" in name or "Rating" in name]
