"""Accounts and who owns them: "the guess of the mayor", "by the ministry's count", and pictures and what they show."""

from itertools import compress

from .behind import phrase_after
from .cues import Cue
from .marked import Marked
from .sources import Source
from .speakers import phrase_before
from .statements import Statement
from .wordclasses import ACCOUNT, ASKED, CAPITAL, DETERMINERS, INITIALS, MADE, PAPERS, ROLE, STOP, WHOLE, WORD

FORESEEN = 3
"""Tokens between a number and the participle that says who foresaw it."""
CITED = 6
"""Tokens from "citing" to the noun for what is cited: "citing the latest monthly figures"."""
FOUND = frozenset(["obtained", "sent", "shared"])
"""What is done with the papers of somebody else."""
GENITIVE = ("'s", "’s", "s'", "s’")


def of_accounts(m: Marked, first: int, last: int) -> list[Statement]:
    """What the accounts named in the tokens `first` to `last` of one sentence vouch for."""
    found = []
    for k in compress(range(first, last), map(ACCOUNT.__and__, m.classes[first:last])):
        if m.keys[k + 1] == "by" and m.number_before(m.start(k), m.start(max(first, k - FORESEEN))) is not None:
            continue  # "the 50 points forecast by economists": a verb
        if owner := _owner(m, k, first, last):
            source, begin, behind = owner
            whole = m.classes[begin - 1] & WHOLE
            start = m.start(first) if whole else behind
            found.append(Statement(start, m.end(last - 1), source, source.start, behind, "said.account", verb=k))
    return found


def _owner(m: Marked, noun: int, first: int, last: int) -> tuple[Source, int, int] | None:
    """Who owns the account at `noun`, the first token of it all, and the offset behind it all."""
    if m.keys[noun + 1] in ("of", "by", "from") and not (m.classes[noun] & ASKED and m.keys[noun + 1] == "of"):
        found = phrase_after(m, noun + 2, last)
        by_name = CAPITAL if m.keys[noun + 1] == "by" else INITIALS
        tied = found and found.classes & (ROLE | by_name) and not found.pronoun
        if found and tied:
            begin = next((k for k in range(noun - 1, max(first, noun - 4) - 1, -1) if m.classes[k] != WORD), noun)
            begin = begin if m.classes[begin] & DETERMINERS else noun  # "by a conservative estimate of the fund"
            return found, begin, found.end
    if m.keys[noun + 1] == "that" and m.classes[noun - 1] & ROLE and m.keys[noun].endswith("s"):
        return None  # "the country's ministry estimates that": a verb
    for k in range(noun - 1, max(first, noun - 4) - 1, -1):
        if m.classes[k] & DETERMINERS:
            return None  # "Tarra's government puts the figure at"
        at = k - 1 if m.words[k] in ("'", "’") and m.keys[k - 1].endswith("s") else k
        if (at < k or m.words[k].endswith(GENITIVE)) and m.classes[at] & (ROLE | CAPITAL):
            found = phrase_before(m, at, first, strong=False)
            return (found, m.at(found.start), m.end(noun)) if found and not found.pronoun else None
    return None


def released_by(m: Marked, at: int, last: int) -> Source | None:
    """Who gave out the papers at `at`: "figures released by the office"; None where they are somebody's otherwise."""
    papers = next((k for k in range(at, min(last, at + CITED)) if m.classes[k] & PAPERS), None)
    return _giver(m, papers, last) if papers is not None else None


def _giver(m: Marked, papers: int, last: int) -> Source | None:
    given = m.classes[papers + 1] & MADE and m.keys[papers + 1] not in FOUND and m.keys[papers + 2] == "by"
    return phrase_after(m, papers + 3, last) if given else None


def owner_of_paper(m: Marked, at: int, last: int) -> Source | None:
    """Whose the papers are that are cited at `at`: "figures from the ministry", "the coastguard's tally"."""
    for k in range(at, min(last, at + CITED)):
        if m.classes[k] & PAPERS:
            found = phrase_after(m, k + 2, last) if m.keys[k + 1] in ("from", "by", "of") else _giver(m, k, last)
            if found and found.classes & (ROLE | CAPITAL):
                return found
            owner = _owner(m, k, at, last)
            return owner[0] if owner else None
        if not m.classes[k] & WORD or m.classes[k] & STOP:
            return None
    return None


def of_pictures(m: Marked, cue: Cue, first: int, last: int, end: int) -> list[Statement]:
    """What is seen in somebody's pictures: the sentence, and where nobody else speaks the rest of the paragraph."""
    found = phrase_after(m, cue.end, last)
    if found is None:
        return []
    at, past = m.start(cue.first), m.end(cue.end - 1)
    own = Statement(m.start(first), m.end(last - 1), found, at, past, cue.row.name, verb=cue.first)
    return (
        [own, Statement(own.end, end, found, at, past, cue.row.name, rank=1, verb=cue.first)]
        if end > own.end
        else [own]
    )
