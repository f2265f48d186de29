"""Files that come by dialog, by drag and drop or pasted: their bytes, read off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter, QPainter

from app.models.errors import UserError
from app.services.files import MAX_BYTES, FileFacts, inspect

_QUALITY = 88


class Offered(NamedTuple):
    """A file somebody offers; `load` reads it and may raise UserError."""

    name: str
    load: Callable[[], bytes]


class Attached(NamedTuple):
    """A file that was accepted."""

    name: str
    content: bytes
    format: str
    pages: int


def offered(mime: QMimeData, pasted_name: str) -> list[Offered]:
    """Return the files that were dropped or pasted; a picture becomes a JPEG of the given name."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        return from_paths(paths)
    picture = mime.imageData() if mime.hasImage() else None
    if isinstance(picture, QImage) and not picture.isNull():
        return [Offered(pasted_name, lambda: as_jpeg(picture))]
    return []


def from_paths(paths: Sequence[Path]) -> list[Offered]:
    """Return files of the disk."""
    return [Offered(path.name, partial(read_file, path)) for path in paths]


def read_file(path: Path) -> bytes:
    """Read a file whole; a huge one is refused before it is read.

    Raises UserError "file.too_big" or "file.unreadable" (gone, forbidden, a folder or a device).
    """
    try:
        if not path.is_file():
            raise UserError("file.unreadable", name=path.name)
        if path.stat().st_size > MAX_BYTES:
            raise UserError("file.too_big", name=path.name, limit=MAX_BYTES // 2**20)
        return path.read_bytes()
    except OSError as error:
        raise UserError("file.unreadable", name=path.name) from error


def as_jpeg(picture: QImage) -> bytes:
    """Write a pasted picture as JPEG on white; transparent screenshots would turn black."""
    ground = QImage(picture.size(), QImage.Format.Format_RGB32)
    ground.fill(0xFFFFFFFF)
    plain = picture if not picture.hasAlphaChannel() else _over(ground, picture)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(_QUALITY)
    writer.write(plain)
    return bytes(buffer.data().data())


def accept(offer: Offered, formats: Sequence[str]) -> Attached:
    """Read a file and look at its real content. Raises the UserErrors of read_file and of files.inspect."""
    content = offer.load()
    facts: FileFacts = inspect(offer.name, content, formats)
    return Attached(facts.name, content, facts.format, facts.pages)


def _over(ground: QImage, picture: QImage) -> QImage:
    painter = QPainter(ground)
    painter.drawImage(0, 0, picture)
    painter.end()
    return ground
