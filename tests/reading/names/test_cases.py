"""Names in sentences: what a reader would call a mention of whom, one case for each way a text can name somebody."""

import sys
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.names.glossary import entity, found, named
from variorum.model import Role
from variorum.reading import find_names, name_index

ENTITIES = [
    entity("halland", "country", "Halland"),
    entity("government", "government", "Hallandic government", named("Port Sel", "metonym", "said", "accused"),
           speaks_for=()),
    entity("port-sel", "city", named("Port Sel", "official", "in Port Sel", "city", "streets"), part_of=["halland"]),
    entity("orlan", "person", "Ana Orlan", roles=["Prime minister of Halland"], speaks_for=["government"]),
    entity("petri", "person", "Ivo van der Petri", roles=["President of Nordia"], speaks_for=["nordia-government"]),
    entity("nordia-government", "government", "Castle of Nordia", named("Castle", "metonym")),
    entity("sokol", "person", "Mira Sokol", named("Sokol", "short"), roles=["Press secretary of the president"],
           speaks_for=["nordia-government"]),
    entity("marko", "person", "Marko Sokol"),
    entity("old", "person", "Jan Bruck", roles=[Role("President of Halland", "2001", "2009")]),
    entity("georgia", "country", named("Georgia", "short", "Tbilisi", "Caucasus")),
    entity("georgia-us", "state", named("Georgia", "short", "Atlanta", "governor"), part_of=["us"]),
    entity("us", "country", "United States", named("US", "short"), named("USA", "short")),
    entity("it", "organisation", named("IT", "short"), "Institute of Tides"),
    entity("khankendi", "city", "Stepanakert", named("Xankəndi", language="az"), named("Stefanakert", "misspelling")),
    entity("agdam", "city", named("Ağdam", language="az")),
    entity("karabakh", "region", "Nagorno-Karabakh", named("Karabakh", "short")),
    entity("obrien", "person", "Conan O’Brien"),
    entity("ghaithi", "person", "Salim al-Ghaithi"),
    entity("beijing", "city", named("北京", language="zh"), "Beijing"),
    entity("seoul", "city", named("서울", language="ko")),
    entity("yerevan", "city", named("Երևան", language="hy")),
    entity("cairo", "city", named("القاهرة", language="ar")),
    entity("xi-an", "city", "Xi’an"),
    entity("xi", "person", named("Xi Jinping"), named("Xi", "short")),
    entity("x", "organisation", named("X", "official", "Twitter", "platform"), named("Twitter", "former")),
    entity("jordan", "country", "Jordan"),
    entity("para", "state", "Pará"),
    entity("para-town", "city", "Para"),
    entity("corridor", "road", "Sel corridor"),
]  # fmt: skip
INDEX = name_index(ENTITIES)


@dataclass(frozen=True, slots=True)
class Case:
    """A text, and every mention that a reader finds in it: entity and words."""

    title: str
    text: str
    mentions: tuple[tuple[str, str], ...] = ()


CASES = [
    Case("a possessive ends before its mark", "Halland’s coast, Hallands' coast", (("halland", "Halland"),)),
    Case("a demonym is no mention", "The Hallander and the Hallandic fleet sailed."),
    Case("nor is a plural people", "Two Hallands would be one too many."),
    Case("a name before a hyphen is one", "A Halland-based firm", (("halland", "Halland"),)),
    Case("so is one behind a prefix", "the pro-Halland vote", (("halland", "Halland"),)),
    Case("a hyphen that was lost", "NagornoKarabakh and Nagorno Karabakh",
         (("karabakh", "NagornoKarabakh"), ("karabakh", "Nagorno Karabakh"))),
    Case("a hyphen at the end of a line", "They left for the far mountains of Nagorno-\nKarabakh.",
         (("karabakh", "Nagorno-\nKarabakh"),)),
    Case("a hyphen that does not break", "in Nagorno\u2011Karabakh", (("karabakh", "Nagorno\u2011Karabakh"),)),
    Case("a name over two lines", "The streets of this old and quiet town of Ana\nOrlan", (("orlan", "Ana\nOrlan"),)),
    Case("no name over two paragraphs", "This line is surely long enough to be one: Nagorno\n\nKarabakh",
         (("karabakh", "Karabakh"),)),
    Case("accents that the text lacks", "Xankendi, Agdam", (("khankendi", "Xankendi"), ("agdam", "Agdam"))),
    Case("accents that the text has", "Xankəndi, Ağdam", (("khankendi", "Xankəndi"), ("agdam", "Ağdam"))),
    Case("accents set apart from their letters", "Ag\u0306dam fell", (("agdam", "Ag\u0306dam"),)),
    Case("a name set in capitals", "STEFANAKERT EMPTY", (("khankendi", "STEFANAKERT"),)),
    Case("US is not us", "They told us that the US left.", (("us", "US"),)),
    Case("U.S. with its points", "The U.S. envoy came.", (("us", "U.S."),)),
    Case("US in a line of capitals may be us", "HE TOLD US NOTHING"),
    Case("IT is not it", "It rained. It is late, and IT said so.", (("it", "IT"),)),
    Case("a common noun large or small", "the Sel Corridor, the Sel corridor",
         (("corridor", "Sel Corridor"), ("corridor", "Sel corridor"))),
    Case("an apostrophe inside a name", "Conan O'Brien joked. O’Brien left.",
         (("obrien", "Conan O'Brien"), ("obrien", "O’Brien"))),
    Case("an apostrophe that was lost", "Conan OBrien joked.", (("obrien", "Conan OBrien"),)),
    Case("an apostrophe inside a longer word", "Xi’an lies west of here, and Qur'an schools.", (("xi-an", "Xi’an"),)),
    Case("particles", "Ivo van der Petri won. Van der Petri thanked voters, and van der Petri wept.",
         (("petri", "Ivo van der Petri"), ("petri", "Van der Petri"), ("petri", "van der Petri"))),
    Case("an Arabic article", "Salim al-Ghaithi rose. Al-Ghaithi spoke; Ghaithi’s friends cheered.",
         (("ghaithi", "Salim al-Ghaithi"), ("ghaithi", "Al-Ghaithi"), ("ghaithi", "Ghaithi"))),
    Case("a script without blanks", "他在北京举行会谈", (("beijing", "北京"),)),
    Case("two scripts side by side", "Beijing北京Beijing",
         (("beijing", "Beijing"), ("beijing", "北京"), ("beijing", "Beijing"))),
    Case("a script with particles behind names", "서울에서 만났다", (("seoul", "서울"),)),
    Case("a script with blanks", "Երևան քաղաքը", (("yerevan", "Երևան"),)),
    Case("letters set before a name", "في القاهرة والقاهرة", (("cairo", "القاهرة"), ("cairo", "القاهرة"))),
    Case("a surname after the full name", "Ana Orlan spoke. Orlan left.", (("orlan", "Ana Orlan"), ("orlan", "Orlan"))),
    Case("a surname before the full name", "Orlan spoke. Ana Orlan left.", (("orlan", "Ana Orlan"),)),
    Case("a surname that an office introduces", "Prime Minister Orlan spoke. Orlan left.",
         (("orlan", "Orlan"), ("orlan", "Orlan"))),
    Case("an office set beside a surname", "Asked again, Sokol, the Castle spokeswoman, laughed.",
         (("sokol", "Sokol"), ("nordia-government", "Castle"))),
    Case("somebody else’s surname", "Ana Orlan spoke. Later she met Pavel Orlan.", (("orlan", "Ana Orlan"),)),
    Case("somebody else’s initial", "Ana Orlan spoke. Then P. Orlan and A. Orlan came.",
         (("orlan", "Ana Orlan"), ("orlan", "Orlan"))),
    Case("a form of address", "Ana Orlan spoke. Mrs Orlan left, Prime Minister Orlan too.",
         (("orlan", "Ana Orlan"), ("orlan", "Orlan"), ("orlan", "Orlan"))),
    Case("a double name is another’s", "Ana Orlan-Weir and Ana Weir-Orlan came."),
    Case("a street is no person", "Ana Orlan lived in Orlan Street, by the Ana Orlan Museum.",
         (("orlan", "Ana Orlan"),)),
    Case("two persons of one surname", "Mira Sokol met Marko Sokol.",
         (("sokol", "Mira Sokol"), ("marko", "Marko Sokol"))),
    Case("a listed surname is its owner’s", "Mira Sokol came. Sokol left.",
         (("sokol", "Mira Sokol"), ("sokol", "Sokol"))),
    Case("an office, its holder named", "Ana Orlan spoke. The prime minister left.",
         (("orlan", "Ana Orlan"), ("orlan", "The prime minister"))),
    Case("an office, nobody named", "The prime minister left."),
    Case("an office, its holder named later", "The prime minister left. Ana Orlan spoke.", (("orlan", "Ana Orlan"),)),
    Case("an office held no longer", "Jan Bruck spoke. The president left.", (("old", "Jan Bruck"),)),
    Case("an office that the text gives", "President Jan Bruck spoke. The president left.",
         (("old", "Jan Bruck"), ("old", "The president"))),
    Case("a former holder is another", "Ana Orlan met the former prime minister.", (("orlan", "Ana Orlan"),)),
    Case("two holders, none meant", "Ivo van der Petri met President Jan Bruck. The president left.",
         (("petri", "Ivo van der Petri"), ("old", "Jan Bruck"))),
    Case("two holders, one of them by the body",
         "Ivo van der Petri met President Jan Bruck. The president of Halland left.",
         (("petri", "Ivo van der Petri"), ("old", "Jan Bruck"), ("old", "The president"), ("halland", "Halland"))),
    Case("another body’s holder, unnamed", "Ana Orlan met the prime minister of Freedonia. The prime minister smiled.",
         (("orlan", "Ana Orlan"),)),
    Case("an office beside the name is no second mention", "Ana Orlan, Halland’s prime minister, spoke.",
         (("orlan", "Ana Orlan"), ("halland", "Halland"))),
    Case("offices in the plural", "Ana Orlan met two prime ministers.", (("orlan", "Ana Orlan"),)),
    Case("a pronoun never", "Ana Orlan spoke. She left; they followed her.", (("orlan", "Ana Orlan"),)),
    Case("a homonym by its paragraph", "Georgia’s governor spoke in Atlanta.\n\nThe Caucasus and Georgia",
         (("georgia-us", "Georgia"), ("georgia", "Georgia"))),
    Case("a homonym by what it lies in", "It rained in Georgia, United States.",
         (("georgia-us", "Georgia"), ("us", "United States"))),
    Case("a homonym by its sentence", "The governor spoke. Of Georgia in the Caucasus he said nothing.",
         (("georgia", "Georgia"),)),
    Case("a homonym by nothing", "It rained in Georgia."),
    Case("a city and its government", "Port Sel accused nobody.\n\nThe streets of Port Sel lay quiet.",
         (("government", "Port Sel"), ("port-sel", "Port Sel"))),
    Case("a cue is a whole word", "The capacity of Port Sel grew."),
    Case("a name that needs its context", "Malcolm X spoke of vitamin X."),
    Case("a name with its context", "On the platform X she wrote little.", (("x", "X"),)),
    Case("a name whose bearer was named", "Twitter is gone.\n\nX is here.", (("x", "Twitter"), ("x", "X"))),
    Case("a place that is a given name", "Jordan Weir scored for Jordan.", (("jordan", "Jordan"),)),
    Case("a place before a weekday", "It rained in Jordan Monday.", (("jordan", "Jordan"),)),
    Case("accents that tell two apart", "Pará and Para", (("para", "Pará"), ("para-town", "Para"))),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_text_names_whom_it_names(case: Case) -> None:
    """The mentions, in the order of the text, each with the words that stand there."""
    assert tuple(found(case.text, INDEX)) == case.mentions


PIECES = [word for case in CASES for word in case.text.split(" ")] + [
    "\n",
    "\n\n",
    "",
    "\u0301",
    "\u00ad",
    "’",
    "-",
    ".",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))
def test_spans_hold_for_any_words(text: str) -> None:
    """Mentions give their own words, in order, without overlap."""
    mentions = find_names(text, INDEX).mentions
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


LONG = ["Paris ", "Georgia ", "Orlan ", "the president ", "Ana Orlan, ", "X", "北京", "Ana\u0301 Orlan "]


@pytest.mark.parametrize("piece", LONG)
def test_the_work_is_that_of_the_text(piece: str) -> None:
    """A name without end in one line takes work in proportion: for eight times the text some eight times the calls."""
    short, long = (piece * n for n in (1_000, 8_000))
    assert _calls(long) < 9 * _calls(short)


def _calls(text: str) -> int:
    """How often anything is called while the names of `text` are found."""
    events: Counter[str] = Counter()
    sys.setprofile(lambda _frame, event, _called: events.update((event,)))
    try:
        find_names(text, INDEX)
    finally:
        sys.setprofile(None)
    return events["call"] + events["c_call"]


def test_a_homonym_that_nothing_decides_is_reported() -> None:
    """All who could be meant, and where."""
    [row] = find_names("It rained in Georgia.", INDEX).ambiguous
    assert (row.entities, row.text, row.start) == (("georgia", "georgia-us"), "Georgia", 13)


def test_surnames_of_two_persons_named_are_reported() -> None:
    """After both have been named in full the surname alone is neither’s."""
    index = name_index([entity("a", "person", "Ana Orlan"), entity("b", "person", "Bo Orlan")])
    names = find_names("Ana Orlan met Bo Orlan. Orlan left.", index)
    assert [row.entities for row in names.ambiguous] == [("a", "b")]


def test_a_surname_nothing_introduces_is_held_back() -> None:
    """It is told apart from what is no name at all, so that an editor can decide it."""
    [row] = find_names("Sokol laughed.", INDEX).held_back
    assert (row.entities, row.text) == (("sokol",), "Sokol")


def test_mentions_by_office_are_told_from_names() -> None:
    """They are never what links to an entity first."""
    mentions = find_names("Ana Orlan spoke. The prime minister left.", INDEX).mentions
    assert [mention.office for mention in mentions] == [False, True]
