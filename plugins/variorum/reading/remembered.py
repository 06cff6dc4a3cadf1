"""What a function gives for words met before: the words of the news come again and again, in one text and the next."""

from collections.abc import Callable
from typing import TypeVar

MOST = 1 << 15
"""Words remembered; when there are more, all are forgotten."""
LONGEST = 64
"""Characters of a word that is remembered: longer ones come once, and would fill the memory."""

Given = TypeVar("Given")


class Remembered(dict[str, Given]):
    """Word to what `function` gives for it, which must depend on nothing else.

    As `functools.lru_cache`, but quicker where the word is known, and without keeping what is too long to come again.
    """

    def __init__(self, function: Callable[[str], Given]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> Given:
        found = self._function(word)
        if len(word) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = found
        return found
