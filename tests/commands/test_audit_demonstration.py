"""`audit` of the demonstration: nothing is open, and tampering is told with its place."""

import re
from pathlib import Path

import pytest

from tests.commands.calling import called
from tests.site.pelican_runs import ROOT

SEEDS = ROOT.parent / "shared" / "seeds"
seeds = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the captures of the demonstration lie in ../shared/seeds, which is absent here"
)


@seeds
def test_nothing_is_open_in_the_demonstration(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every number of the five captures is decided, and every quote is found."""
    assert demo.is_dir()
    code, out, err = called(["audit", "--captures", str(SEEDS)], capsys)
    assert (code, err) == (0, "")
    assert out.splitlines()[-1].startswith("0 open items; ")
    assert out.endswith("5 of 5 articles checked against their captures.\n")


TAMPERINGS = [
    ("baku-takes-control", r"value: 4850", "value: 4851", 0),
    ("first-departures", r"quote: more than 1,000 people", "quote: more then 1,000 people", 0),
    ("first-departures", r"  - quote: in 2020\n(?:    .*\n)*", "", None),
]
"""A ledger; what is changed, into what; the line that is told, counted from it (a row that is gone has none)."""


@seeds
@pytest.mark.parametrize(("name", "old", "new", "offset"), TAMPERINGS, ids=["a digit", "a letter", "a row"])
def test_tampering_with_the_demonstration_is_found(
    demo: Path, capsys: pytest.CaptureFixture[str], name: str, old: str, new: str, offset: int | None
) -> None:
    """One changed digit of a value, one changed letter of a quote, one row taken out: exit 1, with the place."""
    path = demo / "content" / "ledger" / f"{name}.yaml"
    text = path.read_text()
    found = re.search(old, text)
    assert found
    path.write_text(text[: found.start()] + new + text[found.end() :])
    code, out, err = called(["audit", "--captures", str(SEEDS)], capsys)
    line = 1 if offset is None else text.count("\n", 0, found.start()) + 1 + offset
    assert code == 1
    assert re.search(rf"^content/ledger/{name}\.yaml:{line}:\d+: ", err + out, re.MULTILINE)
