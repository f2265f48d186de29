"""Countries by their two letters (ISO 3166-1), found by letters or by name."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from app.models.errors import UserError
from app.models.names import fold, sort_key
from app.services.paths import RESOURCES

COUNTRIES_FILE = "codes/countries.toml"


@cache
def countries() -> Mapping[str, str]:
    """Return the name of every country by its letters, in the order of the names."""
    told = tomllib.loads((RESOURCES / COUNTRIES_FILE).read_text(encoding="utf-8"))["countries"]
    return dict(sorted(told.items(), key=lambda one: sort_key(one[1])))


def name_of(code: str) -> str:
    """Return the name of a country; the letters themselves for those that nobody knows any more."""
    return countries().get(code, code)


def among(only: Sequence[str]) -> Mapping[str, str]:
    """Return these countries in the order of their names, all of them if none is named."""
    return {code: name for code, name in countries().items() if not only or code in only}


def country(text: str, only: Sequence[str] = ()) -> str:
    """Return the letters of a country that was written by letters or name. Errors: country.unknown."""
    plain = fold(text)
    for code, name in among(only).items():
        if plain in {code.casefold(), fold(name)}:
            return code
    raise UserError("country.unknown", typed=text.strip()[:40])
