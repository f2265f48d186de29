"""Pagos as a page: the deposits that wait at the left, the one in front at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.cases import AttachmentLine
from app.models.rows.payments import SlipLine
from app.models.texts_es import plural
from app.views.context import Context
from app.views.dialogs.viewer import Viewer
from app.views.itemmodels.rows_model import RowsModel
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.payments.columns import columns
from app.views.pages.payments.evidence import Evidence
from app.views.shell.actions import Action
from app.views.widgets.card import Card
from app.views.widgets.table import Table
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

_WIDE = 1000
_PANEL_WIDE, _PANEL_NARROW = 400, 330


class PaymentsPage(Page):
    """Opened with the id of a slip it shows that one. `filled` comes with each answer."""

    key: ClassVar[str] = "payments"
    shows: ClassVar[frozenset[str]] = frozenset({"slip", "charge", "difference"})
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._wanted = ""
        self.title = Text(self.tr("Pagos"), "title")
        self._note = Text("", "body", "texto2")
        self.model: RowsModel[SlipLine] = RowsModel(columns(self.tr), key=lambda slip: slip.id)
        self.table = Table(self.model, self.tr("Depósitos sin confirmar"), jump_column=1)
        self.card = Card(self.tr("Depósitos sin confirmar"), flush=True)
        self.evidence = Evidence(context)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addWidget(self._note)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.card.add(self.table, 1)
        row.addWidget(self.card, 1)
        row.addWidget(self.evidence)
        column.addLayout(row, 1)
        fact = self.tr("Ningún depósito espera confirmación")
        self._empty = EmptyState(fact, self.tr("Aparecen aquí cuando se declara una papeleta."), framed=False)
        self.table.set_empty(self._empty)

    def _connect(self) -> None:
        self.table.moved.connect(self.evidence.show_slip)
        self.table.opened.connect(lambda _slip: self.evidence.amount.go())
        self.evidence.confirm_wanted.connect(self.confirm)
        self.evidence.reject_wanted.connect(self.reject)
        self.evidence.image_wanted.connect(self.look)
        self.evidence.case_wanted.connect(self._open_case)

    @override
    def open(self, argument: object) -> None:
        """Show the list, with the frame on the slip that was asked for."""
        self._wanted = argument if isinstance(argument, str) else ""
        self.reload()

    @override
    def reload(self) -> None:
        """Ask for what waits."""
        payments, actor = self.context.desk.payments, self.context.actor
        self.context.lane.run(self, lambda: payments.pending(actor), self._show)

    @override
    def focus_first(self) -> None:
        self.table.setFocus()

    @override
    def page_actions(self) -> list[Action]:
        return [
            Action("payments.rows", self.tr("Fila anterior o siguiente"), "Up Down", hint=self.tr("fila"),
                   where=self.key, bound=False),
            Action("payments.amount", self.tr("Escribir el valor que llegó"), "Return", hint=self.tr("valor"),
                   where=self.key, bound=False),
            Action("payments.confirm", self.tr("Confirmar el depósito"), "Ctrl+Return", "check",
                   self.evidence.confirm.click, where=self.key, hint=self.tr("confirmar")),
            Action("payments.reject", self.tr("Rechazar el depósito"), "R", "x", self._reject_by_key,
                   where=self.key, hint=self.tr("rechazar"), enabled=self._table_has_focus),
            Action("payments.image", self.tr("Ver la imagen"), "F7", "image", self.look, where=self.key,
                   hint=self.tr("ver imagen")),
        ]  # fmt: skip

    def confirm(self, cents: int) -> None:
        """Confirm the deposit in front with what reached the bank."""
        slip = self.evidence.slip
        if slip is None:
            return
        payments, actor = self.context.desk.payments, self.context.actor
        told = self.tr("Depósito {document} confirmado por {amount}.")
        words = told.format(document=slip.document, amount=Money(cents))
        self._act(lambda: payments.confirm(actor, slip.id, cents), words)

    def reject(self) -> None:
        """Reject the deposit in front, with a reason."""
        slip = self.evidence.slip
        if slip is None or not self.evidence.may:
            return
        title = self.tr("¿Rechazar la papeleta {document}?").format(document=slip.document)
        text = self.tr("El requisito vuelve a quedar por subsanar. Escriba el motivo.")
        reason = self.context.messages.ask_reason(title, text, self.tr("Rechazar"), danger=True)
        if reason:
            payments, actor = self.context.desk.payments, self.context.actor
            words = self.tr("Papeleta {document} rechazada.").format(document=slip.document)
            self._act(lambda: payments.reject(actor, slip.id, reason), words)

    def look(self) -> None:
        """Look at the image of the slip."""
        slip = self.evidence.slip
        if slip is None or slip.attachment_id is None:
            return
        checklist, actor, image = self.context.desk.checklist, self.context.actor, slip.attachment_id
        self.context.lane.run(self, lambda: checklist.content(actor, image), self._show_image)

    def _act(self, work: Callable[[], object], words: str) -> None:
        self.context.lane.run(self, work, lambda _done: self.context.messages.toast(words), self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        self.context.messages.refuse(error)
        self.reload()

    def _show(self, slips: tuple[SlipLine, ...]) -> None:
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
        self.filled.emit()

    def _show_image(self, answer: tuple[AttachmentLine, bytes]) -> None:
        line, content = answer
        Viewer(line.name, content, self.window()).open()

    def _open_case(self) -> None:
        if self.evidence.slip is not None:
            self.context.go("case", self.evidence.slip.case_id)

    def _reject_by_key(self) -> None:
        if self._table_has_focus():
            self.reject()

    def _table_has_focus(self) -> bool:
        return self.table.hasFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self._column.setContentsMargins(*((24, 16, 24, 16) if wide else (16, 12, 16, 12)))
        self.evidence.setFixedWidth(_PANEL_WIDE if wide else _PANEL_NARROW)
