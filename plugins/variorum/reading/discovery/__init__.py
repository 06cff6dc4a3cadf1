"""Discovery: the names in cleaned articles that no entity has, proposed with their evidence.

- `load_name_rules(language)` → NameRules: the word lists, `reading/<language>/discovery/*.toml`.
- `discover(articles, known, rules)` → Proposals, in the order of their first mention.

The steps: tokens → running (headlines apart) → chains of capitals → pieces (offices and peoples cut off) → bodies,
roles, containers, cues and aliases of each → occurrences → links and surnames (which names are one) → votes (what
it is) → headwords and ties (containers, whom one speaks for). Storms, wars, treaties, products, ships and titles of
works are neither a place nor an actor and are left out. Scripts without capitals are for the glossary alone.
"""

from .discover import discover
from .proposal import Evidence, Ground, Passage, Proposal, Variant
from .rules import NameRules, load_name_rules

__all__ = ["Evidence", "Ground", "NameRules", "Passage", "Proposal", "Variant", "discover", "load_name_rules"]
