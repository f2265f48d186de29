"""What came out of a file: rows of plain texts."""

from __future__ import annotations

from dataclasses import dataclass

MAX_BYTES = 10 * 2**20
MAX_ROWS = 20_000
MAX_COLUMNS = 256
MAX_LETTERS = 4_000
"""A longer cell is cut: no list has one."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows that are not empty, each without its empty cells at the end."""

    rows: tuple[tuple[str, ...], ...]


class Refused(Exception):
    """The file cannot be read as a list; `key` is the last part of a sentence of i18n ("macros")."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def tidied(cells: list[str]) -> tuple[str, ...]:
    """Strip the cells of a row and drop the empty ones at its end."""
    plain = [cell[:MAX_LETTERS].strip() for cell in cells]
    while plain and not plain[-1]:
        plain.pop()
    return tuple(plain)
