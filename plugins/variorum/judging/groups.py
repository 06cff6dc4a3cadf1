"""Which group of people a figure counts, where its words narrow it: soldiers, civilians, children.

Source: specification, section 5, "Gate": the counted class. A noun that narrows nothing ("people", "victims", "the
dead") gives no group, so that it can stand beside any other such noun.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """One group, the nouns that name it, the reason for the row, and words that it must find the group in."""

    name: str
    words: tuple[str, ...]
    why: str
    case: str


GROUPS: tuple[Group, ...] = (
    Group("soldiers", ("soldier", "troop", "serviceman", "servicemen", "servicewoman", "servicewomen", "peacekeeper"),
          "A toll of soldiers leaves out everybody else.", "soldiers killed in the attack"),
    Group("fighters", ("fighter", "militant", "combatant", "rebel", "insurgent"),
          "They may stand on the other side: one army's losses are no rival of its enemy's.", "rebels killed"),
    Group("civilians", ("civilian", "non-combatant"),
          "A toll of civilians leaves out fighters.", "civilian casualties"),
    Group("children", ("child", "children", "infant", "schoolchildren", "pupil"),
          "Children are counted again among all.", "children killed by the quake"),
    Group("women", ("woman", "women"),
          "Women are counted again among all.", "women who voted"),
    Group("police", ("policeman", "policemen", "policewoman", "police officer"),
          "Officers hurt at a protest are not its protesters.", "police officers injured"),
    Group("rescuers", ("rescuer", "firefighter", "medic", "aid worker", "doctor", "nurse"),
          "Those sent to help are not those they help.", "aid workers missing"),
    Group("journalists", ("journalist", "reporter"),
          "Counts of journalists are kept apart by those who keep them.", "journalists arrested"),
    Group("foreigners", ("foreigner", "foreign national", "tourist"),
          "Foreigners are counted again among all.", "foreign nationals evacuated"),
)  # fmt: skip  # one row a group reads as the table it is

APART = re.compile(r"\b(?:including|among them|of whom|of them|as well as)\b.*", re.IGNORECASE | re.DOTALL)
"""What is only named beside those counted: "people, including children" counts people."""


def group_of(words: str | None) -> str | None:
    """The groups that `words` narrow a count to, in order of the table ("soldiers, civilians"); null for none.

    The bearer of a possessive is not what is counted ("villagers in the peacekeepers’ camp").
    """
    counted = APART.sub("", words or "").lower()
    return ", ".join(group.name for group in GROUPS if _names(group, counted)) or None


def _names(group: Group, counted: str) -> bool:
    return any(re.search(rf"\b{re.escape(word)}s?\b(?!['’])", counted) for word in group.words)
