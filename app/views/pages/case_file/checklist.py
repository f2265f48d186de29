"""The checklist as a table: one key per state on the selected line, files by dialog, drag and drop or paste."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.rows.cases import ItemLine
from app.views.attaching import from_paths, offered
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.lists.checklist_states import LETTERS
from app.views.overriding import override
from app.views.pages.case_file.reading import CaseRead, ItemRow
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import CardFoot
from app.views.widgets.table import Table
from app.views.widgets.taking import ask_papers, welcome
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

_PROOF_INDENT = 1
_TWO_LINES, _ONE_LINE = 38, 32


def columns(tr: Callable[[str], str]) -> list[Column[ItemRow]]:
    """Return the columns; number and state never go nor are cut."""
    return [
        Column("label", tr("N.º"), lambda row: row.label, tone="texto2", width=44, keep=True),
        Column("title", tr("Requisito publicado y pruebas"), lambda row: row.title, second=lambda row: row.note,
               role="emphasis", indent=lambda row: _PROOF_INDENT if row.is_proof else 0, width=220, stretch=2),
        Column("state", tr("Estado"), lambda row: row.state, state=lambda row: row.shape, width=162, keep=True),
        Column("date", tr("Fecha"), lambda row: row.date, tone="texto2", width=72, drop=1),
        Column("sheets", tr("Fojas"), lambda row: row.sheets, right=True, tone="texto2", width=60, drop=2),
    ]  # fmt: skip


class ItemTable(Table):
    """Letters give states, A attaches, Supr takes the last file out, Ctrl+V pastes one."""

    marked = Signal(str)
    attach_wanted = Signal()
    paste_wanted = Signal()
    remove_wanted = Signal()
    focus_changed = Signal()

    def __init__(self, model: RowsModel[ItemRow], name: str) -> None:
        super().__init__(model, name, dense=True)
        self._items = model
        model.modelReset.connect(self._fit_rows)

    def _fit_rows(self) -> None:
        """Lower the rows of one line, and keep the selected one whole in sight: large letters leave few rows."""
        look = look_of(self)
        for position, row in enumerate(self._items.rows):
            self.setRowHeight(position, look.px(_TWO_LINES if row.note else _ONE_LINE))
        self.scrollTo(self.currentIndex())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif plain and letter == "A":
            self.attach_wanted.emit()
        elif plain and letter in LETTERS:
            self.marked.emit(LETTERS[letter])
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class Checklist(QWidget):
    """Emits what the person wants; the page asks the services.

    marked: an item and its new state; offered: an item and the files that came; removed: an item whose last file goes.
    """

    marked = Signal(object, str)
    offered = Signal(object, list)
    removed = Signal(object)
    looked = Signal()
    moved = Signal()
    nothing_offered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model: RowsModel[ItemRow] = RowsModel(columns(self.tr), key=lambda row: row.key)
        self.table = ItemTable(self.model, self.tr("Requisitos"))
        self.attach = Button(self.tr("Adjuntar"), Kind.QUIET, icon="paperclip", keys="A", small=True)
        self.paste = Button(self.tr("Pegar"), Kind.QUIET, icon="clipboard", keys="Ctrl+V", small=True)
        self._rule = Text("", "second", "texto2")
        self.setAcceptDrops(True)
        self.setFocusProxy(self.table)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        foot = CardFoot(height=36)
        foot.row.addWidget(self._rule, 1)
        foot.row.addWidget(self.attach)
        foot.row.addWidget(self.paste)
        column.addWidget(foot)
        self.table.set_empty(EmptyState(self.tr("La ficha no pide ningún requisito."), icon="check-circle"))

    def _connect(self) -> None:
        self.table.marked.connect(self.mark)
        self.table.moved.connect(lambda _row: self.moved.emit())
        self.table.focus_changed.connect(self.moved)
        self.table.opened.connect(lambda _row: self.looked.emit())
        self.table.attach_wanted.connect(self.choose_files)
        self.table.paste_wanted.connect(self.paste_files)
        self.table.remove_wanted.connect(self.remove_file)
        self.attach.clicked.connect(self.choose_files)
        self.paste.clicked.connect(self.paste_files)

    def show_case(self, read: CaseRead) -> None:
        """Show the lines; the frame stays where it was, else goes to the first one that lacks something."""
        before = self.table.current_row()
        self.model.set_rows(read.items)
        kept = isinstance(before, ItemRow) and self.table.go_to(before.key)
        if not kept:
            lacking = (place for place, row in enumerate(read.items) if row.item and not row.item.settled)
            self.table.go_to_position(next(lacking, 0))
        self.moved.emit()

    def set_narrow(self, *, narrow: bool) -> None:
        """Let the words of the buttons give way to the sentence beside them, which is shorter then."""
        whole = self.tr("Solo lo publicado. No pida copia de lo que el Estado ya tiene (LOOETA, art. 23.1).")
        self._rule.set_text(self.tr("No pida copia de lo que el Estado ya tiene (LOOETA, 23.1).") if narrow else whole)
        for button in (self.attach, self.paste):
            button.set_only_icon(narrow)

    def item(self) -> ItemLine | None:
        """Return the selected line; the head of a group stands for its first line."""
        row = self.table.current_row()
        if not isinstance(row, ItemRow):
            return None
        if row.item is None:
            following = self.model.row_at(self.table.currentIndex().row() + 1)
            return following.item if following else None
        return row.item

    def mark(self, state: str) -> None:
        """Ask for a state of the selected line."""
        item = self.item()
        if item is not None:
            self.marked.emit(item, state)

    def step(self) -> None:
        """Go to the next line: what was selected is done."""
        self.table.go_to_position(self.table.currentIndex().row() + 1)

    def choose_files(self) -> None:
        """Let the person pick files for the selected line."""
        item = self.item()
        if item is None:
            return
        paths = ask_papers(self, self.tr("Adjuntar a {title}").format(title=item.title))
        if paths:
            self.offered.emit(item, from_paths(paths))

    def paste_files(self) -> None:
        """Take what the clipboard holds."""
        self.take(QGuiApplication.clipboard().mimeData(), self.tr("Imagen pegada.jpg"))

    def take(self, mime: QMimeData, name: str) -> None:
        """Offer dropped or pasted files to the selected line."""
        item, files = self.item(), offered(mime, name)
        if item is not None and files:
            self.offered.emit(item, files)
        elif not files:
            self.nothing_offered.emit()

    def remove_file(self) -> None:
        """Ask to take the last file of the selected line out."""
        item = self.item()
        if item is not None and item.attachments:
            self.removed.emit(item)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        welcome(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        place = self.table.viewport().mapFrom(self, event.position().toPoint())
        row = self.table.rowAt(place.y())
        if row >= 0:
            self.table.go_to_position(row)
        self.take(event.mimeData(), self.tr("Imagen soltada.jpg"))
