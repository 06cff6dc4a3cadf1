"""Every file under `data/`: tables, files of single quantities and articles, schemas, and what they all are."""

from collections.abc import Iterator
from itertools import chain

from ..addresses import Addresses
from ..edition import Edition
from ..frame import last_decision
from ..views import Site
from . import annotations, citations, dump, files
from .packages import SCHEMAS_AT, TABLES, packed, table_schema
from .schemas import POSITION, QUANTITY, ROWS


def data_files(edition: Edition, site: Site, addresses: Addresses) -> Iterator[tuple[str, str]]:
    """(path, text) of every data file, each made when it is asked for; the package, which knows them all, is last."""
    licence = {"name": site.licence.text, "url": site.licence.href or ""}
    tables = files(edition, licence, site.rules_version)
    own = chain(tables, _schemas(), _annotations(edition, site, addresses), citations.files(edition, site, addresses))
    yield from packed(own, site, addresses, last_decision(edition))


def _schemas() -> Iterator[tuple[str, str]]:
    """The schemas of what is no whole JSON table."""
    yield f"{SCHEMAS_AT}quantity.schema.json", dump(QUANTITY)
    for name, row in (("figures", ROWS["figures"]), ("positions", POSITION)):
        yield f"{SCHEMAS_AT}{TABLES[name]}", dump(table_schema(row))


def _annotations(edition: Edition, site: Site, addresses: Addresses) -> Iterator[tuple[str, str]]:
    for article in edition.archive.articles:
        found = annotations.collection(edition, site, addresses, article)
        yield annotations.path_of(article.id), annotations.lines(found)
