"""`python -m variorum extract --json`: the figures and names of text files, with offsets into the files as read."""

import argparse
import json
from pathlib import Path
from typing import Any

from .. import RULES_VERSION
from ..capture import clean, decode, kept_spans
from ..capture.decode import LIMIT
from ..edtf import day_of
from ..errors import CaptureError, Problem, raise_any
from ..reading import Lexicon, NameIndex, load_lexicon, name_index
from ..reading.extract import extract_rows
from ..store.content import load_entities

NAME, HELP = "extract", "print the figures and names of text files as JSON"


def arguments(own: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    own.add_argument("files", nargs="+", type=Path)
    own.add_argument("--json", action="store_true", help="as JSON (the only form there is)")
    own.add_argument("--no-clean", action="store_true", help="read the files whole, furniture included")
    own.add_argument("--content", type=Path, default=Path("content"), help="glossary to name entities from")


def run(options: argparse.Namespace) -> int:
    """Nothing is printed before every file has been read; what cannot be read is told all at once."""
    lexicon = load_lexicon()
    index = name_index(load_entities(options.content, str(options.content)) if options.content.is_dir() else ())
    rows, problems = [], []
    for path in options.files:
        try:
            rows.append({"file": str(path), **_read(path, lexicon, index, cleaned=not options.no_clean)})
        except OSError as error:
            problems.append(Problem(str(path), 0, 0, str(error.strerror), "a readable text file", "Check the name."))
        except CaptureError as error:
            problems += error.problems
    raise_any(problems, CaptureError)
    print(json.dumps(rows, ensure_ascii=False, indent=1))
    return 0


def _read(path: Path, lexicon: Lexicon, index: NameIndex, *, cleaned: bool) -> dict[str, Any]:
    with path.open("rb") as file:
        raw = file.read(LIMIT + 1)
    text = decode(raw, str(path)).text
    if not cleaned:
        return extract_rows(text, lexicon, index, rules_version=RULES_VERSION)
    own = clean(raw, str(path))
    kept, dated = kept_spans(own.pieces, raw, own.encoding), day_of(own.updated or own.page_date)
    return extract_rows(text, lexicon, index, rules_version=RULES_VERSION, keep=kept, page_date=dated)
