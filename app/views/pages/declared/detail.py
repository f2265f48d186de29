"""One procedure closely: whether the office attends it, its form as a clerk sees it, and what its versions changed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.rows.declared import DeclaredLine, Difference
from app.views.forms.generated import GeneratedForm
from app.views.itemmodels.rows_model import RowsModel
from app.views.pages.declared.preview import Preview
from app.views.pages.declared.tables import differences
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.choices import Segmented
from app.views.widgets.combo import ComboBox
from app.views.widgets.date_edit import DateEdit
from app.views.widgets.fields import Field
from app.views.widgets.options import Option
from app.views.widgets.scroll import Scroll
from app.views.widgets.table import Table
from app.views.widgets.tabs import Tab, Tabs
from app.views.widgets.waiting import EmptyState

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure
    from app.services.territory import Territory

FORM, CHANGES = "form", "changes"
YES, NO = "yes", "no"


class Detail(Card):
    """`switched`: whether to attend and from when; `version_wanted`: its number; `compared`: two numbers."""

    switched = Signal(bool, object)
    version_wanted = Signal(int)
    compared = Signal(int, int)

    def __init__(self, territory: Territory, today: date, *, may_switch: bool) -> None:
        super().__init__(" ", " ", flush=True)
        self._territory, self._may_switch = territory, may_switch
        self.line: DeclaredLine | None = None
        self.attended = Segmented([Option(YES, self.tr("Sí")), Option(NO, self.tr("No"))])
        self.since = DateEdit(today)
        self.save = Button(self.tr("Guardar"), Kind.PRIMARY, icon="check", keys="Ctrl+Intro")
        self.version = ComboBox()
        self.against = ComboBox()
        self.tabs = Tabs([Tab(FORM, self.tr("Formulario")), Tab(CHANGES, self.tr("Cambios"))])
        self.model: RowsModel[Difference] = RowsModel(differences(self.tr), key=lambda one: one.place)
        self.table = Table(self.model, self.tr("Cambios entre versiones"))
        self.form: GeneratedForm | None = None
        self._scroll: QWidget = EmptyState(self.tr("Elija un trámite"), framed=False)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        room = QWidget()
        rows = QVBoxLayout(room)
        rows.setContentsMargins(14, 4, 14, 8)
        rows.setSpacing(6)
        row, self._pair = QHBoxLayout(), QWidget()
        second = QHBoxLayout(self._pair)
        second.setContentsMargins(0, 0, 0, 0)
        for line in (row, second):
            line.setSpacing(12)
        rows.addLayout(row)
        rows.addWidget(self._pair)
        self._fields = (
            Field(self.tr("&Se atiende aquí"), self.attended),
            Field(self.tr("&Desde"), self.since),
            Field(self.tr("&Versión"), self.version),
            Field(self.tr("&Comparar con"), self.against),
        )
        for field in self._fields[:2]:
            row.addWidget(field, 1)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        for field in self._fields[2:]:
            second.addWidget(field, 1)
        self.add(room)
        self.add(self.tabs)
        self.table.set_empty(EmptyState(self.tr("No hay otra versión con la que comparar"), framed=False))
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.table)
        self.add(self._stack, 1)
        for widget in (*self._fields[:2], self.save):
            widget.setVisible(self._may_switch)

    def _connect(self) -> None:
        self.save.clicked.connect(self.switch)
        self.tabs.chosen.connect(lambda key: self._stack.setCurrentIndex(0 if key == FORM else 1))
        self.version.chosen.connect(lambda key: self.version_wanted.emit(int(key)))
        for combo in (self.version, self.against):
            combo.chosen.connect(lambda _key: self._compare())

    def show_line(self, line: DeclaredLine) -> None:
        """Show a procedure; its newest version is chosen, to be compared with the one before."""
        same = self.line is not None and (self.line.key, self.line.versions) == (line.key, line.versions)
        self.line = line
        self.set_title(line.name)
        self.attended.set_key(YES if line.state == "attended" else NO)
        for widget in (self.attended, self.since, self.save):
            widget.setEnabled(line.state != "gone")
        options = [Option(str(one.number), self.tr("Versión {n}").format(n=one.number)) for one in line.versions]
        chosen = self.version.key() if same else ""
        self.version.set_options(options, chosen or options[0].key)
        self.against.set_options(options, options[1].key if len(options) > 1 else "")
        self._pair.setVisible(len(options) > 1)
        self.model.set_rows([])
        self.version_wanted.emit(int(self.version.key()))
        self._compare()

    def show_procedure(self, procedure: Procedure) -> None:
        """Show the form of a version, not to be written in."""
        content = Preview(procedure, self._territory)
        self.form = content.form
        before, self._scroll = self._scroll, Scroll(content)
        self._stack.removeWidget(before)
        before.deleteLater()
        self._stack.insertWidget(0, self._scroll)
        self._stack.setCurrentIndex(0 if self.tabs.key() == FORM else 1)

    def show_differences(self, found: tuple[Difference, ...]) -> None:
        """Show what changed between the two versions."""
        self.model.set_rows(found)
        self.tabs.set_tabs([Tab(FORM, self.tr("Formulario")), Tab(CHANGES, self.tr("Cambios"), str(len(found)))])

    def switch(self) -> None:
        """Say whether the office attends it."""
        day = self.since.date()
        if self.line is not None and self._may_switch and day is not None and self.save.isEnabled():
            self.switched.emit(self.attended.key() == YES, day)

    def _compare(self) -> None:
        numbers = sorted(int(combo.key()) for combo in (self.version, self.against) if combo.key())
        if len(set(numbers)) > 1:
            self.compared.emit(*numbers)
        else:
            self.show_differences(())
