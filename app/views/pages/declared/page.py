"""Trámites declarados as a page: the list, one of them closely, and reading the files again."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.faults import Fault
from app.models.rows.declared import DeclaredLine, ReadAgain
from app.models.texts_es import plural
from app.views.context import Context
from app.views.itemmodels.rows_model import RowsModel
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.declared.detail import Detail
from app.views.pages.declared.tables import faults, procedures
from app.views.shell.actions import Action
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.notices import MessageBar
from app.views.widgets.page_head import page_head
from app.views.widgets.table import Table
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

_LIST_WIDE, _LIST_NARROW = 420, 320
_FAULTS, _HEAD, _ROW = 200, 36, 41


class DeclaredPage(Page):
    """The running catalogue goes on while a changed file has faults."""

    key: ClassVar[str] = "declared"
    shows: ClassVar[frozenset[str]] = frozenset({"setting", "definition"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        desk = context.desk
        self.title, self.note = Text(self.tr("Trámites declarados"), "title"), Text("", "second", "texto2")
        self.read_again = Button(self.tr("Volver a leer"), Kind.SECONDARY, icon="arrows-clockwise", keys="F5")
        if not context.may("declarations.reread"):
            self.read_again.hide()
        self.model: RowsModel[DeclaredLine] = RowsModel(procedures(self.tr), key=lambda one: one.key)
        self.table = Table(self.model, self.title.text())
        self.fault_model: RowsModel[Fault] = RowsModel(faults(self.tr), key=str)
        self.fault_table = Table(self.fault_model, self.tr("Fallas de los archivos"))
        self.bar = MessageBar("error", self.tr("Hay fallas: sigue en uso lo que se leyó antes."))
        self._in_use = True
        may_switch = context.may("declarations.attend")
        self.detail = Detail(desk.territory, desk.clock.today(), may_switch=may_switch)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = self.lay_column()
        column.addLayout(page_head(self.title, self.note, self.read_again))
        column.addWidget(self.bar)
        self._faults = Card(flush=True)
        self._faults.add(self.fault_table, 1)
        column.addWidget(self._faults)
        self._show_faults(())
        self._listing = Card(flush=True)
        self._listing.add(self.table, 1)
        self.table.set_empty(EmptyState(self.tr("No hay trámites declarados"), framed=False))
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._listing)
        below.addWidget(self.detail, 1)
        column.addLayout(below, 1)

    def _connect(self) -> None:
        self.read_again.clicked.connect(self.reread)
        self.table.moved.connect(self._on_moved)
        self.table.opened.connect(lambda _one: self.detail.version.setFocus())
        self.detail.switched.connect(self._on_switched)
        self.detail.version_wanted.connect(self._on_version)
        self.detail.compared.connect(self._on_compared)

    # showing

    @override
    def reload(self) -> None:
        acts, actor = self.context.desk.declarations, self.context.actor
        self.context.lane.run(self, lambda: acts.list(actor), self._show)
        self.context.lane.run(self, lambda: acts.faults(actor), self._show_own_faults)

    def _show(self, lines: tuple[DeclaredLine, ...]) -> None:
        here = self.detail.line.key if self.detail.line is not None else ""
        self.model.set_rows(lines)
        attended = sum(one.state == "attended" for one in lines)
        words = self.tr("{all}, {here}")
        declared = plural(len(lines), self.tr("declarado"), self.tr("declarados"))
        self.note.set_text(words.format(all=declared, here=plural(attended, "se atiende aquí", "se atienden aquí")))
        if lines and not (here and self.table.go_to(here)):
            self.table.go_to_position(0)
        chosen = next((one for one in lines if one.key == here), lines[0] if lines else None)
        if chosen is not None:
            self.detail.show_line(chosen)

    def _on_moved(self, line: DeclaredLine) -> None:
        if self.detail.line is None or self.detail.line.key != line.key:
            self.detail.show_line(line)

    def _on_version(self, number: int) -> None:
        line, acts, actor = self.detail.line, self.context.desk.declarations, self.context.actor
        if line is not None:
            key = line.key
            self.context.lane.run(self, lambda: acts.version(actor, key, number), self.detail.show_procedure)

    def _on_compared(self, old: int, new: int) -> None:
        line, acts, actor = self.detail.line, self.context.desk.declarations, self.context.actor
        if line is not None:
            key = line.key
            self.context.lane.run(self, lambda: acts.compare(actor, key, old, new), self.detail.show_differences)

    def _show_own_faults(self, found: tuple[Fault, ...]) -> None:
        """Show what the agency declared and is not used; a refused reading of the program's files stays in sight."""
        if self._in_use:
            self.bar.set_words(self.tr("Estos archivos de la agencia no se usan hasta corregirlos; lo demás, sí."))
            self._show_faults(found)

    def _show_faults(self, found: tuple[Fault, ...]) -> None:
        self.fault_model.set_rows(found)
        self._faults.setFixedHeight(look_of(self).px(min(_FAULTS, _HEAD + _ROW * len(found))))
        self.bar.setVisible(bool(found))
        self._faults.setVisible(bool(found))

    # what a person does

    def reread(self) -> None:
        """Read the files again."""
        acts, actor = self.context.desk.declarations, self.context.actor
        if self.context.may("declarations.reread"):
            self.context.lane.run(self, lambda: acts.reread(actor), self._on_read)

    def _on_read(self, read: ReadAgain) -> None:
        self._in_use = read.used
        if not read.used:
            self.bar.set_words(self.tr("Hay fallas: sigue en uso lo que se leyó antes."))
            self._show_faults(read.faults)
        else:
            self._show_own_faults(read.faults)
        if read.faults:
            self.fault_table.setFocus()
            if read.used:
                self.reload()
            return
        self.context.messages.toast(self.tr("Leyó los archivos: valen para las solicitudes que empiecen ahora."))
        self.reload()

    def _on_switched(self, on: object, since: object) -> None:
        from datetime import date

        line, acts, actor = self.detail.line, self.context.desk.declarations, self.context.actor
        if line is None or not isinstance(since, date):
            return
        key, attends = line.key, bool(on)
        told = (
            self.tr("Desde esa fecha la oficina atiende {name}.")
            if attends
            else self.tr("Desde esa fecha la oficina no atiende {name}.")
        )
        said = told.format(name=line.name)
        self.context.lane.run(
            self,
            lambda: acts.attend(actor, key, since, on=attends),
            lambda _none: self._on_saved(said),
            self.context.messages.refuse,
        )

    def _on_saved(self, told: str) -> None:
        self.context.messages.toast(told)
        self.reload()

    # keys

    @override
    def focus_first(self) -> None:
        self.table.setFocus()

    @override
    def panes(self) -> list[QWidget]:
        parts: list[QWidget] = [self.fault_table] if self.fault_model.rows else []
        return [*parts, self.table, self.detail.tabs]

    @override
    def page_actions(self) -> list[Action]:
        here = self.key
        return [
            Action("declared.read", self.tr("Volver a leer los archivos"), "F5", "arrows-clockwise", self.reread,
                   where=here, hint=self.tr("volver a leer"), enabled=lambda: self.context.may("declarations.reread")),
            Action("declared.save", self.tr("Guardar si se atiende aquí"), "Ctrl+Return", "check", self.detail.switch,
                   where=here, hint=self.tr("guardar"), enabled=lambda: self.context.may("declarations.attend")),
            Action("declared.tab", self.tr("Cambiar entre formulario y cambios"), "Ctrl+Tab", run=self._next_tab,
                   where=here, hint=self.tr("formulario o cambios")),
        ]  # fmt: skip

    def _next_tab(self) -> None:
        self.detail.tabs.choose(1 - self.detail.tabs.currentIndex())

    @override
    def fit(self) -> None:
        self._listing.setFixedWidth(_LIST_NARROW if self.narrow else _LIST_WIDE)
