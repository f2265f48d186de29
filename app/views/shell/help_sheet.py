"""F1: the keys that work here, searchable and in two groups, and the help of the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.views.dialogs.dialog import Dialog
from app.views.shell.actions import EVERYWHERE, Action, spanish_keys
from app.views.shell.help_text import fill
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button
from app.views.widgets.card import Card
from app.views.widgets.combo import fold
from app.views.widgets.keycap import KeyCap
from app.views.widgets.scroll import Scroll
from app.views.widgets.search import SearchBox
from app.views.widgets.text import Text

_KEYS, _SIZE = 340, (840, 560)


class _KeyRow(QWidget):
    """One action: its words and its caps."""

    def __init__(self, action: Action) -> None:
        super().__init__()
        self.words = fold(f"{action.title} {spanish_keys(action.shortcut)}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(action.title), 1)
        row.addWidget(KeyCap(spanish_keys(action.shortcut)))


class _Group(QWidget):
    """A title and the keys below it; it goes when none of them is listed."""

    def __init__(self, title: str, actions: Sequence[Action]) -> None:
        super().__init__()
        self.rows = [_KeyRow(action) for action in actions if action.shortcut]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(Text(title, "second_strong", "texto2"))
        for row in self.rows:
            column.addWidget(row)
        if not self.rows:
            self.hide()

    def filter(self, wanted: str) -> None:
        """List only what holds some words."""
        for row in self.rows:
            row.setVisible(wanted in row.words)
        self.setVisible(any(wanted in row.words for row in self.rows))


class HelpSheet(Dialog):
    """Keys at the left, help at the right. `text` is Markdown; its first `# ` line is left out: the card has it."""

    def __init__(self, title: str, actions: Sequence[Action], text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ayuda: {title}").format(title=title))
        self.box = SearchBox(self.tr("Buscar una tecla"))
        self.box.textChanged.connect(self._on_typed)
        self.box.left.connect(self.reject)
        self._groups = (
            _Group(self.tr("De esta página"), [action for action in actions if action.where != EVERYWHERE]),
            _Group(self.tr("De todo el programa"), [action for action in actions if action.where == EVERYWHERE]),
        )
        self.browser = QTextBrowser()
        self._build(title, text)
        self.resize(look_of(self).px(_SIZE[0]), look_of(self).px(_SIZE[1]))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, title: str, text: str) -> None:
        keys = Card(self.tr("Teclas"))
        keys.setFixedWidth(look_of(self).px(_KEYS))
        keys.add(self.box)
        keys.add(self._build_list(), 1)
        page = Card(title)
        self._fill(text)
        page.add(self.browser, 1)
        close = Button(self.tr("Cerrar"), keys="Esc")
        close.clicked.connect(self.accept)
        page.add_right(close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(keys)
        layout.addWidget(page, 1)

    def _build_list(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        for group in self._groups:
            column.addWidget(group)
        column.addStretch(1)
        return Scroll(content)

    def _fill(self, text: str) -> None:
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        self.browser.setAccessibleName(self.tr("Ayuda de la página"))
        self.browser.setOpenExternalLinks(False)
        fill(self.browser.document(), text, look_of(self))
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)

    def listed(self) -> list[str]:
        """Words of the keys listed now."""
        return [row.words for group in self._groups for row in group.rows if not row.isHidden()]

    def _on_typed(self, typed: str) -> None:
        wanted = fold(typed.strip())
        for group in self._groups:
            group.filter(wanted)
