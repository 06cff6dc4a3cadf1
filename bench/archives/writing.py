"""A made-up archive as content files: articles in full, their ledgers, quantities, places and actors."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from .kinds import KINDS, Kind
from .making_up import BODIES, TYPES, body_name, draw, draw_small, made_name, place_name
from .sizes import Sizes

FIGURES = 8
"""An article's figures."""
TIED = 5
"""Those of them that answer a question of the archive."""
FIRST = date(2031, 1, 4)
SPAN = 500
"""Days over which the texts are spread."""


def write_archive(root: Path, articles: int) -> Sizes:
    """Write an archive of so many articles below `root`, a `content` folder; what it holds."""
    sizes = Sizes(articles)
    for path, text in (*_frame(), *_entities(sizes), *_quantities(sizes), *_articles(sizes)):
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    return sizes


def _frame() -> Iterator[tuple[str, str]]:
    yield "pages/about.md", "---\ntitle: About\nsummary: A made-up archive\n---\nIt measures how the site grows.\n"
    yield "pages/corrections.md", "---\ntitle: Corrections\nsummary: How\n---\nWrite to the editors.\n"


def _entities(sizes: Sizes) -> Iterator[tuple[str, str]]:
    for number in range(sizes.places):
        inside = f"part_of: [place-{number % 7}]\n" if number >= 7 else ""
        where = (f"coordinates: {{latitude: {20 + number % 89 / 50:.2f}, longitude: {-40 + number % 97 / 50:.2f}, "
                 "source: made up, precision: approximate}\n" if number % 3 == 0 else "")  # fmt: skip
        yield f"places/place-{number}.md", _entity(place_name(number), TYPES[number % len(TYPES)][0], inside + where)
    for number in range(sizes.actors):
        speaks = f"speaks_for: [actor-{number % 5}]\n" if number % 4 == 3 and number >= 5 else ""
        yield f"actors/actor-{number}.md", _entity(body_name(number), BODIES[number % len(BODIES)][0], speaks)


def _entity(name: str, kind: str, more: str) -> str:
    return (f"---\nname: {name}\ntype: {kind}\nsummary: A {kind} of this made-up archive.\n"
            f"names:\n  - {{text: {name}, kind: official}}\n{more}---\n")  # fmt: skip


def _quantities(sizes: Sizes) -> Iterator[tuple[str, str]]:
    for number in range(sizes.quantities):
        kind, place = _asked(number, sizes)
        here = place_name(place)
        event = f"events: [{kind.event}]\n" if kind.event else ""
        fields = (
            f"title: {kind.title.format(place=here)}\nquestion: {kind.question.format(place=here)}\n"
            f"group: {kind.title.partition(' in ')[0].partition(' from ')[0]}, {place_name(place % 7)}\n"
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
        often = (draw_small(sizes.quantities, "asked", number, turn) + turn) % sizes.quantities
        asked = often if turn else number
        tied = len(found) < TIED
        kind, place = (
            _asked(asked, sizes) if tied else (KINDS[turn % 6], draw_small(sizes.places, "place", number, turn))
        )
        found.setdefault((kind.title, place), (kind, place, asked if tied else None))
        turn += 1
    return list(found.values())


def _article(number: int, day: date, sentences: list[str]) -> str:
    stamp = f'page_date: {{edtf: "{day}"}}\n' if number % 9 else ""
    outlet = f"publisher: {{text: The {made_name(number % 40 * 11)} Courier}}\n" if number % 5 else ""
    head = (f"title: The water in {place_name(number % 8)}, report {number + 1}\n"
            f"rights: full\nsummary: What was known of the flood by text {number + 1}.\n{outlet}{stamp}")  # fmt: skip
    filling = "The river stood high between the embankments, and nobody knew when it would fall."
    paragraphs = [f"{first} {filling} {second}" for first, second in zip(sentences[::2], sentences[1::2], strict=True)]
    return f"---\n{head}---\n" + "\n\n".join((*paragraphs, f"{filling} {filling}")) + "\n"


def _figure(number: int, nth: int, day: date, told: tuple[Kind, int, int | None], sizes: Sizes) -> tuple[str, str]:
    """A sentence of the text, and the row of the ledger that accepts its number."""
    kind, place, asked = told
    about = day - timedelta(days=draw(4, "back", number, nth))
    amount = _amount(kind, place, about, number, nth)
    body = draw(3, "body", number, nth) if asked is not None else draw_small(sizes.actors, "body", number, nth)
    words = {"number": f"{amount:,}", "place": place_name(place), "body": f"the {body_name(body)}"}
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
    own = draw(40, "own", number, nth) == 0
    return base + (1 + draw(9, "by", number, nth) if own else 0)
