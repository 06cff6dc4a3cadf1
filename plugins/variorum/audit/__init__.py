"""What is still open in an archive: checked against the captures where they are present. Pure; the commands open files.

Source: specification, sections 2 ("With and without captures") and 8 (`make audit`).
"""

from .auditing import Audit, audit, report_lines
from .firsts import First, firsts
from .quotes import Found, locate, misquoted, nearest
from .takedowns import notice, traces
from .verifying import verified

__all__ = [
    "Audit",
    "First",
    "Found",
    "audit",
    "firsts",
    "locate",
    "misquoted",
    "nearest",
    "notice",
    "report_lines",
    "traces",
    "verified",
]
