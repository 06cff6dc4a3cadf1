"""A made-up archive about a regatta: copied, changed by one edit and asked, as an editor would change a file.

Three articles, one for each kind of rights, with their captures, whose every number is decided.
"""

import shutil
from pathlib import Path

from variorum.archive import Terms, join
from variorum.audit import Audit, audit
from variorum.consistency import check
from variorum.errors import Problem
from variorum.model import Archive, Content
from variorum.reading import load_lexicon
from variorum.store.captures import read_captures
from variorum.store.content import load_content, read_content
from variorum.store.placing import Placing

REGATTA = Path(__file__).resolve().parent / "archives" / "regatta"
TERMS = Terms(load_lexicon())
SHOWN = "content"
"""What the folder is called in messages."""


def copy(target: Path) -> Path:
    """The archive below `target`: `content/` and `captures/`."""
    shutil.copytree(REGATTA, target, dirs_exist_ok=True)
    return target


def change(root: Path, path: str, old: str, new: str) -> None:
    """Put `new` in the place of `old`, which the file `path` holds once."""
    text = (root / path).read_bytes().decode()
    assert text.count(old) == 1, f"{path} holds {old!r} {text.count(old)} times"
    (root / path).write_bytes(text.replace(old, new).encode())


def write(root: Path, path: str, text: str | bytes) -> None:
    """Write a file, with its folders."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(text if isinstance(text, bytes) else text.encode())


def content_of(root: Path) -> Content:
    """The content, which must be sound in itself."""
    return load_content(root / "content", SHOWN)


def problems_of(root: Path) -> list[Problem]:
    """What is wrong with the content, captures apart."""
    reading = read_content(root / "content", SHOWN)
    return sorted([*reading.problems, *check(reading.content, TERMS, reading.absent, Placing(root / "content", SHOWN))])


def archive_of(root: Path, terms: Terms = TERMS) -> Archive:
    """The joined archive."""
    return join(content_of(root), terms)


def audit_of(root: Path) -> Audit:
    """The audit against the captures that are there."""
    content = content_of(root)
    return audit(content, read_captures(root / "captures", content.articles), TERMS, Placing(root / "content", SHOWN))


def told(problems: list[Problem] | tuple[Problem, ...]) -> list[str]:
    """Each problem as its line for editors."""
    return [str(problem) for problem in problems]
