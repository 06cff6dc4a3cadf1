"""A place or an actor in a few lines, for lists and for the card that a name opens."""

import unicodedata
from collections.abc import Iterator
from itertools import islice

from ...model import Entity, Name
from .. import addresses
from ..edition import Edition
from ..views import Card
from ..wording import plural
from .carried import shares_worded
from .headwords import CLAIMED, contested

ALSO = 3
"""Other names on a card: it is read in five seconds."""
SAID = frozenset({"former", "misspelling", "damaged", "metonym"})
"""Kinds of names that a card must say; of the others, who uses them says more."""


def card(edition: Edition, name: str) -> Card:
    """An entity as a card: what it is, what else it is called and by whom, where it lies or whom it speaks for, and how
    much is counted there or given by it.
    """
    entity = edition.entities[name]
    return Card(
        name, entity.name, entity.summary, addresses.entity(entity), shares_worded(edition, name),
        also="; ".join(islice(_also(edition, entity), ALSO)), where=_where(edition, entity),
        figures=_figures(edition, entity),
    )  # fmt: skip


def _also(edition: Edition, entity: Entity) -> Iterator[str]:
    """Names that the texts use beside the heading, and of a contested place all that it is claimed by, in letters that
    a reader of the heading can read. What only describes it is no name to know it by.
    """
    shown = {part.casefold() for part in (entity.name, *entity.name.split(" / "))}
    if entity.type == "person":
        shown |= {part.casefold() for part in entity.name.split()}  # a surname alone is no other name
    used = edition.names_used[entity.id]
    wanted = [row for row in entity.names if row.text in used or (contested(entity) and row.kind in CLAIMED)]
    for row in sorted(wanted, key=lambda row: -used.get(row.text, 0)):
        if row.kind != "descriptive" and row.text.casefold() not in shown and _script(row.text) == _script(entity.name):
            shown.add(row.text.casefold())
            yield _called(row)


def _called(row: Name) -> str:
    users = [user.replace(" (", ", ").removesuffix(")") for user in row.users[:1]]  # no brackets within brackets
    others = ["and others"] if len(row.users) > 1 else []
    about = ", ".join([*([row.kind] if row.kind in SAID else []), *users, *others])
    return f"{row.text} ({about})" if about else row.text


def _script(text: str) -> str:
    """The script of its first letter: LATIN, ARMENIAN; empty for none."""
    return next((unicodedata.name(c, "").partition(" ")[0] for c in text if c.isalpha()), "")


def _where(edition: Edition, entity: Entity) -> str:
    """`in Nagorno-Karabakh`, `speaks for Government of Armenia`; empty for what is part of nothing and its own body."""
    tie = "in" if entity.kind == "place" else "part of" if entity.part_of else "speaks for"
    wholes = " and ".join(edition.names[name] for name in (entity.part_of or entity.speaks_for))
    return f"{tie} {wholes}" if wholes else ""


def _figures(edition: Edition, entity: Entity) -> str:
    """`4 figures counted here`, `vouches for 4 figures, passes on 1`; empty for none."""
    here, given, passed = (own[entity.id] for own in (
        edition.figures_counted, edition.figures_given, edition.figures_passed))  # fmt: skip
    if entity.kind == "place":
        return f"{plural(here, 'figure')} counted here" if here else ""
    words = [f"vouches for {plural(given, 'figure')}"] if given else []
    words += [f"passes on {passed:,}" if given else f"passes on {plural(passed, 'figure')}"] if passed else []
    return ", ".join(words)
