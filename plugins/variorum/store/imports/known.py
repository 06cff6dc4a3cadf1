"""What the archive already holds of captures."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ...capture.plan import Known
from ...capture.seal import blocks, is_untouched
from ...errors import ContentError, Problem, raise_any
from ...model import Cleaned, Edit, Piece
from .. import positioned
from ..schema import ArticleMatter
from .folder import text_of


def known_articles(folder: Path, problems: list[Problem]) -> list[Known]:
    """The articles of the archive, with the captures they come from, by file name."""
    found = []
    for path in sorted(folder.glob("*.md")):
        text = text_of(path, problems)
        if text is None:
            continue
        head = blocks(text, ("capture", "rights"))
        matter, faults = positioned.load(head, str(path))
        problems += [replace(problem, line=0, column=0) for problem in faults]
        capture = matter.get("capture") if isinstance(matter, Mapping) else None
        name, sha256 = (capture.get("name"), capture.get("sha256")) if isinstance(capture, Mapping) else (None, None)
        rights = str(matter.get("rights")) if isinstance(matter, Mapping) else ""
        was = capture.get("was") if isinstance(capture, Mapping) else None
        before = tuple(map(str, was)) if isinstance(was, list) else ()
        found.append(Known(path.stem, name, sha256, rights, is_untouched(text), before))
    return found


def earlier(path: Path) -> Cleaned:
    """The cleaned capture that the article at `path` was made from. Raises ContentError where it does not hold one."""
    problems: list[Problem] = []
    text = text_of(path, problems) or ""
    keys = blocks(text, ("title", "rights", "original_title", "capture", "pieces", "edits"))
    value, faults = positioned.load(keys, str(path))
    matter, more = positioned.check(ArticleMatter, value, str(path)) if not faults else (None, [])
    raise_any([*problems, *(replace(problem, line=0, column=0) for problem in (*faults, *more))], ContentError)
    assert matter  # or there were problems
    assert matter.capture  # or it would not have been compared
    pieces = tuple(Piece(*row.bytes, row.kind, row.rule, row.role, row.text, row.paragraph) for row in matter.pieces)
    edits = tuple(Edit(*row.bytes, row.before, row.after, row.rule) for row in matter.edits)
    of = matter.capture
    return Cleaned(of.name, of.sha256, of.size, of.encoding, pieces, edits, matter.original_title, *[None] * 5)
