"""The list of countries is whole, in Spanish, and each name is found once."""

from __future__ import annotations

import tomllib
from datetime import date

from app.models.names import fold
from app.services.forms.countries import COUNTRIES_FILE, among, countries, country, name_of
from app.services.paths import RESOURCES

OFFICIAL = 249
"""Codes that ISO 3166-1 has assigned."""


def test_the_list_is_whole_and_dated() -> None:
    told = tomllib.loads((RESOURCES / COUNTRIES_FILE).read_text(encoding="utf-8"))
    assert told["recorded_on"] <= date(2026, 11, 21)
    assert len(countries()) == len({fold(name) for name in countries().values()}) == OFFICIAL
    assert all(len(code) == 2 and code.isupper() and code.isascii() for code in countries())


def test_they_go_by_name_and_are_found_by_name_or_letters() -> None:
    names = list(countries().values())
    assert (names[0], names[-1]) == ("Afganistán", "Zimbabue")
    assert names.index("Ecuador") < names.index("Egipto") < names.index("El Salvador")
    assert {country(text) for text in ("EC", "ec", "Ecuador", "ecuador ")} == {"EC"}
    assert list(among(("IT", "ES"))) == ["ES", "IT"]
    assert (name_of("PE"), name_of("XX")) == ("Perú", "XX")
