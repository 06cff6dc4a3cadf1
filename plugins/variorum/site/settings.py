"""What Pelican's settings say of the archive, each checked: a word that means nothing here stops the build."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast, get_args

from ..archive import Terms, Unreviewed
from ..errors import BuildError, Problem
from ..model import Automatic
from ..reading import load_lexicon
from ..reading.vague import check_policy
from .paging import PER_PAGE

UNTITLED = "An untitled archive"
"""What an archive is called that nobody has given a name."""


def terms_of(settings: Mapping[str, Any]) -> Terms:
    """The terms of joining and judging. Raises ContentError for a policy that does not exist, BuildError for a setting
    that is none of the words or numbers it may be.
    """
    policy = settings.get("VARIORUM_VAGUE_POLICY", "variorum")
    check_policy(policy)
    unreviewed = cast("Unreviewed", _word(settings, "VARIORUM_UNREVIEWED", get_args(Unreviewed)))
    automatic = cast("Automatic", _word(settings, "VARIORUM_AUTO_QUANTITIES", get_args(Automatic)))
    return Terms(load_lexicon(), policy, unreviewed, automatic, _count(settings, "VARIORUM_EXCERPT_WORDS", 8))


def captures_of(settings: Mapping[str, Any]) -> Path:
    """The folder of captures, which need not be there."""
    return Path(settings["PATH"]).parent / str(settings.get("VARIORUM_CAPTURES", "captures"))


def propose_of(settings: Mapping[str, Any]) -> Automatic:
    """When entities proposed by rule are taken. Raises BuildError for what is none of the words for it."""
    return cast("Automatic", _word(settings, "VARIORUM_PROPOSE", get_args(Automatic)))


def untitled(settings: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the settings call the story, emptied where they are about another folder of content than is built: a new
    archive must not stand under the title of the demonstration. Nothing where they say of no folder.
    """
    folder = settings.get("VARIORUM_TITLE_OF")
    if not folder or Path(folder).resolve() == Path(settings["PATH"]).resolve():
        return {}
    return {"SITENAME": UNTITLED, "VARIORUM_TITLE": UNTITLED, "VARIORUM_SUBTITLE": None, "VARIORUM_LEDE": None}


def per_page_of(settings: Mapping[str, Any]) -> int:
    """How many entries of a list stand on one page. Raises BuildError for what is no number of entries."""
    return _count(settings, "VARIORUM_PER_PAGE", PER_PAGE)


def _word(settings: Mapping[str, Any], name: str, words: tuple[str, ...]) -> str:
    """One of `words`; the first where nothing is said."""
    found = settings.get(name, words[0])
    if found not in words:
        expected = f"one of {', '.join(words)}"
        raise BuildError([Problem(name, 0, 0, repr(found), expected, f"Set {name} to {expected}.")])
    return str(found)


def _count(settings: Mapping[str, Any], name: str, default: int) -> int:
    found = settings.get(name, default)
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        advice = f"Set {name} to a number; {default} where nothing is said."
        raise BuildError([Problem(name, 0, 0, repr(found), "a whole number above 0", advice)])
    return found
