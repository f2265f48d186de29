"""The week as a board: a column per day, a block per visit; walked with the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.views.overriding import override
from app.views.pages.evaluations.layout import WeekLayout, lanes, span
from app.views.pages.evaluations.painting import paint_block, paint_grid, paint_now
from app.views.pages.evaluations.visits import DayColumn, Visit
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.tips import as_tip

_GUTTER, _HEAD = 48, 36
LETTERS = {"R": "move", "G": "save", "E": "case"}


class WeekBoard(QWidget):
    """Emits moved(Visit or None), opened(Visit) and asked(act): move, save, case, cancel."""

    moved = Signal(object)
    opened = Signal(object)
    asked = Signal(str)

    def __init__(self, opens: time, closes: time, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opens, self._closes = opens, closes
        self._now: datetime | None = None
        self._days: Sequence[DayColumn] = ()
        self._lanes: dict[str, tuple[int, int]] = {}
        self.visits: Sequence[Visit] = ()
        self.current: Visit | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Semana"))

    def show_week(self, days: Sequence[DayColumn], visits: Sequence[Visit], now: datetime, wanted: str = "") -> None:
        """Show the days and their visits; the frame goes to the wanted one, stays, or takes the first to come."""
        self._days, self.visits, self._now = days, visits, now
        self._lanes = lanes(visits)
        kept = wanted or (self.current.line.id if self.current else "")
        here = next((one for one in visits if one.line.id == kept), None)
        to_come = next((one for one in visits if one.line.state == "scheduled"), None)
        self.go_to(here or to_come or next(iter(visits), None))

    def go_to(self, visit: Visit | None) -> None:
        """Put the frame on a visit."""
        self.current = visit
        self.setAccessibleDescription(visit.words() if visit else self.tr("Sin evaluaciones esta semana."))
        self.update()
        self.moved.emit(visit)

    # keyboard and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._by_key(key, steps, sides, event):
            super().keyPressEvent(event)

    def _by_key(self, key: Qt.Key, steps: dict[Qt.Key, int], sides: dict[Qt.Key, int], event: QKeyEvent) -> bool:
        if key in steps:
            self._step(steps[key])
        elif key in sides:
            self._turn(sides[key])
        elif self.current is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current)
        elif self.current is not None and key == Qt.Key.Key_Delete:
            self.asked.emit("cancel")
        elif self.current is not None and event.text().upper() in LETTERS:
            self.asked.emit(LETTERS[event.text().upper()])
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        """Go to the visit before or after, whatever its day."""
        if self.current in self.visits:
            place = self.visits.index(self.current) + step
            if 0 <= place < len(self.visits):
                self.go_to(self.visits[place])

    def _turn(self, side: int) -> None:
        """Go to the nearest day with visits at one side, to the one nearest in hour."""
        here = self.current
        if here is None:
            return
        beyond = [one for one in self.visits if (one.day > here.day if side > 0 else one.day < here.day)]
        if beyond:
            day = min(one.day for one in beyond) if side > 0 else max(one.day for one in beyond)
            start = _minute(here)
            self.go_to(min((one for one in beyond if one.day == day), key=lambda one: abs(_minute(one) - start)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.visit_at(event.position())
        if found is not None:
            self.go_to(found)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.visit_at(event.position())
        if found is not None:
            self.opened.emit(found)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self.visit_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), as_tip(found.words() if found else ""), self)
            return True
        return super().event(event)

    def visit_at(self, place: QPointF) -> Visit | None:
        """Return the visit under a point."""
        layout = self.layout_now()
        return next((one for one in self.visits if self._block(layout, one).contains(place)), None)

    # painting

    def layout_now(self) -> WeekLayout:
        """Return where everything is at this size."""
        look = look_of(self)
        head, gutter = look.px(_HEAD), look.px(_GUTTER)
        body = QRectF(gutter, head, self.width() - gutter - 1, self.height() - head - look.px(8))
        return WeekLayout(body, self._days, *span(self._opens, self._closes, self.visits))

    def _block(self, layout: WeekLayout, visit: Visit) -> QRectF:
        return layout.block(visit, *self._lanes[visit.line.id])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days or self._now is None:
            return
        painter = ink.begin(self)
        look = look_of(self)
        layout = self.layout_now()
        paint_grid(painter, layout, look, (self._opens, self._closes))
        for visit in self.visits:
            here = visit == self.current
            paint_block(painter, self._block(layout, visit), visit, look, chosen=here, focused=here and self.hasFocus())
        paint_now(painter, layout, look, self._now)
        painter.end()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(380, 240)


def _minute(visit: Visit) -> int:
    return visit.line.starts_at.hour * 60 + visit.line.starts_at.minute
