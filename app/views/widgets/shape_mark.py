"""The shape of a state by itself, beside words that somebody else writes."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.states import SIZE, paint_state


class ShapeMark(QWidget):
    """A key of STATES as its shape; the words beside it carry the meaning."""

    def __init__(self, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_state(self, state: str) -> None:
        """Change the shape."""
        self._state = state
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(look.px(SIZE) + 1, look.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        paint_state(painter, 0, look.px(9), self._state, look)
        painter.end()
