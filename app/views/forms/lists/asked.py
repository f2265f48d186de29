"""The editor of a list, in a form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.tables import EarlierList, TableRead
from app.models.texts_es import plural
from app.services.forms.compound import columns_of
from app.services.sentences import sentence
from app.services.tables.checking import row_of
from app.views.attaching import Offered, from_paths
from app.views.forms.asked import Asked
from app.views.forms.field_desk import FieldDesk, NeedsDesk
from app.views.forms.lists.model import GridModel
from app.views.forms.lists.read_sheet import ReadSheet
from app.views.forms.lists.view import GridView
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.fields import FieldMessage
from app.views.widgets.inputs import FieldState
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.field_codes import CpcField
    from app.models.catalogue.field_tables import TableField
    from app.services.territory import Territory

FILTER = "Excel, CSV (*.xlsx *.csv *.txt)"


class _Frame(QWidget):
    """The edge around the grid."""

    def __init__(self, grid: GridView) -> None:
        super().__init__()
        self._state = FieldState.NONE
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(grid)

    def set_state(self, state: FieldState) -> None:
        """Show the state of the list."""
        self._state = state
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = ink.begin(self), look_of(self)
        edge = {FieldState.ERROR: "error", FieldState.WARNING: "aviso"}.get(self._state, "linea_fuerte")
        rect = self.rect().toRectF()
        ink.box(painter, rect, radius=6, fill=look.color("sup"), edge=look.color(edge), width=1.5)
        painter.end()


class _ListEditor(QWidget):
    """The grid with its verbs below."""

    edited = Signal()

    def __init__(self, field: TableField | CpcField, label: str) -> None:
        super().__init__()
        self.model = GridModel(columns_of(field), field.max_rows, self)
        self.grid = GridView(self.model, label.replace("&", ""))
        self._frame = _Frame(self.grid)
        self.read = Button(self.tr("Leer archivo…"), Kind.SECONDARY, icon="file-arrow-up", small=True)
        self.paste = Button(self.tr("Pegar"), Kind.QUIET, icon="clipboard", small=True)
        self.remove = Button(self.tr("Quitar fila"), Kind.QUIET, icon="trash", small=True)
        self.next = Button(self.tr("Siguiente por revisar"), Kind.QUIET, icon="arrow-down", small=True)
        self.paste.setToolTip("Ctrl+V")
        self.remove.setToolTip(self.tr("Ctrl+Supr"))
        self.count = Text("", "second", "texto2")
        self.here = Text("", "second", "texto2", wrap=True)
        self.here.hide()
        self.message = FieldMessage(reserved=False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for part in (self.read, self.paste, self.remove, self.next):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._frame)
        column.addWidget(self.here)
        column.addLayout(foot)
        column.addWidget(self.message)
        self.setFocusProxy(self.grid)
        self._connect()
        self.show_count()

    def _connect(self) -> None:
        self.model.edited.connect(self.show_count)
        self.model.edited.connect(self.edited)
        self.model.modelReset.connect(self.show_count)
        self.grid.here.connect(self._show_here)
        self.paste.clicked.connect(self.grid.paste)
        self.remove.clicked.connect(self.grid.remove_current)
        self.next.clicked.connect(self.go_to_next)

    def _show_here(self, words: str) -> None:
        self.here.set_text(words)
        self.here.setVisible(bool(words))

    def show_count(self) -> None:
        """Say how many rows there are and how many cells are to be looked at."""
        faults = len(self.model.faults())
        words = plural(len(self.model.rows()), "fila", "filas")
        self.count.set_text(f"{words} · {faults} por revisar" if faults else words)
        self.next.setVisible(bool(faults))

    def go_to_next(self) -> None:
        """Go to the next cell to look at."""
        here = self.grid.currentIndex()
        index = self.model.next_fault(here.row(), here.column())
        if index.isValid():
            self.grid.go_to(index)

    def set_state(self, state: FieldState) -> None:
        """Show the state on the edge of the grid."""
        self._frame.set_state(state)


class ListAsked(Asked, NeedsDesk):
    """Rows typed, pasted or read from a file that was accepted."""

    editor: _ListEditor

    def __init__(self, field: TableField | CpcField, label: str) -> None:
        super().__init__(field.key, label, _ListEditor(field, label), optional=field.optional, help_text=field.help)
        self._field = field
        self.editor.edited.connect(self.changed)
        self.editor.read.clicked.connect(self._on_read)
        self.editor.read.setVisible(False)

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> ListAsked:
        """Build it from a declared field."""
        return cls(field, label)

    @override
    def meet(self, desk: FieldDesk | None) -> None:
        super().meet(desk)
        self.editor.read.setVisible(desk is not None)

    @override
    def value(self) -> object:
        return [dict(row) for row in self.editor.model.rows()]

    @override
    def set_value(self, value: object) -> None:
        columns = self.editor.model.columns
        rows = value if isinstance(value, (list, tuple)) else ()
        self.editor.model.set_rows([row_of(row, columns) for row in rows if isinstance(row, dict)])

    @override
    def words(self) -> str:
        rows = self.editor.model.rows()
        return plural(len(rows), "fila", "filas") if rows else ""

    @override
    def go(self) -> None:
        self.editor.grid.setFocus()
        if self.editor.model.faults():
            self.editor.go_to_next()

    def read_file(self, offer: Offered) -> None:
        """Read a file and show what is in it; nothing changes until it is accepted."""
        self.editor.message.say(FieldState.NONE, "")
        if self.desk is not None:
            self.desk.read_list(self, self._field, offer, self._on_found, self._on_refused)

    def _on_read(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Leer la lista de un archivo"), "", FILTER)
        if name:
            self.read_file(from_paths([Path(name)])[0])

    def _on_found(self, found: tuple[TableRead, EarlierList | None]) -> None:
        sheet = ReadSheet(self._field, *found, parent=self.window())
        sheet.taken.connect(self._on_taken)
        sheet.open()

    def _on_taken(self, rows: object) -> None:
        self.set_value(rows)
        self.changed.emit()
        self.editor.grid.setFocus()

    def _on_refused(self, error: UserError) -> None:
        self.editor.message.say(FieldState.ERROR, sentence(error))
