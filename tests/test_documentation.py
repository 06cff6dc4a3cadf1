"""What an editor can set, write, call or make is in docs/reference, and nothing else is."""

import argparse
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from variorum.commands import parser
from variorum.store import positioned, schema

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "docs" / "reference"
PAGES = tuple(sorted((ROOT / "docs").rglob("*.md"))) + tuple(sorted(ROOT.glob("*.md")))

KINDS = tuple(
    sorted(
        (
            kind
            for kind in vars(schema).values()
            if isinstance(kind, type) and issubclass(kind, BaseModel) and kind.model_fields
        ),
        key=lambda kind: kind.__name__,
    )
)
"""Every kind of mapping that content files hold."""


def rows(page: str, section: str | None = None) -> list[str]:
    """The first cells, written as code, of the tables of a reference page, or of those under one of its headings."""
    text = (REFERENCE / page).read_text(encoding="utf-8")
    if section is not None:
        found = re.search(rf"^#+ {re.escape(section)}$(.*?)(?=^#|\Z)", text, re.MULTILINE | re.DOTALL)
        assert found, f"{page} has no section '{section}'"
        text = found[1]
    return re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE)


def section_of(kind: type[BaseModel]) -> str:
    """The heading under which a kind of mapping is described: `CaptureMatter` under `Capture`."""
    return kind.__name__.removesuffix("Matter")


def own_keys(kind: type[BaseModel]) -> list[str]:
    """The keys a kind of mapping adds to those of the kind it extends."""
    inherited = {key for base in kind.__bases__ if issubclass(base, BaseModel) for key in base.model_fields}
    return [field.alias or key for key, field in kind.model_fields.items() if key not in inherited]


@pytest.mark.parametrize("kind", KINDS, ids=section_of)
def test_every_key_of_content_files_is_documented(kind: type[BaseModel]) -> None:
    """A section for each kind of mapping has one row for each of its keys, in the schema's order, and no other."""
    assert rows("front-matter.md", section_of(kind)) == own_keys(kind)


SETTINGS_FILES = (ROOT / "pelicanconf.py", ROOT / "publishconf.py")
PROGRAM = (*sorted((ROOT / "plugins").rglob("*.py")), *sorted((ROOT / "theme").rglob("*.html")))


def settings_named_in(paths: Iterable[Path]) -> set[str]:
    """Every setting of ours that files name."""
    return {name for path in paths for name in re.findall(r"VARIORUM_[A-Z_]+", path.read_text(encoding="utf-8"))}


def test_every_setting_is_documented() -> None:
    """Each `VARIORUM_` setting that is set or read has one row in settings.md, and no row is without its setting."""
    documented = sorted(row for row in rows("settings.md") if row.startswith("VARIORUM_"))
    assert documented == sorted(settings_named_in((*SETTINGS_FILES, *PROGRAM)))


def test_no_setting_is_without_effect() -> None:
    """Whatever the settings files set, the plugin or the theme reads."""
    assert settings_named_in(SETTINGS_FILES) - settings_named_in(PROGRAM) == set()


def targets() -> list[tuple[str, str | None]]:
    """The targets of the Makefile that are called by name, each with the words beside it."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    return re.findall(r"^([a-z-]+):(?!=)(?:.*?  ## (.+))?", text, re.MULTILINE)


def test_every_target_says_what_it_does() -> None:
    """Each target of the Makefile has words beside it, which `make help` prints."""
    assert [name for name, words in targets() if not words] == []


def test_every_target_is_documented() -> None:
    """Each target has one row in make.md, in the Makefile's order, and no row is without its target."""
    assert [row for row in rows("make.md", "Targets") if row.startswith("make ")] == [
        f"make {name}" for name, _ in targets()
    ]


def subcommands() -> dict[str, argparse.ArgumentParser]:
    """The subcommands of `python -m variorum`, each with its parser."""
    for action in parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("the command line has no subcommands")


def options(command: argparse.ArgumentParser) -> Iterator[str]:
    """The long options and the names of the arguments of one subcommand, as an editor types them."""
    for action in command._actions:
        if not isinstance(action, argparse._HelpAction):
            yield next((name for name in action.option_strings if name.startswith("--")), action.dest)


def test_every_subcommand_is_documented() -> None:
    """Each subcommand has a section in commands.md with one row for each of its options and arguments."""
    described = {name: set(rows("commands.md", f"variorum {name}")) for name in subcommands()}
    assert described == {name: set(options(command)) for name, command in subcommands().items()}


SCHEMAS: dict[str, type[BaseModel]] = {
    "articles": schema.ArticleMatter,
    "ledger": schema.LedgerMatter,
    "quantities": schema.QuantityMatter,
    "places": schema.EntityMatter,
    "actors": schema.EntityMatter,
}
"""The schema of the files in each folder of `content/`."""


def examples() -> list[tuple[str, str, str]]:
    """(page, folder of `content/`, YAML) of every example file on the pages; its first line names it in a comment."""
    found = []
    for page in PAGES:
        for block in re.findall(
            r"^ *```yaml\n(.*?)^ *```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
        ):
            named = re.match(r" *# content/(\w+)/[\w-]+\.(?:md|yaml)\n", block)
            assert named, f"{page.name}: the first line of a YAML example is a comment that names its file"
            found.append((page.relative_to(ROOT).as_posix(), named[1], block))
    return found


@pytest.mark.parametrize(("page", "folder", "block"), examples())
def test_examples_are_valid_content(page: str, folder: str, block: str) -> None:
    """Each example file on a page of the documentation has the keys and types that its kind of file must have."""
    node, problems = positioned.load(block, page)
    assert problems == []
    assert positioned.check(SCHEMAS[folder], node, page)[1] == []


def anchors(page: Path) -> set[str]:
    """The fragments by which the headings of a page are reached, as code hosts form them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_between_pages_of_the_documentation_hold(page: Path) -> None:
    """A relative link on a page of the documentation leads to a file of the checkout, and to a heading of it."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for link, fragment in re.findall(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)", text):
        if "://" in link or link.startswith("mailto:"):
            continue
        target = page.parent / link if link else page
        assert target.exists(), link
        assert not fragment or fragment in anchors(target), f"{link}#{fragment}"
