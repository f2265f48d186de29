"""Weighs the archive that a workbook is before it is opened: what it says of itself and what it really holds."""

from __future__ import annotations

import io
import zipfile
import zlib

from app.models.errors import UserError

_MOST_UNPACKED = 160 * 2**20
_MOST_PART = 120 * 2**20
_MOST_PARTS = 2_000
_MOST_RATIO = 100
_SMALL = 2**20
"""Parts below this may be as regular as they like."""

_CHUNK = 2**18
_KINDS = (("xl/workbook.xml", "xlsx"), ("xl/workbook.bin", "xlsb"), ("content.xml", "ods"))


def archive_kind(content: bytes) -> str:
    """Return "xlsx", "xlsb" or "ods" after weighing every part.

    Raises UserError "statement.bomb", "…macros", "…protected", "…not_a_statement", "…damaged".
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _weighed(archive)
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, RuntimeError, NotImplementedError, EOFError) as error:
        raise UserError("statement.damaged") from error


def _weighed(archive: zipfile.ZipFile) -> str:
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise UserError("statement.bomb")
    names = {part.filename.casefold(): part for part in parts}
    if any(name.endswith("vbaproject.bin") for name in names):
        raise UserError("statement.macros")
    if any(part.flag_bits & 1 for part in parts):
        raise UserError("statement.protected")
    kind = next((kind for name, kind in _KINDS if name in names), "")
    if not kind:
        raise UserError("statement.not_a_statement")
    room = _MOST_UNPACKED
    for part in parts:
        room -= _weigh(archive, part, room)
    return kind


def _weigh(archive: zipfile.ZipFile, part: zipfile.ZipInfo, room: int) -> int:
    """Unpack a part without keeping it; what it says of its size is not believed, and entities are refused."""
    limit = min(room, _MOST_PART, max(_SMALL, part.compress_size * _MOST_RATIO))
    size, tail = 0, b""
    xml = part.filename.casefold().endswith((".xml", ".rels"))
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            if size > limit:
                raise UserError("statement.bomb")
            if xml and (b"<!DOCTYPE" in tail + chunk or b"<!ENTITY" in tail + chunk):
                raise UserError("statement.damaged")
            tail = chunk[-16:]
    return size
