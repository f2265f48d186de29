"""Lists as files for a spreadsheet, in which no cell can be taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.models.errors import UserError

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def write(file: Path, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a list whole or not at all and return how many rows it has; raises UserError "export.unwritable"."""
    lines = list(rows)
    temporary = file.with_name(f"{file.name}.part")
    try:
        temporary.write_bytes(encoded(heads, lines))
        temporary.replace(file)
    except OSError as error:
        raise UserError("export.unwritable", file=file.name, reason=error.strerror or type(error).__name__) from error
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
