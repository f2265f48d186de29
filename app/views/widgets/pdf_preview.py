"""Shows the very bytes that will print, with rulers. QtPdf is imported when the first paper is shown.

The view renders in a thread of its own; this widget only says how large and which sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.choices import Segmented
from app.views.widgets.options import Option
from app.views.widgets.pdf_ruler import MillimetreRuler
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

FIT, WHOLE = "fit", "whole"
_MARGIN, _POINT_MM = 10, 25.4 / 72
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PdfPreview(QWidget):
    """A paper, one sheet at a time, fitted or at its true size; `show_paper(b"")` shows none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: QPdfView | None = None
        self._document: QPdfDocument | None = None
        self._buffer = QBuffer(self)
        self.zoom = Segmented([Option(FIT, self.tr("Ajustar")), Option(WHOLE, self.tr("100 %"))], FIT)
        self.zoom.chosen.connect(lambda _key: self._place())
        self._pages = Text("", "second", "texto2")
        self.before = Button(self.tr("Hoja anterior (RePág)"), Kind.SECONDARY, icon="caret-left", small=True)
        self.after = Button(self.tr("Hoja siguiente (AvPág)"), Kind.SECONDARY, icon="caret-right", small=True)
        self._top = MillimetreRuler(horizontal=True)
        self._left = MillimetreRuler(horizontal=False)
        self._grid = QGridLayout()
        self._build()
        self._show_count()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.zoom)
        head.addStretch(1)
        head.addWidget(self._pages)
        for button, step in ((self.before, -1), (self.after, 1)):
            button.set_only_icon(True)
            button.clicked.connect(lambda _on=False, step=step: self.turn(step))
            head.addWidget(button)
        self._grid.setSpacing(0)
        self._grid.addWidget(self._top, 0, 1)
        self._grid.addWidget(self._left, 1, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._grid, 1)
        self.setFocusProxy(self.zoom)

    @property
    def page_count(self) -> int:
        """Sheets of the paper in front; 0 for none."""
        return self._document.pageCount() if self._document is not None else 0

    @property
    def page(self) -> int:
        """The sheet in front, from 0."""
        return self._view.pageNavigator().currentPage() if self._view is not None else 0

    @property
    def scale(self) -> float:
        """Pixels of a millimetre on the screen; 0 without a paper."""
        return self._top.scale

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
        self.turn(0)
        self._place()

    def turn(self, step: int) -> None:
        """Show the sheet before or after; 0 stays."""
        if self._view is not None and self.page_count:
            page = max(0, min(self.page + step, self.page_count - 1))
            self._view.pageNavigator().jump(page, QPointF())
        self._show_count()

    def show_true_size(self) -> None:
        """Change between the fitted sheet and its true size."""
        self.zoom.set_key(WHOLE if self.zoom.key() == FIT else FIT)
        self._place()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _TURNS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turn(step)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _show_count(self) -> None:
        count = self.page_count
        words = self.tr("{page} de {count}").format(page=self.page + 1, count=count) if count else ""
        self._pages.set_text(words)
        for button, at_end in ((self.before, self.page == 0), (self.after, self.page >= count - 1)):
            button.setVisible(count > 1)
            button.setEnabled(not at_end)

    def _prepared(self) -> tuple[QPdfView, QPdfDocument]:
        if self._view is None or self._document is None:
            from PySide6.QtPdf import QPdfDocument
            from PySide6.QtPdfWidgets import QPdfView

            self._document = QPdfDocument(self)
            self._view = QPdfView(self)
            self._view.setDocument(self._document)
            self._view.setPageMode(QPdfView.PageMode.SinglePage)
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
            self._view.setFrameShape(QFrame.Shape.NoFrame)
            self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._view.setAccessibleName(self.tr("Vista previa"))
            self._view.pageNavigator().currentPageChanged.connect(lambda _page: self._show_count())
            for bar in (self._view.horizontalScrollBar(), self._view.verticalScrollBar()):
                bar.valueChanged.connect(lambda _value: self._show_rulers())
            self._grid.addWidget(self._view, 1, 1)
        ground = self._view.palette()
        ground.setColor(QPalette.ColorRole.Dark, look_of(self).color("sup3"))
        self._view.setPalette(ground)
        return self._view, self._document

    def _place(self) -> None:
        """Give the sheet its size and put it in the middle."""
        if self._view is None or self._document is None or not self.page_count:
            self._show_rulers()
            return
        fits = self.zoom.key() == FIT
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._view.setHorizontalScrollBarPolicy(policy)
        self._view.setVerticalScrollBarPolicy(policy)
        sheet = self._document.pagePointSize(self.page) * self._per_point()
        room = self._grid.cellRect(1, 1).size()
        wide, high = room.width() - 2 * _MARGIN, room.height() - 2 * _MARGIN
        factor = min(wide / sheet.width(), high / sheet.height()) if fits and min(wide, high) > 0 else 1.0
        above = max(_MARGIN, round((room.height() - sheet.height() * factor) / 2))
        self._view.setDocumentMargins(QMargins(_MARGIN, above, _MARGIN, _MARGIN))
        self._view.setZoomFactor(factor)
        self._show_rulers()

    def _per_point(self) -> float:
        """Pixels of a point at 100 %, as QPdfView counts them."""
        return self.screen().logicalDotsPerInch() / 72

    def _show_rulers(self) -> None:
        if self._view is None or self._document is None or not self.page_count:
            for ruler in (self._top, self._left):
                ruler.show_sheet(0, 0, 0)
            return
        points = self._document.pagePointSize(self.page)
        per_point = self._per_point() * self._view.zoomFactor()
        margins, view = self._view.documentMargins(), self._view.viewport()
        across = max(margins.left(), (view.width() - points.width() * per_point) / 2)
        scale = per_point / _POINT_MM
        x = across - self._view.horizontalScrollBar().value()
        y = margins.top() - self._view.verticalScrollBar().value()
        self._top.show_sheet(x, scale, points.width() * _POINT_MM)
        self._left.show_sheet(y, scale, points.height() * _POINT_MM)
