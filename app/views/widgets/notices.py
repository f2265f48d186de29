"""Notices: the bar under a title, and the toast for what can be undone."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.states import STATES, paint_shape, tone_edge, tone_ink, tone_soft
from app.views.widgets.text import Text, without_marks

_INSET = 18


class _Emblem(QWidget):
    """The shape or icon at the left of a notice."""

    def __init__(self, state: str, icon: str, tone: str) -> None:
        super().__init__()
        self._state, self._icon, self._tone = state, icon, tone
        self.setFixedSize(16, 16)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        color = look.color(self._tone)
        if self._icon:
            paint_icon(painter, QRectF(0, 0, 16, 16), self._icon, color)
        else:
            ground = look.color("barra") if self._tone == "barra_ok" else look.color("sup")
            paint_shape(painter, QRectF(1, 1, 14, 14), STATES[self._state].shape, color, ground)
        painter.end()


class MessageBar(QWidget):
    """Information, warning or error under the title; stays until solved or closed. `kind`: info, warning, error."""

    closed = Signal()

    def __init__(
        self,
        kind: str,
        words: str,
        note: str = "",
        *,
        icon: str = "",
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = STATES[kind].tone
        self._words = Text(words, "strong" if note else "body", wrap=True)
        self._note = Text(note, "second", wrap=True)
        if not note:
            self._note.hide()
        self.setAccessibleName(without_marks(f"{words}. {note}" if note else words))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_INSET, 6, 8, 6)
        self._row.setSpacing(8)
        self._row.addWidget(_Emblem(kind, icon, tone_ink(self._tone)))
        self._row.addSpacing(2)
        self._row.addLayout(self._stack(), 1)
        self.setMinimumHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if closable:
            self._add_close()

    def _stack(self) -> QVBoxLayout:
        stack = QVBoxLayout()
        stack.setSpacing(0)
        stack.addStretch(1)
        stack.addWidget(self._words)
        stack.addWidget(self._note)
        stack.addStretch(1)
        return stack

    def _add_close(self) -> None:
        close = Button(self.tr("Cerrar aviso"), Kind.QUIET, icon="x", small=True)
        close.set_only_icon(True)
        close.clicked.connect(self._on_close)
        self._row.addWidget(close)

    def add_action(self, widget: QWidget) -> None:
        """Put a button or a link at the right: what can be done about it."""
        self._row.addWidget(widget)

    def set_words(self, words: str, note: str = "") -> None:
        """Change what is said."""
        self._words.set_text(words)
        self._note.set_text(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(without_marks(f"{words}. {note}" if note else words))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        soft, edge = look.color(tone_soft(self._tone)), look.color(tone_edge(self._tone))
        ink.box(painter, rect, radius=6, fill=soft, edge=edge)
        path = QPainterPath()
        path.addRoundedRect(rect, 6, 6)
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, 4, rect.height()), look.color(tone_ink(self._tone)))
        painter.end()

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()


class DarkBar(QWidget):
    """Dark ground of toasts and of the bulk bar, the same in both themes; put widgets in `row`."""

    def __init__(self, *, tall: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tall = tall
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 4, 8, 4)
        self.row.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), look_of(self).px(self._tall))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        edge = look.color("barra_borde")
        ink.box(painter, QRectF(self.rect()), radius=8, fill=look.color("barra"), edge=edge)
        painter.end()


class Toast(DarkBar):
    """What was done and can be undone: 8 s, pauses while it has focus. `undone` or `expired` comes once."""

    undone = Signal()
    expired = Signal()

    def __init__(self, words: str, *, seconds: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(tall=40, parent=parent)
        self._left = seconds
        self._clock = Text("", "second", "barra_texto2")
        self._undo = Button(self.tr("Deshacer"), Kind.ON_BAR, keys="Ctrl+Z", small=True)
        self._undo.clicked.connect(self.undo)
        self._undo.installEventFilter(self)
        self.row.addWidget(_Emblem("ok", "", "barra_ok"))
        self.row.addWidget(Text(words, "body", "barra_texto"), 1)
        self.row.addWidget(self._clock)
        self.row.addWidget(self._undo)
        self.setAccessibleName(words)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._on_second)
        self._timer.start()
        self._show_left()

    @property
    def seconds_left(self) -> int:
        """Seconds until it goes away by itself."""
        return self._left

    @property
    def counting(self) -> bool:
        """Whether the seconds run now."""
        return self._timer.isActive()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and self._left > 0:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _show_left(self) -> None:
        self._clock.set_text(self.tr("{seconds} s").format(seconds=self._left))

    def _on_second(self) -> None:
        self._left -= 1
        self._show_left()
        if self._left <= 0:
            self._end()
            self.expired.emit()

    def undo(self) -> None:
        """Undo, as the button does; the page binds Ctrl+Z to this in its actions."""
        self._end()
        self.undone.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._left = 0
        self.hide()
