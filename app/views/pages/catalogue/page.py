"""Catálogo as a page: the list at the left, the card of the chosen procedure, its print and its start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.texts_es import plain_date
from app.views.context import Context
from app.views.lists.procedure_list import ProcedureList
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.catalogue.doing import Doing
from app.views.pages.catalogue.facts import Facts, gather
from app.views.pages.catalogue.keys import actions
from app.views.pages.catalogue.parts import literal
from app.views.pages.catalogue.sheet import InformationSheet
from app.views.shell.actions import Action
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.page_head import page_head
from app.views.widgets.room import Room
from app.views.widgets.scroll import Scroll
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

_LIST_WIDE, _LIST_NARROW = 212, 180
_BAR = 10
"""Room of the scroll bar, which stands in the margin of the page."""


class CataloguePage(Page):
    """Opened with the key of a procedure it shows that one; without, the one that was there."""

    key: ClassVar[str] = "catalogue"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        procedures = context.desk.catalogue.for_office(context.desk.office.office, context.desk.clock.today())
        self.asked = procedures[0].key if procedures else ""
        self.sheet: InformationSheet | None = None
        self._gathering = 0
        self.doing = Doing(context, self)
        self.listing = ProcedureList(procedures)
        self.title, self._note = Text(self.tr("Catálogo"), "title"), Text("", "second", "texto2")
        self.print_button = Button(self.tr("Imprimir ficha"), icon="printer", keys="F8")
        self.import_button = Button(self.tr("Importar ficha"), icon="file-arrow-up", keys="Ctrl+I")
        self.start_button = Button(self.tr("Iniciar este trámite"), Kind.PRIMARY, icon="plus", keys="Ctrl+Intro")
        self.declared_button = Button(self.tr("Declarados"), Kind.QUIET, icon="list-bullets", keys="F9")
        self._reason = Text("", "second", "texto2")
        self._room = Room()
        self._reason.hide()
        self._was_narrow = False
        self._build()
        self.declared_button.setVisible(self.doing.may_declare())
        self._connect()
        if not procedures:
            self._show_nothing()
        elif not self.doing.may_start():
            self._block(self.tr("lo inicia quien atiende"))

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        offers = (self.import_button, self.declared_button, self.print_button, self._reason, self.start_button)
        self._head = page_head(self.title, self._note, *offers)
        if not self.doing.may_import():
            self.import_button.hide()
        self._column.addLayout(self._head)
        below = QHBoxLayout()
        below.setSpacing(12)
        self._left = QVBoxLayout()
        self._left.addWidget(self.listing, 1)
        self._left.setContentsMargins(0, 0, 0, 0)
        below.addLayout(self._left)
        below.addLayout(self._room, 1)
        self._column.addLayout(below, 1)

    def _connect(self) -> None:
        self.listing.chosen.connect(self.show_procedure)
        self.listing.opened.connect(lambda _key: self._to_sheet())
        self.print_button.clicked.connect(self.doing.print_card)
        self.import_button.clicked.connect(self.doing.import_sheet)
        self.declared_button.clicked.connect(self.doing.show_declared)
        self.start_button.clicked.connect(self.doing.start)

    def _block(self, reason: str) -> None:
        """Grey the primary button and say why."""
        self.start_button.setEnabled(False)
        self.start_button.setAccessibleDescription(reason)
        self._reason.set_text(reason)
        self._reason.show()

    # showing

    @override
    def open(self, argument: object) -> None:
        if isinstance(argument, str) and argument:
            self.asked = argument
        self.listing.go_to(self.asked)
        self.reload()

    @override
    def reload(self) -> None:
        """Gather the card again: a fee may begin today."""
        if self.asked:
            self._gather(self.asked)

    def show_procedure(self, key: str) -> None:
        """Show another procedure."""
        if key != self.asked or self.sheet is None:
            self.asked = key
            self._gather(key)

    def _gather(self, key: str) -> None:
        self._gathering += 1
        desk, actor, asked = self.context.desk, self.context.actor, self._gathering
        counts = self.context.may("indicators.of_year")
        self.context.lane.run(self, lambda: gather(desk, key, actor, counts=counts), partial(self._on_gathered, asked))

    def _on_gathered(self, asked: int, facts: Facts) -> None:
        if asked == self._gathering and facts.procedure.key == self.asked:
            put = self._show(facts)
            QTimer.singleShot(0, self, put)  # a turn of its own: the layout takes as long as making the sheet

    def _show(self, facts: Facts) -> Callable[[], None]:
        """Make the sheet of a procedure, and return what brings it in."""
        procedure = facts.procedure
        kind = self.sheet.kind if self.sheet and self.sheet.facts.procedure.key == procedure.key else ""
        had_focus = self.sheet is not None and self.sheet.isAncestorOf(self.window().focusWidget() or self)
        self.title.set_text(literal(procedure.name))
        version = self.tr("{kind}. Ficha versión {version}, vigente desde el {day}.")
        words = version.format(
            kind=procedure.result_type, version=procedure.version, day=plain_date(procedure.valid_from)
        )
        self._note.set_text(literal(words))
        self.sheet = InformationSheet(facts, self._width_there(), narrow=self.narrow)
        if kind and self.sheet.who is not None:
            self.sheet.who.boxes.set_key(kind)
            self.sheet.choose(kind)
        return partial(self._put, self.sheet, had_focus=had_focus)

    def _put(self, sheet: InformationSheet, *, had_focus: bool) -> None:
        if sheet is not self.sheet:
            return
        self._room.put(Scroll(sheet))
        self.context.actions.refresh()
        if had_focus or (len(self.listing.model.rows) == 1 and self.listing.table.hasFocus()):
            self._to_sheet()

    def _show_nothing(self) -> None:
        fact = self.tr("Esta oficina no tiene trámites declarados")
        following = self.tr("Quien administra los declara en la carpeta «catalogue» de los datos.")
        self._room.put(EmptyState(fact, following, icon="book-open", tone="texto2"))
        self._block(self.tr("no hay trámites"))
        self.print_button.setEnabled(False)

    # what a person does

    def choose(self, place: int) -> None:
        """Choose the applicant type by its digit."""
        who = self.sheet.who if self.sheet is not None else None
        kinds = self.sheet.facts.procedure.applicant_types if self.sheet is not None else ()
        if who is None or place >= len(kinds) or self.sheet is None:
            return
        who.boxes.set_key(kinds[place].key)
        who.boxes.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sheet.choose(kinds[place].key)

    # keys

    @override
    def focus_first(self) -> None:
        if len(self.listing.model.rows) == 1 and self.sheet is not None:
            self._to_sheet()
        else:
            self.listing.table.setFocus()

    def _to_sheet(self) -> None:
        if self.sheet is not None and self.sheet.who is not None:
            self.sheet.who.boxes.setFocus()
        elif self.sheet is not None:
            self.sheet.fee.copy.setFocus()

    @override
    def panes(self) -> list[QWidget]:
        return [self.listing, *([self.sheet] if self.sheet is not None else [])]

    @override
    def page_actions(self) -> list[Action]:
        return actions(self)

    # sizes

    def _width_there(self) -> int:
        side = 16 if self.narrow else 24
        return self.width() - 2 * side - self.listing.width() - 12

    @override
    def fit(self) -> None:
        narrow = self.narrow
        side, edge = (16, 12) if narrow else (24, 16)
        self._column.setContentsMargins(side, edge, side - _BAR, 0)
        self._head.setContentsMargins(0, 0, _BAR, 0)
        self._left.setContentsMargins(0, 0, 0, edge)
        self.listing.setFixedWidth(_LIST_NARROW if narrow else _LIST_WIDE)
        self.print_button.set_only_icon(narrow)
        self.import_button.set_only_icon(narrow)
        self.declared_button.set_only_icon(narrow)
        if narrow != self._was_narrow:
            self._was_narrow = narrow
            self._again()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._again()

    def _again(self) -> None:
        """Lay the card out again for another room."""
        if self.sheet is not None:
            self._show(self.sheet.facts)()
