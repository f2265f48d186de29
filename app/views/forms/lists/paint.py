"""How a grid is painted: hairline cells, a red or amber edge where something is wrong, colours of what changed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.models.rows.tables import CellFault, RowChange
from app.views.forms.lists.model import GridModel, GridRole
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.inputs import LineEdit
from app.views.widgets.states import GAP, SIZE, paint_state

Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_NUMBERS = 40
_TONES = {"error": "error", "warning": "aviso"}
_GROUNDS = {"added": "ok_suave", "changed": "aviso_suave"}
_RIGHT = frozenset({"number", "money"})


class CellPainter(QStyledItemDelegate):
    """Paints a cell and gives it its editor."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        widget: QWidget = self.parent()  # type: ignore[assignment]
        model = index.model()
        if not isinstance(model, GridModel):
            return
        look, rect = look_of(widget), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, option, index, look)
        if index.column() < len(model.columns):
            self._cell(painter, rect, index, look, right=model.columns[index.column()].kind in _RIGHT)
        else:
            _said(painter, rect, model, index, look)
        if option.state & option.state.State_HasFocus:
            ink.box(painter, rect.adjusted(0, 0, -1, -1), radius=2, edge=look.color("tinta"), width=2)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index, look: Look) -> None:
        change = index.data(GridRole.CHANGE)
        if isinstance(change, RowChange) and change.kind in _GROUNDS:
            painter.fillRect(rect, look.color(_GROUNDS[change.kind]))
        if option.state & option.state.State_Selected:
            painter.fillRect(rect, look.color("tinta_suave"))
        line = look.color("linea")
        ink.rule(painter, QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()), line)
        ink.rule(painter, QPointF(rect.right(), rect.top()), QPointF(rect.right(), rect.bottom()), line)

    def _cell(self, painter: QPainter, rect: QRectF, index: Index, look: Look, *, right: bool) -> None:
        fault = index.data(GridRole.FAULT)
        if isinstance(fault, CellFault):
            inner = rect.adjusted(1, 1, -2, -2)
            tone = _TONES[fault.level]
            ink.box(painter, inner, radius=3, fill=look.color(f"{tone}_suave"), edge=look.color(tone), width=1.5)
        room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if index.data(GridRole.MENDED):
            paint_state(painter, room.right() - look.px(SIZE), room.center().y(), "received", look)
            room.setRight(room.right() - look.px(SIZE) - GAP)
        ink.text(painter, room, str(index.data() or ""), look, align=ink.RIGHT if right else ink.LEFT)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = LineEdit(parent=parent)
        model = index.model()
        if isinstance(model, GridModel):
            editor.setAccessibleName(model.columns[index.column()].title)
        return editor

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, 30)


def _said(painter: QPainter, rect: QRectF, model: GridModel, index: Index, look: Look) -> None:
    """Write what is to be looked at in a row, after the shape of the worst of it."""
    words = str(index.data() or "")
    if not words:
        return
    levels = {
        fault.level
        for place in range(len(model.columns))
        if isinstance(fault := model.index(index.row(), place).data(GridRole.FAULT), CellFault)
    }
    state = "error" if "error" in levels else "warning" if levels else "info"
    room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
    paint_state(painter, room.left(), room.center().y(), state, look)
    room.setLeft(room.left() + look.px(SIZE) + GAP)
    tone = _TONES.get(state, "texto2")
    ink.text(painter, room, words, look, role="second", tone=tone)


def _clear(head: QHeaderView) -> None:
    """Let the ground of the table show where a head has no section."""
    head.viewport().setAutoFillBackground(False)
    palette = QPalette()
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window, QPalette.ColorRole.Button):
        palette.setColor(role, QColor(Qt.GlobalColor.transparent))
    head.setPalette(palette)


class GridHead(QHeaderView):
    """The titles of the columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHighlightSections(False)
        _clear(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), look_of(self).px(28))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look, area = look_of(self), QRectF(rect)
        painter.fillRect(area, look.color("sup2"))
        ink.rule(painter, area.bottomLeft(), area.bottomRight(), look.color("linea"))
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        inner = area.adjusted(_PADDING, 0, -_PADDING, 0)
        ink.text(painter, inner, title, look, role="second_emphasis", tone="texto2")


class GridNumbers(QHeaderView):
    """The number of each row, as a fault names it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSectionSize(20)
        _clear(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look_of(self).px(_NUMBERS), super().sizeHint().height())

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look, area = look_of(self), QRectF(rect)
        painter.fillRect(area, look.color("sup2"))
        ink.rule(painter, area.bottomLeft(), area.bottomRight(), look.color("linea"))
        number = area.adjusted(0, 0, -_PADDING, 0)
        ink.text(painter, number, str(logicalIndex + 1), look, role="second", tone="texto3", align=ink.RIGHT)
