"""Events in ledgers: rows of the data, checked as figures are."""

import hashlib
from pathlib import Path

import pytest

from tests.site.small_archive import FILES, edition, write
from tests.site.timeline_cases import CHANGES, EVENTS, NOON
from variorum.archive import Terms, digest
from variorum.audit import audit, misquoted
from variorum.consistency import check
from variorum.reading import load_lexicon
from variorum.site.edition import Edition
from variorum.site.exports import rows
from variorum.store.content import load_content


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The archive of the ferry, with events."""
    return edition(tmp_path_factory.mktemp("told"), CHANGES)


def test_events_are_data(told: Edition) -> None:
    """Each event is a row of the data, with a permanent id that rests on its words."""
    found = rows.events(told)
    assert [row["key"] for row in found] == ["ferry-lands", "inquiry", "fog", "ferry-lands"]
    assert len({row["id"] for row in found}) == 4
    assert (found[1]["stance"], found[2]["as_of"]) == ("forecast", None)


WRONG = [
    ("a key of its own", "key: inquiry", "key: boats", "the key 'boats'"),
    ("a paragraph that exists", "paragraph: p2", "paragraph: p9", "the paragraph 'p9'"),
    ("a paragraph", "    paragraph: p1\n", "", "an event without a paragraph"),
    ("a short quote", "an inquiry by autumn", "an inquiry by autumn of the year after this one", "a quote of 10 words"),
    ("words of its own", "an inquiry by autumn", "the pilot slept", "the words 'the pilot slept', whose permalink"),
]


@pytest.mark.parametrize(("old", "new", "found"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_wrong_events_are_told(tmp_path: Path, old: str, new: str, found: str) -> None:
    """Keys, quotes and paragraphs of events are checked as those of figures are, and nothing else is found wrong."""
    changes = {NOON: FILES[NOON] + EVENTS.replace(old, new, 1)}
    (problem,) = check(load_content(write(tmp_path, changes)), Terms(load_lexicon()))
    assert found in problem.found
    assert (problem.path, problem.line > 50) == (f"content/{NOON}", True)


def test_sound_events_pass(tmp_path: Path) -> None:
    """An event without a number, a day or a paragraph of an excerpt is no fault."""
    assert check(load_content(write(tmp_path, CHANGES)), Terms(load_lexicon())) == []


def test_the_quote_of_an_event_must_stand_in_the_capture(tmp_path: Path) -> None:
    """A quote that the capture does not hold is an open item; one that it holds is none, with or without a number."""
    content = load_content(write(tmp_path, {**CHANGES, "articles/ferry-at-noon.md": _with_capture()}))
    capture = (
        "The ferry came in on Sunday. 12 people came ashore, then more than 40 people. 3 boats. the pilot slept. "
        "There would be an inquiry by autumn."
    )
    wrong = misquoted(content, {"ferry.txt": capture.encode()})
    assert [problem.found for problem in wrong] == ["the quote 'fog lay over the harbour', which is not in the capture"]
    assert misquoted(content, {"ferry.txt": f"{capture} fog lay over the harbour.".encode()}) == []


def _with_capture(raw: bytes = b"", pieces: str = "") -> str:
    """The article of the ferry, said to come from the capture `raw`, with more `pieces` kept of it."""
    digits = hashlib.sha256(raw).hexdigest()
    capture = f'capture: {{name: ferry.txt, sha256: "{digits}", size: {len(raw)}}}\nsummary:'
    text = FILES["articles/ferry-at-noon.md"].replace("summary:", capture, 1)
    return text.replace("pieces:\n", f"pieces:\n{pieces}", 1)


def test_an_event_decides_no_number(tmp_path: Path) -> None:
    """A number in the quote of an event still wants a row of its own."""
    numbered = EVENTS.replace("an inquiry by autumn", "77 guests came later")
    raw = b"Then 77 guests came later."
    article = _with_capture(raw, "  - {bytes: [0, 26], kind: kept, rule: paragraph, role: paragraph}\n")
    content = load_content(write(tmp_path, {NOON: FILES[NOON] + numbered, "articles/ferry-at-noon.md": article}))
    found = audit(content, {"ferry.txt": raw}, Terms(load_lexicon())).problems
    assert [problem for problem in found if "no row for '77'" in problem.found]
    assert not [problem for problem in found if "'77 guests came later', which" in problem.found]


def test_a_changed_event_is_no_longer_verified(tmp_path: Path) -> None:
    """The digest of a ledger changes with the date of an event."""
    one = load_content(write(tmp_path / "one", CHANGES)).ledgers[0]
    later = {NOON: CHANGES[NOON].replace("../2021-09", "../2021-10")}
    other = load_content(write(tmp_path / "other", later)).ledgers[0]
    assert digest(one) != digest(other)
    assert digest(one) == digest(load_content(write(tmp_path / "again", CHANGES)).ledgers[0])
