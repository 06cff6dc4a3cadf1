"""What audits verified, and whether it still holds."""

import hashlib
import json
from collections.abc import Iterator, Sequence

from ..model import Ledger, Verified


def digest(ledger: Ledger) -> str:
    """SHA-256 of every row's quote, place and value: what a later change of any of them shows."""
    figures = [
        (r.quote, r.number, r.nth, r.of, r.figure.value.low, r.figure.value.high, r.figure.bound)
        for r in ledger.figures
    ]
    held = [(r.quote, r.nth, r.of, r.position) for r in ledger.positions]
    ignored = [(r.quote, r.number, r.nth, r.of) for r in ledger.ignored]
    told = [(r.quote, r.nth, r.of, r.text, r.as_of.edtf if r.as_of else None) for r in ledger.events]
    rows = [figures, held, ignored, *([told] if told else [])]  # what was verified before there were events holds
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()


def still_verified(ledgers: Sequence[Ledger]) -> Iterator[tuple[str, Verified]]:
    """What still holds of what audits recorded: nothing of a ledger whose rows have changed since."""
    for ledger in ledgers:
        if ledger.verified and ledger.verified.digest == digest(ledger):
            yield ledger.article, ledger.verified
