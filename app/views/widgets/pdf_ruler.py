"""A ruler in millimetres beside a sheet."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink

THICK = 20
_FIVE, _TEN, _LONG = 5, 10, 50
_STRIDES = (10, 20, 50, 100)
_LEAST_GAP = 34


class MillimetreRuler(QWidget):
    """Along the top (horizontal) or the left of a view; `show_sheet` says where the sheet lies."""

    def __init__(self, *, horizontal: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._horizontal = horizontal
        self._start, self._scale, self._length = 0.0, 0.0, 0
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((wide, fixed) if horizontal else (fixed, wide)))

    @property
    def scale(self) -> float:
        """Pixels of a millimetre; 0 without a sheet."""
        return self._scale

    def show_sheet(self, start: float, scale: float, length: float) -> None:
        """start: pixel where the sheet begins; scale: pixels of a millimetre; length: of the sheet, in millimetres."""
        self._start, self._scale, self._length = start, scale, round(length)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(THICK, THICK)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        painter.fillRect(self.rect(), look.color("sup2"))
        if self._scale > 0:
            stride = next((one for one in _STRIDES if one * self._scale >= _LEAST_GAP), _STRIDES[-1])
            for millimetre in range(0, self._length + 1, _FIVE):
                self._paint_tick(painter, look, millimetre, stride)
        painter.end()

    def _paint_tick(self, painter: QPainter, look: Look, millimetre: int, stride: int) -> None:
        at = round(self._start + millimetre * self._scale) + 0.5
        if not 0 <= at <= (self.width() if self._horizontal else self.height()):
            return
        reach = 7 if millimetre % _LONG == 0 else 5 if millimetre % _TEN == 0 else 3
        ends = (QPointF(at, THICK - reach), QPointF(at, THICK))
        if not self._horizontal:
            ends = (QPointF(THICK - reach, at), QPointF(THICK, at))
        ink.rule(painter, *ends, look.color("texto3"))
        if self._horizontal and millimetre % stride == 0:
            place = QRectF(at - 20, 0, 40, THICK - 8)
            ink.text(painter, place, str(millimetre), look, role="ruler_date", tone="texto3",
                     align=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)  # fmt: skip
