"""The file of an imported article: its text, and the one step in which it is written."""

import os
from io import StringIO
from pathlib import Path

from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from ...capture.article import Matter, body, front_matter
from ...capture.plan import Output
from ...capture.seal import sealed
from ...errors import Problem
from .. import positioned
from ..schema import EXCERPT_WORDS, ArticleMatter


def article_text(output: Output, path: Path, problems: list[Problem]) -> str:
    """The file of an article, with the digest of itself by which a later import knows whether it was edited."""
    matter = front_matter(output.cleaned, output.rights, output.row, EXCERPT_WORDS, output.was)
    problems += positioned.check(ArticleMatter, matter, str(path))[1]
    stream = StringIO()
    positioned.yaml().dump(_styled(matter), stream)
    return sealed(stream.getvalue(), body(output.cleaned, output.rights))


def _styled(matter: Matter) -> CommentedMap:
    """`matter` with one line for each piece and edit, and their texts in quotation marks."""
    styled = CommentedMap(matter)
    for key in ("pieces", "edits"):
        rows = matter.get(key, [])
        if isinstance(rows, list) and rows:
            styled[key] = [_in_line(row) for row in rows]
    return styled


def _in_line(row: Matter) -> CommentedMap:
    quoted = ("text", "before", "after")
    line = CommentedMap({k: DoubleQuotedScalarString(str(v)) if k in quoted else v for k, v in row.items()})
    line.fa.set_flow_style()
    return line


def write(path: Path, text: str) -> None:
    """Write `text` to `path` whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        os.replace(part, path)  # noqa: PTH105 - named as what it is: the one atomic step
    finally:
        part.unlink(missing_ok=True)
