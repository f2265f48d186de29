"""What could not be placed: each line with its number, and the part to which a person gives it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.sheets import Placed, Sheet
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.pages.sheet_import.words import fields_of, titles
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Hairline
from app.views.widgets.combo import ComboBox
from app.views.widgets.fields import Field
from app.views.widgets.options import Option
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState


class Loose(QWidget):
    """`given` carries a line and the part it belongs to; `moved` follows the frame."""

    given = Signal(object, str)
    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model: RowsModel[Placed] = RowsModel(_columns(self), key=lambda one: (one.line, one.text))
        self.table = Table(self.model, self.tr("Líneas sin colocar"), dense=True)
        self.table.horizontalHeader().hide()
        self.table.set_empty(
            EmptyState(
                self.tr("Todo quedó colocado"), self.tr("Cada línea de la ficha está en una parte."), framed=False
            )
        )
        self.choice = ComboBox([], placeholder=self.tr("Elija la parte"))
        self.give_button = Button(self.tr("Colocar"), Kind.PRIMARY, icon="arrow-right")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(Hairline())
        column.addWidget(self._foot())
        self.table.moved.connect(self.moved)
        self.table.opened.connect(lambda _one: self.choice.setFocus())
        self.choice.chosen.connect(lambda _key: self.give_button.setFocus())
        self.give_button.clicked.connect(self.give)

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(8)
        row.addWidget(Field(self.tr("&Va en"), self.choice), 1)
        side = QVBoxLayout()
        side.addStretch(1)
        side.addWidget(self.give_button)
        row.addLayout(side)
        return foot

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what a sheet has without a place."""
        words = titles()
        kept = self.choice.key()
        self.choice.set_options(
            [Option(field, words[field]) for field in fields_of(sheet) if field != "services"], kept
        )
        self.model.set_rows(sheet.unplaced)
        self.table.go_to_position(0)
        self.give_button.setEnabled(bool(sheet.unplaced))

    def give(self) -> None:
        """Give the line in front to the chosen part."""
        one = self.table.current_row()
        if isinstance(one, Placed) and self.choice.key():
            self.given.emit(one, self.choice.key())
        else:
            self.choice.setFocus()


def _columns(widget: QWidget) -> list[Column[Placed]]:
    return [
        Column("line", widget.tr("Línea"), lambda one: str(one.line), tone="texto2", right=True, width=44, keep=True),
        Column("text", widget.tr("Lo que dice"), lambda one: one.text, width=240, stretch=1, tip=lambda one: one.text),
    ]
