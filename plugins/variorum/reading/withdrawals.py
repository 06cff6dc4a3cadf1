"""Numbers taken back, and those put in their place: "withdrew 91 and now says 84", "corrected it from 91 to 84"."""

from .cues import Cue
from .givings import of_giving
from .marked import Marked
from .number_words import number_words
from .sources import Source
from .statements import Statement, past, statement_of
from .wordclasses import ACCOUNT, CLAIM, DIGIT, LINK, PAPERS, POINTING, STOP, WORD

SOON = 4
"""Tokens from "and" to the verb that tells the new number: "and on Monday now says"."""
LEAD = 4
"""Tokens before a number among which "from", "of" or "to" leads to it."""
STRONG = frozenset(";—–")
COORDINATING = frozenset(["and", "but", "then", ","])
SUBORDINATING = frozenset(["after", "because", "before", "when", "while", "since", "although", "though"])
OLD, NEW = frozenset(["from", "of"]), frozenset(["to", "at", "as", ":"])


def of_change(m: Marked, cue: Cue, source: Source, first: int, last: int) -> list[Statement]:
    """What the subject of a verb of giving or taking back says in the sentence of tokens `first` to `last`."""
    if cue.kind == "retractions":
        return of_retraction(m, cue, source, last)
    return of_correction(m, cue, source, last) or of_giving(m, cue, source, first, last)


def of_retraction(m: Marked, cue: Cue, source: Source, last: int) -> list[Statement]:
    """What the subject of a verb of taking back retracts, and what it says instead in the same sentence."""
    old = statement_of(m, cue, source, m.end(cue.end - 1), past(m, last))
    at, goes_on = next(
        ((k, m.keys[k] not in SUBORDINATING) for k in range(cue.end, last) if _ends(m, k, last)), (last, False)
    )
    new = [old._replace(start=m.start(at), kind="said", rank=1)] if goes_on else []
    return new if _things(m, cue, last) else [old._replace(end=m.start(at) if at < last else old.end), *new]


def _ends(m: Marked, k: int, last: int) -> bool:
    """Whether what is taken back ends before the token at `k`."""
    return m.keys[k] in SUBORDINATING or m.words[k] in STRONG or _instead(m, k, last)


def _things(m: Marked, cue: Cue, last: int) -> bool:
    """Whether something else than a number is taken back: "withdrew 40 officers", "withdrew 40 million euros"."""
    number = m.number_in(m.end(cue.end - 1), past(m, last)) if m.lexicon["speech.moving"].row(cue.key) else None
    if number is None:
        return False
    scales, k = number_words(m.lexicon).scales, m.at(number) + 1
    while m.classes[k] & DIGIT or m.keys[k] in scales or m.words[k] in (".", ","):
        k += 1
    told = any(m.classes[j] & (CLAIM | ACCOUNT | PAPERS | POINTING) for j in range(cue.end, k + 2))
    return not told and k < last and bool(m.classes[k] & WORD and not m.classes[k] & (STOP | LINK))


def _instead(m: Marked, k: int, last: int) -> bool:
    """Whether a clause begins at `k` that tells something else: "and now says", "replacing it with"."""
    table = m.lexicon["speech.replacing"]
    if table.row(m.keys[k]) and (m.words[k - 1] == "," or not m.keys[k].endswith("ing")):
        return True
    if m.keys[k] not in COORDINATING:
        return False
    verbs = [m.lexicon[f"sayings.{name}"] for name in ("verbs", "weak", "givings")]
    return any(verb.row(m.keys[j]) for j in range(k + 1, min(last, k + 1 + SOON)) for verb in (*verbs, table))


def of_correction(m: Marked, cue: Cue, source: Source, last: int) -> list[Statement]:
    """The number that a verb of correcting takes back, and the one it puts in its place; nothing where it has none."""
    if not m.lexicon["speech.correcting"].row(cue.key):
        return []
    after, end = m.end(cue.end - 1), past(m, last)
    first = m.number_in(after, end)
    if first is None or not any(m.classes[k] & (CLAIM | POINTING) for k in range(cue.end, m.at(first))):
        return []
    second = m.number_in(first + 1, end)
    leads = _lead(m, first, cue.end), _lead(m, second, m.at(first) + 1) if second is not None else ""
    cut = second if second is not None and (leads[1] in OLD) != (leads[0] in OLD) and leads[1] else end
    made = [_made(m, cue, source, (after, cut), leads[0])]
    return [*made, _made(m, cue, source, (cut, end), leads[1])] if cut < end else made


def _lead(m: Marked, number: int, floor: int) -> str:
    """The word that leads to a number: "from", "of", "to"; empty where none does."""
    at = m.at(number)
    words = (m.keys[k] for k in range(at - 1, max(floor, at - LEAD) - 1, -1))
    return next((w for w in words if w in OLD | NEW), "")


def _made(m: Marked, cue: Cue, source: Source, stretch: tuple[int, int], lead: str) -> Statement:
    return statement_of(m, cue, source, *stretch, "said" if lead in NEW else "retracted")
