"""A quantity's page: the answer, who counts what by line of witness, how the claims stand, and every report."""

from .answers import answer, facts
from .evidence import evidence, independence
from .holders import holder, positions, sides
from .page import also, computation_line, near, quantity_page
from .relations import current_relations, relation_line
from .reports import interval_words, report_pages, report_row, report_rows
from .witnesses import aside_lines, claim_line, witness_lines

__all__ = [
    "also",
    "answer",
    "aside_lines",
    "claim_line",
    "computation_line",
    "current_relations",
    "evidence",
    "facts",
    "holder",
    "independence",
    "interval_words",
    "near",
    "positions",
    "quantity_page",
    "relation_line",
    "report_pages",
    "report_row",
    "report_rows",
    "sides",
    "witness_lines",
]
