"""`python -m variorum import`: a folder of captures → articles, with a report of what was removed by which rule."""

import argparse
from pathlib import Path

from ..store.imports import import_captures

NAME, HELP = "import", "turn a folder of captures into articles"


def arguments(own: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    own.add_argument("source", type=Path, help="folder of captures, with captures.csv where there is one")
    own.add_argument("--content", type=Path, default=Path("content"), help="content folder to write into")
    own.add_argument("--rights", choices=("full", "excerpt"), default="full", help="whether the text may be kept")


def run(options: argparse.Namespace) -> int:
    """Nothing is written where any capture cannot be taken."""
    report = import_captures(options.source, options.content, options.rights)
    print("\n".join(report.lines()))
    return 0
