"""The line of stages of a case: what is done, where it stands, what is to come."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.states import paint_shape

StageState = Literal["done", "current", "paused", "overdue", "pending"]
_LOOKS = {
    "done": ("check_disc", "ok", 20),
    "current": ("half_disc", "proceso", 20),
    "paused": ("bars", "aviso", 14),
    "overdue": ("triangle", "error", 20),
    "pending": ("ring", "linea_fuerte", 20),
}


class Stage(NamedTuple):
    """A stage: key, title, the note below (a date, "en pausa", "sin fecha") and where it stands."""

    key: str
    title: str
    note: str
    state: StageState


class Stages(QWidget):
    """Stages side by side joined by a line; ← → walk them, Intro or a click opens one."""

    opened = Signal(str)

    def __init__(self, stages: Sequence[Stage] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[Stage, ...] = ()
        self._walk = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_stages(stages)

    def set_stages(self, stages: Sequence[Stage]) -> None:
        """Replace the stages; the walk starts at the one that stands."""
        self._stages = tuple(stages)
        standing = (index for index, stage in enumerate(stages) if stage.state in ("current", "paused", "overdue"))
        self._walk = next(standing, 0)
        self.setAccessibleName("; ".join(f"{stage.title}: {stage.note}" for stage in stages if stage.note))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, look_of(self).px(56) + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}.get(event.key())
        if step:
            self._walk = min(max(0, self._walk + step), len(self._stages) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._stages:
            self.opened.emit(self._stages[self._walk].key)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._stages:
            self._walk = min(int(event.position().x() // self._pitch()), len(self._stages) - 1)
            self.update()
            self.opened.emit(self._stages[self._walk].key)

    def _pitch(self) -> float:
        return self.width() / max(1, len(self._stages))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        for index, stage in enumerate(self._stages):
            left = index * self._pitch()
            if index + 1 < len(self._stages):
                self._paint_line(painter, look, left, stage)
            self._paint_mark(painter, look, left + 12, stage)
            self._paint_words(painter, look, left, stage)
            if self.hasFocus() and index == self._walk:
                self._paint_focus(painter, look, left, stage)
        painter.end()

    def _paint_focus(self, painter: QPainter, look: Look, left: float, stage: Stage) -> None:
        """Ring the mark and underline the title: a box around the words would cut them."""
        ink.focus_ring(painter, QRectF(left, 0, 24, 24), look.color("tinta"), radius=12)
        right = left + min(self._pitch() - 8, look.width("strong", stage.title))
        y = 24 + look.px(18) - 0.5
        ink.rule(painter, QPointF(left, y), QPointF(right, y), look.color("tinta"), 2)

    def _paint_line(self, painter: QPainter, look: Look, left: float, stage: Stage) -> None:
        start, end = QPointF(left + 26, 12), QPointF(left + self._pitch() - 4, 12)
        if stage.state == "done":
            ink.rule(painter, start, end, look.color("ok"), 2)
            return
        pen = QPen(look.color("neutro_borde"), 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2, 1.2])
        painter.setPen(pen)
        painter.drawLine(start, end)

    def _paint_mark(self, painter: QPainter, look: Look, center: float, stage: Stage) -> None:
        shape, tone, side = _LOOKS[stage.state]
        if stage.state == "paused":
            soft, edge = look.color("aviso_suave"), look.color("aviso_borde")
            ink.box(painter, QRectF(center - 12, 0, 24, 24), radius=12, fill=soft, edge=edge)
        if stage.state == "pending":
            ink.box(painter, QRectF(center - 9, 3, 18, 18), radius=9, edge=look.color(tone), width=1.6)
            return
        rect = QRectF(center - side / 2, 12 - side / 2, side, side)
        paint_shape(painter, rect, shape, look.color(tone), look.color("sup"))

    def _paint_words(self, painter: QPainter, look: Look, left: float, stage: Stage) -> None:
        standing = stage.state in ("current", "paused", "overdue")
        role = "strong" if standing else "emphasis" if stage.state == "done" else "body"
        tone = "texto2" if stage.state == "pending" else "texto"
        note_tone = _LOOKS[stage.state][1] if standing else "texto2"
        width = self._pitch() - 8
        title = QRectF(left, 24, width, look.px(18))
        ink.text(painter, title, stage.title, look, role=role, tone=tone)
        note = QRectF(left, title.bottom() - 1, width, look.px(16))
        ink.text(painter, note, stage.note, look, role="second", tone=note_tone)
