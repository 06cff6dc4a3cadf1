"""Content with the entities that nobody has written yet."""

from dataclasses import replace
from typing import Literal

from ...model import Content
from ...reading.discovery import NameRules
from .suggesting import suggestions

Propose = Literal["auto", "always", "never"]
"""When a site takes entities that are proposed by rule: `auto`, where `places/` and `actors/` hold none."""


def with_proposals(content: Content, propose: Propose, rules: NameRules) -> Content:
    """`content` with the entities its texts propose; those of private persons are left out by the join.

    No gazetteer is asked: a site must not depend on what is installed where it is built.
    """
    if propose == "never" or (propose == "auto" and content.entities):
        return content
    proposed = (suggestion.entity for suggestion in suggestions(content, rules))
    return replace(content, entities=(*content.entities, *sorted(proposed, key=lambda e: (e.kind != "place", e.id))))
