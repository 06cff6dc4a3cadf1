"""Titles of articles cut to their first clause, for lines that name several."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from ...model import Article

CLAUSE = re.compile(r"[,;:] ")
"""Where a first clause ends; a comma inside a number has no space after it."""


def short_titles(articles: Sequence[Article]) -> Mapping[str, str]:
    """Article id → the first clause of its title; the whole title where two would be alike."""
    heads = {article.id: CLAUSE.split(article.title, maxsplit=1)[0] for article in articles}
    often = Counter(heads.values())
    return {row.id: heads[row.id] if often[heads[row.id]] == 1 else row.title for row in articles}
