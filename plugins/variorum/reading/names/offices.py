"""Offices: who holds which by the glossary, and which a text gives to whom."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...model import Entity
from .folding import fold
from .words import Words

OF = re.compile(r" (?:of|for|at|in|to|from) |[,(;]")
SPEAKERS = frozenset({"spokesman", "spokeswoman", "spokesperson", "press secretary"})
"""One office under four names."""


@dataclass(frozen=True, slots=True)
class Held:
    """The offices of a person."""

    now: frozenset[str]
    """Those without an end."""
    ever: frozenset[str]
    bodies: frozenset[str]
    """Folded names of the bodies that the roles name or that the person speaks for."""


def held_by(entity: Entity, around: frozenset[str], words: Words) -> Held:
    """What the glossary's roles say that `entity` holds; `around` are the names of the bodies it speaks for."""
    roles = [(office, role.end) for role in entity.roles for office in [office_of(role.text, words)] if office]
    told = {fold(part).removeprefix("the ") for role in entity.roles for part in OF.split(role.text)[1:] if part}
    return Held(
        frozenset(office for office, end in roles if end is None),
        frozenset(office for office, _ in roles),
        frozenset({*around, *told}),
    )


def office_of(role: str, words: Words) -> str | None:
    """The office that the words of a role begin with: 'Prime minister of Armenia' is 'prime minister'."""
    plain = fold(role).lower().removeprefix("the ")
    head = OF.split(plain)[0]
    known = (office for office in words.offices if plain.startswith(f"{office} ") or plain == office)
    longest = max(known, key=len, default=None)
    return longest or next((office for office in sorted(words.offices, key=len, reverse=True)
                            if head.endswith(f" {office}") and not _others(head, office, words)), None)  # fmt: skip


def _others(head: str, office: str, words: Words) -> bool:
    return any(word in words.others for word in head.removesuffix(office).split())


def same(office: str, others: Iterable[str]) -> bool:
    """Whether `office` is one of `others`, speakers being one whatever they are called."""
    return office in others or (office in SPEAKERS and not SPEAKERS.isdisjoint(others))


def introduces(text: str, start: int, end: int, held: Held, words: Words) -> bool:
    """Whether a short name in a folded text is introduced by an office of its bearer: 'President Macron',
    'Peskov, the Kremlin spokesman,'.
    """
    head = text[max(0, start - 40) : start].rstrip(" ").lower()
    if any(head == office or head.endswith((f" {office}", f"-{office}")) for office in held.ever):
        return True
    found = re.compile(r", ([^,;.()]{4,70})[,;.)]").match(text, end)
    if not found:
        return False
    said = found[1]
    known = [office for office in words.offices if said.lower().endswith(office) or f"{office} of" in said.lower()]
    body = any(name in said for name in held.bodies if len(name) > 2)
    return any(same(office, held.ever) and (body or office in held.ever) for office in known)
