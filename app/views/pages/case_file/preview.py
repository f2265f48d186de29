"""The picture of a file, made off the window's thread: the first page of a PDF, or the photograph scaled."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

_LARGEST = QSize(184, 252)


def picture(content: bytes) -> QImage:
    """Return a small picture of a file; an empty one if it cannot be read."""
    return _page(content) if content.startswith(b"%PDF") else _photograph(content)


def _photograph(content: bytes) -> QImage:
    image = QImage()
    image.loadFromData(content)
    if image.isNull():
        return image
    return image.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _page(content: bytes) -> QImage:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return QImage()
    try:
        page = document[0]
        width, height = page.get_size()
        scale = min(_LARGEST.width() / width, _LARGEST.height() / height)
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        made = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        return made.copy()
    finally:
        document.close()
