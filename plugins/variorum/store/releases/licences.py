"""The text of the licence that goes with a release."""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from ...errors import BuildError, Problem

KNOWN = frozenset({"CC-BY-4.0"})
"""Licences whose text this program brings, by their names in SPDX: the one that archives have by default."""


def licence_text(licence: Mapping[str, str], own: Path | None) -> str:
    """The licence's full text: from the file `own`, else the one this program brings. Raises BuildError for neither."""
    if own:
        try:
            return own.read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            problem = Problem(str(own), 0, 0, str(error), "the text of a licence", "Name a readable text file.")
            raise BuildError([problem]) from None
    if licence["name"] not in KNOWN:
        advice = "Name a file with the licence's text: make release LICENCE=…"
        found = f"the licence {licence['title']}, whose text this program does not bring"
        raise BuildError([Problem("VARIORUM_LICENCE", 0, 0, found, f"one of {', '.join(sorted(KNOWN))}", advice)])
    return files(__package__).joinpath("texts", f"{licence['name']}.txt").read_text(encoding="utf-8")
