"""Occurrences grouped into names: what the rules join, with the reason for each form."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .forms import Form, Link
from .links import links
from .occurrences import Occurrence
from .rules import NameRules
from .spelling import plain
from .surnames import Bearers
from .votes import count_votes


@dataclass(frozen=True, slots=True)
class Group:
    """All occurrences of one name, in reading order, and for each form why it is there."""

    key: str
    occurrences: tuple[Occurrence, ...]
    reasons: Mapping[str, str]
    """Form as written, to the reason; forms that are the name itself have none."""


def group(
    occurrences: Sequence[Occurrence], same: Iterable[tuple[str, str, str]], rules: NameRules
) -> tuple[Group, ...]:
    """`occurrences` by name, in the order of their first mention. Surnames that could be two persons are left out."""
    by_key = _by_key(occurrences, rules)
    forms = {key: _form(key, found) for key, found in by_key.items()}
    said = [Link(key_of(a, rules), key_of(b, rules), reason) for a, b, reason in same]
    joined = [*(link for link in said if {link.full, link.short} <= set(forms)), *links(forms, rules)]
    roots = _roots(forms, joined)
    reasons = {link.short: link.reason for link in reversed(joined)}
    return _groups(occurrences, forms, roots, reasons, rules)


def key_of(name: str, rules: NameRules) -> str:
    """The key a name is grouped under: a country's own name for all its names; else the words without marks."""
    bare = name.removeprefix("The ").removeprefix("the ")
    return plain(rules.countries.get(name) or rules.countries.get(bare) or bare)


def _by_key(occurrences: Iterable[Occurrence], rules: NameRules) -> dict[str, list[Occurrence]]:
    by_key: dict[str, list[Occurrence]] = defaultdict(list)
    for occurrence in occurrences:
        by_key[key_of(occurrence.name, rules)].append(occurrence)
    return by_key


def _form(key: str, found: Sequence[Occurrence]) -> Form:
    return Form(key, found[0].name, count_votes(found), frozenset(o.evidence.article for o in found))


def _roots(forms: Mapping[str, Form], joined: Iterable[Link]) -> dict[str, str]:
    """For each key the key that stands for its group."""
    roots = {key: key for key in forms}

    def root(key: str) -> str:
        while roots[key] != key:
            roots[key] = roots[roots[key]]
            key = roots[key]
        return key

    for link in joined:
        full, short = root(link.full), root(link.short)
        roots[short] = full
    return {key: root(key) for key in forms}


def _groups(
    occurrences: Sequence[Occurrence],
    forms: Mapping[str, Form],
    roots: Mapping[str, str],
    reasons: Mapping[str, str],
    rules: NameRules,
) -> tuple[Group, ...]:
    bearers = Bearers(forms)
    found: dict[str, list[Occurrence]] = defaultdict(list)
    why: dict[str, dict[str, str]] = defaultdict(dict)
    for occurrence in occurrences:
        key = key_of(occurrence.name, rules)
        full = bearers.full(key, occurrence.evidence.article, roots) if _lone(forms[key]) else frozenset()
        if len(full) > 1:
            continue
        root = next(iter(full), roots[key])
        found[root].append(occurrence)
        reason = "the surname of a person named in full" if full else reasons.get(key)
        if reason:
            why[root].setdefault(occurrence.evidence.text, reason)
    return tuple(Group(key, tuple(kept), why[key]) for key, kept in found.items())


def _lone(form: Form) -> bool:
    """Whether the form can be a surname alone: one or two words that no strong vote makes a place or a body."""
    typed = form.verdict.kind == "actor" and form.verdict.type not in ("person", "organisation", "media")
    return len(form.key.split()) <= 3 and not (typed or (form.verdict.kind == "place" and form.verdict.type != "place"))
