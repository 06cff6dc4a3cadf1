"""What a saved page declares of its bytes, and when that is believed."""

import codecs

import pytest

from variorum.capture import clean, decode, paragraphs, rebuild
from variorum.capture.declared import READ, declared
from variorum.errors import CaptureError

WORDS = "Маяк на мысе снова горит, сообщили в пятницу в порту, и 300 человек смотрели на него с причала."
PAGE = "<!DOCTYPE html><html><head>{}<title>Маяк</title></head><body><h1>Маяк снова горит</h1><p>{}</p></body></html>"
META = '<meta charset="{}">'

DECLARED = [
    (META.format("windows-1251"), "windows-1251"),
    ("<META http-equiv=Content-Type content='text/html; charset=CP1251'>", "windows-1251"),
    (META.format("koi8-r"), "koi8-r"),
    (META.format("iso-8859-5"), "iso8859-5"),
]


@pytest.mark.parametrize(("head", "encoding"), DECLARED)
def test_a_page_is_read_as_it_declares(head: str, encoding: str) -> None:
    """Its words come out, and the record gives every byte back."""
    raw = PAGE.format(head, WORDS).encode(encoding)
    found = clean(raw, "page.html")
    assert found.encoding == encoding
    assert WORDS in [row.text for row in paragraphs(found)]
    assert rebuild(found) == raw


def test_a_page_of_utf_16_is_a_page() -> None:
    """Its mark stands before its first tag."""
    raw = ("\ufeff" + PAGE.format(META.format("utf-16"), WORDS)).encode("utf-16-le")
    found = clean(raw, "page.html")
    assert [found.title, found.encoding] == ["Маяк снова горит", "utf-16-le"]
    assert rebuild(found) == raw


def test_what_reads_as_utf_8_is_that_whatever_it_declares() -> None:
    """Pages are stored anew with their old heads."""
    assert decode(PAGE.format(META.format("windows-1251"), WORDS).encode(), "page.html").encoding == "utf-8"


@pytest.mark.parametrize("head", ["", META.format("iso-8859-1"), META.format("utf-8"), META.format("iso-2022-jp"),
                                  META.format("no-such-thing")])  # fmt: skip
def test_other_declarations_say_nothing(head: str) -> None:
    """None, the usual ones, one that cannot be read in stretches, and one that nobody knows."""
    assert declared(PAGE.format(head, "Lamp").encode("windows-1251")) is None
    with pytest.raises(CaptureError, match="in no encoding that fits the file"):
        decode(PAGE.format(head, WORDS * 9).encode("windows-1251"), "page.html")


def test_a_text_that_speaks_of_a_declaration_declares_nothing() -> None:
    """Only a page does."""
    assert declared(f"Write {META.format('windows-1251')} at the top.".encode()) is None


def test_a_declaration_that_does_not_fit_is_refused_with_its_byte() -> None:
    """No other encoding is guessed then."""
    page = PAGE.format(META.format("euc-kr"), "The lamp of the Café is lit.").replace(
        "Маяк снова горит", "Lamp lit again"
    )
    raw = page.replace("Маяк", "Lamp").encode("windows-1252")
    with pytest.raises(CaptureError, match=rf"byte {raw.index(0xE9)} \(0xe9\) in no encoding that fits the file"):
        decode(raw, "page.html")


def test_every_encoding_is_known_by_that_name() -> None:
    """As Python calls it: a name that is none would never be found."""
    assert {name for name in READ if codecs.lookup(name).name != name} == set()
