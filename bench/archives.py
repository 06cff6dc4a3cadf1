"""Made-up archives of any size, as content files: articles in full, their ledgers, quantities, places and actors.

Deterministic: one number of articles gives one archive, byte for byte. The proportions are those of a news archive that
grows: about eight figures an article, five of them tied to a question; as many questions as articles, a few of which
every third text answers and most of which hardly one does; places and actors by the power 0.6 of the articles. Places,
bodies and the flood they tell of are invented, and their names are made of syllables so that no real one is meant.
"""

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

FIGURES = 8
"""An article's figures."""
TIED = 5
"""Those of them that answer a question of the archive."""
FIRST = date(2031, 1, 4)
SPAN = 500
"""Days over which the texts are spread."""
SYLLABLES = ("ba", "del", "fo", "gar", "hin", "ju", "kel", "lor", "mi", "nor", "pel", "qua", "ros", "sul", "tem", "vol")


@dataclass(frozen=True, slots=True)
class Kind:
    """What a figure counts: the words of its quantity, its sentence, and what the ledger accepts of it."""

    title: str
    question: str
    kind: str
    unit: str
    event: str | None
    quote: str
    sentence: str
    least: int


KINDS = (
    Kind(
        "People killed in {place}",
        "How many people were killed in {place}?",
        "cumulative",
        "people",
        "killed",
        "{number} people were killed in {place}",
        "{body} said that {number} people were killed in {place}.",
        12,
    ),
    Kind(
        "People evacuated from {place}",
        "How many people were evacuated from {place}?",
        "cumulative",
        "people",
        "evacuated",
        "{number} people were evacuated from {place}",
        "By then {number} people were evacuated from {place}, {body} said.",
        140,
    ),
    Kind(
        "Houses destroyed in {place}",
        "How many houses were destroyed in {place}?",
        "cumulative",
        "houses",
        "destroyed",
        "{number} houses were destroyed in {place}",
        "According to {body}, {number} houses were destroyed in {place}.",
        30,
    ),
    Kind(
        "People in shelters in {place}",
        "How many people were in shelters in {place}?",
        "stock",
        "people",
        None,
        "{number} people were in shelters in {place}",
        "{body} said {number} people were in shelters in {place}.",
        90,
    ),
    Kind(
        "Bridges closed in {place}",
        "How many bridges were closed in {place}?",
        "stock",
        "bridges",
        None,
        "{number} bridges were closed in {place}",
        "In all {number} bridges were closed in {place}, {body} said.",
        3,
    ),
    Kind(
        "People missing in {place}",
        "How many people were missing in {place}?",
        "stock",
        "people",
        "missing",
        "{number} people were missing in {place}",
        "{body} said that {number} people were missing in {place}.",
        5,
    ),
)
TYPES = (("town", "Town"), ("village", "Village"), ("district", "District"), ("river", "River"), ("bridge", "Bridge"))
BODIES = (("office", "Water Office"), ("ministry", "Ministry"), ("organisation", "Relief Committee"),
          ("media", "Gazette"), ("police", "River Police"))  # fmt: skip


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


def write_archive(root: Path, articles: int) -> Sizes:
    """Write an archive of so many articles below `root`, a `content` folder; what it holds."""
    sizes = Sizes(articles)
    for path, text in (*_frame(), *_entities(sizes), *_quantities(sizes), *_articles(sizes)):
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    return sizes


def _draw(below: int, *seed: object) -> int:
    """A number from 0 to `below` - 1 that depends on `seed` alone."""
    return int.from_bytes(hashlib.blake2b(repr(seed).encode(), digest_size=8).digest()) % below


def _often(below: int, *seed: object) -> int:
    """The same, small numbers much oftener than large ones: as the places and questions of a story are."""
    return int(below * (_draw(1 << 20, *seed) / (1 << 20)) ** 3)


def _name(number: int) -> str:
    """A name of at least three syllables, each number's its own."""
    parts = [SYLLABLES[number % 16], SYLLABLES[number // 16 % 16], SYLLABLES[(number // 256 + 5) % 16]]
    while number >= 4096:  # 16 syllables in three places
        number //= 4096
        parts.append(SYLLABLES[number % 16])
    return "".join(parts).capitalize()


def _place(number: int) -> str:
    return f"{_name(7 * number)} {TYPES[number % len(TYPES)][1]}"


def _body(number: int) -> str:
    return f"{_name(7 * number + 3)} {BODIES[number % len(BODIES)][1]}"


def _frame() -> Iterator[tuple[str, str]]:
    yield "pages/about.md", "---\ntitle: About\nsummary: A made-up archive\n---\nIt measures how the site grows.\n"
    yield "pages/corrections.md", "---\ntitle: Corrections\nsummary: How\n---\nWrite to the editors.\n"


def _entities(sizes: Sizes) -> Iterator[tuple[str, str]]:
    for number in range(sizes.places):
        inside = f"part_of: [place-{number % 7}]\n" if number >= 7 else ""
        where = (f"coordinates: {{latitude: {20 + number % 89 / 50:.2f}, longitude: {-40 + number % 97 / 50:.2f}, "
                 "source: made up, precision: approximate}\n" if number % 3 == 0 else "")  # fmt: skip
        yield f"places/place-{number}.md", _entity(_place(number), TYPES[number % len(TYPES)][0], inside + where)
    for number in range(sizes.actors):
        speaks = f"speaks_for: [actor-{number % 5}]\n" if number % 4 == 3 and number >= 5 else ""
        yield f"actors/actor-{number}.md", _entity(_body(number), BODIES[number % len(BODIES)][0], speaks)


def _entity(name: str, kind: str, more: str) -> str:
    return (f"---\nname: {name}\ntype: {kind}\nsummary: A {kind} of this made-up archive.\n"
            f"names:\n  - {{text: {name}, kind: official}}\n{more}---\n")  # fmt: skip


def _quantities(sizes: Sizes) -> Iterator[tuple[str, str]]:
    for number in range(sizes.quantities):
        kind, place = _asked(number, sizes)
        event = f"events: [{kind.event}]\n" if kind.event else ""
        fields = (
            f"title: {kind.title.format(place=_place(place))}\nquestion: {kind.question.format(place=_place(place))}\n"
            f"group: {kind.title.partition(' in ')[0].partition(' from ')[0]}, {_place(place % 7)}\n"
            f"kind: {kind.kind}\nunit: {kind.unit}\n{event}places: [place-{place}]\n"
        )
        yield f"quantities/{_quantity(number)}.md", f"---\n{fields}---\nCounted anew with every text.\n"


def _quantity(number: int) -> str:
    return f"asked-{number}"


def _asked(number: int, sizes: Sizes) -> tuple[Kind, int]:
    """The kind and the place of a question. Those of one kind and place after the first lap take the next place."""
    lap = number // len(KINDS)
    return KINDS[number % len(KINDS)], lap % sizes.places


def _articles(sizes: Sizes) -> Iterator[tuple[str, str]]:
    for number in range(sizes.articles):
        day = FIRST + timedelta(days=number * SPAN // sizes.articles)
        figures = [_figure(number, nth, day, told, sizes) for nth, told in enumerate(_told(number, sizes))]
        yield f"articles/text-{number}.md", _article(number, day, [text for text, _ in figures])
        yield f"ledger/text-{number}.yaml", "figures:\n" + "".join(row for _, row in figures)


def _told(number: int, sizes: Sizes) -> list[tuple[Kind, int, int | None]]:
    """What an article's figures are about, nothing twice: kind, place, and the question answered, if one is."""
    found: dict[tuple[str, int], tuple[Kind, int, int | None]] = {}
    turn = 0
    while len(found) < FIGURES:
        often = (_often(sizes.quantities, "asked", number, turn) + turn) % sizes.quantities
        asked = often if turn else number
        tied = len(found) < TIED
        kind, place = _asked(asked, sizes) if tied else (KINDS[turn % 6], _often(sizes.places, "place", number, turn))
        found.setdefault((kind.title, place), (kind, place, asked if tied else None))
        turn += 1
    return list(found.values())


def _article(number: int, day: date, sentences: list[str]) -> str:
    stamp = f'page_date: {{edtf: "{day}"}}\n' if number % 9 else ""
    outlet = f"publisher: {{text: The {_name(number % 40 * 11)} Courier}}\n" if number % 5 else ""
    head = (f"title: The water in {_place(number % 8)}, report {number + 1}\n"
            f"rights: full\nsummary: What was known of the flood by text {number + 1}.\n{outlet}{stamp}")  # fmt: skip
    filling = "The river stood high between the embankments, and nobody knew when it would fall."
    paragraphs = [f"{first} {filling} {second}" for first, second in zip(sentences[::2], sentences[1::2], strict=True)]
    return f"---\n{head}---\n" + "\n\n".join((*paragraphs, f"{filling} {filling}")) + "\n"


def _figure(number: int, nth: int, day: date, told: tuple[Kind, int, int | None], sizes: Sizes) -> tuple[str, str]:
    """A sentence of the text, and the row of the ledger that accepts its number."""
    kind, place, asked = told
    about = day - timedelta(days=_draw(4, "back", number, nth))
    amount = _amount(kind, place, about, number, nth)
    body = _draw(3, "body", number, nth) if asked is not None else _often(sizes.actors, "body", number, nth)
    words = {"number": f"{amount:,}", "place": _place(place), "body": f"the {_body(body)}"}
    key, quote = f"text-{number}-{nth}", kind.quote.format(**words)
    sentence = kind.sentence.format(**{**words, "number": f"[{words['number']}]{{figure={key}}}"})
    accept = (f"      value: {amount}\n      bound: exact\n      unit: {kind.unit}\n      place: place-{place}\n"
              f'      said_by: actor-{body}\n      as_of: {{edtf: "{about}"}}\n'
              + (f"      event: {kind.event}\n" if kind.event else ""))  # fmt: skip
    tied = "" if asked is None else f"    quantity: {_quantity(asked)}\n"
    row = f'  - key: {key}\n    quote: {quote}\n    accept:\n{accept}{tied}    by: an editor\n    on: "2032-07-01"\n'
    return sentence[0].upper() + sentence[1:], row


def _amount(kind: Kind, place: int, about: date, number: int, nth: int) -> int:
    """A count that grows by the week, or moves about; now and then a text has a number of its own."""
    week = max((about - FIRST).days, 0) // 7
    base = kind.least * (1 + place % 23) + (week * kind.least if kind.kind == "cumulative" else week * 7 % 11)
    own = _draw(40, "own", number, nth) == 0
    return base + (1 + _draw(9, "by", number, nth) if own else 0)
