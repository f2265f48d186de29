"""Some lines of free text in the same box as the other editors."""

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.inputs import LIVE_CHECK_MS, FieldState, clear_base, paint_box


class _Paragraph(QPlainTextEdit):
    """The editor inside a TextArea; Tab leaves it, because a form is walked with Tab."""

    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        clear_base(self)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class TextArea(QWidget):
    """Some lines of free text."""

    settled = Signal(str)

    def __init__(
        self, content: str = "", *, lines: int = 3, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state, self._lines = FieldState.NONE, lines
        self.editor = _Paragraph(self)
        self.editor.setPlainText(content)
        self.editor.setPlaceholderText(placeholder)
        self.editor.focus_changed.connect(self._on_focus_changed)
        self._pause = QTimer(self, singleShot=True, interval=LIVE_CHECK_MS)
        self._pause.timeout.connect(self._settle)
        self.editor.textChanged.connect(self._pause.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 3, 3, 3)
        layout.addWidget(self.editor)
        self.setFocusProxy(self.editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return what is written."""
        return self.editor.toPlainText()

    def setText(self, content: str) -> None:  # noqa: N802 (same name as QLineEdit, so that forms treat both alike)
        """Replace what is written."""
        self.editor.setPlainText(content)

    def set_state(self, state: FieldState) -> None:
        """Show the state of the field on its edge."""
        self._state = state
        self.update()

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.editor.setAccessibleName(name)

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(240, look.px(18) * self._lines + 14)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        active = self.isEnabled() and not self.editor.isReadOnly()
        focused = self.editor.hasFocus()
        paint_box(painter, QRectF(self.rect()), look_of(self), self._state, focused=focused, active=active)
        painter.end()

    def _on_focus_changed(self) -> None:
        self.update()
        if not self.editor.hasFocus() and self._pause.isActive():
            self._settle()

    def _settle(self) -> None:
        self._pause.stop()
        self.settled.emit(self.text())
