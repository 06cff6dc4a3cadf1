"""Citations: ours and the original as two works, in three formats, whatever a title holds."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.site.feeds_cases import ADDRESSES, HOME, NOWHERE, small
from variorum.site.exports import citations
from variorum.site.exports.citations import Reference, bibtex, csl, ris
from variorum.site.exports.citations.plain import plain

PLAIN = Reference("a", ours=False, title="T", author=None, container=None, issued=None, accessed=None, url=None,
                  note="Undated.")  # fmt: skip


def test_ours_and_the_original_are_two_works(tmp_path: Path) -> None:
    """Ours has our title, the day of our last decision and our address; the original what is known of it."""
    edition, site = small(tmp_path)
    ours, original = citations.references(edition, site, ADDRESSES, edition.articles["ferry-at-noon"])
    assert (ours.title, ours.issued, ours.url) == (
        "The ferry at Port Alba", "2021-07-02", f"{HOME}/articles/ferry-at-noon.html",
    )  # fmt: skip
    assert (original.title, original.issued, original.container) == (
        "Ferry <b>& shore</b>", "2021-05-02", "The Example Gazette",
    )  # fmt: skip
    assert original.author is None
    assert original.note.startswith("Probably reporting of Wire Office.")


def test_what_is_unknown_is_said(tmp_path: Path) -> None:
    """An original without title, day or address says so; without a site's address ours has none."""
    edition, site = small(tmp_path)
    bare = replace(edition.articles["ferry-at-noon"], original_title=None, stated=None, url=None, publisher=None)
    ours, original = citations.references(edition, site, NOWHERE, bare)
    assert ours.url is None
    for words in ("Title unknown.", "Publisher not named.", "Undated.", "Address not recorded."):
        assert words in original.note
    assert plain(original).startswith("A text whose title is not known. Probably reporting")


@pytest.mark.parametrize(
    ("issued", "expected"),
    [
        ("2023-09-24", {"date-parts": [[2023, 9, 24]]}),
        ("2023-09~", {"date-parts": [[2023, 9]], "circa": True}),
        ("2023-09-24T12", {"date-parts": [[2023, 9, 24]]}),
        ("2023-09-24/2023-09-26", {"date-parts": [[2023, 9, 24], [2023, 9, 26]]}),
        ("../2023", {"literal": "until 2023"}),
    ],
)
def test_dates_in_csl(issued: str, expected: dict[str, object]) -> None:
    """A day, a month, an hour, a stretch, an open stretch: what the format has no form for stands in words."""
    assert csl.date(issued) == expected


@pytest.mark.parametrize(
    ("issued", "expected"),
    [
        ("2023-09-24", ["PY  - 2023", "DA  - 2023/09/24/"]),
        ("2023-09~", ["PY  - 2023", "DA  - 2023/09//about Sept 2023"]),
        ("2023-09-24/2023-09-26", ["PY  - 2023", "DA  - 2023/09/24/24 to 26 Sept 2023"]),
        ("../2023", ["DA  - ///until 2023"]),
    ],
)
def test_dates_in_ris(issued: str, expected: list[str]) -> None:
    """A stretch stands by its first day, whole in the words behind it."""
    lines = ris.ris_text([replace(PLAIN, issued=issued)]).split("\r\n")
    assert [line for line in lines if line.startswith(("PY", "DA"))] == expected


def test_dates_in_bibtex() -> None:
    """Biblatex reads EDTF, but no hours."""
    entry = bibtex.entry(replace(PLAIN, issued="2023-09-24T12/2023-09-25"))
    assert "  year = {2023},\n  date = {2023-09-24/2023-09-25}" in entry


@given(st.text())
def test_no_text_breaks_a_format(text: str) -> None:
    """Whatever a title holds: RIS stays one line a tag, braces of BibTeX stay paired, CSL reads back as it was."""
    work = replace(PLAIN, title=text, url=f"https://example.org/{text}")
    lines = ris.ris_text([work]).removesuffix("\r\n").split("\r\n")
    assert [line[2:6] for line in lines] == ["  - "] * len(lines)
    assert not [line for line in lines if len(line.splitlines()) > 1]
    entry = bibtex.entry(work)
    assert entry.count("{") == entry.count("}")
    depth = 0
    for sign in entry.strip()[:-1]:
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert json.loads(csl.csl_json([work]))[0].get("title", "") == text


def test_each_article_has_three_files(tmp_path: Path) -> None:
    """One of each format; an article of whose original nothing is known cites ours alone."""
    edition, site = small(tmp_path)
    found = dict(citations.files(edition, site, ADDRESSES))
    assert sorted(found) == sorted(
        f"data/citations/{row.id}.{ending}" for row in edition.archive.articles for ending, _ in citations.ENDINGS
    )
    assert len(json.loads(found["data/citations/ferry-at-noon.csl.json"])) == 2
    assert len(json.loads(found["data/citations/ferry-in-brief.csl.json"])) == 1
