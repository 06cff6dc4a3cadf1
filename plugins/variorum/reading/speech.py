"""What one verb of saying vouches for: its stretch of the sentence, and its speaker."""

from .closings import clause_ends, closing, inverted
from .cues import Cue
from .denials import alone, claim_before
from .givings import given_back, of_giving
from .marked import Marked
from .sources import Source
from .statements import Statement, past, statement_of
from .subjects import Subject, opening, subject_before
from .withdrawals import of_change
from .wordclasses import (
    ACCOUNT,
    ASCRIBED,
    CHECKING,
    CLAIM,
    DATE,
    DETERMINERS,
    LINK,
    MATTERS,
    MODALS,
    PAPERS,
    TAILS,
    TAKEN,
    TAKING,
    VERDICTS,
    WORD,
)

LIVES = 7
"""Tokens from "claimed" to the lives that a storm claims."""
OBJECT = 4
"""Tokens behind a verb of denying among which its object stands."""
NOUNS = ACCOUNT | CLAIM | PAPERS
OUTRIGHT_DENIAL = frozenset(["denied", "denies", "deny"])
"""Only a speaker stands before them, while a plan may be rejected by a market."""
VERDICT = 10
"""Tokens behind "found" among which "guilty" says that a court judged, and told nothing."""


def of_verb(m: Marked, cue: Cue, first: int, last: int, edge: int, spoken: Statement | None) -> list[Statement]:
    """What a verb's subject vouches for in the sentence of tokens `first` to `last`.

    `edge` is where the stretch before it may begin, `spoken` what the sentence said before.
    """
    if _tells_nothing(m, cue, last):
        return []
    if cue.key.endswith("ing") and m.words[cue.first - 1] in (",", "—", "–"):
        return _participle(m, cue, first, last, spoken)
    subject = subject_before(m, cue.first, first, strong=cue.kind == "verbs" or cue.key in OUTRIGHT_DENIAL)
    if subject.passive:
        return []
    if subject.source is None and cue.kind in ("verbs", "givings") and m.keys[cue.first - 1] == "and":
        return _joined(m, cue, first, last, spoken)
    if subject.source is None:
        found = inverted(m, cue, last, edge)
        return [found] if found else []
    return _of_subject(m, cue, subject, subject.source, (first, last, edge))


def _tells_nothing(m: Marked, cue: Cue, last: int) -> bool:
    """Whether the word is a noun, or a verb with another object than a number."""
    if m.classes[cue.first - 1] & DETERMINERS or m.keys[cue.first - 1].endswith("'s"):
        return True  # "the agency's note" is no verb
    if cue.kind == "denials":
        return any(m.classes[k] & MATTERS for k in range(cue.end, cue.end + OBJECT))  # "rejected the bill by 56 votes"
    if cue.kind != "weak":
        return False
    noun = m.keys[cue.end] == "of" and m.classes[cue.first] & NOUNS  # nor is "the UN note of Saturday"
    judged = any(m.classes[k] & VERDICTS for k in range(cue.end, min(last, cue.end + VERDICT)))  # "found him guilty"
    return bool(noun or judged or (cue.key == "heard" and m.keys[cue.end] == "from"))


def _of_subject(m: Marked, cue: Cue, subject: Subject, source: Source, where: tuple[int, int, int]) -> list[Statement]:
    first, last, edge = where
    noun = cue.kind == "weak" and cue.key.endswith("s") and m.classes[m.at(source.start) - 1] & LINK
    if noun or _takes_lives(m, cue, last):
        return []  # "according to court documents": no verb
    if cue.kind == "denials" and alone(m, cue.end, last):  # "denied that, and said two": what is denied stands before
        return [statement_of(m, cue, source, m.end(cue.end - 1), m.end(cue.end - 1))]
    if subject.negated:
        return _negated(m, cue, source, last)
    claim = _given_there(m, cue, source, first, last)
    if claim is not None:
        return [statement_of(m, cue, source, edge, m.start(claim))._replace(rule="said.given")]
    if cue.kind in ("givings", "retractions"):
        return of_change(m, cue, source, first, last)
    behind = inverted(m, cue, last, edge) if m.words[cue.first - 1] == "," else None
    if behind and clause_ends(m, behind.source.end, last):
        return [behind]
    given = given_back(m, m.at(source.start), first)
    if given is not None:
        return [statement_of(m, cue, source, given, source.start)]
    closed = closing(m, cue, source, first, last, edge)
    return closed or [statement_of(m, cue, source, m.end(cue.end - 1), past(m, last))]


def _given_there(m: Marked, cue: Cue, source: Source, first: int, last: int) -> int | None:
    """Where "a figure the office had published" begins, which says whose the number before it is; None without one."""
    claim = claim_before(m, source, first)
    ends = cue.end >= last or not m.classes[cue.end] & WORD or m.classes[cue.end] & (DATE | TAILS)
    return claim if claim is not None and ends and m.words[claim - 1] == "," else None


def _participle(m: Marked, cue: Cue, first: int, last: int, spoken: Statement | None) -> list[Statement]:
    """In "…, saying that", "… and said that" the speaker is who spoke before in the sentence, else its subject."""
    speaker = spoken.speaker if spoken else opening(m, first, cue.first)
    return [statement_of(m, cue, speaker, m.end(cue.end - 1), past(m, last))] if speaker else []


def _joined(m: Marked, cue: Cue, first: int, last: int, spoken: Statement | None) -> list[Statement]:
    """In "the bank raised its rate and said that", "he denied this and put the toll at two" the subject goes on."""
    if cue.kind == "verbs":
        return _participle(m, cue, first, last, spoken)
    speaker = spoken.speaker if spoken else opening(m, first, cue.first)
    return of_giving(m, cue, speaker, first, last) if speaker else []


def _takes_lives(m: Marked, cue: Cue, last: int) -> bool:
    """Whether "claimed" takes lives: "the storm, Delia, claimed 40 lives"."""
    lives = range(cue.end, min(last, cue.end + LIVES))
    return bool(m.classes[cue.first] & TAKING) and any(m.classes[k] & TAKEN for k in lives)


def _negated(m: Marked, cue: Cue, source: Source, last: int) -> list[Statement]:
    """A denial in "it never gave so high a toll", "it had not reported 40 deaths"; nothing in "could not confirm"."""
    unsaid = source.negated or any(m.classes[k] & MODALS for k in range(max(0, cue.first - 4), cue.first))
    if unsaid or m.classes[cue.first] & CHECKING:
        return []
    if cue.kind not in ("verbs", "givings") and not m.classes[cue.first] & ASCRIBED:
        return []
    return [statement_of(m, cue, source, m.end(cue.end - 1), past(m, last), "denied")._replace(disowned=True)]
