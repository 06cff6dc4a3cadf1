"""Reading: a text → its figures, the numbers that are none, and the names it mentions.

- `load_lexicon(language)` → Lexicon: the rule tables of a language, `reading/<language>/*.toml`.
- `read_figures(text, lexicon, names, policy)` → Figures, sorted, without overlap; `text[f.start:f.end] == f.text`.
- `scan_numbers(text, lexicon)` → every number of a text, as Figure or as NotFigure with the rule that says so.
- `read_quote(quote, lexicon, number)` → the single Figure of a ledger quote, or None.
- `interval(value, bound, unit=…, precision=…, text=…, policy=…, bound_words=…)` → Interval of section 5.
- `name_index(entities)` → NameIndex; `find_mentions(text, index)` → Mentions; `find_names` tells ambiguous ones too.
- `extract_rows(text, lexicon, names, policy=…, keep=…)` → the rows of `extract --json`.

The steps, in order: masks (what is no figure) → amounts (numbers and their values) → ranges → bounds → units → clauses
(event, status, stance) → places → attribution → dates. Each is a table of rules with the reason and a case beside each.
"""

from .extract import extract_rows, interval_of
from .figures import read_figures
from .intervals import interval
from .lexicon import Lexicon, load_lexicon
from .names import Ambiguous, Found, NameIndex, find_mentions, find_names, name_index
from .quote import read_quote
from .scan import scan_numbers
from .vague import check_policy, policies

__all__ = [
    "Ambiguous",
    "Found",
    "Lexicon",
    "NameIndex",
    "check_policy",
    "extract_rows",
    "find_mentions",
    "find_names",
    "interval",
    "interval_of",
    "load_lexicon",
    "name_index",
    "policies",
    "read_figures",
    "read_quote",
    "scan_numbers",
]
