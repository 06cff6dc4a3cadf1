"""`content/explainers/*.md` and `content/pages/*.md` → what the archive checks of them; the rest is Pelican's."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from .. import edtf, model
from ..errors import Problem
from .faults import sort_of
from .files import Source, read_source
from .positioned import place

_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""How a day is written; Pelican reads other forms too, and those are left to it."""
DATES = ("date", "modified")
"""Keys that Pelican reads as days. It would tell of a wrong one without its place."""


def read_explainer(path: Path, shown: str) -> tuple[model.Explainer | None, list[Problem]]:
    """The body of an explainer or page, or what is wrong with it: front matter that Pelican cannot use."""
    source, problems = read_source(path, shown)
    if source is None:
        return None, problems
    problems = list(_unusable(source))
    if problems:
        return None, problems
    keys = {str(key).lower(): str(value) for key, value in source.matter.items()}
    kind: Literal["explainer", "page"] = "page" if path.parent.name == "pages" else "explainer"
    at = model.Place(shown, 1, 1)
    title, summary = keys["title"], keys.get("summary")
    found = model.Explainer(path.stem, kind, title, summary, source.body, source.body_line, at, _last_change(keys))
    return found, []


def _last_change(keys: Mapping[str, str]) -> str | None:
    days = [found.group() for name in DATES if (found := _DAY.match(keys.get(name, "")))]
    return max(days, default=None)


def _unusable(source: Source) -> Iterator[Problem]:
    matter = source.matter
    if not isinstance(matter, Mapping):
        yield Problem(source.path, 2, 1, sort_of(matter), "keys and values (title: …)", "Fill the front matter in.")
        return
    keys = {str(key).lower(): key for key in matter}
    if not str(matter.get(keys.get("title"), "")).strip():
        yield Problem(source.path, 2, 1, "no 'title'", "the key 'title'", "Add it.")
    for name in DATES:
        day = _DAY.match(str(matter.get(keys.get(name), "")))
        try:
            if day:
                edtf.parse(day.group())
        except ValueError as error:
            at = place(matter, [keys[name]], source.path, 2)
            yield Problem(at.path, at.line, at.column, f"{name}: {error}", "a day that exists", "Correct the value.")
