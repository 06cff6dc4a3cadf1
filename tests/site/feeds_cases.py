"""A small archive with a known address, as feeds and structured data see it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.site.small_archive import edition
from variorum.site.addresses import Addresses
from variorum.site.edition import Edition
from variorum.site.frame import site_of
from variorum.site.views import Site

SETTINGS: dict[str, Any] = {
    "SITENAME": "The ferry", "VARIORUM_BRAND": "Alba", "VARIORUM_RULES_VERSION": "1",
    "VARIORUM_LICENCE": {"name": "CC BY 4.0", "url": "https://example.org/licence"},
}  # fmt: skip
HOME = "https://example.org/repo"
ADDRESSES = Addresses(HOME)
NOWHERE = Addresses("")
"""A site whose address is not known."""


def small(folder: Path, changes: dict[str, str] | None = None) -> tuple[Edition, Site]:
    """The small archive, with `changes` to its files, and its site."""
    found = edition(folder, changes or {})
    return found, site_of(found, SETTINGS)


def undecided(edition: Edition) -> Edition:
    """The archive as it would be if no editor had decided anything about "A ferry in brief"."""
    rows = edition.archive.reports
    reports = tuple(replace(row, reviewed=None) if row.article == "ferry-in-brief" else row for row in rows)
    return replace(edition, archive=replace(edition.archive, reports=reports))
