"""The demonstration is built once for all that ask about it: a build of it takes longer than a hundred other tests."""

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
BUILD = re.compile(r"\b(?:built|pelican)\(\s*ROOT / \"content\"")
BUILDS = {
    "conftest.py": (2, "at the root and as published, shared by all processes that test"),
    "browser/conftest.py": (1, "with relative links, as it opens from a folder"),
    "site/test_builds.py": (1, "compared with the first, byte for byte"),
}
"""File → how often it builds the demonstration, and what it asks of that build that no other can answer."""
FILES = {path.relative_to(TESTS).as_posix(): path for path in sorted(TESTS.rglob("*.py"))}


@pytest.mark.parametrize("name", sorted({name for name, path in FILES.items() if BUILD.search(path.read_text())}))
def test_nobody_builds_the_demonstration_again(name: str) -> None:
    """Whoever needs it takes the fixture `root_site` or `published_site`; any other build has its reason above."""
    found = len(BUILD.findall(FILES[name].read_text(encoding="utf-8")))
    assert found == BUILDS.get(name, (0, ""))[0]


def test_every_reason_is_needed() -> None:
    """A file that builds it no more is taken from the list."""
    assert [name for name in BUILDS if not BUILD.search(FILES[name].read_text(encoding="utf-8"))] == []
