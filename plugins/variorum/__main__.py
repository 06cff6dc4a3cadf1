"""`python -m variorum import | extract | audit`: the commands of the make targets."""

import argparse
import datetime
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from . import RULES_VERSION
from .archive import Terms
from .audit import audit, misquoted, report_lines, verified
from .capture import clean, decode
from .capture.decode import LIMIT
from .consistency import check
from .edtf import day_of
from .errors import CaptureError, Problem, VariorumError, raise_any
from .model import Content, Piece
from .reading import load_lexicon, name_index
from .reading.extract import extract_rows
from .reading.vague import check_policy
from .store.captures import read_captures
from .store.content import load_entities, read_content
from .store.imports import import_captures
from .store.placing import Placing
from .store.recording import record


def parser() -> argparse.ArgumentParser:
    """The command line. Every subcommand is documented in docs/reference/commands.md."""
    top = argparse.ArgumentParser(prog="variorum", description=__doc__)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    one = commands.add_parser("import", help="turn a folder of captures into articles")
    one.add_argument("source", type=Path, help="folder of captures, with captures.csv where there is one")
    one.add_argument("--content", type=Path, default=Path("content"), help="content folder to write into")
    one.add_argument("--rights", choices=("full", "excerpt"), default="full", help="whether the text may be kept")
    two = commands.add_parser("extract", help="print the figures and names of text files as JSON")
    two.add_argument("files", nargs="+", type=Path)
    two.add_argument("--json", action="store_true", help="as JSON (the only form there is)")
    two.add_argument("--no-clean", action="store_true", help="read the files whole, furniture included")
    two.add_argument("--content", type=Path, default=Path("content"), help="glossary to name entities from")
    three = commands.add_parser("audit", help="list what is still open in an archive")
    three.add_argument("--content", type=Path, default=Path("content"))
    three.add_argument("--captures", type=Path, default=Path("captures"))
    three.add_argument("--record", action="store_true", help="write into the ledgers what was verified")
    three.add_argument("--json", action="store_true", help="open items as JSON")
    three.add_argument("--policy", default="variorum", help="how vague words are read")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 where all is well, 1 where something is wrong or open."""
    options = parser().parse_args(arguments)
    try:
        return {"import": _import, "extract": _extract, "audit": _audit}[options.command](options)
    except VariorumError as error:
        print(error, file=sys.stderr)
        return 1


def _import(options: argparse.Namespace) -> int:
    report = import_captures(options.source, options.content, options.rights)
    print("\n".join(report.lines()))
    return 0


def _extract(options: argparse.Namespace) -> int:
    """Nothing is printed before every file has been read; what cannot be read is told all at once."""
    lexicon = load_lexicon()
    index = name_index(load_entities(options.content, str(options.content)) if options.content.is_dir() else ())
    rows, problems = [], []
    for path in options.files:
        try:
            with path.open("rb") as file:
                raw = file.read(LIMIT + 1)
            decoded = decode(raw, str(path))
            cleaned = None if options.no_clean else clean(raw, str(path))
            kept, dated = (spans(cleaned.pieces), day_of(cleaned.page_date)) if cleaned else (None, None)
            read = extract_rows(decoded.text, lexicon, index, rules_version=RULES_VERSION, keep=kept, page_date=dated)
            rows.append({"file": str(path), **read})
        except OSError as error:
            problems.append(Problem(str(path), 0, 0, str(error.strerror), "a readable text file", "Check the name."))
        except CaptureError as error:
            problems += error.problems
    raise_any(problems, CaptureError)
    print(json.dumps(rows, ensure_ascii=False, indent=1))
    return 0


def spans(pieces: Sequence[Piece]) -> tuple[tuple[int, int], ...]:
    """Code-point spans of the kept pieces of a freshly cleaned capture."""
    at, kept = 0, []
    for piece in pieces:
        length = len(piece.text or "")
        kept += [(at, at + length)] if piece.kind == "kept" else []
        at += length
    return tuple(kept)


def _audit(options: argparse.Namespace) -> int:
    check_policy(options.policy)
    shown, terms = str(options.content), Terms(load_lexicon(), options.policy)
    reading = read_content(options.content, shown)
    content, where = reading.content, Placing(options.content, shown)
    captures = read_captures(options.captures, content.articles)
    faults = [*reading.problems, *check(content, terms, reading.absent, where)]
    if faults and not options.json:
        raise_any([*faults, *misquoted(content, captures)])
    result = audit(content, captures, terms, where)
    open_items = sorted({*faults, *result.problems})
    print(_json(open_items) if options.json else "\n".join(report_lines(result, content.articles)))
    if options.record and not open_items:
        _record(options.content, content, {f.article: dict(f.lines) for f in result.found})
    return 1 if open_items else 0


def _json(problems: Sequence[Problem]) -> str:
    names = ("path", "line", "column", "found", "expected", "advice")
    rows = [{name: getattr(problem, name) for name in names} for problem in problems]
    return json.dumps({"version": 1, "rules_version": RULES_VERSION, "open": rows}, ensure_ascii=False, indent=1)


def _record(root: Path, content: Content, lines: dict[str, dict[str, int]]) -> None:
    """Only a clean audit is recorded. The date is the day of the audit: the one place where the clock is read."""
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    articles = {article.id: article for article in content.articles}
    for ledger in content.ledgers:
        capture = articles[ledger.article].capture
        if capture and ledger.article in lines:
            path = root / Path(ledger.at.path).relative_to(str(root))
            record(path, verified(ledger, capture.sha256, today), lines[ledger.article])
            print(f"recorded {ledger.at.path}", file=sys.stderr)  # standard output is the report, also as JSON


if __name__ == "__main__":
    sys.exit(main())
