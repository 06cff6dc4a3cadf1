"""Which of many pattern rules can hold in a sentence: a look at its tokens, before any pattern is tried."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from .rows import Row, places

DIGITS, YEAR, MIXED = "<digits>", "<year>", "<mixed>"
"""Classes of tokens a rule may need: digits alone, four of them, digits with letters (5am, 1990's)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A row with its compiled pattern, and the patterns that must not stand before or after it, or must before."""

    row: Row
    pattern: re.Pattern[str]
    not_after: re.Pattern[str] | None
    not_before: re.Pattern[str] | None
    only_after: re.Pattern[str] | None


@dataclass(frozen=True, slots=True, eq=False)
class Chooser:
    """Rules in their order, and by each token the rules that need it."""

    rules: tuple[Rule, ...]
    listed: Mapping[str, tuple[int, ...]]
    """Folded token, or class of tokens, to the rules that need it, as places in `rules`."""
    tokens: frozenset[str]
    """All that some rule needs."""
    free: tuple[int, ...]
    """Rules that need no token."""
    anywhere: Mapping[str, tuple[int, ...]]
    """Of those, the rules that may match far from the token they need."""
    quick: Mapping[str, re.Pattern[str]]
    """Class of tokens to one pattern for all rules that need it and begin beside it: where that fails, they all do."""

    def possible(
        self, text: str, keys: Sequence[str], starts: Sequence[int], numeric: Sequence[int]
    ) -> list[tuple[Rule, Sequence[int]]]:
        """The rules that can hold in a sentence, in order, each with the tokens it needs.

        `keys` are the folded tokens of the sentence, `starts` their offsets into its `text`, `numeric` those of them
        that have a digit.
        """
        needed: dict[int, list[int]] = {rule: [] for rule in self.free}
        digits = {at + step for at in numeric for step in (-1, 1)}
        for at in places(keys, self.tokens):
            for rule in self.listed[keys[at]]:
                if at in digits or not self.rules[rule].row.beside:
                    needed.setdefault(rule, []).append(at)
        for at in numeric:
            kind = token_class(keys[at])
            listed = self.listed if self._hopeful(kind, text, starts, at) else self.anywhere
            for rule in listed.get(kind, ()):
                needed.setdefault(rule, []).append(at)
        return [(self.rules[at], needed[at]) for at in sorted(needed) if numeric or not self.rules[at].row.digits]

    def _hopeful(self, kind: str, text: str, starts: Sequence[int], at: int) -> bool:
        match = self.quick[kind].match if kind in self.quick else None
        return match is not None and (
            match(text, starts[at]) is not None or (at > 0 and match(text, starts[at - 1]) is not None)
        )


def token_class(key: str) -> str:
    """The class of a token that has a digit in it."""
    if not key.isdecimal():
        return MIXED
    return YEAR if len(key) == len("2023") else DIGITS


def chooser(rules: Iterable[Rule]) -> Chooser:
    """The chooser of `rules`; a rule whose row names no `needs` is always possible."""
    kept = tuple(rules)
    needed: dict[str, list[int]] = {}
    for at, rule in enumerate(kept):
        for token in rule.row.needs:
            needed.setdefault(token, []).append(at)
    free = tuple(at for at, rule in enumerate(kept) if not rule.row.needs)
    listed = {token: tuple(found) for token, found in needed.items()}
    quick = {kind: _any(kept[at] for at in listed.get(kind, ())) for kind in (DIGITS, YEAR, MIXED) if kind in listed}
    far = {token: tuple(at for at in found if kept[at].row.reach is None) for token, found in listed.items()}
    return Chooser(
        kept, MappingProxyType(listed), frozenset(listed), free, MappingProxyType(far), MappingProxyType(quick)
    )


def _any(rules: Iterable[Rule]) -> re.Pattern[str]:
    """One pattern for all of `rules` that begin at most one token before the one they need."""
    patterns = [r.pattern.pattern for r in rules if r.row.reach is not None and r.row.reach <= 1]
    return re.compile("|".join(f"(?i:{p[4:]})" if p.startswith("(?i)") else f"(?:{p})" for p in patterns) or "(?!)")
