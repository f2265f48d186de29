"""A combo that filters while typing; accents and capitals do not matter."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.inputs import FieldState, clear_base, paint_box
from app.views.widgets.options import Option

_FOLDED = Qt.ItemDataRole.UserRole + 1
_KEY = Qt.ItemDataRole.UserRole


def fold(words: str) -> str:
    """Return words without accents nor capitals, for comparing."""
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


class _Completer(QCompleter):
    """Matches any part of the folded words and answers with the words as they are."""

    def __init__(self, model: QStandardItemModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    @override
    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class ComboBox(QComboBox):
    """More than nine options. Emits `chosen` with the key when a person changes it."""

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[Option] = (), key: str = "", *, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state, self._settled = FieldState.NONE, key
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setLineEdit(self._build_editor(placeholder))
        self.setCompleter(_Completer(self._items, self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)
        self.set_options(options, key)

    def _build_editor(self, placeholder: str) -> QLineEdit:
        editor = QLineEdit(self)
        editor.setFrame(False)
        editor.setPlaceholderText(placeholder)
        editor.setAccessibleName(placeholder)
        editor.editingFinished.connect(self._on_finished)
        return editor

    def set_options(self, options: Sequence[Option], key: str = "") -> None:
        """Replace the options and choose one, or none."""
        self._items.clear()
        for option in options:
            item = QStandardItem(option.words)
            item.setData(option.key, _KEY)
            item.setData(fold(option.words), _FOLDED)
            self._items.appendRow(item)
        self.set_key(key)

    def key(self) -> str:
        """Key of the chosen option, or an empty text."""
        return str(self.currentData(_KEY) or "")

    def set_key(self, key: str) -> None:
        """Choose an option without telling anybody; an unknown key chooses nothing."""
        self._settled = key
        self.setCurrentIndex(self.findData(key, _KEY))
        if self.currentIndex() < 0:
            self.clearEditText()

    def set_state(self, state: FieldState) -> None:
        """Show the state of the field on its edge."""
        self._state = state
        self.update()

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        editor = self.lineEdit()
        if editor is not None:
            editor.setAccessibleName(name)

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        widest = max((look.width("body", self.itemText(row)) for row in range(min(self.count(), 40))), default=80)
        return QSize(min(320, round(widest) + 48), look.px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(72, look_of(self).px(32))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_editor()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._name_popup()
        self.update()

    def _name_popup(self) -> None:
        """Let the stylesheet find the list, which Qt makes only now."""
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None:
            popup.setObjectName("choices")

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clear_editor()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._clear_editor()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._place_editor()
        painter = ink.begin(self)
        look = look_of(self)
        paint_box(painter, QRectF(self.rect()), look, self._state, focused=self.hasFocus(), active=self.isEnabled())
        place = QRectF(self.width() - 25, self.height() / 2 - 6, 12, 12)
        paint_icon(painter, place, "caret-down", look.color("texto2"))
        painter.end()

    def _place_editor(self) -> None:
        editor = self.lineEdit()
        if editor is not None:
            editor.setGeometry(8, 2, self.width() - 36, self.height() - 4)

    def _clear_editor(self) -> None:
        """Show the box behind the words again: with each polish the combo gives its editor a ground of its own."""
        editor = self.lineEdit()
        if editor is not None:
            clear_base(editor)

    def _row_of(self, typed: str) -> int:
        """Return the row that the folded words mean: the same words, or the only ones that begin so or hold them."""
        words = [fold(self.itemText(row)) for row in range(self.count())]
        if typed in words:
            return words.index(typed)
        for likely in ([one for one in words if one.startswith(typed)], [one for one in words if typed in one]):
            if likely:
                return words.index(likely[0]) if len(likely) == 1 else -1
        return -1

    def _on_activated(self) -> None:
        if self.key() != self._settled:
            self._settled = self.key()
            self.chosen.emit(self._settled)

    def _on_finished(self) -> None:
        typed = fold(self.currentText().strip())
        row = self._row_of(typed) if typed else -1
        if typed and row < 0:
            row = self.findData(self._settled, _KEY)
        self.setCurrentIndex(row)
        if row < 0:
            self.clearEditText()
        self._on_activated()
