"""The file of an imported article as text: its blocks, and the seal by which a later import sees whether it was edited.

The seal is the SHA-256 of the file without the line that holds it.
"""

import hashlib
import re
from collections.abc import Sequence

_SEAL = re.compile(r"^imported: [0-9a-f]{64}\n", re.MULTILINE)
_BLOCK = re.compile(r"^(\w+):.*\n(?:[ \t#-].*\n|\n)*", re.MULTILINE)
"""One key of the front matter and all that belongs to it: what is indented under it."""


def sealed(front: str, body: str) -> str:
    """The file of an article: `front` is its front matter in YAML, `body` its Markdown, or empty."""
    rest = "---\n" + ("\n" + body if body else "")
    head = "---\n" + front
    return head + _seal(head + rest) + rest


def is_untouched(text: str) -> bool:
    """Whether the file `text` is still as an import wrote it."""
    head, mark, rest = text.partition("\n---\n")
    found = _SEAL.search(head + "\n")
    if found is None or not mark:
        return False
    bare = (head + "\n").replace(found.group(), "", 1) + mark.removeprefix("\n") + rest
    return found.group() == _seal(bare)


def blocks(text: str, keys: Sequence[str]) -> str:
    """Of the front matter of the file `text`, the blocks of `keys`: reading all of the YAML takes far longer."""
    head = text.removeprefix("---\n").partition("\n---\n")[0] + "\n"
    return "".join(match.group() for match in _BLOCK.finditer(head) if match[1] in keys)


def _seal(text: str) -> str:
    return f"imported: {hashlib.sha256(text.encode()).hexdigest()}\n"
