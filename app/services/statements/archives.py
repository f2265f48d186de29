"""Weighs the archive that a workbook is before it is opened: what it says of itself and what it really holds."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass

from app.models.errors import UserError

_MOST_UNPACKED = 160 * 2**20
_MOST_PART = 120 * 2**20
_MOST_PARTS = 2_000
_MOST_RATIO = 100
_SMALL = 2**20
"""Parts below this may be as regular as they like."""

_CHUNK = 2**18
_FORMULA = re.compile(rb'<(?:\w+:)?c [^<>]{0,80}?\br="[A-Z]{1,3}([0-9]{1,7})"[^<>]{0,80}><(?:\w+:)?f\b')
_LONGEST_CELL_TAG = 256
_KINDS = (("xl/workbook.xml", "xlsx"), ("xl/workbook.bin", "xlsb"), ("content.xml", "ods"))


@dataclass(frozen=True, slots=True)
class Archive:
    """What an archive is: "xlsx", "xlsb" or "ods", and in which rows of its sheets something is reckoned."""

    kind: str
    reckoned: frozenset[int] = frozenset()


def weighed(content: bytes) -> Archive:
    """Weigh every part without keeping any.

    Raises UserError "statement.bomb", "…macros", "…links", "…protected", "…not_a_statement", "…damaged".
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            kind = _kind(archive)
            rows: set[int] = set()
            room = _MOST_UNPACKED
            for part in archive.infolist():
                room -= _weigh(archive, part, room, rows)
            return Archive(kind, frozenset(rows))
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, RuntimeError, NotImplementedError, EOFError) as error:
        raise UserError("statement.damaged") from error


def _kind(archive: zipfile.ZipFile) -> str:
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise UserError("statement.bomb")
    names = {part.filename.casefold() for part in parts}
    if any(name.endswith("vbaproject.bin") for name in names):
        raise UserError("statement.macros")
    if any(name.startswith("xl/externallinks/") for name in names):
        raise UserError("statement.links")
    if any(part.flag_bits & 1 for part in parts):
        raise UserError("statement.protected")
    kind = next((kind for name, kind in _KINDS if name in names), "")
    if not kind:
        raise UserError("statement.not_a_statement")
    return kind


def _weigh(archive: zipfile.ZipFile, part: zipfile.ZipInfo, room: int, rows: set[int]) -> int:
    """Unpack a part; what it says of its size is not believed, entities are refused, formulas are noted."""
    limit = min(room, _MOST_PART, max(_SMALL, part.compress_size * _MOST_RATIO))
    size, tail = 0, b""
    xml = part.filename.casefold().endswith((".xml", ".rels"))
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            if size > limit:
                raise UserError("statement.bomb")
            if xml:
                _look(tail + chunk, rows)
            tail = chunk[-_LONGEST_CELL_TAG:]
    return size


def _look(text: bytes, rows: set[int]) -> None:
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        raise UserError("statement.damaged")
    if b"<f" in text:
        rows.update(int(number) for number in _FORMULA.findall(text))
