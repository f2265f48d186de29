"""Search box: magnifier, its key as a cap while empty, the count of what was found inside."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.inputs import LineEdit
from app.views.widgets.keycap import caps_width, paint_caps, split_keys


class SearchBox(LineEdit):
    """Emits `submitted` with Intro and `left` with Esc on an empty box (Esc empties it first)."""

    submitted = Signal(str)
    left = Signal()

    def __init__(self, placeholder: str, *, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder=placeholder, icon="magnifying-glass", parent=parent)
        self._caps, self._count = split_keys(keys), ""
        self.setAccessibleName(placeholder)
        self._make_room()
        self.textChanged.connect(self._make_room)

    def set_count(self, words: str) -> None:
        """Show how many were found ("13 de 31")."""
        self._count = words
        self.setAccessibleDescription(words)
        self._make_room()

    def _make_room(self) -> None:
        look = look_of(self)
        room = look.width("second", self._count) if self._count else caps_width(look, self._caps)
        self.setTextMargins(35, 0, round(room) + 7, 0)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Esc for the box: a page that knows the key too would leave with it."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self.settled.emit("")
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.submitted.emit(self.text())
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = ink.begin(self)
        self._paint_end(painter, look_of(self))
        painter.end()

    def _paint_end(self, painter: QPainter, look: Look) -> None:
        if self._count:
            rect = QRectF(0, 0, self.width() - 9, self.height())
            ink.text(painter, rect, self._count, look, role="second", tone="texto2", align=ink.RIGHT)
        elif self._caps:
            paint_caps(painter, self.width() - 6 - caps_width(look, self._caps), self.height() / 2, self._caps, look)
