"""A page whose tokens have classes, and what is asked of it while speakers and statements are read."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from .lexicon import Lexicon
from .spans import Page
from .wordclasses import WORD, classes

BEYOND = 32
"""Tokens beyond the ends of a text that may be asked for: more than any reading looks around itself."""
MARKS_OF_NAMES = frozenset(".'’-&/")
"""Marks that may stand inside a name, without a space around them."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A page, the classes of its tokens, its sentences as ranges of tokens, and the starts of its numbers."""

    page: Page
    classes: tuple[int, ...]
    """The classes of each token (`wordclasses`). This and the next two go on with nothing for some tokens beyond the
    end, and so before the beginning, for those who look around them."""
    starts: tuple[int, ...]
    """Where the tokens begin: the end of the text for those beyond the last."""
    words: tuple[str, ...]
    """The tokens as written."""
    keys: tuple[str, ...]
    """The tokens folded; empty for dates."""
    ranges: tuple[tuple[int, int], ...]
    numbers: tuple[int, ...]
    lexicon: Lexicon

    def start(self, at: int) -> int:
        """Offset at which the token at `at` begins; the end of the text beyond the last."""
        return self.starts[at]

    def end(self, at: int) -> int:
        """Offset at which the token at `at` ends."""
        return self.page.ends[at]

    def tight(self, at: int) -> bool:
        """Whether the mark at `at` stands inside a name: no space before it, nor behind it except after a full stop."""
        if self.words[at] not in MARKS_OF_NAMES or at == 0 or self.end(at - 1) != self.start(at):
            return False
        spaced = self.start(at + 1) != self.end(at)
        return not spaced or (self.words[at] in ".'’" and len(self.words[at - 1]) <= 3)

    def owns(self, at: int) -> bool:
        """Whether the mark at `at` is the apostrophe of a plural in the genitive: "the bakers' union"."""
        joined = at > 0 and self.words[at] in ("'", "’") and self.end(at - 1) == self.start(at)
        return joined and self.keys[at - 1].endswith("s") and bool(self.classes[at + 1] & WORD)

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
    blank = ("",) * BEYOND
    kinds = (*classes(page, lexicon), *(0,) * BEYOND)
    starts = (*page.starts, *(len(page.text),) * BEYOND)
    return Marked(page, kinds, starts, page.words + blank, page.keys + blank, page.ranges, tuple(numbers), lexicon)
