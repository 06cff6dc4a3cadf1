"""Proposals as entities: ids, kinds of names, roles with dates, ties, and what is private."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.archive.stories import RULES, article, content, entity, proposed, texts
from variorum.archive import suggestions, with_proposals
from variorum.archive.proposals.dating import DATES, dates_of
from variorum.archive.proposals.naming import KINDS, apart, kind_of
from variorum.archive.proposals.slugs import slug
from variorum.archive.proposals.texts import WORD, shortened, texts_of, words_of
from variorum.archive.proposals.tying import without_circles
from variorum.reading.discovery import Evidence, Variant

SLUGS = [
    ("Xankəndi", "xankendi"), ("Ağdam", "agdam"), ("O'Brien", "obrien"), ("O’Brien", "obrien"),
    ("Alexander van der Bellen", "alexander-van-der-bellen"), ("Abdulmenam al-Ghaithi", "abdulmenam-al-ghaithi"),
    ("北京", "bei-jing"), ("Степанакерт", "stepanakert"), ("U.N.", "u-n"), ("Łódź", "lodz"), ("!?", ""),
]  # fmt: skip


@pytest.mark.parametrize(("name", "expected"), SLUGS)
def test_slugs(name: str, expected: str) -> None:
    """Any script becomes words that an address can hold."""
    assert slug(name) == expected


@settings(deadline=None)
@given(st.text(max_size=100))
def test_slugs_can_stand_in_addresses(name: str) -> None:
    """Whatever the name, its slug is short, lower-case ASCII words, and its own slug."""
    found = slug(name)
    assert len(found) <= 60
    assert found == "" or all(part.isascii() and part.isalnum() and part == part.lower() for part in found.split("-"))
    assert slug(found) == found


def test_ids_stay_when_a_later_text_is_added() -> None:
    """What a later text calls a thing, more fully or more often, changes no id."""
    first = article("zebra", "The UN met in Jabaliya. Tavfik Shukri, a doctor, spoke.", "2023-01-01")
    later = article("ant", "The United Nations left Jabalya. Jabalya is empty. Dr Tawfik Shoukri wept.", "2023-01-02")
    before = {s.entity.id for s in suggestions(content(first), RULES)}
    after = {s.entity.id: s.entity.name for s in suggestions(content(first, later), RULES)}
    assert before <= set(after)
    assert after["jabaliya"] == "Jabalya"


def test_ids_are_not_taken_twice() -> None:
    """A place and an actor of one name have two ids; those of files, and former ones, are left to them."""
    curated = replace(entity("malmar", "Somewhere"), was=("orlan",))
    found = suggestions(content(article("a", "It rained in Malmar. It rained in Orlan."), entities=[curated]), RULES)
    assert sorted(s.entity.id for s in found) == ["malmar-place", "orlan-place"]


def test_names_have_kinds() -> None:
    """Each form is what its reason makes it; what no rule can know is left undecided, and a people is no name."""
    found = proposed(
        "The International Rowing Federation (IRF) met in Chile. Chileans cheered. Dr Ana Lopez came; Lopez spoke.",
        "Users of Zeta, formerly known as Chirrup, were in the Republic of Chile.",
    )
    kinds = {name.text: name.kind for s in found.values() for name in s.entity.names}
    assert kinds["International Rowing Federation"] == "used"
    assert (kinds["IRF"], kinds["Lopez"], kinds["Chirrup"]) == ("short", "short", "former")
    assert kinds["Republic of Chile"] == "official"
    assert "Chileans" not in kinds


def test_only_a_country_has_an_official_form() -> None:
    """What else calls itself a republic makes a claim, which no rule decides."""
    variant = Variant("Republic of Tarn", 1, "the same name in its official form")
    assert kind_of(variant, "Tarn", "country") == "official"
    assert kind_of(variant, "Tarn", "region") == "used"


def test_a_lost_hyphen_is_damage() -> None:
    """Two words of a name run together were not written so by anybody."""
    variant = Variant("NagornoTarn", 1, "the same but for case, accents, hyphens or an article")
    assert kind_of(variant, "Nagorno-Tarn", "region") == "damaged"
    assert kind_of(variant, "Nagorno Tarn", "region") == "used"


def test_no_reason_stands_twice_among_the_kinds() -> None:
    """Each beginning of a reason has one kind, and a longer one goes before the one it begins with."""
    starts = [start for start, _ in KINDS]
    assert len(set(starts)) == len(starts)
    assert not [(a, b) for n, a in enumerate(starts) for b in starts[n + 1 :] if b.startswith(a)]


def test_two_persons_of_one_surname_stay_apart() -> None:
    """Each keeps the surname with the first name as its context; they are never one."""
    found = proposed("Dr Peter Lund spoke. Lund left.", "Dr Eva Lund spoke. Lund sat.")
    assert {s.entity.name for s in found.values()} == {"Peter Lund", "Eva Lund"}
    short = {s.entity.name: n.context for s in found.values() for n in s.entity.names if n.kind == "short"}
    assert short == {"Peter Lund": ("Peter",), "Eva Lund": ("Eva",)}


def test_a_name_of_two_stays_with_the_one_called_so() -> None:
    """A capital that also stands for its government names the city; the government keeps a name all the same."""
    found = proposed("It rained in Oslo. Oslo rejected the plan, and Oslo said so. It snowed in Oslo.")
    names = {s.entity.id: [n.text for n in s.entity.names] for s in found.values()}
    assert names["oslo"] == ["Oslo"]
    assert names["government-of-norway"] == ["Government of Norway"]
    assert apart([]) == ()


@pytest.mark.parametrize(("text", "expected"), [
    ("minister from 2018 to 2020", ("2018", "2020")), ("mayor between 2001 and 2004", ("2001", "2004")),
    ("governor in 1999–2003", ("1999", "2003")), ("president since 2011", ("2011", None)),
    ("judge until 1987", (None, "1987")), ("a former official", (None, None)), ("head of 2020 Vision", (None, None)),
])  # fmt: skip
def test_roles_have_the_dates_their_words_give(text: str, expected: tuple[str | None, str | None]) -> None:
    """Years that bound an office are read; a year in a name is none."""
    assert dates_of(text) == expected


def test_every_date_pattern_says_why() -> None:
    """Each pattern has its words."""
    assert all(reason for _, reason in DATES)


def test_roles_name_the_paragraph_that_says_so() -> None:
    """A role comes with article and paragraph, and with its years."""
    found = proposed("It rained.\n\nAna Orlan, mayor of Arica from 2018 to 2020, spoke in Arica.")
    (role,) = found["ana-orlan"].entity.roles
    assert (role.text, role.start, role.end) == ("mayor of Arica from 2018 to 2020", "2018", "2020")
    assert (role.article, role.paragraph) == ("a0", "p2")


def test_ties_lead_to_entities_of_the_right_kind() -> None:
    """A town lies in its country and a ministry stands in its government's line; a country is no body."""
    found = proposed(
        "Chile's Health Ministry warned; the Chilean government agreed. It rained in Arica, Chile. "
        "Norwegian Fisheries Minister Kari Hauge left. It rained in Norway."
    )
    assert found["arica"].entity.part_of == ("chile",)
    assert found["health-ministry-of-chile"].entity.speaks_for == ("government-of-chile",)
    assert found["kari-hauge"].entity.speaks_for == ()
    told = [c for c in found["kari-hauge"].clues if c.key == "speaks_for"]
    assert [(c.value, bool(c.reason)) for c in told] == [("Norway", True)]


def test_ties_lead_to_entities_of_the_editors() -> None:
    """A container that has a file is named by its id."""
    chile = entity("cl", "Chile")
    (found,) = suggestions(content(article("a", "It rained in Arica, Chile."), entities=[chile]), RULES)
    assert found.entity.part_of == ("cl",)


LETTERS = st.sampled_from("abcdef")


@settings(deadline=None)
@given(st.dictionaries(LETTERS, st.lists(LETTERS, max_size=4)))
def test_nothing_is_part_of_itself(ties: dict[str, list[str]]) -> None:
    """Whatever is said to lie in what, no way leads back to where it began; what led to no circle is kept."""
    kept = without_circles(ties)

    def above(name: str, met: tuple[str, ...] = ()) -> None:
        assert name not in met
        for other in kept.get(name, ()):
            above(other, (*met, name))

    for name in kept:
        above(name)
    acyclic = {name: tuple(o for o in others if o > name) for name, others in ties.items()}
    assert without_circles(acyclic) == acyclic


def test_private_persons_are_not_indexed() -> None:
    """A person without an office is unindexed, with the reason; one with an office is not."""
    found = proposed("Mary Okafor was hurt. Dr Ana Lopez treated her.")
    assert not found["mary-okafor"].entity.indexed
    assert [c.key for c in found["mary-okafor"].clues if c.key == "indexed"] == ["indexed"]
    assert found["ana-lopez"].entity.indexed


def test_every_entity_says_that_it_is_proposed() -> None:
    """Each has reasons, a summary, a name and evidence."""
    found = proposed("The Tarn Herald reported floods in Malmar. Dr Ana Lopez of Tarn Hospital spoke.")
    assert found
    assert all(s.entity.proposed and s.entity.summary and s.entity.names and s.articles for s in found.values())
    assert all("seen" in {clue.key for clue in s.clues} for s in found.values())


def test_sites_take_proposals_only_where_nobody_has_written_entities() -> None:
    """`auto` steps back for the first file, `always` adds beside it, `never` adds nothing."""
    bare = texts("It rained in Malmar and in Orlan.")
    curated = replace(bare, entities=(entity("malmar", "Malmar"),))
    assert [e.id for e in with_proposals(bare, "auto", RULES).entities] == ["malmar", "orlan"]
    assert with_proposals(curated, "auto", RULES) == curated
    assert [e.id for e in with_proposals(curated, "always", RULES).entities] == ["malmar", "orlan"]
    assert with_proposals(bare, "never", RULES) == bare


SENTENCE = "On the third day of the flood the mayor of Arica told the waiting crowd that no boat would come."


def test_of_a_text_that_is_not_ours_eight_words_are_repeated() -> None:
    """The words around the name, with marks of what was left out; of our own text, the sentence."""
    protected = article("a", "", rights="excerpt")
    captured = {"a": texts_of([article("a", SENTENCE)], {}, 8)[0].passages}
    (ours,), (theirs,) = texts_of([article("a", SENTENCE)], {}, 8), texts_of([protected], captured, 8)
    start = SENTENCE.index("Arica")
    evidence = Evidence("a", "p1", start, start + 5, 0, len(SENTENCE), "Arica")
    assert words_of(ours, evidence) == SENTENCE
    assert words_of(theirs, evidence) == "… the mayor of Arica told the waiting crowd …"


@settings(deadline=None)
@given(st.integers(0, 90), st.integers(1, 30), st.integers(1, 12))
def test_no_more_words_than_said(start: int, length: int, most: int) -> None:
    """Wherever the name stands and however long it is, the words kept are at most as many as allowed."""
    captured = {"a": texts_of([article("a", SENTENCE)], {}, 8)[0].passages}
    (text,) = texts_of([article("a", "", rights="excerpt")], captured, most)
    end = min(start + length, len(SENTENCE))
    evidence = Evidence("a", "p1", start, end, 0, len(SENTENCE), SENTENCE[start:end])
    assert len(WORD.findall(words_of(text, evidence))) <= most
    assert len(WORD.findall(shortened(SENTENCE, most))) <= most
