"""How large a made-up archive is, by its number of articles."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much of everything an archive of `articles` articles has."""

    articles: int

    @property
    def quantities(self) -> int:
        """Questions asked: each by the text of its number at least."""
        return self.articles

    @property
    def places(self) -> int:
        """Places with a page."""
        return round(7 * math.pow(self.articles, 0.6))

    @property
    def actors(self) -> int:
        """Bodies with a page."""
        return round(5 * math.pow(self.articles, 0.6))
