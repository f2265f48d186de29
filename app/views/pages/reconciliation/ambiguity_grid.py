"""Deposits and requests that nothing tells apart, as a small grid of what they share; nothing is assigned in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.rows.evidence import Ambiguity, AmbiguousCharge, AmbiguousRow
from app.models.texts_es import day_month
from app.views.overriding import override
from app.views.pages.reconciliation.words import plain_amount, tail, tr
from app.views.theme.look import Look, look_of
from app.views.widgets import ink

MOST = 3
"""Rows and columns that are drawn; the rest is in the dialog."""
_HEAD, _CELL, _GAP = 37, 26, 5
_WIDE = 430


class AmbiguityGrid(QWidget):
    """A pressed cell is `chosen` with its deposit and its request: they are asked for, not joined."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.ambiguity: Ambiguity | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_ambiguity(self, ambiguity: Ambiguity) -> None:
        """Show a group."""
        self.ambiguity = ambiguity
        told = tr("{deposits} con {requests}: {same}.")
        deposits = ", ".join(self._labels())
        requests = ", ".join(charge.case_number for charge in ambiguity.charges)
        self.setAccessibleName(told.format(deposits=deposits, requests=requests, same=ambiguity.same))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        rows = min(MOST, len(self.ambiguity.rows)) if self.ambiguity else 0
        look = look_of(self)
        return QSize(200, look.px(_HEAD) + rows * (look.px(_CELL) + _GAP))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for place, row_id, charge_id in self._cells(look_of(self)):
            if place.contains(event.position()):
                self.chosen.emit(row_id, charge_id)

    def _cells(self, look: Look) -> list[tuple[QRectF, str, str]]:
        """Return the place of each cell with its deposit and its request."""
        if self.ambiguity is None:
            return []
        return [
            (self._place(look, line, column), row.id, charge.charge_id)
            for line, row in enumerate(self.ambiguity.rows[:MOST])
            for column, charge in enumerate(self.ambiguity.charges[:MOST])
        ]

    def _place(self, look: Look, line: int, column: int) -> QRectF:
        """Return the place of a cell; line -1 is the head of its column."""
        columns = min(MOST, len(self.ambiguity.charges)) if self.ambiguity else 1
        left = max(look.width("emphasis", words) for words in self._labels()) + 10
        width = (self.width() - left - _GAP * (columns - 1)) / columns
        x = left + column * (width + _GAP)
        if line < 0:
            return QRectF(x, 0, width, look.px(_HEAD))
        return QRectF(x, look.px(_HEAD) + _GAP + line * (look.px(_CELL) + _GAP), width, look.px(_CELL))

    def _labels(self) -> list[str]:
        """Word the deposits: "…1377 · 50,00"; one without a number tells its hour, or its day."""
        told = tr("{document} · {amount}")
        rows = self.ambiguity.rows[:MOST] if self.ambiguity else ()
        return [
            told.format(document=tail(row.document) or row.time or _day(row), amount=plain_amount(row.amount_cents))
            for row in rows
        ] or [""]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.ambiguity is None:
            return
        painter = ink.begin(self)
        look = look_of(self)
        for column, charge in enumerate(self.ambiguity.charges[:MOST]):
            self._paint_head(painter, self._place(look, -1, column), charge, look)
        for line, words in enumerate(self._labels()):
            place = self._place(look, line, 0)
            label = QRectF(0, place.top(), place.left() - 10, place.height())
            ink.text(painter, label, words, look, role="emphasis", align=ink.RIGHT)
        for place, _row, _charge in self._cells(look):
            self._paint_cell(painter, place, look)
        painter.end()

    def _paint_head(self, painter: QPainter, place: QRectF, charge: AmbiguousCharge, look: Look) -> None:
        ink.box(painter, place, radius=6, fill=look.color("sup2"), edge=look.color("linea"))
        half = place.height() / 2
        room = place.adjusted(8, 1, -8, 0)
        number = f"…{charge.case_number.rsplit('-', 1)[-1]}"
        name = f"{number} {charge.applicant}" if self.width() >= _WIDE else number
        first = QRectF(room.left(), room.top(), room.width(), half)
        second = QRectF(room.left(), room.top() + half - 2, room.width(), half)
        ink.text(painter, first, name, look, role="emphasis", align=ink.CENTER)
        told = (charge.second, charge.slip, tail(charge.slip))
        slip = next((words for words in told if words and look.width("second", words) <= second.width()), "")
        ink.text(painter, second, slip, look, role="second", tone="texto2", align=ink.CENTER)

    def _paint_cell(self, painter: QPainter, place: QRectF, look: Look) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("linea_fuerte"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        ink.text(painter, place, self._same(place, look), look, role="second", tone="texto2", align=ink.CENTER)

    def _same(self, place: QRectF, look: Look) -> str:
        """Say what a deposit and a request share, in as many words as fit."""
        whole = f"?  {self.ambiguity.same}" if self.ambiguity else ""
        fits = look.width("second", whole) + _GAP <= place.width()
        return whole if fits else tr("?  iguales")


def _day(row: AmbiguousRow) -> str:
    return day_month(row.day) if row.day else "—"
