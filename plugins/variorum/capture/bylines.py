"""The outlet that a line with the writers' names gives: "By Mary Fenwick, Tidewater Press"."""

import re

from .agencies import PICTURES_ONLY, named
from .lines import words
from .mastheads import is_paper

_LEAD = re.compile(r"\A\W*(?:\w+ )?(?:by|authors?|reporter|editor|correspondent)\b:?\s+", re.IGNORECASE)
_PARTS = re.compile(r"(\s*(?:,|\||/|·|•|\s[–-]\s)\s*|\s+(?:and|&)\s+|\s+(?=(?:for|of)\s))")
_TIE = re.compile(r"\A(?i:(?:for|of)\s+)?(?i:the\s+)?(?=[A-Z])")
_TRADE = re.compile(
    r"\s+(?:(?:staff|senior|chief|foreign)\s+)*(?:writers?|reporters?|correspondents?|journalists?)\Z", re.IGNORECASE
)
"""What a writer is, behind the name of the outlet: "Tidewater Press staff writer"."""


def outlet(line: str) -> tuple[str, str] | None:
    """The body that the byline `line` names with its writers, and its words there; null where it names none.

    An agency is known by its mark wherever it stands; any other body by the noun that papers call themselves by, behind
    the name of a writer and not joined to it by "and": else such a noun may be a surname.
    """
    lead = _LEAD.match(line)
    split = _PARTS.split(line[lead.end() :].strip(" .()[]")) if lead else []
    parts = [_bare(part) for part in split[::2]]
    agencies = ((name, part) for part in parts if (name := named(part)) and name not in PICTURES_ONLY)
    set_apart = [part for part, mark in zip(parts[1:], split[1::2], strict=True) if mark.strip() not in ("and", "&")]
    papers = ((part, part) for part in reversed(set_apart) if is_paper(part) and len(words(part)) > 1)
    return next(agencies, None) or next(papers, None)


def _bare(part: str) -> str:
    return _TRADE.sub("", _TIE.sub("", part)).strip()
