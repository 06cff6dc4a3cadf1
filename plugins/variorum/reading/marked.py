"""A page whose tokens have classes, and what is asked of it while speakers and statements are read."""

import itertools
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from .lexicon import Lexicon
from .spans import Page
from .wordclasses import classes

MARKS_OF_NAMES = frozenset(".'’-&/")
"""Marks that may stand inside a name, without a space around them."""


@lru_cache(maxsize=8)
def speech_words(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """The words of each table of speech.toml, by its name."""
    tables = {name: each for name, each in lexicon.tables.items() if name.startswith("speech.")}
    return MappingProxyType({name.removeprefix("speech."): frozenset(each.words) for name, each in tables.items()})


@dataclass(frozen=True, slots=True)
class Marked:
    """A page, the classes of its tokens, its sentences as ranges of tokens, and the starts of its numbers."""

    page: Page
    classes: tuple[int, ...]
    ranges: tuple[tuple[int, int], ...]
    numbers: tuple[int, ...]
    lexicon: Lexicon

    def among(self, at: int, name: str) -> bool:
        """Whether the token at `at` is one of the words of the table `name` of speech.toml."""
        return 0 <= at < len(self.classes) and self.page.keys[at] in speech_words(self.lexicon)[name]

    def text(self, at: int) -> str:
        """The token at `at` as written; empty beyond the end."""
        return self.page.words[at] if 0 <= at < len(self.page.words) else ""

    def key(self, at: int) -> str:
        """The token at `at`, folded; empty beyond the end and for dates."""
        return self.page.keys[at] if 0 <= at < len(self.page.keys) else ""

    def of(self, at: int) -> int:
        """The classes of the token at `at`; none beyond the end."""
        return self.classes[at] if 0 <= at < len(self.classes) else 0

    def start(self, at: int) -> int:
        """Offset at which the token at `at` begins; the end of the text beyond the last."""
        return self.page.starts[at] if at < len(self.page.starts) else len(self.page.text)

    def end(self, at: int) -> int:
        """Offset at which the token at `at` ends."""
        return self.page.ends[at]

    def tight(self, at: int) -> bool:
        """Whether the mark at `at` stands inside a name: no space before it, nor behind it except after a full stop."""
        if self.text(at) not in MARKS_OF_NAMES or at == 0 or self.end(at - 1) != self.start(at):
            return False
        spaced = self.start(at + 1) != self.end(at)
        return not spaced or (self.text(at) in ".'’" and len(self.text(at - 1)) <= 3)

    def at(self, offset: int) -> int:
        """The first token that starts at `offset` or behind it."""
        return bisect_left(self.page.starts, offset)

    def number_in(self, start: int, end: int) -> int | None:
        """The first number that begins between two offsets; None where there is none."""
        at = bisect_left(self.numbers, start)
        return self.numbers[at] if at < len(self.numbers) and self.numbers[at] < end else None

    def number_before(self, offset: int, floor: int) -> int | None:
        """The last number that begins before `offset` and not before `floor`; None where there is none."""
        at = bisect_left(self.numbers, offset) - 1
        return self.numbers[at] if at >= 0 and self.numbers[at] >= floor else None


def mark(page: Page, numbers: Sequence[int], lexicon: Lexicon) -> Marked:
    """`page` with the classes of its tokens; `numbers` are the starts of its numbers, in order."""
    edges = [*(bisect_left(page.starts, s.start) for s in page.sentences), len(page.words)]
    return Marked(page, classes(page, lexicon), tuple(itertools.pairwise(edges)), tuple(numbers), lexicon)
