"""Reads a file that somebody brings as a list; what it is decides, not what it is called."""

from __future__ import annotations

from app.models.errors import UserError
from app.services.files import ask_child, shown_name
from app.services.tables import delimited
from app.services.tables.grid import MAX_BYTES, Grid, Refused

SECONDS = 4
_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_OTHERS = (b"%PDF-", b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"Rar!", b"7z\xbc\xaf")


def read(name: str, content: bytes) -> Grid:
    """Return the rows of an XLSX or CSV file; the workbook is opened in a child process with limits.

    Raises UserError: file.empty, file.too_big, file.not_a_table, file.old_office, file.damaged, file.macros,
    file.formulas, file.links, file.bomb, file.too_many_rows, file.too_many_columns.
    """
    shown = shown_name(name)
    if not content.strip():
        raise UserError("file.empty", name=shown)
    if len(content) > MAX_BYTES:
        raise UserError("file.too_big", name=shown, limit=MAX_BYTES // 2**20)
    if content.startswith(_OLD_OFFICE):
        raise UserError("file.old_office", name=shown)
    if content.startswith(_OTHERS):
        raise UserError("file.not_a_table", name=shown)
    return _workbook(shown, content) if content.startswith(_ZIP) else _text(shown, content)


def _workbook(name: str, content: bytes) -> Grid:
    told = ask_child("app.services.tables.inspector", "xlsx", name, content, seconds=SECONDS)
    rows = told.get("rows")
    if not isinstance(rows, list):
        raise UserError("file.damaged", name=name)
    return Grid(tuple(tuple(str(cell) for cell in row) for row in rows))


def _text(name: str, content: bytes) -> Grid:
    try:
        return delimited.read(content)
    except Refused as refused:
        raise UserError(f"file.{refused.key}", name=name) from refused
