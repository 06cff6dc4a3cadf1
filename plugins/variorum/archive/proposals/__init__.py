"""Entities nobody has written yet, proposed from the texts.

- `suggestions(content, rules, …)` → Suggestions: an entity of each proposed name, with a reason for every line.
- `with_proposals(content, propose, rules)` → Content: for archives without entities of their own.

The steps: texts → `reading.discovery` → names and their kinds → ids → ties between entities → roles → coordinates.
"""

from .adding import with_proposals
from .report import suggestion_lines, summary_line
from .suggesting import suggestions

__all__ = ["suggestion_lines", "suggestions", "summary_line", "with_proposals"]
