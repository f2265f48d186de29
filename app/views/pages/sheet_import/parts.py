"""The parts of the draft: a list of them, and the chosen one as lines that a person can change."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.sheets import Sheet
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.pages.sheet_import.words import fields_of, helps, titles, told
from app.views.widgets.card import Hairline
from app.views.widgets.fields import Field
from app.views.widgets.table import Table
from app.views.widgets.text_area import TextArea

_LINES = 7


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part in the list."""

    field: str
    title: str
    text: str
    lines: int


class Parts(QWidget):
    """`chosen` follows the frame; `changed` carries a part and its new lines."""

    chosen = Signal(str)
    changed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._shown = self._base = ""
        self.model: RowsModel[PartRow] = RowsModel(_columns(self), key=lambda row: row.field)
        self.table = Table(self.model, self.tr("Partes de la ficha"), dense=True)
        self.table.horizontalHeader().hide()
        self.editor = TextArea(lines=_LINES)
        self.field = Field(self.tr("&Texto"), self.editor, reserved=True)
        below = QWidget()
        room = QVBoxLayout(below)
        room.setContentsMargins(16, 8, 16, 8)
        room.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(Hairline())
        column.addWidget(below)
        self.table.moved.connect(lambda row: self._show(row.field))
        self.table.opened.connect(lambda _row: self.editor.setFocus())
        self.editor.settled.connect(self._on_settled)

    @property
    def here(self) -> str:
        """The part in front."""
        return self._shown

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what a sheet says now; the part in front stays, and so does what is being typed."""
        self._sheet = sheet
        words = titles()
        rows = [_row(sheet, field, words[field]) for field in fields_of(sheet)]
        self.model.set_rows(rows)
        fields = [row.field for row in rows]
        kept = self._shown if self._shown in fields else fields[0]
        self.table.go_to(kept)
        if not self.editor.editor.hasFocus():
            self._load(kept)

    def go_to(self, field: str) -> bool:
        """Come to a part."""
        return self.table.go_to(field)

    def settle(self) -> None:
        """Take what was typed and not yet told."""
        self._on_settled(self.editor.text())

    def _show(self, field: str) -> None:
        if self._sheet is None or field == self._shown:
            return
        self.settle()
        self._load(field)

    def _load(self, field: str) -> None:
        """Put the lines of a part into the editor."""
        if self._sheet is None:
            return
        self._shown, self._base = field, told(self._sheet, field)
        if self.editor.text() != self._base:
            self.editor.setText(self._base)
        self.editor.editor.setReadOnly(field == "services")
        self.editor.setAccessibleName(titles()[field])
        self.field.set_help(helps().get(field, self.tr("Una línea por cada uno.")))
        self.chosen.emit(field)

    def _on_settled(self, text: str) -> None:
        if self._sheet is None or not self._shown or self._shown == "services" or text == self._base:
            return
        self._base = text
        self.changed.emit(self._shown, text)


def _row(sheet: Sheet, field: str, title: str) -> PartRow:
    text = told(sheet, field)
    lines = [line for line in text.splitlines() if line.strip()]
    return PartRow(field, title, " · ".join(lines), len(lines))


def _columns(widget: QWidget) -> list[Column[PartRow]]:
    empty = widget.tr("la ficha no lo dice")
    return [
        Column("title", widget.tr("Parte"), lambda row: row.title, role="emphasis", tone="tinta", width=160, keep=True),
        Column(
            "text", widget.tr("Lo que dice"), lambda row: row.text or empty, width=220, stretch=1,
            tone=lambda row: "texto" if row.text else "texto3",
        ),
        Column(
            "lines", widget.tr("Líneas"), lambda row: str(row.lines) if row.lines > 1 else "",
            right=True, width=36, drop=1,
        ),
    ]  # fmt: skip
