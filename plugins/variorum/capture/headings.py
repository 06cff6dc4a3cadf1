"""What the lines of a text are that no single line can show: the title, its repeats, the site's name, the headings."""

from collections.abc import Sequence
from dataclasses import dataclass

from .dates import find_date
from .lines import Line, folded, is_capitalised, is_headline, is_label, is_prose, words
from .mastheads import is_tagline, site_name, tail

_HEAD = 40
"""Lines among which a title is looked for twice; each is compared with each."""


@dataclass(frozen=True, slots=True)
class Head:
    """What was found above the running text: indices into the lines, and names."""

    title: int | None
    cut: int | None
    """Length of the title in its line, where the site's name follows it."""
    publisher: str | None
    repeats: frozenset[int]
    """Lines that only say the title again."""
    site: frozenset[int]
    """Lines of the site's own: its name, its motto, the label of a section."""


def first_prose(lines: Sequence[Line], free: Sequence[int]) -> int:
    """Index of the first line of running text among the lines that no rule took (`free`); past the end without one.

    A sentence that returns, by itself or in a path, is a title where no headline stands over it.
    """
    again = _returning(lines, free[:_HEAD])
    for index in free:
        if is_prose(lines[index].text) and index not in again:
            return index
        if _is_full_headline(lines[index]):
            again = frozenset()
    return len(lines)


def _returning(lines: Sequence[Line], indices: Sequence[int]) -> frozenset[int]:
    """Those of `indices` whose line is said again by another of them, and those that say it."""
    said = [index for index in indices if lines[index].short and 3 <= len(words(lines[index].text)) <= 40]
    plain = {index: folded(lines[index].text) for index in said}
    pairs = [(i, j) for i in said for j in said if i != j and _ends_with(plain[j], plain[i])]
    return frozenset(index for pair in pairs for index in pair)


def _ends_with(path: str, title: str) -> bool:
    """Whether `path` is `title`, or a few words and then `title`."""
    return path == title or (path.endswith(" " + title) and len(path.split()) - len(title.split()) <= 4)


def _is_full_headline(line: Line) -> bool:
    return line.short and is_headline(line.text) and len(words(line.text)) >= 4


def read_head(lines: Sequence[Line], free: Sequence[int], whole: str) -> Head:
    """The title and what surrounds it, from the lines that no rule took. `whole` is searched for the site's name."""
    start = first_prose(lines, free)
    above = [index for index in free if index < start and lines[index].short]
    title = _title(lines, above)
    if title is None:
        return Head(None, None, None, frozenset(), frozenset())
    cut, name = tail(lines[title].text, whole)
    said = folded(lines[title].text[:cut])
    repeats = frozenset(i for i in free if i != title and lines[i].short and says_again(lines[i].text, said))
    over = [i for i in above if i < title and i not in repeats]
    site = {i for i in over if is_label(lines[i].text) or is_tagline(lines, i, title)}
    under = [i for i in above if i > title and i not in repeats and not find_date(lines[i].text)]
    site |= {i for i in under if is_label(lines[i].text)}
    return Head(title, cut, name or site_name(lines, over), repeats, frozenset(site))


def _title(lines: Sequence[Line], above: Sequence[int]) -> int | None:
    """The line of `above` that returns; else the first of four words or more that is no motto; else the longest.

    A short line in capitals may be a section, a person or a site as well as a title: it is not taken for one.
    """
    again = _returning(lines, above[:_HEAD])
    said_again = [i for i in again if is_headline(lines[i].text) and not is_label(lines[i].text)]
    if said_again:
        return min(said_again, key=lambda i: (len(words(lines[i].text)), i))
    heads = [i for i in above if _is_full_headline(lines[i])]
    heads = [i for i in heads if not (is_tagline(lines, i, i) and any(j > i for j in heads))] or heads
    if heads or again:
        return (heads or sorted(again))[0]
    rest = [i for i in above if is_headline(lines[i].text) and not is_label(lines[i].text)]
    return max(rest, key=lambda i: (len(words(lines[i].text)), i)) if rest else None


def says_again(text: str, said: str) -> bool:
    """Whether a line is the title, or the title with a path or the site's name before or after it."""
    found = folded(text)
    if found == said:
        return True
    if len(said.split()) < 4 or said not in found:
        return False
    before, _, after = found.partition(said)
    return len(before.split()) + len(after.split()) <= 4


def is_inserted_headline(text: str) -> bool:
    """Whether a line between paragraphs is the title of another text: long, in headline style, without a full stop."""
    found = words(text)
    return len(found) >= 7 and is_headline(text) and is_capitalised(text) and text[-1] not in '?"”’'


def is_heading(text: str) -> bool:
    """Whether a kept line heads a section: at most twelve words, begun like a sentence, not ended like one."""
    if not is_headline(text) or len(words(text)) > 12:
        return False
    return text.lstrip("‘’“”'\"«(")[:1].isupper() or text[0].isdigit()
