"""Field: label above with its Alt letter, the editor, and one reserved line that helps, confirms, warns or stops."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.inputs import FieldState
from app.views.widgets.states import SIZE, paint_shape
from app.views.widgets.tab_order import speaker
from app.views.widgets.text import Text, plain

_SHAPES = {
    FieldState.HELP: ("info_disc", "texto2"),
    FieldState.OK: ("check_disc", "ok"),
    FieldState.WARNING: ("triangle", "aviso"),
    FieldState.ERROR: ("error_disc", "error"),
}


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader, if there is one, say something new at once."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class _MessageShape(QWidget):
    """The shape before the sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._state = FieldState.NONE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, state: FieldState) -> None:
        """Change the shape."""
        self._state = state
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(look.px(SIZE) + 2, look.px(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._state not in _SHAPES:
            return
        painter = ink.begin(self)
        look = look_of(self)
        shape, tone = _SHAPES[self._state]
        side = look.px(SIZE)
        rect = QRectF(1, (self.height() - side) / 2, side, side)
        paint_shape(painter, rect, shape, look.color(tone), look.color("sup"))
        painter.end()


class FieldMessage(QWidget):
    """The line below a field: shape and sentence; it keeps its place while empty if it is reserved."""

    def __init__(self, *, reserved: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reserved = reserved
        self._shape = _MessageShape()
        self._sentence = Text("", "second", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if not reserved:  # showing what has no parent yet would open a window
            self.hide()

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._sentence.text()

    def say(self, state: FieldState, words: str) -> None:
        """Show a sentence, or nothing."""
        self._shape.set_state(state if words else FieldState.NONE)
        self._sentence.set_text(words)
        self._sentence.set_tone(_SHAPES[state][1] if state in _SHAPES else "texto2")
        self.setAccessibleName(words)
        self.setVisible(self._reserved or bool(words))


class Field(QWidget):
    """A labelled editor. The label's `&` letter focuses it; the message is tied to the editor for readers."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        optional: bool = False,
        help_text: str = "",
        reserved: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._help = help_text
        self.label = Text(label, "emphasis", mnemonic=True)
        self.label.setBuddy(speaker(editor) or editor)
        self.message = FieldMessage(reserved=reserved or bool(help_text))
        if not editor.accessibleName():
            editor.setAccessibleName(plain(label))
        self._build(optional=optional)
        self.clear_message()

    def _build(self, *, optional: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.label)
        if optional:
            head.addWidget(Text(self.tr("opcional"), "second", "texto2"))
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addWidget(self.editor)
        layout.addWidget(self.message)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        # Qt would wrap the message at the narrowest width and reserve room for all those lines
        hint = super().sizeHint()
        wrapped = self.heightForWidth(max(self.width(), 200))  # -1 without a message
        return QSize(hint.width(), wrapped if wrapped > 0 else hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def set_message(self, state: FieldState, words: str) -> None:
        """Say something about the content; the edge of the editor follows and a reader announces it once."""
        is_news = words != self.message.words and state in (FieldState.ERROR, FieldState.WARNING)
        self.message.say(state, words)
        if hasattr(self.editor, "set_state"):
            self.editor.set_state(state)
        self.editor.setAccessibleDescription(words)
        if is_news:
            announce(self.editor, words)

    def clear_message(self) -> None:
        """Go back to the help, or to nothing."""
        self.set_message(FieldState.HELP if self._help else FieldState.NONE, self._help)

    def set_help(self, words: str) -> None:
        """Change the help shown while there is nothing else to say."""
        self._help = words
        self.clear_message()
