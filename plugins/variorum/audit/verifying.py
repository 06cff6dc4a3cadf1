"""What an audit records of a ledger, and whether it still holds."""

from ..archive import digest
from ..consistency import problem
from ..errors import Problem
from ..model import Ledger, Verified


def stale(ledger: Ledger) -> list[Problem]:
    """Without the capture: a ledger never verified, or changed since."""
    if ledger.verified and ledger.verified.digest == digest(ledger):
        return []
    found = "rows changed since they were verified" if ledger.verified else "rows never verified against the capture"
    advice = "Run the audit with the capture present and RECORD=1."
    return [problem(ledger.at, found, "rows verified against the capture", advice)]


def verified(ledger: Ledger, sha256: str, on: str) -> Verified:
    """The record that a clean audit writes."""
    rows = len(ledger.rows)
    return Verified(on, sha256, rows, digest(ledger))
