"""Reading measured against rendering: both walk the same text, so their ratio holds on any machine.

Prints milliseconds of this machine for an article of some 700 words, warm and on one core, the ratio to markdown-it-py,
and the growth of time at 10 and 100 times the text (1.0 means linear); the same for an article dense with numbers, and
for texts no paper prints. Synthetic text: sentences in the manner of news, no capture needed.
"""

import time
from collections.abc import Callable
from functools import partial

from markdown_it import MarkdownIt

from variorum.reading import load_lexicon, read_figures

COUNTS = (
    "The regatta drew more than 1,000 spectators on Sunday, the harbour office said.",
    "Organisers put the crowd at 4,850 by midday, while police counted about 3,200 people on the piers.",
    "Two boats were damaged and at least 23 sailors were treated for cuts, according to the rescue service.",
    "In 2019 the race cost 1.2 million euros; this year it will cost up to 15 percent more, the mayor said.",
    "Nobody could say when the bridge, closed for three weeks, would open again.",
    "“We sold dozens of tickets an hour,” said the club’s treasurer, who has held the post for nearly 30 years.",
)
STORIES = (
    "The harbour lay quiet on the morning after the storm, and fishermen who had gathered on the pier spoke little.",
    "“Nobody slept,” said Ana Kovač, whose family has kept the inn by the lighthouse since her grandmother’s day.",
    "She blamed the council, which had promised new walls and, she said, had built a car park instead.",
    "A spokesman for the council did not answer questions, but the mayor visited the old town in the afternoon.",
    "He walked past boarded windows and a church without its roof, shook hands, and left by boat before dark.",
    "Volunteers from the villages inland brought blankets, soup and a generator that would not start.",
    "The ministry has opened an inquiry into the warning, which came late and in a language many here do not read.",
    "Further up the coast the road was open again, though drivers were told to expect delays and falling stones.",
)


def article(counts: int, stories: int, words: int = 700) -> str:
    """Paragraphs of so many sentences of each kind, by turns, up to about `words` words."""
    paragraphs: list[str] = []
    for at in range(words):
        told = [COUNTS[(at * counts + k) % len(COUNTS)] for k in range(counts)]
        told += [STORIES[(at * stories + k) % len(STORIES)] for k in range(stories)]
        paragraphs.append(" ".join(told))
        if sum(len(p.split()) for p in paragraphs) >= words:
            break
    return "\n\n".join(paragraphs)


ARTICLE, DENSE = article(1, 3), article(1, 0)
ODD = {
    "digits": "1",
    "brackets": "([{",
    "numbers": "1 ",
    "letters": "x",
    "right to left": "قال 12 شخصا ",
    "marks": ".,;",
}
"""Pieces of texts without end or sense, each repeated in one line."""


def best(call: Callable[[], object], times: int = 15) -> float:
    """The shortest of `times` runs, in seconds of the processor: what the work itself takes, least disturbed."""
    found = []
    for _ in range(times):
        start = time.process_time()
        call()
        found.append(time.process_time() - start)
    return min(found)


def growth(text: str, times: tuple[int, int], joint: str = "\n\n") -> str:
    """How the time for a word grows with the text, once for each of `times`."""
    lexicon = load_lexicon()
    one = best(partial(read_figures, text, lexicon), 5)
    longer = {factor: best(partial(read_figures, joint.join([text] * factor), lexicon), 1) for factor in times}
    return ", ".join(f"{seconds / max(one, 1e-9) / factor:.2f}" for factor, seconds in longer.items())


def main() -> None:
    """Measure and print."""
    lexicon, markdown = load_lexicon(), MarkdownIt()
    for name, text in (("an article", ARTICLE), ("dense with numbers", DENSE)):
        read, render = best(partial(read_figures, text, lexicon)), best(partial(markdown.render, text))
        figures, words = len(read_figures(text, lexicon)), len(text.split())
        print(
            f"{name}, {words} words, {figures} figures: {1000 * read:.2f} ms, {read / render:.1f} times markdown-it-py"
        )
        print(f"  time a word at 10 and 100 times the text: {growth(text, (10, 100))}")
    for name, piece in ODD.items():
        print(f"{name}: time a character at 10 and 50 times: {growth(piece * (2000 // len(piece)), (10, 50), '')}")


if __name__ == "__main__":
    main()
