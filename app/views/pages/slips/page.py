"""Papeletas as a page: the deposits that wait at the left, the one in front at the right."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.money import Money
from app.models.rows.payments import OpenDifference, SlipLine
from app.models.texts_es import plural
from app.views.context import Context
from app.views.itemmodels.rows_model import RowsModel
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.slips.columns import columns
from app.views.pages.slips.differences import DifferencesCard
from app.views.pages.slips.doing import Doing
from app.views.pages.slips.evidence import Evidence
from app.views.shell.actions import Action
from app.views.theme.look import look_of
from app.views.widgets.card import Card
from app.views.widgets.page_head import page_head
from app.views.widgets.table import Table
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

_PANEL_WIDE, _PANEL_NARROW, _MOST_SHARE = 400, 330, 0.415


class SlipsPage(Page):
    """Opened with the id of a slip it shows that one. `filled` comes with each answer."""

    key: ClassVar[str] = "slips"
    shows: ClassVar[frozenset[str]] = frozenset({"slip", "charge", "difference"})
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._wanted = ""
        self.title = Text(self.tr("Papeletas declaradas"), "title")
        self._note = Text("", "body", "texto2")
        self.model: RowsModel[SlipLine] = RowsModel(columns(self.tr), key=lambda slip: slip.id)
        self.table = Table(self.model, self.tr("Depósitos sin confirmar"), jump_column=1)
        self.card = Card(self.tr("Depósitos sin confirmar"), flush=True)
        self.evidence = Evidence(context)
        self.differences = DifferencesCard(context)
        self.doing = Doing(context, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = self.lay_column()
        column.addLayout(page_head(self.title, self._note))
        row = QHBoxLayout()
        row.setSpacing(16)
        self.card.add(self.table, 1)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.card, 1)
        left.addWidget(self.differences)
        row.addLayout(left, 1)
        row.addWidget(self.evidence)
        column.addLayout(row, 1)
        fact = self.tr("Ninguna papeleta espera confirmación")
        self._empty = EmptyState(fact, self.tr("Aparecen aquí cuando se declara una papeleta."), framed=False)
        self.table.set_empty(self._empty)

    def _connect(self) -> None:
        self.table.moved.connect(self.evidence.show_slip)
        self.table.opened.connect(lambda _slip: self.evidence.amount.go())
        self.evidence.confirm_wanted.connect(self.confirm)
        self.evidence.reject_wanted.connect(self.reject)
        self.evidence.image_wanted.connect(self.look)
        self.evidence.case_wanted.connect(self._open_case)
        self.differences.settle_wanted.connect(self.doing.settle)
        self.differences.case_wanted.connect(lambda row: self.context.go("case", row.case_id))

    @override
    def open(self, argument: object) -> None:
        """Show the list, with the frame on the slip that was asked for."""
        self._wanted = argument if isinstance(argument, str) else ""
        self.reload()

    @override
    def reload(self) -> None:
        """Ask for what waits."""
        payments, actor = self.context.desk.payments, self.context.actor
        self.context.lane.run(self, lambda: (payments.pending(actor), payments.differences(actor)), self._show)

    @override
    def focus_first(self) -> None:
        self.table.setFocus()

    @override
    def panes(self) -> list[QWidget]:
        return [self.table, self.differences.table, self.evidence.amount.editor]

    @override
    def page_actions(self) -> list[Action]:
        return [
            Action("slips.rows", self.tr("Fila anterior o siguiente"), "Up Down", hint=self.tr("fila"),
                   where=self.key, bound=False),
            Action("slips.amount", self.tr("Escribir el valor que llegó"), "Return", hint=self.tr("valor"),
                   where=self.key, bound=False),
            Action("slips.confirm", self.tr("Confirmar la papeleta"), "Ctrl+Return", "check",
                   self.evidence.confirm.click, where=self.key, hint=self.tr("confirmar")),
            Action("slips.reject", self.tr("Rechazar la papeleta"), "R", "x", self.reject,
                   where=self.key, hint=self.tr("rechazar"), enabled=self._table_has_focus),
            Action("slips.image", self.tr("Ver la imagen"), "F7", "image", self.look, where=self.key,
                   hint=self.tr("ver imagen")),
            Action("slips.settle", self.tr("Resolver la diferencia"), "D", "scales", where=self.key,
                   hint=self.tr("diferencia"), enabled=self.differences.isVisible, bound=False),
            Action("slips.out", self.tr("Volver"), "Escape", "arrow-left", self._out, where=self.key),
        ]  # fmt: skip

    def confirm(self, cents: int) -> None:
        """Confirm the deposit in front with what reached the bank."""
        if self.evidence.slip is not None:
            self.doing.confirm(self.evidence.slip, cents)
            self.table.setFocus()

    def reject(self) -> None:
        """Reject the deposit in front, with a reason."""
        if self.evidence.slip is not None and self.evidence.may:
            self.doing.reject(self.evidence.slip)

    def look(self) -> None:
        """Look at the image of the slip."""
        if self.evidence.slip is not None:
            self.doing.look(self.evidence.slip)

    def _show(self, answer: tuple[tuple[SlipLine, ...], tuple[OpenDifference, ...]]) -> None:
        slips, differences = answer
        before = self.table.current_row()
        self.model.set_rows(slips)
        wanted = self._wanted or (before.id if isinstance(before, SlipLine) else "")
        if not (wanted and self.table.go_to(wanted)):
            self.table.go_to_position(0)
        self._wanted = ""
        here = self.table.current_row()
        self.evidence.show_slip(here if isinstance(here, SlipLine) else None)
        total = sum(slip.amount_cents for slip in slips)
        self._note.set_text(f"{plural(len(slips), 'depósito', 'depósitos')}, {Money(total)}" if slips else "")
        self.differences.show_rows(differences)
        self.context.actions.refresh()
        self.filled.emit()

    def _open_case(self) -> None:
        if self.evidence.slip is not None:
            self.context.go("case", self.evidence.slip.case_id)

    def _out(self) -> None:
        """Go out one level: from the amount to the list, from the list to the page before."""
        if self.evidence.isAncestorOf(self.focusWidget()):
            self.table.setFocus()
        else:
            self.context.back()

    def _table_has_focus(self) -> bool:
        return self.table.hasFocus()

    @override
    def fit(self) -> None:
        asked = look_of(self).px(_PANEL_NARROW if self.narrow else _PANEL_WIDE)
        self.evidence.setFixedWidth(min(asked, round(self.width() * _MOST_SHARE)))
