"""The ruler of days (regla de días): full for the case file, folded by weeks for a promise. It explains a date."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.models import texts_es
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets import ruler_data as data
from app.views.widgets.ruler_data import RulerDay
from app.views.widgets.ruler_paint import dash, paint_cell, paint_ground
from app.views.widgets.tips import as_tip

_MAX_CELL: Final = 23
_MIN_CELL: Final = 18
_NUMBER_SIDES: Final = 5
"""Pixels of a cell that its number does not use."""

_WEEKEND: Final = 8
_ABOVE: Final = 15
_BELOW: Final = 19


class _Days(QWidget):
    """Shared by both sizes: the days, their spoken sentence and the tooltip of each cell."""

    def __init__(self, days: Sequence[RulerDay] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[RulerDay, ...] = ()
        self.set_days(days)

    def set_days(self, days: Sequence[RulerDay], said: str = "") -> None:
        """Replace the days (a pause shows the same second); said: what is read aloud if more is known than the days."""
        self._days = tuple(days)
        self.setAccessibleName(said or data.sentence(self._days))
        self.updateGeometry()
        self.update()

    @abstractmethod
    def cells(self) -> list[tuple[QRectF, RulerDay]]:
        """Place every business day."""

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = next((day for rect, day in self.cells() if rect.contains(QPointF(event.pos()))), None)
            QToolTip.showText(event.globalPos(), as_tip(data.tooltip(hit) if hit else ""), self)
            return True
        return super().event(event)


class DayRuler(_Days):
    """Full size: a cell per business day, weeks joined by a dash; breaks into lines when it does not fit."""

    def __init__(
        self,
        days: Sequence[RulerDay] = (),
        *,
        cell: int = _MAX_CELL,
        with_legend: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._largest, self._with_legend = cell, with_legend
        self._dated = QRectF()
        super().__init__(days, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _pitch(self, look: Look, width: float) -> int:
        """Largest cell that keeps everything on one line, or the smallest one in which every number is whole."""
        weeks = data.weeks(self._days)
        count = sum(len(week) for week in weeks)
        room = (width - _WEEKEND * max(0, len(weeks) - 1) - 2) / max(1, count)
        longest = str(max((day.number or 0 for day in self._days), default=0))
        least = max(look.px(_MIN_CELL), int(look.width("count", longest)) + _NUMBER_SIDES)
        return max(least, min(look.px(self._largest), int(room)))

    def _line_height(self, pitch: int) -> int:
        return _ABOVE + pitch + 1 + _BELOW

    def _place(self, width: float) -> list[tuple[QRectF, RulerDay]]:
        look = look_of(self)
        pitch = self._pitch(look, width)
        placed: list[tuple[QRectF, RulerDay]] = []
        x, top = 1.0, float(_ABOVE)
        for week in data.weeks(self._days):
            if x > 1 and x + len(week) * pitch > width:
                x, top = 1.0, top + self._line_height(pitch)
            placed.extend((QRectF(x + index * pitch, top, pitch - 1, pitch + 1), day) for index, day in enumerate(week))
            x += len(week) * pitch + _WEEKEND
        return placed

    @override
    def cells(self) -> list[tuple[QRectF, RulerDay]]:
        return self._place(self.width())

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(max(480, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._line_height(look_of(self).px(_MIN_CELL)))

    @override
    def heightForWidth(self, width: int) -> int:
        placed = self._place(width)
        bottom = placed[-1][0].bottom() if placed else _ABOVE
        return round(bottom) + _BELOW + (len(self._legend_lines(look_of(self), width)) * look_of(self).px(20) + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        placed = self.cells()
        self._dated = QRectF()
        for index, (rect, day) in enumerate(placed):
            self._paint_day(painter, look, rect, day)
            if index and placed[index - 1][0].right() + 2 < rect.left():
                dash(painter, placed[index - 1][0].right() + 1, rect.left() - 1, round(rect.center().y()), look)
            if not index or placed[index - 1][0].right() + 2 < rect.left() or rect.left() < placed[index - 1][0].left():
                self._paint_monday(painter, look, rect, day)
        if placed:
            self._paint_legend(painter, look, placed[-1][0].bottom() + _BELOW + 2)
        painter.end()

    def _paint_day(self, painter: QPainter, look: Look, rect: QRectF, day: RulerDay) -> None:
        paint_cell(painter, rect, day, look)
        words, tone = data.word_above(day)
        if not words:
            return
        width = look.width("count", words) + 2
        left = min(max(0.0, rect.center().x() - width / 2), self.width() - width)
        if day.kind in ("due", "overdue"):
            left = max(0.0, rect.right() - width + 2)
        above = QRectF(left, rect.top() - _ABOVE - 1, width, _ABOVE)
        ink.text(painter, above, words, look, role="count", tone=tone)

    def _paint_monday(self, painter: QPainter, look: Look, rect: QRectF, day: RulerDay) -> None:
        words = texts_es.day_month(day.day)
        below = QRectF(rect.left() - 1, rect.bottom() + 2, look.width("ruler_date", words) + 4, _BELOW - 4)
        if below.intersects(self._dated):  # a short week leaves no room: the next date says enough
            return
        self._dated = below
        ink.text(painter, below, words, look, role="ruler_date", tone="texto3")

    def _legend_lines(self, look: Look, width: float) -> list[list[tuple[data.DayKind, str]]]:
        lines: list[list[tuple[data.DayKind, str]]] = []
        x = width + 1
        for entry in data.legend(self._days) if self._with_legend else ():
            advance = look.width("second", entry[1]) + 36
            if x + advance - 18 > width:
                lines.append([])
                x = 0
            lines[-1].append(entry)
            x += advance
        return lines

    def _paint_legend(self, painter: QPainter, look: Look, top: float) -> None:
        for line in self._legend_lines(look, self.width()):
            x = 1.0
            for kind, words in line:
                paint_ground(painter, QRectF(x, top + 3, 12, 12), kind, look)
                width = look.width("second", words) + 2
                rect = QRectF(x + 18, top, min(width, self.width() - x - 18), 18)
                ink.text(painter, rect, words, look, role="second", tone="texto2")
                x += width + 34
            top += look.px(20)


class WeekRuler(_Days):
    """Folded: a row per week, Monday to Friday, with the date of its Monday."""

    _LABEL, _HEAD = 46, 18

    def __init__(self, days: Sequence[RulerDay] = (), parent: QWidget | None = None) -> None:
        super().__init__(days, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def cells(self) -> list[tuple[QRectF, RulerDay]]:
        look = look_of(self)
        pitch = (self.width() - look.px(self._LABEL) - 4) / 5
        height = look.px(18)
        return [
            (
                QRectF(
                    look.px(self._LABEL) + 4 + day.day.weekday() * pitch,
                    look.px(self._HEAD) + row * height,
                    pitch - 2,
                    height - 3,
                ),
                day,
            )
            for row, week in enumerate(data.weeks(self._days))
            for day in week
            if day.day.weekday() < 5
        ]

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(256, look.px(self._HEAD) + look.px(18) * len(data.weeks(self._days)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        self._paint_head(painter, look)
        for rect, day in self.cells():
            paint_cell(painter, rect, day, look, self._word(day))
        painter.end()

    def _word(self, day: RulerDay) -> str:
        if day.today and day.number is None:
            return self.tr("hoy")
        return self.tr("fer") if day.kind == "holiday" else ""

    def _paint_head(self, painter: QPainter, look: Look) -> None:
        pitch = (self.width() - look.px(self._LABEL) - 4) / 5
        for column, words in enumerate(
            (self.tr("lun"), self.tr("mar"), self.tr("mié"), self.tr("jue"), self.tr("vie"))
        ):
            rect = QRectF(look.px(self._LABEL) + 4 + column * pitch, 0, pitch - 2, look.px(self._HEAD) - 2)
            ink.text(painter, rect, words, look, role="ruler_date", tone="texto3", align=ink.CENTER)
        for row, week in enumerate(data.weeks(self._days)):
            monday = week[0].day.fromordinal(week[0].day.toordinal() - week[0].day.weekday())
            rect = QRectF(0, look.px(self._HEAD) + row * look.px(18), look.px(self._LABEL) - 4, look.px(18) - 3)
            ink.text(painter, rect, texts_es.day_month(monday), look, role="ruler_date", tone="texto3", align=ink.RIGHT)
