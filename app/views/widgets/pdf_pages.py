"""Sheets of a PDF on their ground: Qt draws them in a thread and says when each is done, so nothing here waits.

QPdfView does the same but never tells when a sheet has its letters, and its fit-to-width can chase its own scroll bar.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets.pdf_paper import PdfPaper

_MARGIN = 10


class PdfPages(QAbstractScrollArea):
    """One sheet, fitted or at its true size, or (`every`) all of them one under another as wide as the view."""

    placed = Signal()
    """The sheet in front has another place or size."""

    def __init__(self, *, every: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._every, self._fits, self._page = every, True, 0
        self._paper = self._opened(b"")
        self._drawn: dict[int, tuple[QSize, QImage]] = {}
        self._sheets: list[QRectF] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if every else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Vista previa"))
        if every:  # a bar that comes and goes changes the width, the width the height, and the height the bar
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # what is shown

    def load(self, content: bytes) -> None:
        """Show a PDF instead of the one before; b"" shows none."""
        self._paper.retire()
        self._paper = self._opened(content)
        self._drawn.clear()
        self.show_page(0)

    def _opened(self, content: bytes) -> PdfPaper:
        paper = PdfPaper(content, self)
        paper.drawn.connect(self._on_drawn)
        return paper

    def show_page(self, page: int) -> None:
        """Bring a sheet to the front, counted from 0; a page that is not there is the nearest one."""
        self._page = max(0, min(page, self.count - 1))
        self._place()

    def set_fits(self, *, fits: bool) -> None:
        """Fit the sheet into the view, or show it at its true size."""
        self._fits = fits
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)
        self._place()

    @property
    def count(self) -> int:
        """Sheets of the paper; 0 for none."""
        return self._paper.count

    @property
    def page(self) -> int:
        """The sheet in front, from 0."""
        return self._page

    @property
    def points(self) -> tuple[float, float]:
        """Width and height of the sheet in front, in points of 1/72 inch."""
        size = self._paper.points(self._page)
        return size.width(), size.height()

    @property
    def sheet(self) -> QRectF:
        """Where the sheet in front is now, in pixels of the view."""
        return self._in_view(self._sheets[0 if not self._every else self._page])

    def settle(self) -> bool:
        """Tell whether every sheet in sight has its letters; those that lack them are asked for."""
        lacking = [(page, size) for page, _place, size in self._in_sight() if not self._is_drawn(page, size)]
        for page, size in lacking:
            self._paper.ask(page, size)
        return not lacking

    # where

    def _place(self) -> None:
        """Lay the sheets out in whole pixels, so that letters stay sharp; the scroll bars follow."""
        self._sheets = self._column() if self._every else self._one()
        view = self.viewport().size()
        reach = self._sheets[-1].bottomRight() if self._sheets else QRectF().bottomRight()
        for bar, end, room in (
            (self.horizontalScrollBar(), reach.x(), view.width()),
            (self.verticalScrollBar(), reach.y(), view.height()),
        ):
            bar.setRange(0, max(0, round(end) + _MARGIN - room))
            bar.setPageStep(room)
            bar.setSingleStep(max(1, room // 10))
        self.viewport().update()
        self.placed.emit()

    def _column(self) -> list[QRectF]:
        wide, sheets, y = max(1, self.viewport().width() - 2 * _MARGIN), [], float(_MARGIN)
        for page in range(self.count):
            points = self._paper.points(page)
            high = round(points.height() * wide / max(1.0, points.width()))
            sheets.append(QRectF(_MARGIN, y, wide, high))
            y += high + _MARGIN
        return sheets

    def _one(self) -> list[QRectF]:
        if not self.count:
            return []
        wide, high = self.points
        room, factor = self.viewport().size(), self.logicalDpiX() / 72
        if self._fits:
            inner = max(1, room.width() - 2 * _MARGIN), max(1, room.height() - 2 * _MARGIN)
            factor = min(inner[0] / wide, inner[1] / high)
        across = max(_MARGIN, (room.width() - wide * factor) / 2)
        above = max(_MARGIN, (room.height() - high * factor) / 2)
        return [QRectF(round(across), round(above), round(wide * factor), round(high * factor))]

    def _in_view(self, place: QRectF) -> QRectF:
        return place.translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _in_sight(self) -> list[tuple[int, QRectF, QSize]]:
        """Give each sheet in sight with its place in the view and the pixels it needs."""
        view, found = QRectF(self.viewport().rect()), []
        for at, sheet in enumerate(self._sheets):
            place = self._in_view(sheet)
            if place.intersects(view):
                pixels = (place.size() * self.devicePixelRatioF()).toSize()
                found.append((at if self._every else self._page, place, pixels))
        return found

    # drawing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = look_of(self), QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), look.color("sup3"))
        for page, place, _size in self._in_sight():
            painter.fillRect(place, Qt.GlobalColor.white)
            drawn = self._drawn.get(page)
            if drawn is not None:
                painter.drawImage(place, drawn[1])
        painter.end()
        self.settle()

    def _is_drawn(self, page: int, size: QSize) -> bool:
        drawn = self._drawn.get(page)
        return drawn is not None and drawn[0] == size

    def _on_drawn(self, page: int, size: QSize, picture: QImage) -> None:
        near = {one for one, _place, _pixels in self._in_sight()} | {page}
        self._drawn = {key: drawn for key, drawn in self._drawn.items() if key in near}
        self._drawn[page] = (size, picture)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self.placed.emit()
