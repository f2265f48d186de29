"""How the week is painted: heads, hours, holidays and blocks."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.models.texts_es import day_month, hour, short_weekday
from app.views.pages.evaluations.layout import WeekLayout, minutes
from app.views.pages.evaluations.visits import DayColumn, Visit
from app.views.theme.look import Look
from app.views.widgets import ink
from app.views.widgets.states import GAP, SIZE, STATES, paint_state, tone_edge, tone_ink, tone_soft

_HOUR = 60


def paint_grid(painter: QPainter, layout: WeekLayout, look: Look, open_from_to: tuple[time, time]) -> None:
    """Paint the hours at the left, a head per day, and the ground of each column."""
    line = look.color("linea")
    for column in layout.days:
        _paint_day(painter, layout, column, look, open_from_to)
    for minute in range(layout.first, layout.last + 1, _HOUR):
        y = round(layout.y(minute)) + 0.5
        ink.rule(painter, QPointF(layout.body.left(), y), QPointF(layout.body.right(), y), line)
        if minute < layout.last:
            words = QRectF(0, y, layout.body.left() - 8, look.px(16))
            ink.text(painter, words, hour(time(minute // _HOUR)), look, role="second", tone="texto2", align=ink.RIGHT)
    for column in layout.days:
        if column.reason:
            _paint_reason(painter, layout.column(column.day), column.reason, look)


def _paint_day(
    painter: QPainter, layout: WeekLayout, column: DayColumn, look: Look, open_from_to: tuple[time, time]
) -> None:
    rect = layout.column(column.day)
    head = QRectF(rect.left(), 0, rect.width(), layout.body.top())
    if column.reason:
        painter.fillRect(rect, look.color("manila"))
        ink.hatch(painter, rect, look.color("manila_borde"), step=8, radius=0)
    else:
        _paint_closed(painter, layout, rect, look, open_from_to)
    if column.today:
        painter.fillRect(head, look.color("tinta_suave"))
        painter.fillRect(QRectF(head.left(), head.bottom() - 3, head.width(), 3), look.color("tinta"))
    words, today = head.adjusted(8, 0, -6, 0), "hoy" if column.today else ""
    day = _named(column.day, words.width() - look.width("second_strong", today), look)
    ink.text(painter, words, day, look, role="strong", tone="tinta" if column.today else "texto")
    if today:
        ink.text(painter, words, today, look, role="second_strong", tone="tinta", align=ink.RIGHT)
    x = round(rect.left()) + 0.5
    ink.rule(painter, QPointF(x, 0), QPointF(x, rect.bottom()), look.color("linea"))


def _named(day: date, room: float, look: Look) -> str:
    """Name a day; where there is no room the month gives way, which the title says."""
    whole = f"{short_weekday(day)} {day_month(day)}"
    return whole if look.width("strong", whole) <= room else f"{short_weekday(day)} {day.day}"


def _paint_closed(
    painter: QPainter, layout: WeekLayout, rect: QRectF, look: Look, open_from_to: tuple[time, time]
) -> None:
    """Grey the hours in which the office is closed."""
    opens, closes = (layout.y(minutes(moment)) for moment in open_from_to)
    for top, bottom in ((rect.top(), opens), (closes, rect.bottom())):
        if bottom > top:
            painter.fillRect(QRectF(rect.left(), top, rect.width(), bottom - top), look.color("sup2"))


def _paint_reason(painter: QPainter, rect: QRectF, reason: str, look: Look) -> None:
    """Write why the day is not a business day, on paper of its own over the hatching."""
    room = QRectF(rect.left() + 14, 0, rect.width() - 28, rect.height())
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
    painter.setFont(look.font("second_strong"))
    needed = painter.boundingRect(room, flags, reason)
    needed.moveCenter(rect.center())
    ink.box(painter, needed.adjusted(-8, -5, 8, 5), radius=4, fill=look.color("sup"), edge=look.color("manila_borde"))
    painter.setPen(look.color("manila_texto"))
    painter.drawText(needed, flags, reason)


def paint_now(painter: QPainter, layout: WeekLayout, look: Look, now: datetime) -> None:
    """Draw the line of this moment in the column of today."""
    minute = minutes(now.time())
    if layout.first <= minute <= layout.last and any(column.day == now.date() for column in layout.days):
        rect = layout.column(now.date())
        y = round(layout.y(minute)) + 0.5
        ink.rule(painter, QPointF(rect.left() + 1, y), QPointF(rect.right(), y), look.color("tinta"), 2)


def paint_block(painter: QPainter, rect: QRectF, visit: Visit, look: Look, *, chosen: bool, focused: bool) -> None:
    """Paint one visit: hour, applicant, who evaluates, where; what asks for attention is amber and says why."""
    tone = "aviso" if visit.amber else STATES[visit.shape].tone
    edge = look.color("tinta" if chosen else tone_edge(tone))
    ink.box(painter, rect, radius=5, fill=look.color(tone_soft(tone)), edge=edge, width=2 if chosen else 1)
    if focused:
        ink.box(painter, rect.adjusted(3, 3, -3, -3), radius=3, edge=look.color("tinta"))
    inside = rect.adjusted(8, 5, -6, -3)
    step = look.px(17)
    place = QRectF(inside.left(), inside.top(), inside.width(), step)
    paint_state(painter, place.left(), place.center().y(), visit.shape, look)
    after = place.adjusted(look.px(SIZE) + GAP, 0, 0, 0)
    fits = look.width("second_strong", visit.hours) <= after.width()
    told = visit.hours if fits else hour(visit.line.starts_at.time())
    ink.text(painter, after, told, look, role="second_strong", tone=tone_ink(tone))
    for role, ink_tone, words in _block_lines(visit, tone):
        place = place.translated(0, step)
        if place.bottom() > inside.bottom() + 1:
            break
        ink.text(painter, place, words, look, role=role, tone=ink_tone)


def _block_lines(visit: Visit, tone: str) -> list[tuple[str, str, str]]:
    lines = [
        ("strong", "texto", visit.line.applicant),
        ("second", "texto2", visit.line.evaluator),
        ("second", "texto2", visit.line.place),
    ]
    told = ("second_emphasis", tone_ink(tone), visit.word)
    return [lines[0], told, *lines[1:]] if visit.amber else [*lines, told]
