"""What a file holds, before it is accepted: its rows to correct in place, and what changed since the last list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.rows.tables import EarlierList, RowChange, TableRead
from app.models.texts_es import plural
from app.services.forms.compound import columns_of
from app.services.tables.comparing import Comparison, told
from app.services.tables.mending import undone
from app.views.dialogs.sheet import Sheet
from app.views.forms.lists.model import GridModel
from app.views.forms.lists.view import GridView
from app.views.widgets import ink
from app.views.widgets.buttons import ActionRow, Button, Kind, bind
from app.views.widgets.chips import StateLabel
from app.views.widgets.notices import MessageBar
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.field_codes import CpcField
    from app.models.catalogue.field_tables import TableField

_WIDTH, _LEAST, _MOST = 960, 6, 10
_NAMED = 6
"""Rows that are gone, named one by one."""


class ReadSheet(Sheet):
    """Asks whether to use a list. `taken` carries its rows; Esc leaves everything as it was."""

    taken = Signal(object)

    def __init__(
        self,
        field: TableField | CpcField,
        found: TableRead,
        earlier: EarlierList | None,
        parent: QWidget | None = None,
    ) -> None:
        rows = plural(len(found.rows), "fila", "filas")
        super().__init__(
            self.tr("¿Usar la lista de {name}?").format(name=found.name),
            self.tr("Tiene {rows}. Corrija aquí mismo lo que haga falta; nada cambia hasta que la acepte.").format(
                rows=rows
            ),
            width=_width_in(parent),
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found, self._earlier = found, earlier
        self.columns = columns_of(field)
        self._comparison = Comparison(earlier.rows if earlier else (), self.columns)
        self.model = GridModel(self.columns, max(field.max_rows, len(found.rows)), self)
        self.grid = GridView(self.model, self.tr("Lista leída"), least=_LEAST, most=_MOST)
        self.faults = StateLabel("ok", "")
        self.here = Text("", "second", "texto2", align=ink.RIGHT)
        self.changes = Text("", "emphasis", wrap=True)
        self.gone = Text("", "second", "error", wrap=True)
        self.accept_button = Button(self.tr("Usar esta lista"), Kind.PRIMARY, keys="Ctrl+Intro")
        self._verb = ActionRow(self.accept_button)
        self._build()
        self.model.set_rows(found.rows, found.mends)
        self.model.edited.connect(self._tell)
        self._tell()
        self.grid.here.connect(self.here.set_text)
        self.grid.setFocus()

    def _build(self) -> None:
        for bar in self._bars():
            self.body.addWidget(bar)
        self.body.addWidget(self.grid)
        line = QHBoxLayout()
        line.addWidget(self.faults)
        line.addWidget(self.here, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.changes)
        self.body.addWidget(self.gone)
        back = Button(self.tr("Dejar como estaba"), Kind.SECONDARY, keys="Esc")
        back.clicked.connect(self.reject)
        bind(self.accept_button, "Ctrl+Return")
        self.accept_button.clicked.connect(self._on_accept)
        self.verbs.addWidget(back)
        self.verbs.addWidget(self._verb)

    def _bars(self) -> list[MessageBar]:
        """Say what lacks, what was corrected and what was left out."""
        found = self._found
        bars = []
        needed = [column.title for column in self.columns if column.required and column.title in found.missing]
        if needed:
            words = self.tr("El archivo no tiene estas columnas: {missing}.").format(missing=", ".join(needed))
            bars.append(MessageBar("error", words, self.tr("Escriba sus títulos en la primera fila y léalo otra vez.")))
        if found.mends:
            bars.append(self._mends_bar())
        spare = [title for title in found.missing if title not in needed]
        told = [self.tr("No trae {names}, que puede faltar.").format(names=", ".join(spare))] if spare else []
        if found.ignored:
            told.append(self.tr("No se usa: {names}.").format(names=", ".join(found.ignored[:8])))
        if told:
            bars.append(MessageBar("info", " ".join(told)))
        return bars

    def _mends_bar(self) -> MessageBar:
        count = len(self._found.mends)
        words = self.tr("{numbers} con su cero inicial, que el archivo había perdido.").format(
            numbers=plural(count, "número corregido", "números corregidos")
        )
        bar = MessageBar("info", words, self.tr("Con el cero, el dígito verificador coincide."))
        undo = Button(self.tr("Dejar como vinieron"), Kind.SECONDARY, small=True)
        undo.clicked.connect(lambda: self._on_undo(bar))
        bar.add_action(undo)
        return bar

    def _on_undo(self, bar: MessageBar) -> None:
        self.model.set_rows(undone(self.model.rows(), self._found.mends))
        bar.hide()
        self._tell()
        self.grid.setFocus()

    def _tell(self) -> None:
        """Say how many cells are wrong and how the list differs from the one before."""
        faults = self.model.faults()
        errors = sum(fault.level == "error" for fault in faults)
        if errors:
            self.faults.set_state("error", plural(errors, "dato por corregir", "datos por corregir"))
        elif faults:
            self.faults.set_state("warning", plural(len(faults), "dato por revisar", "datos por revisar"))
        else:
            self.faults.set_state("ok", self.tr("Todo se entiende"))
        self.faults.setVisible(bool(self.model.rows()))
        if self.model.rows():
            self._verb.allow()
        else:
            self._verb.block(self.tr("no hay filas que usar"))
        self._compare()

    def _compare(self) -> None:
        if self._earlier is None:
            self.changes.hide()
            self.gone.hide()
            return
        changes = self._comparison.changes(self.model.rows())
        self.model.set_changes(changes)
        since = self.tr("Frente a {case} ({day}): ").format(case=self._earlier.case_number, day=self._earlier.received)
        self.changes.set_text(since + told(changes))
        self._name_gone([change for change in changes if change.kind == "removed"])

    def _name_gone(self, gone: list[RowChange]) -> None:
        names = [change.name for change in gone[:_NAMED]]
        more = self.tr(" y {count} más").format(count=len(gone) - _NAMED) if len(gone) > _NAMED else ""
        self.gone.set_text(self.tr("Ya no constan: {names}").format(names="; ".join(names)) + more)
        self.gone.setVisible(bool(gone))

    def _on_accept(self) -> None:
        self.taken.emit([dict(row) for row in self.model.rows()])
        self.accept()


def _width_in(parent: QWidget | None) -> int:
    return min(_WIDTH, parent.width() - 48) if parent is not None else _WIDTH
