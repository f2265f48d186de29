"""Writes workbooks of old Excel (BIFF8 in a compound file), as one bank still gives them."""

from __future__ import annotations

import struct
from collections.abc import Sequence

SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SMALLEST = 4096
"""Shorter streams would live in a stream of their own inside the file."""

_GENERAL, _DATE = 0, 1


class Serial(float):
    """A day as a spreadsheet counts it, shown as a date."""


def biff(rows: Sequence[Sequence[object]]) -> bytes:
    """Return an .xls of one sheet: texts, numbers, and days given as Serial."""
    return compound("Workbook", _stream(rows))


def _record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _stream(rows: Sequence[Sequence[object]]) -> bytes:
    globals_ = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    globals_ += _record(0x0042, struct.pack("<H", 1200))
    globals_ += b"".join(_record(0x00E0, struct.pack("<HHH", 0, form, 0) + bytes(14)) for form in (0, 14))
    name = "Movimientos".encode("latin-1")
    ends = len(globals_) + 4 + 8 + len(name) + 4
    globals_ += _record(0x0085, struct.pack("<IBBBB", ends, 0, 0, len(name), 0) + name) + _record(0x000A)
    return globals_ + _sheet(rows)


def _sheet(rows: Sequence[Sequence[object]]) -> bytes:
    width = max((len(row) for row in rows), default=0)
    told = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    told += _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
    for number, row in enumerate(rows):
        told += b"".join(_cell(number, column, value) for column, value in enumerate(row) if value not in {None, ""})
    return told + _record(0x000A)


def _cell(row: int, column: int, value: object) -> bytes:
    if isinstance(value, (int, float)):
        style = _DATE if isinstance(value, Serial) else _GENERAL
        return _record(0x0203, struct.pack("<HHHd", row, column, style, float(value)))
    text = str(value)
    return _record(0x0204, struct.pack("<HHHHB", row, column, 0, len(text), 1) + text.encode("utf-16-le"))


def compound(name: str, stream: bytes) -> bytes:
    """Return a compound file (OLE) that holds one stream."""
    stream = stream.ljust(_SMALLEST, b"\0")
    sectors = -(-len(stream) // SECTOR)
    fats = -(-(sectors + 2) // 127)
    total = fats + 1 + sectors
    table = [_FAT] * fats + [_END] + [*range(fats + 2, fats + 1 + sectors), _END]
    table += [_FREE] * (fats * 128 - total)
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, fats, fats, 0, _SMALLEST, _END, 0, _END, 0)
    header += struct.pack("<109I", *range(fats), *[_FREE] * (109 - fats))
    folder = _entry("Root Entry", 5, _END, 0, child=1) + _entry(name, 2, fats + 1, len(stream)) + bytes(256)
    return header + struct.pack(f"<{len(table)}I", *table) + folder + stream.ljust(sectors * SECTOR, b"\0")


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    told = name.encode("utf-16-le")
    return (
        told.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(told) + 2, kind, 1, _FREE, _FREE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )
