"""Ids of proposed entities: parts of addresses, which must not change because a text is added."""

import re
from collections.abc import Iterable, Sequence

from unidecode import unidecode

from ...reading.discovery import Proposal
from .naming import is_own

LONGEST = 60
"""Characters of an id."""
_LETTERS = str.maketrans({"ə": "e", "Ə": "E", "’": "", "'": "", "ʼ": "", "‘": "", "ʻ": ""})
"""What Unidecode turns into a sign that is no letter, and apostrophes, which divide no word."""


def slug(name: str) -> str:
    """`name` in lower-case ASCII words joined by hyphens, whatever its script; empty where it has no letter."""
    found = "-".join(re.findall(r"[a-z0-9]+", unidecode(name.translate(_LETTERS)).lower()))
    return found if len(found) <= LONGEST else found[: LONGEST + 1].rpartition("-")[0] or found[:LONGEST]


def ids_of(proposals: Sequence[Proposal], taken: Iterable[str]) -> tuple[str, ...]:
    """An id for each of `proposals`, none of them in `taken`. Of a place and an actor of one name the place keeps it
    plain; the other has its type behind it, then a number.
    """
    used, found = set(taken), [""] * len(proposals)
    for nth in sorted(range(len(proposals)), key=lambda n: (proposals[n].kind != "place", n)):
        found[nth] = _free(proposals[nth], used)
        used.add(found[nth])
    return tuple(found)


def _free(proposal: Proposal, used: set[str]) -> str:
    stem = slug(first_form(proposal)) or proposal.kind
    typed = f"{stem}-{slug(proposal.type)}"
    if stem not in used:
        return stem
    number = 1
    while (name := typed if number == 1 else f"{typed}-{number}") in used:
        number += 1
    return name


def first_form(proposal: Proposal) -> str:
    """The fullest form in the first text that names it; a name that is built, such as that of a ministry, or a
    country's usual one, does not depend on the texts.
    """
    forms = {variant.text: variant for variant in proposal.variants if is_own(variant)}
    if proposal.type == "country" or proposal.name not in forms:
        return proposal.name
    first = proposal.evidence[0].article
    written = [" ".join(e.text.split()) for e in proposal.evidence if e.article == first]
    own = [text for text in dict.fromkeys(written) if text in forms]
    return max(own, key=lambda text: (not text.isupper(), len(text.split())), default=proposal.name)
