"""`python -m variorum release`: the data of a built site as one dated archive file that can be cited and checked."""

import argparse
import os
from pathlib import Path

from ..store.releases import release
from ..store.releases.settling import day_from

NAME, HELP = "release", "write the data of a built site as one dated archive file"


def arguments(own: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    own.add_argument("site", type=Path, help="folder of the built site")
    own.add_argument("--into", type=Path, default=Path("dist"), help="folder to write the file into")
    own.add_argument("--date", help="day of the release, YYYY-MM-DD; else SOURCE_DATE_EPOCH, else the last decision's")
    own.add_argument("--licence", type=Path, help="file with the licence's text, where the program does not bring it")


def run(options: argparse.Namespace) -> int:
    """The line printed tells the file, its day and its checksum."""
    day = day_from(options.date, os.environ.get("SOURCE_DATE_EPOCH"))
    made = release(options.site, options.into, day, options.licence)
    print(f"{made.path}: {made.files} files, as of {made.day}, sha256 {made.sha256}")
    return 0
