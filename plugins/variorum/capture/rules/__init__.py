"""The rules of cleaning: one table, read from the top; the first row that takes a line decides."""

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

__all__ = ["RULES", "Rule", "Scope", "Where"]
