"""Ctrl+K: every action of this place, and cases by number or name, found by a few letters."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.views.dialogs.dialog import Dialog
from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.shell.actions import Actions, spanish_keys
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.combo import fold
from app.views.widgets.inputs import clear_base
from app.views.widgets.keycap import caps_width, paint_caps, split_keys
from app.views.widgets.search import SearchBox

_MOST: Final = 12
_WORTH: Final = 75
_ENTRY: Final = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class Entry(NamedTuple):
    """A line of the palette: what runs, its words, a note, its key and icon."""

    key: str
    words: str
    note: str = ""
    keys: str = ""
    icon: str = ""


def rank(typed: str, entries: Sequence[Entry]) -> list[Entry]:
    """Order entries by how well they answer to what was typed; nothing typed keeps their order."""
    if not typed.strip():
        return list(entries[:_MOST])
    from rapidfuzz import fuzz, process

    words = [fold(f"{entry.words} {entry.note}") for entry in entries]
    hits = process.extract(fold(typed), words, scorer=fuzz.partial_ratio, limit=_MOST, score_cutoff=_WORTH)
    return [entries[position] for _words, _score, position in hits]


class _EntryModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def set_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.entries)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.words} {entry.note}".strip()
        return entry if role == _ENTRY else None


class _EntryDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        widget = self.parent()
        return QSize(100, look_of(widget).px(36) if isinstance(widget, QWidget) else 36)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        widget, entry = self.parent(), index.data(_ENTRY)
        if not isinstance(widget, QWidget) or not isinstance(entry, Entry):
            return
        look = look_of(widget)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            soft, edge = look.color("tinta_suave"), look.color("tinta")
            ink.box(painter, rect.adjusted(4, 1, -4, -1), radius=6, fill=soft, edge=edge, width=2)
        middle = rect.center().y()
        paint_icon(painter, QRectF(16, middle - 8, 16, 16), entry.icon or "caret-right", look.color("texto2"))
        caps = split_keys(entry.keys)
        right = rect.right() - 14 - caps_width(look, caps)
        paint_caps(painter, right, middle, caps, look)
        ink.text(painter, QRectF(44, rect.top(), right - 52, rect.height()), entry.words, look, role="emphasis")
        left = 52 + look.width("emphasis", entry.words)
        rest = QRectF(left, rect.top(), max(0.0, right - left - 8), rect.height())
        ink.text(painter, rest, entry.note, look, role="second", tone="texto2")
        painter.restore()


class CommandPalette(Dialog):
    """Opens over the window. `find_cases(typed)` gives entries; `case_chosen` carries the key of one."""

    case_chosen = Signal(str)

    def __init__(
        self, actions: Actions, find_cases: Callable[[str], Sequence[Entry]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._actions, self._find_cases = actions, find_cases
        self._case_keys: set[str] = set()
        self.setWindowTitle(self.tr("Buscar una acción o un trámite"))
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.box = SearchBox(self.tr("Escriba una acción, un número o un nombre"), keys="Esc")
        self.list = QListView()
        self._model = _EntryModel(self)
        self._build()
        self.box.textChanged.connect(self._on_typed)
        self.box.submitted.connect(lambda _typed: self.run_current())
        self.box.left.connect(self.reject)
        self.list.clicked.connect(lambda _index: self.run_current())
        self._on_typed("")

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Resultados"))
        clear_base(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 9, 9, 9)
        layout.addWidget(self.box)
        layout.addWidget(self.list)
        self.resize(560, 420)

    @property
    def entries(self) -> list[Entry]:
        """What is listed now."""
        return self._model.entries

    def run_current(self) -> None:
        """Do what the chosen line says, after closing."""
        entry = self.list.currentIndex().data(_ENTRY)
        if not isinstance(entry, Entry):
            return
        self.accept()
        if entry.key in self._case_keys:
            self.case_chosen.emit(entry.key)
        else:
            self._actions.run(entry.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        if step and self.entries:
            row = (self.list.currentIndex().row() + step) % len(self.entries)
            self.list.setCurrentIndex(self._model.index(row))
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink.floating_card(self)

    def _on_typed(self, typed: str) -> None:
        cases = list(self._find_cases(typed)) if typed.strip() else []
        self._case_keys = {entry.key for entry in cases}
        self._model.set_entries([*cases[:_MOST], *rank(typed, self._action_entries())])
        self.list.setCurrentIndex(self._model.index(0))

    def _action_entries(self) -> list[Entry]:
        return [
            Entry(action.key, action.title, keys=spanish_keys(action.shortcut), icon=action.icon)
            for action in self._actions.here()
            if action.run is not None
        ]
