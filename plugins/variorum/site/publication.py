"""One build's archive, joined and judged before Pelican reads a page, so that explainers can cite it."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..archive import Terms, join, with_proposals
from ..audit import misquoted, other_captures
from ..consistency import check
from ..errors import BuildError, Problem, raise_any
from ..judging import grouped, judge
from ..model import Archive, Content
from ..reading.discovery import load_name_rules
from ..store.captures import read_captures
from ..store.content import read_content
from ..store.placing import Placing
from .addresses import Addresses
from .edition import Edition
from .frame import site_of
from .progress import stage
from .rendering import Theme
from .settings import captures_of, per_page_of, propose_of, terms_of
from .views import Site

SETTING = "VARIORUM_PUBLICATION"
"""Where the plugin keeps it among Pelican's settings, the one thing that readers and generators share."""


@dataclass(frozen=True, slots=True)
class Publication:
    """Everything the pages are made from."""

    content: Content
    edition: Edition
    addresses: Addresses
    site: Site
    theme: Theme


def prepare(settings: Mapping[str, Any]) -> Publication:
    """Read, check, join and judge the content folder. Raises VariorumError with every fault found.

    A capture that has changed since it was imported is told and stops nothing: the site is made of what git holds.
    """
    root, terms = Path(settings["PATH"]), terms_of(settings)
    content = _checked(root, captures_of(settings), terms)
    with stage("Proposing names"):
        content = with_proposals(content, propose_of(settings), load_name_rules())
    with stage("Joining"):
        archive = join(content, terms)
    with stage("Grouping"):
        archive = grouped(archive, terms.automatic)
    _refuse_unreviewed(archive, terms, root.name)
    with stage("Judging"):
        edition = Edition(archive, judge(archive), terms, per_page_of(settings))
    addresses = Addresses(settings["SITEURL"] or "", bool(settings.get("RELATIVE_URLS")))
    site = site_of(edition, settings)
    return Publication(content, edition, addresses, site, Theme(Path(settings["THEME"]), addresses, site))


def _checked(root: Path, folder: Path, terms: Terms) -> Content:
    """The content of `root`, which contradicts neither itself nor the captures of `folder`."""
    with stage("Reading content"):
        reading = read_content(root, root.name)
    content, where = reading.content, Placing(root, root.name)
    captures = read_captures(folder, content.articles)
    with stage("Checking"):
        problems = check(content, terms, reading.absent, where)
    raise_any([*reading.problems, *problems, *misquoted(content, captures, where)])
    for changed in other_captures(content, captures, where):  # not logged: Pelican's warnings end a build
        sys.stderr.write(f"warning: {changed}\n")
    return content


def _refuse_unreviewed(archive: Archive, terms: Terms, shown: str) -> None:
    """Raise BuildError where the settings want every figure checked by an editor, and some are not."""
    if terms.unreviewed == "refuse" and archive.unreviewed:
        found = f"{archive.unreviewed} figures that only the program has read"
        advice = "Decide them in the ledgers, or set VARIORUM_UNREVIEWED to 'show' or 'hide'."
        raise BuildError([Problem(shown, 0, 0, found, "every figure checked by an editor", advice)])
