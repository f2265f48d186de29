"""Takes the texts of the movements out of their columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.models.statements.cells import Cell, Line, text_of
from app.models.statements.dates import clock_of
from app.models.statements.headers import Header

_ZERO_TAIL = re.compile(r"^(\d+|\d{1,3}(?:,\d{3})+)[.,]0+$")
_NAMED = re.compile(
    r"\b(?:doc(?:umento)?|comprobante|papeleta|dep[oó]sito\s+n[ro.°º]*|secuencial)\b\.?\s*(?:n[ro]{0,2}\b)?[\s.:#°º-]*(\d{4,18})\b",
    re.IGNORECASE,
)
_EXPONENT = re.compile(r"^\d(?:[.,]\d+)?[eE]\+?\d{1,2}$")
_FIFTEEN_FIGURES = 1e15
_EDGES = "'` \t"


class Texts:
    """The columns of texts; a column of signs that held none tells the kind of movement."""

    def __init__(self, header: Header, sign_column: int | None, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._columns = dict(header.columns)
        spare = self._columns.pop("sign", None)
        if spare is not None and spare != sign_column and "code" not in self._columns:
            self._columns["code"] = spare
        if header.references and self._columns.get("description") == sign_column:
            self._columns.pop("description", None)  # it held sides alone: the text is elsewhere
        used = {*self._columns.values(), sign_column}
        self._further = [column for column in header.references if column not in used]

    def of(self, meaning: str) -> list[str]:
        """Return the texts of a column; empty ones if there is no such column."""
        column = self._columns.get(meaning)
        if column is None:
            return [""] * len(self._lines)
        return [text_of(cells[column]) for _, cells in self._lines]

    def descriptions(self) -> list[str]:
        """Return what the bank says of each movement: its own column, or whatever columns are left."""
        return self.of("description") if "description" in self._columns else self._further_texts()

    def references(self) -> list[str]:
        """Return what the further columns tell, where they are not the description already."""
        return self._further_texts() if "description" in self._columns else [""] * len(self._lines)

    def documents(self, descriptions: Sequence[str], references: Sequence[str]) -> list[str]:
        """Return the numbers of the documents; without a column for them, the number that a text calls so."""
        if "document" in self._columns:
            return [document_text(text) for text in self.of("document")]
        return [_named_number(f"{one} {other}") for one, other in zip(descriptions, references, strict=True)]

    def rounded(self) -> str:
        """Return a document of which a spreadsheet kept the first figures only; "" if there is none."""
        column = self._columns.get("document")
        cells = [] if column is None else [cells[column] for _, cells in self._lines]
        return next((text_of(cell) for cell in cells if _is_rounded(cell)), "")

    def clocks(self) -> list[str]:
        """Return the hours, where a column tells them."""
        column = self._columns.get("time")
        if column is None:
            return [""] * len(self._lines)
        return [clock_of(cells[column]) for _, cells in self._lines]

    def _further_texts(self) -> list[str]:
        if not self._further:
            return [""] * len(self._lines)
        return [self._joined(cells) for _, cells in self._lines]

    def _joined(self, cells: Sequence[Cell]) -> str:
        texts = (text_of(cells[column]) for column in self._further if column < len(cells))
        return " · ".join(text for text in texts if text)


def _is_rounded(cell: Cell) -> bool:
    if isinstance(cell, float):
        return abs(cell) >= _FIFTEEN_FIGURES
    return isinstance(cell, str) and "E" in cell.upper() and bool(_EXPONENT.match(document_text(cell)))


def _named_number(text: str) -> str:
    found = _NAMED.search(text)
    return found[1] if found else ""


def document_text(text: str) -> str:
    """Return a document number without what spreadsheets add to it: quotes, "=", ".0"."""
    plain = text.strip(_EDGES).removeprefix("=").strip(_EDGES)
    found = _ZERO_TAIL.match(plain)
    return found[1].replace(",", "") if found else plain
