"""The rules of cleaning: one table, read from the top; the first row that takes a line decides."""

from collections.abc import Iterator

from ..lines import SHORT
from . import captions, comments, links, navigation, prompts, provenance
from .rule import Rule, Scope, Where

RULES: tuple[Rule, ...] = (
    *captions.RULES,
    *provenance.RULES,
    *comments.RULES,
    *prompts.RULES,
    *navigation.RULES,
    *links.RULES,
)
"""Captions before all else, since they stay; where a text comes from before furniture, since it is recorded."""


def fitting(line: str) -> Iterator[Rule]:
    """The rules that take the whole of `line`, wherever they may act; the first that may act where it stands decides."""
    return (rule for rule in RULES if rule.scope != "stretch" and rule.pattern.match(line))


def is_furniture(line: str) -> bool:
    """Whether `line` is short and would be taken by a rule, wherever it stood."""
    return len(line) <= SHORT and any(True for _ in fitting(line))


__all__ = ["RULES", "Rule", "Scope", "Where", "fitting", "is_furniture"]
