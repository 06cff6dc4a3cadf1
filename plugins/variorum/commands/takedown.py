"""`python -m variorum takedown`: take an article or a person out of the archive, and leave a dated notice."""

import argparse
import datetime
from pathlib import Path

from ..archive import Terms
from ..audit import notice, traces
from ..consistency import check
from ..errors import ContentError, Problem, VariorumError
from ..model import Article, Content, Entity
from ..reading import load_lexicon
from ..store.content import read_content
from ..store.placing import Placing
from ..store.takedowns import FILE, take_out, texts_of

NAME, HELP = "takedown", "take an article, a person or a place out, and leave a dated notice"
ADVICE = "Take it out here too, or word it otherwise: the audit stays open as long as it is named."


def arguments(own: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    own.add_argument("id", help="id of the article, the actor or the place")
    own.add_argument("--reason", required=True, help="why, as readers will see it: without a name or a quotation")
    own.add_argument("--by", default="the editors", help="who decided it")
    own.add_argument("--date", help="day of the decision, YYYY-MM-DD; default today")
    own.add_argument("--content", type=Path, default=Path("content"))


def run(options: argparse.Namespace) -> int:
    """0 where nothing of it is left in the content folder; 1 with every place that still names it."""
    shown = str(options.content)
    content = read_content(options.content, shown).content
    subject = _subject(content, options.id)
    today = options.date or datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    ledger = next((row for row in content.ledgers if row.article == subject.id and isinstance(subject, Article)), None)
    row = notice(subject, ledger, today, options.by, options.reason)
    for path in take_out(options.content, row):
        print(f"deleted {path}")
    print(f"noted in {options.content / FILE}; the repository's history still has the files: see the documentation")
    left = _left(options.content, shown)
    print("\n".join(map(str, left)) if left else "nothing of it is left; build the site anew, and audit it with --site")
    return 1 if left else 0


def _subject(content: Content, name: str) -> Article | Entity:
    every: tuple[Article | Entity, ...] = (*content.articles, *content.entities)
    found = [row for row in every if name == row.id]
    if len(found) != 1:
        what = "no article, actor or place" if not found else f"{len(found)} things"
        raise ContentError([Problem(name, 0, 0, f"{what} of this id", "one", "Give the name of its file, no ending.")])
    return found[0]


def _left(root: Path, shown: str) -> list[Problem]:
    """Every place that names what was taken out, or contradicts its going."""
    reading = read_content(root, shown)
    texts = ((f"{shown}/{path}", text) for path, text in texts_of(root, [FILE]))
    found = set(traces(reading.content.takedowns, texts, ADVICE))
    try:
        terms = Terms(load_lexicon())
        found.update(check(reading.content, terms, reading.absent, Placing(root, shown)))
    except VariorumError as error:
        found.update(error.problems)
    return sorted({*found, *reading.problems})
