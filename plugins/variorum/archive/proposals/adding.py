"""Content with the entities that nobody has written yet."""

from dataclasses import replace

from ...model import Automatic, Content
from ...reading.discovery import NameRules
from .suggesting import suggestions


def with_proposals(content: Content, propose: Automatic, rules: NameRules) -> Content:
    """`content` with the entities its texts propose: `auto`, where `places/` and `actors/` hold none; those of private
    persons are left out by the join.

    No gazetteer is asked: a site must not depend on what is installed where it is built.
    """
    if propose == "never" or (propose == "auto" and content.entities):
        return content
    proposed = (suggestion.entity for suggestion in suggestions(content, rules))
    return replace(content, entities=(*content.entities, *sorted(proposed, key=lambda e: (e.kind != "place", e.id))))
