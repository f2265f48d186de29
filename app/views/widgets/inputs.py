"""Text editors with their box painted from the tokens: one line, password, paragraph and date."""

from datetime import date
from enum import StrEnum
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.states import paint_state

LIVE_CHECK_MS = 300
_EDGES = {"error": "error", "warning": "aviso"}


class FieldState(StrEnum):
    """What the field says about its content; error blocks, warning lets go on."""

    NONE = "none"
    HELP = "help"
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


@runtime_checkable
class HasState(Protocol):
    """An editor whose edge shows the state of its field."""

    def set_state(self, state: FieldState) -> None:
        """Show the state."""


def clear_base(widget: QWidget) -> None:
    """Let the painted box show through Qt's own editor."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
    widget.setPalette(palette)


def paint_box(painter: QPainter, rect: QRectF, look: Look, state: FieldState, *, focused: bool, active: bool) -> None:
    """Paint the box of an editor: grey when it cannot be written, 2 px edges for state and focus."""
    edge = _EDGES.get(state.value)
    fill = "sup" if active else "sup2"
    if edge:
        ink.box(painter, rect, radius=6, fill=look.color(fill), edge=look.color(edge), width=2)
        if focused:
            ink.box(painter, rect.adjusted(2, 2, -2, -2), radius=4, edge=look.color("tinta"))
    elif focused:
        ink.box(painter, rect, radius=6, fill=look.color(fill), edge=look.color("tinta"), width=2)
    else:
        ink.box(painter, rect, radius=6, fill=look.color(fill), edge=look.color("linea_fuerte" if active else "linea"))


class LineEdit(QLineEdit):
    """One line. `settled` comes 300 ms after the last key and on leaving: the moment for a live check."""

    settled = Signal(str)

    def __init__(
        self, content: str = "", *, placeholder: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(content, parent)
        self._state, self._icon, self._settled = FieldState.NONE, icon, content
        self.setFrame(False)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        clear_base(self)
        self._pause = QTimer(self, singleShot=True, interval=LIVE_CHECK_MS)
        self._pause.timeout.connect(self._settle)
        self.textEdited.connect(self._on_edited)
        self._set_margins()

    @property
    def state(self) -> FieldState:
        """What the edge shows now."""
        return self._state

    def set_state(self, state: FieldState) -> None:
        """Show the state of the field on its edge (and a mark at the right when correct)."""
        self._state = state
        self._set_margins()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(max(120, super().sizeHint().width()), look_of(self).px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(48, look_of(self).px(32))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        active = self.isEnabled() and not self.isReadOnly()
        paint_box(painter, QRectF(self.rect()), look, self._state, focused=self.hasFocus(), active=active)
        self._paint_marks(painter, look)
        painter.end()
        super().paintEvent(event)

    def _paint_marks(self, painter: QPainter, look: Look) -> None:
        middle = self.height() / 2
        if self._icon:
            paint_icon(painter, QRectF(9, middle - 8, 16, 16), self._icon, look.color("texto2"))
        if self._state is FieldState.OK:
            paint_state(painter, self.width() - 9 - look.px(12), middle, "ok", look)

    def _set_margins(self) -> None:
        right = 28 if self._state is FieldState.OK else 9
        self.setTextMargins(33 if self._icon else 9, 0, right, 0)

    def _on_edited(self) -> None:
        self._pause.start()

    def _settle(self) -> None:
        self._pause.stop()
        if self.text() != self._settled:
            self._settled = self.text()
            self.settled.emit(self._settled)


class PasswordEdit(LineEdit):
    """One line whose content is never shown nor remembered by the input method."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)


class DateEdit(LineEdit):
    """A date written as dd/mm/aaaa; one or two digits and the separators / - . are taken, two-digit years are not."""

    date_changed = Signal(object)

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(placeholder="dd/mm/aaaa", icon="calendar-blank", parent=parent)
        self.setMaximumWidth(160)
        self.set_date(day)
        self.settled.connect(self._on_settled)

    def set_date(self, day: date | None) -> None:
        """Write a date, or nothing."""
        self.setText(f"{day:%d/%m/%Y}" if day else "")

    def date(self) -> date | None:
        """Return the date written, or None if it is empty or not a date yet."""
        parts = self.text().replace("-", "/").replace(".", "/").split("/")
        if len(parts) != 3 or not all(part.strip().isdigit() for part in parts) or len(parts[2].strip()) != 4:
            return None
        try:
            return date(int(parts[2]), int(parts[1]), int(parts[0]))
        except ValueError:
            return None

    def _on_settled(self) -> None:
        day = self.date()
        if day is not None and not self.hasFocus():
            self.set_date(day)
        self.date_changed.emit(day)


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
