"""F1: the keys that work here, searchable, and the help of the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.views.shell.actions import Action, spanish_keys
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button
from app.views.widgets.card import Card
from app.views.widgets.combo import fold
from app.views.widgets.keycap import KeyCap
from app.views.widgets.scroll import Scroll
from app.views.widgets.search import SearchBox
from app.views.widgets.text import Text


class _KeyRow(QWidget):
    """One action: its words and its caps."""

    def __init__(self, action: Action) -> None:
        super().__init__()
        self.words = fold(f"{action.title} {spanish_keys(action.shortcut)}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(action.title), 1)
        row.addWidget(KeyCap(spanish_keys(action.shortcut)))


class HelpSheet(QDialog):
    """Keys at the left, help at the right. `text` is Markdown; its first `# ` line is left out: the card has it."""

    def __init__(self, title: str, actions: Sequence[Action], text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ayuda: {title}").format(title=title))
        self.box = SearchBox(self.tr("Buscar una tecla"))
        self.box.textChanged.connect(self._on_typed)
        self.box.left.connect(self.reject)
        self._rows = [_KeyRow(action) for action in actions if action.shortcut]
        self.browser = QTextBrowser()
        self._build(title, text)
        self.resize(840, 560)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, title: str, text: str) -> None:
        keys = Card(self.tr("Teclas de esta página"))
        keys.setFixedWidth(340)
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
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)
        return Scroll(content)

    def _fill(self, text: str) -> None:
        look = look_of(self)
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        self.browser.setAccessibleName(self.tr("Ayuda de la página"))
        self.browser.setOpenExternalLinks(False)
        self.browser.document().setDefaultFont(look.font("body"))
        body = text.split("\n", 1)[-1] if text.startswith("# ") else text
        self.browser.document().setMarkdown(body, QTextDocument.MarkdownFeature.MarkdownNoHTML)

    def listed(self) -> list[str]:
        """Words of the keys listed now."""
        return [row.words for row in self._rows if not row.isHidden()]

    def _on_typed(self, typed: str) -> None:
        wanted = fold(typed.strip())
        for row in self._rows:
            row.setVisible(wanted in row.words)
