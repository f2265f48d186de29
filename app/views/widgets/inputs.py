"""One-line editors with their box painted from the tokens, shared by every other editor."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.states import paint_state

LIVE_CHECK_MS = 300
_EDGES = {"error": "error", "warning": "aviso"}
_COMES_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_PLACES_CURSOR = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.MouseFocusReason,
)
"""Reasons for which Qt itself selects everything or puts the cursor where the mouse is."""


class FieldState(StrEnum):
    """What the field says about its content; error blocks, warning lets go on."""

    NONE = "none"
    HELP = "help"
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


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
        self._state, self._icon, self._said = FieldState.NONE, icon, content
        self._left_at: int | None = None
        self.setFrame(False)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        clear_base(self)
        self._pause = QTimer(self, singleShot=True, interval=LIVE_CHECK_MS)
        self._pause.timeout.connect(self.settle)
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
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _PLACES_CURSOR and self._left_at is not None:
            self.setCursorPosition(self._left_at)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()
        if event.reason() not in _COMES_BACK:
            self._left_at = self.cursorPosition()
            self.home(False)  # noqa: FBT003 (Qt)  what does not fit is read from its beginning
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

    def settle(self) -> None:
        """Say at once what is written, without waiting for the pause."""
        self._pause.stop()
        if self.text() != self._said:
            self._said = self.text()
            self.settled.emit(self._said)


class PasswordEdit(LineEdit):
    """One line whose content is never shown nor remembered by the input method."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
