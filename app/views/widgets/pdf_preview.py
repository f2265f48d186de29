"""Shows the very bytes that will print. QtPdf is imported when the first paper is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.texts_es import plural
from app.views.theme.look import look_of
from app.views.widgets.choices import Segmented
from app.views.widgets.options import Option
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

FIT, WHOLE = "fit", "whole"


class PdfPreview(QWidget):
    """A paper, fitted or at its true size; `show_paper(b"")` shows none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: QPdfView | None = None
        self._document: QPdfDocument | None = None
        self._buffer = QBuffer(self)
        self.zoom = Segmented([Option(FIT, self.tr("Ajustar")), Option(WHOLE, self.tr("100 %"))], FIT)
        self.zoom.chosen.connect(lambda _key: self._apply_zoom())
        self._pages = Text("", "second", "texto2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.zoom)
        head.addStretch(1)
        head.addWidget(self._pages)
        self._column.addLayout(head)
        self._column.addStretch(1)

    @property
    def page_count(self) -> int:
        """Pages of the paper in front; 0 for none."""
        return self._document.pageCount() if self._document is not None else 0

    def show_paper(self, content: bytes) -> None:
        """Show a PDF instead of the one before."""
        view, document = self._prepared()
        document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        if content:
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            document.load(self._buffer)
        view.setVisible(bool(content))
        count = self.page_count
        self._pages.set_text(plural(count, self.tr("hoja"), self.tr("hojas")) if count else "")
        view.setAccessibleName(self.tr("Vista previa"))

    def _prepared(self) -> tuple[QPdfView, QPdfDocument]:
        if self._view is None or self._document is None:
            from PySide6.QtPdf import QPdfDocument
            from PySide6.QtPdfWidgets import QPdfView

            self._document = QPdfDocument(self)
            self._view = QPdfView(self)
            self._view.setDocument(self._document)
            self._view.setPageMode(QPdfView.PageMode.MultiPage)
            self._view.setFrameShape(QFrame.Shape.NoFrame)
            self._column.insertWidget(1, self._view, 1000)
            self._apply_zoom()
        ground = self._view.palette()
        ground.setColor(QPalette.ColorRole.Dark, look_of(self).color("sup3"))
        self._view.setPalette(ground)
        return self._view, self._document

    def _apply_zoom(self) -> None:
        if self._view is None:
            return
        from PySide6.QtPdfWidgets import QPdfView

        if self.zoom.key() == FIT:
            self._view.setZoomMode(QPdfView.ZoomMode.FitInView)
        else:
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
            self._view.setZoomFactor(1.0)
