"""Shows the very bytes that will print, with rulers. QtPdf is imported when the first paper is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.views.overriding import override
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.choices import Segmented
from app.views.widgets.options import Option
from app.views.widgets.pdf_ruler import MillimetreRuler
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.views.widgets.pdf_pages import PdfPages

FIT, WHOLE = "fit", "whole"
_POINT_MM = 25.4 / 72
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PdfPreview(QWidget):
    """A paper, one sheet at a time, fitted or at its true size; `show_paper(b"")` shows none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self.zoom = Segmented([Option(FIT, self.tr("Ajustar")), Option(WHOLE, self.tr("100 %"))], FIT)
        self.zoom.chosen.connect(lambda _key: self._on_zoom())
        self._counted = Text("", "second", "texto2")
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
        head.addWidget(self._counted)
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
        return self._pages.count if self._pages is not None else 0

    @property
    def page(self) -> int:
        """The sheet in front, from 0."""
        return self._pages.page if self._pages is not None else 0

    @property
    def scale(self) -> float:
        """Pixels of a millimetre on the screen; 0 without a paper."""
        return self._top.scale

    def settle(self) -> bool:
        """Tell whether what is in sight has its letters."""
        return self._pages is None or self._pages.settle()

    def show_paper(self, content: bytes) -> None:
        """Show a PDF instead of the one before."""
        if not content and self._pages is None:
            return
        pages = self._prepared()
        pages.setVisible(bool(content))
        pages.load(content)
        self._show_count()

    def turn(self, step: int) -> None:
        """Show the sheet before or after; 0 stays."""
        if self._pages is not None:
            self._pages.show_page(self._pages.page + step)
        self._show_count()

    def turn_over(self) -> None:
        """Show the other face of a card, or the next sheet; after the last one, the first."""
        self.turn(1 if self.page < self.page_count - 1 else -self.page)

    def show_true_size(self) -> None:
        """Change between the fitted sheet and its true size."""
        self.zoom.set_key(WHOLE if self.zoom.key() == FIT else FIT)
        self._on_zoom()

    def _on_zoom(self) -> None:
        if self._pages is not None:
            self._pages.set_fits(fits=self.zoom.key() == FIT)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _TURNS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turn(step)

    def _show_count(self) -> None:
        count = self.page_count
        for part in (self.zoom, self._top, self._left):
            part.setVisible(count > 0)
        words = self.tr("{page} de {count}").format(page=self.page + 1, count=count) if count else ""
        self._counted.set_text(words)
        for button, at_end in ((self.before, self.page == 0), (self.after, self.page >= count - 1)):
            button.setVisible(count > 1)
            button.setEnabled(not at_end)

    def _prepared(self) -> PdfPages:
        if self._pages is None:
            from app.views.widgets.pdf_pages import PdfPages

            self._pages = PdfPages()
            self._pages.set_fits(fits=self.zoom.key() == FIT)
            self._pages.placed.connect(self._show_rulers)
            self._grid.addWidget(self._pages, 1, 1)
        return self._pages

    def _show_rulers(self) -> None:
        if self._pages is None or not self.page_count:
            for ruler in (self._top, self._left):
                ruler.show_sheet(0, 0, 0)
            return
        sheet, (wide, high) = self._pages.sheet, self._pages.points
        scale = sheet.width() / (wide * _POINT_MM)
        self._top.show_sheet(sheet.x(), scale, wide * _POINT_MM)
        self._left.show_sheet(sheet.y(), scale, high * _POINT_MM)
