"""`python -m variorum audit`: what is still open in an archive; a clean audit can be recorded in the ledgers."""

import argparse
import datetime
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from .. import RULES_VERSION
from ..archive import Terms
from ..audit import SCHEMA, Found, as_json, audit, firsts, misquoted, report_lines, traces, verified
from ..consistency import check, unused_quantities
from ..errors import Problem, raise_any
from ..model import Content
from ..reading import load_lexicon
from ..reading.vague import check_policy
from ..store.captures import read_captures
from ..store.content import read_content
from ..store.placing import Placing
from ..store.recording import record
from ..store.takedowns import FILE, texts_of

NAME, HELP = "audit", "list what is still open in an archive"


def arguments(own: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    own.add_argument("--content", type=Path, default=Path("content"))
    own.add_argument("--captures", type=Path, default=Path("captures"))
    own.add_argument("--record", action="store_true", help="write into the ledgers what was verified")
    own.add_argument("--notes", action="store_true", help="list notes too, for which nothing is open")
    own.add_argument("--json", action="store_true", help="open items as JSON")
    own.add_argument(
        "--schema", action="store_true", help="print the JSON Schema of what --json prints; audits nothing"
    )
    own.add_argument("--site", type=Path, help="a built site: nothing that was taken down may be left in it")
    own.add_argument("--policy", default="variorum", help="how vague words are read")


def run(options: argparse.Namespace) -> int:
    """1 where anything is open. Faults of the content stop it, unless they are wanted as JSON with the rest.

    A question that no row uses is none of those: who begins an archive asks first, and needs the numbers to decide.
    """
    if options.schema:
        print(json.dumps(SCHEMA, indent=1))
        return 0
    check_policy(options.policy)
    shown, terms = str(options.content), Terms(load_lexicon(), options.policy)
    reading = read_content(options.content, shown)
    content, where = reading.content, Placing(options.content, shown)
    captures = read_captures(options.captures, content.articles)
    unused = {*unused_quantities(content, reading.absent)}
    faults = [*reading.problems, *(p for p in check(content, terms, reading.absent, where) if p not in unused)]
    if faults and not options.json:
        raise_any([*faults, *unused, *misquoted(content, captures, where)])
    result = audit(content, captures, terms, where)
    result = replace(result, problems=tuple(sorted({*result.problems, *unused, *_left(options, shown, content)})))
    open_items = sorted({*faults, *result.problems})
    lines = report_lines(result, content.articles, notes=options.notes)
    look_at = firsts(content, terms) if not (faults or unused) else ()
    shown_first = [line for row in look_at for line in row.lines()]
    head = ["Formed by rule; look at these first:", *shown_first, ""] if shown_first else []
    told = as_json(open_items, result, look_at, len(content.articles), RULES_VERSION) if options.json else None
    print(told or "\n".join([*head, *lines]))
    if options.record and not open_items:
        _record(options.content, content, {found.article: found for found in result.found})
    return 1 if open_items else 0


def _left(options: argparse.Namespace, shown: str, content: Content) -> Iterator[Problem]:
    """What is left of anything taken down, in the content folder and in a built site."""
    texts = ((f"{shown}/{path}", text) for path, text in texts_of(options.content, [FILE]))
    yield from traces(content.takedowns, texts, "Take it out here too, or word it otherwise.")
    if options.site:
        built = ((f"{options.site}/{path}", text) for path, text in texts_of(options.site))
        yield from traces(content.takedowns, built, "Build the site anew, and publish it.")


def _record(root: Path, content: Content, checked: Mapping[str, Found]) -> None:
    """Only a clean audit is recorded. The date is the day of the audit: the one place where the clock is read."""
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    articles = {article.id: article for article in content.articles}
    for ledger in content.ledgers:
        article, found = articles[ledger.article], checked.get(ledger.article)
        if article.capture and found:
            path = root / Path(ledger.at.path).relative_to(str(root))
            record(path, verified(ledger, article, found.pieces, today), dict(found.lines))
            print(f"recorded {ledger.at.path}", file=sys.stderr)  # standard output is the report, also as JSON
