"""A capital that acts stands for the government that sits there: "Moscow rejected", "accusing Paris of"."""

from .behind_cues import ADVERBS
from .pieces import Piece
from .rules import NameRules
from .running import Sentence

DOERS = frozenset({"accused", "accusing", "accuse", "urged", "urging", "told", "against", "blamed", "blaming", "with"})
"""Words before one who is spoken to or blamed."""
POWERS = frozenset(
    {"influence", "decision", "refusal", "allies", "ally", "demands", "offer", "claim", "stance", "policy"}
)
"""What only a power has."""


def is_government(sentence: Sentence, piece: Piece, rules: NameRules) -> str | None:
    """The country whose government the capital at `piece` stands for here; None for a city and everything else."""
    name = " ".join(t.text for t in sentence.tokens[piece.first : piece.last])
    country = rules.capitals.get(name)
    if country is None or (
        rules.row("cues.before", sentence.word(piece.first - 1)) is not None and not _blamed(sentence, piece)
    ):
        return None
    at = piece.last
    if sentence.word(at) in ("'s", "’s"):
        return country if sentence.word(at + 1) in POWERS else None
    while sentence.word(at) in ADVERBS and sentence.word(at + 1).islower():
        at += 1
    entry = rules.row("cues.after", sentence.word(at))
    acts = entry is not None and entry.name in ("cue.verb", "cue.reports") and sentence.word(at) not in ADVERBS
    return country if acts or _blamed(sentence, piece) else None


def _blamed(sentence: Sentence, piece: Piece) -> bool:
    return sentence.word(piece.first - 1) in DOERS
