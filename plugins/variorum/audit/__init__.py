"""What is still open in an archive: checked against the captures where they are present. Pure; the commands open files.

Source: specification, sections 2 ("With and without captures") and 8 (`make audit`).
"""

from .auditing import Audit, audit
from .drafting import drafted, without_ids
from .firsts import First, firsts
from .quotes import Found, locate, misquoted, nearest
from .record import other_captures
from .reporting import SCHEMA, as_json, report_lines
from .takedowns import notice, traces
from .verifying import verified

__all__ = [
    "SCHEMA",
    "Audit",
    "First",
    "Found",
    "as_json",
    "audit",
    "drafted",
    "firsts",
    "locate",
    "misquoted",
    "nearest",
    "notice",
    "other_captures",
    "report_lines",
    "traces",
    "verified",
    "without_ids",
]
