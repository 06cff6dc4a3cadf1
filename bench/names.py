"""Names of a large glossary found in many texts: 5,000 names, 10,000 articles of some 700 words.

Prints milliseconds of this machine for an article, on one core, the time for a word as the texts grow, the time for an
index, and what an edit of the glossary costs: matching again, with no markup parsed. Names are made of syllables; every
28th word of a text is one. The texts are made once and shared out: 10,000 readings of 250 texts.
"""

import random
import time
from collections.abc import Sequence

from variorum.markup import parse
from variorum.model import Entity, Name, Place
from variorum.reading import NameIndex, find_names, name_index

SYLLABLES = ("ba", "del", "fo", "gar", "hin", "ju", "kel", "lor", "mi", "nor", "pel", "qua", "ros", "sul", "tem", "vol")
NAMES, ARTICLES, TEXTS, WORDS, EVERY, PARAGRAPH = 5_000, 10_000, 250, 700, 28, 70
SENTENCES = (
    "The regatta drew more than 1,000 spectators on Sunday, the harbour office said. “Nobody slept,” said one whose"
    " family’s inn stood by the lighthouse, and who blamed the council. "
)


def glossary(chance: random.Random) -> tuple[Entity, ...]:
    """An entity for each name: half of two words, of which half are persons, the rest of one."""

    def word(length: int) -> str:
        return "".join(chance.choice(SYLLABLES) for _ in range(length)).title()

    names: dict[str, None] = {}
    while len(names) < NAMES:
        names[f"{word(3)} {word(3)}" if len(names) % 2 else word(4)] = None
    return tuple(_entity(n, name) for n, name in enumerate(names))


def _entity(number: int, name: str) -> Entity:
    person = number % 4 == 1
    return Entity(
        id=f"e{number}", kind="actor" if person else "place", type="person" if person else "town", name=name,
        names=(Name(name, "official", "en", (), ()),), part_of=(), speaks_for=(), coordinates=None, roles=(),
        external=(), summary="", body="", body_line=1, was=(), at=Place("x.md", 1, 1),
    )  # fmt: skip  # a table of fields


def text(chance: random.Random, entities: Sequence[Entity], words: int) -> str:
    """So many words of news, a name among every few."""
    plain, out = SENTENCES.split(), list[str]()
    for at in range(words):
        out.append(chance.choice(entities).name if at % EVERY == EVERY - 1 else plain[at % len(plain)])
        out += ["\n\n"] if at % PARAGRAPH == PARAGRAPH - 1 else []
    return " ".join(out)


def seconds(texts: Sequence[str], index: NameIndex, times: int) -> float:
    """The shortest of three runs over `texts`, each `times` times, in seconds of the processor."""
    found = []
    for _ in range(3):
        start = time.process_time()
        for _ in range(times):
            for one in texts:
                find_names(one, index)
        found.append(time.process_time() - start)
    return min(found)


def main() -> None:
    """Measure and print."""
    chance = random.Random(1)  # noqa: S311  # made-up texts, the same at every run
    entities = glossary(chance)
    start = time.process_time()
    index = name_index(entities)
    built = time.process_time() - start
    texts = [text(chance, entities, WORDS) for _ in range(TEXTS)]
    long = [text(chance, entities, 10 * WORDS) for _ in range(TEXTS // 10)]
    one = seconds(texts, index, ARTICLES // TEXTS) / ARTICLES
    ten = seconds(long, index, 1) / len(long)
    found = sum(len(find_names(row, index).mentions) for row in texts) / TEXTS
    start = time.process_time()
    for row in texts:
        parse(row)
    parsed = (time.process_time() - start) / TEXTS
    print(f"names: an index of {NAMES} names under {len(index.patterns)} spellings: {1000 * built:.0f} ms")
    print(f"  an article of {WORDS} words with {found:.0f} mentions: {1000 * one:.3f} ms, {ARTICLES} of them")
    print(f"  time a word at 10 times the text: {ten / one / 10:.2f}; a word: {1e6 * one / WORDS:.3f} µs")
    print(f"  parsing its markup, which an edit of the glossary leaves out: {1000 * parsed:.2f} ms")


if __name__ == "__main__":
    main()
