"""One PDF whose sheets are drawn in a thread of its own."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer


class PdfPaper(QObject):
    """A paper has its own document and renderer: one that changed its document would answer with the old letters."""

    drawn = Signal(int, QSize, QImage)
    """Sheet from 0, its pixels, its picture."""

    def __init__(self, content: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._buffer, self._document = QBuffer(self), QPdfDocument(self)
        self._buffer.setData(QByteArray(content))
        if content:
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(self._buffer)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(self._document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._on_rendered)
        self._asked: dict[int, tuple[int, QSize]] = {}
        self._retired = False

    @property
    def count(self) -> int:
        """Sheets; 0 for none, and for what is no PDF."""
        return self._document.pageCount()

    def points(self, page: int) -> QSizeF:
        """Size of a sheet in points of 1/72 inch."""
        return self._document.pagePointSize(page)

    def ask(self, page: int, size: QSize) -> None:
        """Draw a sheet at so many pixels; `drawn` brings it. Asking twice draws once."""
        if (page, size) not in self._asked.values():
            self._asked[self._renderer.requestPage(page, size)] = (page, size)

    def retire(self) -> None:
        """Say no more, and go away once the thread has nothing left to do: nobody waits for it."""
        self._retired = True
        self.drawn.disconnect()
        self._leave()

    def _leave(self) -> None:
        if self._retired and not self._asked:
            self.deleteLater()

    def _on_rendered(self, _page: int, _size: QSize, picture: QImage, _options: object, number: int) -> None:
        page, size = self._asked.pop(number)
        self.drawn.emit(page, size, picture)
        self._leave()
