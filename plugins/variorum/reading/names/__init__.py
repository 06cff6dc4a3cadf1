"""Names of known entities in a text.

- `name_index(entities, language)` → NameIndex: every name under all its spellings, in one automaton.
- `find_names(text, index)` → Found: mentions, names that could be several entities, surnames nothing introduces.
- `find_mentions(text, index)` → Mentions alone.
- `row_of(text, names)` → the row that a mention's words are a spelling of; `ordered(name)` → what names are sorted by.

The steps: folding (text and names made alike) → one pass over the text → borders (whole words) → the longest first →
surnames, homonyms and offices, for names that need a second look. Reasons and cases stand beside the rules: `SPECIAL`
letters in `folding`, `spellings`, and the word lists of `reading/<language>/names.toml`.
"""

from .finding import find_mentions, find_names
from .folding import APOSTROPHES, ordered
from .found import Ambiguous, Found
from .index import NameIndex, name_index
from .spellings import row_of

__all__ = [
    "APOSTROPHES",
    "Ambiguous",
    "Found",
    "NameIndex",
    "find_mentions",
    "find_names",
    "name_index",
    "ordered",
    "row_of",
]
