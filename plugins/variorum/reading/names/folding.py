"""Texts and names made alike: no accents, one kind of apostrophe, hyphen and blank. Case stays.

Most letters lose their marks by Unicode's own decomposition; `SPECIAL` holds those that have none, as papers without
the letter print them. Marks are taken off Latin, Greek and Cyrillic letters only: elsewhere they are letters.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

APOSTROPHES = str.maketrans("’ʼ‘", "'''")
"""Kinds of apostrophe, all one character long, so that offsets hold."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters that are read as others, why, and a name with such a letter beside the way it is also printed."""

    read: tuple[tuple[str, str], ...]
    reason: str
    case: tuple[str, str]


SPECIAL = (
    Letters((("ə", "e"), ("Ə", "E")), "Azerbaijani schwa, printed e elsewhere", ("Xankəndi", "Xankendi")),
    Letters((("ı", "i"), ("İ", "I")), "Turkic i without and with its dot", ("Dağlıq", "Dagliq")),
    Letters((("ł", "l"), ("Ł", "L")), "Polish l with a stroke", ("Łódź", "Lodz")),
    Letters((("ø", "o"), ("Ø", "O")), "Nordic o with a stroke", ("Tromsø", "Tromso")),
    Letters((("đ", "d"), ("Đ", "D")), "South Slavic and Vietnamese d", ("Đoković", "Dokovic")),
    Letters((("ð", "d"), ("Ð", "D"), ("þ", "th"), ("Þ", "Th")), "Icelandic eth and thorn", ("Þórður", "Thordur")),
    Letters((("ħ", "h"), ("Ħ", "H")), "Maltese h", ("Ħamrun", "Hamrun")),
    Letters((("ß", "ss"), ("ẞ", "SS")), "German sharp s", ("Gießen", "Giessen")),
    Letters((("æ", "ae"), ("Æ", "Ae"), ("œ", "oe"), ("Œ", "Oe")), "ligatures", ("Ærø", "Aero")),
    Letters((("ς", "σ"),), "the sigma that ends a Greek word", ("Σίφνος", "Σιφνοσ")),
    Letters((("ё", "е"), ("Ё", "Е")), "Russian yo, mostly printed ye", ("Артём", "Артем")),
    Letters((("й", "й"), ("Й", "Й")), "a letter of its own, not an i with a mark", ("Айвар", "Айвар")),
    Letters(
        (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ي"), ("ة", "ه"), ("ـ", "")),
        "Arabic letters that keyboards give in their plain form, and the stretch between letters",
        ("القاهرة", "القاهره"),
    ),
    Letters(tuple((c, "'") for c in "’ʼ‘ʻ`´′"), "kinds of apostrophe", ("O’Brien", "O'Brien")),
    Letters(tuple((c, '"') for c in "“”„‟«»"), "kinds of quotation marks", ("“Orlan”", '"Orlan"')),
    Letters(tuple((c, "-") for c in "‐‑‒–−"), "kinds of hyphen", ("Nagorno‑Karabakh", "Nagorno-Karabakh")),
    Letters(tuple((c, " ") for c in "\u00a0\u2002\u2003\u2009\u202f\u3000"), "blanks", ("New\u00a0York", "New York")),
    Letters(tuple((c, "") for c in "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"), "signs that are not seen",
            ("Stepana\u00adkert", "Stepanakert")),
)  # fmt: skip  # one row, one line
MARKED = chain(range(0xC0, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000), range(0xFB00, 0xFB07),
               range(0xFF01, 0xFF5F))  # fmt: skip
"""Where letters stand that have marks or are forms of plain ones: Latin, Greek, Cyrillic, ligatures, full width."""
LOOSE = chain(range(0x300, 0x370), range(0x5B0, 0x5BE), range(0x64B, 0x653), (0x670,))
"""Marks that stand for themselves: of Latin and Greek, of Hebrew vowels, of Arabic vowels."""


def _plain(letter: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", letter) if not 0x300 <= ord(c) < 0x370)


READ = {
    **{letter: plain for letter in map(chr, MARKED) if (plain := _plain(letter)) not in (letter, "")},
    **dict.fromkeys(map(chr, LOOSE), ""),
    **{letter: plain for row in SPECIAL for letter, plain in row.read if letter != plain},
}
for _kept in (letter for row in SPECIAL for letter, plain in row.read if letter == plain):
    READ.pop(_kept, None)
LONG = frozenset(letter for letter, plain in READ.items() if len(plain) != 1)
"""Letters read as none or as two: behind them offsets no longer hold."""
ASCII = bytes(range(128))


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as names are looked for in it."""

    text: str
    """In one line: a name may go on in the next."""
    lines: str
    """The same with its line ends."""
    places: Sequence[int] | None
    """For each of its characters, and its end, the offset in the text it was made of; null where they are the same."""

    def place(self, offset: int) -> int:
        """Where `offset` lies in the text this one was made of."""
        return offset if self.places is None else self.places[offset]


def folded(text: str) -> Folded:
    """`text` for comparison with names, with the way back to its own offsets."""
    lines = text
    if not text.isascii():
        others = text.encode("utf-8", "surrogatepass").translate(None, ASCII).decode("utf-8", "surrogatepass")
        odd = READ.keys() & set(others)
        if not LONG.isdisjoint(odd):
            return _stretched(text)
        for letter in odd:  # each by one plain letter, in whatever order
            lines = lines.replace(letter, READ[letter])
    return Folded(lines.replace("\n", " "), lines, None)


def fold(text: str) -> str:
    """`text` for comparison with names."""
    return folded(text).text


def ordered(name: str) -> tuple[str, str]:
    """What names are sorted by: their letters without marks or case, whatever quotation mark they begin with."""
    plain = fold(name).strip(" '\"").casefold()
    return plain, name


def _stretched(text: str) -> Folded:
    parts: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        plain = READ.get(letter, letter)
        parts.append(plain)
        places += [at] * len(plain)
    lines = "".join(parts)
    return Folded(lines.replace("\n", " "), lines, (*places, len(text)))
