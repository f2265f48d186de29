"""How the cells and the head of a table are painted."""

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.views.itemmodels.rows_model import Cell, Column, Index, Role, RowsModel
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.card import ROUNDED_TOP
from app.views.widgets.checks import paint_check
from app.views.widgets.inputs import clear_base
from app.views.widgets.ruler_paint import paint_ticks
from app.views.widgets.states import GAP, SIZE, STATES, paint_state, tone_ink

PADDING = 8
MARK_ROOM = 36
INDENT = 12


class CellDelegate(QStyledItemDelegate):
    """Paints one cell: shape and text, second line, ticks; the ground of the row is part of it."""

    def __init__(self, parent: QWidget, *, markable: bool) -> None:
        super().__init__(parent)
        self._markable = markable

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, 32)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        widget: QWidget = self.parent()  # type: ignore[assignment]
        model = index.model()
        cell = index.data(Role.CELL)
        if not isinstance(cell, Cell) or not isinstance(model, RowsModel):
            return
        look = look_of(widget)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & option.state.State_Selected)
        marked = self._markable and model.is_marked(index.row())
        if chosen or marked:
            painter.fillRect(rect, look.color("tinta_suave"))
        bottom = rect.bottom() - 0.5
        ink.rule(painter, QPointF(rect.left(), bottom), QPointF(rect.right(), bottom), look.color("linea"))
        if self._markable and index.column() == 0:
            paint_check(painter, rect.left() + 10, rect.center().y(), look, checked=marked)
            rect.setLeft(rect.left() + MARK_ROOM)
        paint_cell(painter, rect.adjusted(PADDING, 0, -PADDING, -1), cell, model.columns[index.column()], look)
        painter.restore()


def paint_cell(painter: QPainter, rect: QRectF, cell: Cell, column: Column[Any], look: Look) -> None:
    """Paint the content of a cell in its room."""
    rect = rect.adjusted(cell.indent * INDENT, 0, 0, 0)
    first, second = _lines(rect, look, two=bool(cell.second) or bool(cell.ticks and cell.text))
    if cell.state:
        paint_state(painter, first.left(), first.center().y(), cell.state, look)
        shift = look.px(SIZE) + GAP
        first.setLeft(first.left() + shift)
        second.setLeft(second.left() + shift)
    align = ink.RIGHT if column.right else ink.LEFT
    if cell.ticks:
        _paint_ticked(painter, rect, (first, second), cell, look)
        return
    ink.text(painter, first, cell.text, look, role=_role(cell), tone=_tone(cell), align=align)
    if cell.second:
        ink.text(painter, second, cell.second, look, role="second", tone="texto2", align=align)


def _paint_ticked(painter: QPainter, rect: QRectF, lines: tuple[QRectF, QRectF], cell: Cell, look: Look) -> None:
    first, second = lines
    kinds = tuple(cell.ticks)
    if cell.text:
        ink.text(painter, first, cell.text, look, role="second", tone=_tone(cell))
    paint_ticks(painter, second if cell.text else rect, kinds, look)  # type: ignore[arg-type]


def _lines(rect: QRectF, look: Look, *, two: bool) -> tuple[QRectF, QRectF]:
    if not two:
        return QRectF(rect), QRectF(rect)
    upper, lower = look.px(18), look.px(16)
    top = rect.top() + (rect.height() - upper - lower) / 2
    first = QRectF(rect.left(), top, rect.width(), upper)
    return first, QRectF(rect.left(), first.bottom(), rect.width(), lower)


def _role(cell: Cell) -> str:
    return "emphasis" if cell.state and cell.role == "body" else cell.role


def _tone(cell: Cell) -> str:
    if cell.tone:
        return cell.tone
    return tone_ink(STATES[cell.state].tone) if cell.state else "texto"


class HeadView(QHeaderView):
    """Column heads, 28 px, with the arrow of the order."""

    def __init__(self, parent: QWidget, *, markable: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._markable = markable
        self.ordered_by, self.descending = -1, False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(32)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        clear_base(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), look_of(self).px(28))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        look = look_of(self)
        column = model.columns[logicalIndex]
        area = QRectF(rect)
        area = area.adjusted(PADDING + (MARK_ROOM if self._markable and logicalIndex == 0 else 0), 0, -PADDING, 0)
        arrow = ("↓" if self.descending else "↑") if logicalIndex == self.ordered_by else ""
        words = f"{column.title}  {arrow}" if arrow else column.title
        align = ink.RIGHT if column.right else ink.LEFT
        ink.text(painter, area, words, look, role="second_emphasis", tone="texto2", align=align)

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self.viewport())
        look = look_of(self)
        area = QRectF(self.viewport().rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table = self.parentWidget()
        if table is not None and table.property(ROUNDED_TOP):
            ink.box(painter, area.adjusted(0, 0, 0, 8), radius=7, fill=look.color("sup2"))
        else:
            painter.fillRect(area, look.color("sup2"))
        bottom = area.bottom() - 0.5
        ink.rule(painter, QPointF(area.left(), bottom), QPointF(area.right(), bottom), look.color("linea"))
        painter.end()
        super().paintEvent(event)  # type: ignore[arg-type]
