"""Lists as files for a spreadsheet, in which no cell can be taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.services.saving import save

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(file: Path, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a list whole or not at all and return how many rows it has; raises UserError "file.not_written"."""
    lines = list(rows)
    save(file, encoded(heads, lines))
    return len(lines)


def encoded(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return the file: UTF-8 with its mark and semicolons, as a spreadsheet in Spanish opens it by itself."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow([neutral(cell) for cell in heads])
    writer.writerows([neutral(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def neutral(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would calculate (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell
