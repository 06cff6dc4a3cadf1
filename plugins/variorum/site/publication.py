"""One build's archive, joined and judged before Pelican reads a page, so that explainers can cite it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..archive import Terms, join
from ..audit import misquoted
from ..consistency import check
from ..errors import BuildError, Problem, raise_any
from ..judging import judge
from ..model import Content
from ..reading import load_lexicon
from ..reading.vague import check_policy
from ..store.captures import read_captures
from ..store.content import read_content
from ..store.placing import Placing
from .addresses import Addresses
from .edition import Edition
from .frame import site_of
from .paging import PER_PAGE
from .progress import stage
from .rendering import Theme
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
    """Read, check, join and judge the content folder. Raises VariorumError with every fault found."""
    root = Path(settings["PATH"])
    terms = terms_of(settings)
    with stage("Reading content"):
        reading = read_content(root, root.name)
    content = reading.content
    captures = read_captures(root.parent / settings.get("VARIORUM_CAPTURES", "captures"), content.articles)
    with stage("Checking"):
        problems = check(content, terms, reading.absent, Placing(root, root.name))
    raise_any([*reading.problems, *problems, *misquoted(content, captures)])
    with stage("Joining"):
        archive = join(content, terms)
    if terms.unreviewed == "refuse" and archive.unreviewed:
        found = f"{archive.unreviewed} figures that only the program has read"
        advice = "Decide them in the ledgers, or set VARIORUM_UNREVIEWED to 'show' or 'hide'."
        raise BuildError([Problem(root.name, 0, 0, found, "every figure checked by an editor", advice)])
    with stage("Judging"):
        edition = Edition(archive, judge(archive), terms, per_page_of(settings))
    addresses = Addresses(settings["SITEURL"] or "", bool(settings.get("RELATIVE_URLS")))
    site = site_of(edition, settings)
    return Publication(content, edition, addresses, site, Theme(Path(settings["THEME"]), addresses, site))


def per_page_of(settings: Mapping[str, Any]) -> int:
    """How many entries of a list stand on one page. Raises BuildError for what is no number of entries."""
    found = settings.get("VARIORUM_PER_PAGE", PER_PAGE)
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        advice = f"Set VARIORUM_PER_PAGE to a number; {PER_PAGE} where nothing is said."
        raise BuildError([Problem("VARIORUM_PER_PAGE", 0, 0, repr(found), "a whole number above 0", advice)])
    return found


def terms_of(settings: Mapping[str, Any]) -> Terms:
    """The terms that Pelican's settings give. Raises ContentError for a policy that does not exist."""
    policy = settings.get("VARIORUM_VAGUE_POLICY", "variorum")
    check_policy(policy)
    unreviewed = settings.get("VARIORUM_UNREVIEWED", "show")
    return Terms(load_lexicon(), policy, unreviewed, settings.get("VARIORUM_EXCERPT_WORDS", 8))
