"""What is declared of banks in `resources/banks`: the words of any bank, and the shapes of each."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.models.errors import UserError
from app.models.statements import layout, words
from app.models.statements.layout import Layout
from app.models.statements.words import Words
from app.services.paths import RESOURCES

FOLDER = RESOURCES / "banks"
WORDS = "words.toml"
PLAIN_FORMS = {"ofx": "OFX", "mt940": "MT940", "camt053": "camt.053", "qif": "QIF"}
"""Formats that need no layout."""


@dataclass(frozen=True, slots=True)
class Banks:
    """Everything declared."""

    words: Words
    layouts: tuple[Layout, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """Names by which a format can be asked for."""
        return (*(one.key for one in self.layouts), *PLAIN_FORMS)

    def title(self, key: str) -> str:
        """Word a format; one that nobody declared is told by its key."""
        titles = {one.key: one.title for one in self.layouts}
        return titles.get(key) or PLAIN_FORMS.get(key, key)

    def layout(self, key: str) -> Layout:
        """Return a layout by its key. Raises UserError "statement.unknown_format"."""
        found = next((one for one in self.layouts if one.key == key), None)
        if found is None:
            raise UserError("statement.unknown_format", typed=key[:60], known=", ".join(self.keys))
        return found


@cache
def load(folder: Path = FOLDER) -> Banks:
    """Read the declared files, strictly. Raises UserError "statement.bad_profile"."""
    data = tomllib.loads((folder / WORDS).read_text(encoding="utf-8"))
    guesses = data.pop("guesses")
    files = sorted(file for file in folder.glob("*.toml") if file.name != WORDS)
    return Banks(words.from_data(data, guesses), tuple(one for file in files for one in _layouts(file)))


def _layouts(file: Path) -> Sequence[Layout]:
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return [layout.from_data({"bank": data["bank"], **one}) for one in data["layouts"]]


def profile(text: str) -> Layout:
    """Read a profile that was saved as TOML or JSON. Raises UserError "statement.bad_profile"."""
    import json

    try:
        data = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except ValueError as error:
        raise UserError("statement.bad_profile", where="archivo", told="no se entiende") from error
    return layout.from_data(data)
