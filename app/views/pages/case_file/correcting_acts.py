"""Acts that mend what was told at intake: an answer, a file, a photograph, and the fee that follows from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from app.services.access import Actor
from app.views.context import Context
from app.views.pages.case_file.doing import Doing

if TYPE_CHECKING:
    from app.views.dialogs.dialog import Dialog

T = TypeVar("T")


class CorrectingActs(Doing):
    """Before the documents are issued; each act asks why."""

    @property
    def may_correct(self) -> bool:
        """Whether the form of the case in front may still be corrected by this person."""
        read = self._page.read
        issued = read is not None and any(one.result and one.number and one.state != "voided"
                                          for one in read.view.documents)  # fmt: skip
        is_open = read is not None and read.view.act.task != "none"
        return is_open and not issued and bool(read and read.view.answers) and self._context.may("corrections.correct")

    def correct(self) -> None:
        """Open the form of the case in front, to correct it."""
        from app.views.dialogs.correction import CorrectionSheet

        self._mend(self._context.desk.corrections.form, CorrectionSheet, self.tr("Corrigió la solicitud."))

    def fill(self) -> None:
        """Open what the office writes at the step of the case in front."""
        from app.views.dialogs.correction import FillSheet

        self._mend(self._context.desk.office_fields.form, FillSheet, self.tr("Guardó los datos."))

    @property
    def may_rechoose(self) -> bool:
        """Whether channel or product of the case in front may still be corrected by this person."""
        read = self._page.read
        return self.may_correct and bool(read and read.view.rechoosable) and self._context.may("rechoosing.choose")

    def rechoose(self) -> None:
        """Correct by what the request came, and what it asks for."""
        from app.views.dialogs.rechoice import RechoiceSheet

        self._mend(self._context.desk.rechoosing.offer, RechoiceSheet, self.tr("Corrigió por dónde vino."))

    @property
    def may_recompute(self) -> bool:
        """Whether the fee of the case in front may be worked out anew by this person."""
        read = self._page.read
        return read is not None and read.view.fee_changes and self._context.may("payments.recompute")

    def recompute(self) -> None:
        """Show the fee of today and the new one, and change it if confirmed."""
        from app.views.dialogs.fee_change import FeeSheet

        payments, read = self._context.desk.payments, self._page.read
        claimed = read.view.exemption if read is not None else ""
        self._mend(lambda actor, case_id: payments.anew(actor, case_id, claimed), FeeSheet,
                   self.tr("Recalculó el valor."))  # fmt: skip

    def _mend(
        self, read: Callable[[Actor, str], T], sheet: Callable[[Context, str, str, T, QWidget], Dialog], told: str
    ) -> None:
        """Read how the case in front stands, ask in a sheet what changes, and say what was done."""
        if self._page.read is None:
            return
        actor, line = self._context.actor, self._page.read.view.line

        def ask(found: T) -> None:
            self._ask(sheet(self._context, line.id, line.number, found, self._page.window()), told)

        self._run(lambda: read(actor, line.id), ask)
