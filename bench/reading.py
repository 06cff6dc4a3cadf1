"""Reading measured against rendering: both walk the same text, so their ratio holds on any machine.

Prints milliseconds of this machine, the ratio to markdown-it-py, and the growth at 10 and 100 times the text (1.0 means
linear). Synthetic text: sentences in the manner of news, no capture needed.
"""

import time
from collections.abc import Callable

from markdown_it import MarkdownIt

from variorum.reading import load_lexicon, read_figures

SENTENCES = (
    "The regatta drew more than 1,000 spectators on Sunday, the harbour office said.",
    "Organisers put the crowd at 4,850 by midday, while police counted about 3,200 people on the piers.",
    "Two boats were damaged and at least 23 sailors were treated for cuts, according to the rescue service.",
    "In 2019 the race cost 1.2 million euros; this year it will cost up to 15 percent more, the mayor told reporters.",
    "Nobody could say when the bridge, closed for three weeks, would open again.",
    "“We sold dozens of tickets an hour,” said the club’s treasurer, who has held the post for nearly 30 years.",
)
ARTICLE = "\n\n".join(" ".join(SENTENCES) for _ in range(8))  # some 700 words


def best(call: Callable[[], object], times: int = 7) -> float:
    """The shortest of `times` runs, in seconds: what the work itself takes, least disturbed."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        found.append(time.perf_counter() - start)
    return min(found)


def main() -> None:
    """Measure and print."""
    lexicon, markdown = load_lexicon(), MarkdownIt()
    read = best(lambda: read_figures(ARTICLE, lexicon))
    render = best(lambda: markdown.render(ARTICLE))
    words = len(ARTICLE.split())
    print(f"reading {words} words: {1000 * read:.2f} ms; {read / render:.1f} times markdown-it-py's rendering")
    for factor in (10, 100):
        longer = best(lambda factor=factor: read_figures("\n\n".join([ARTICLE] * factor), lexicon), 2)  # type: ignore[misc]
        print(f"{factor} times the text: {longer / read / factor:.2f} times the time a word")


if __name__ == "__main__":
    main()
