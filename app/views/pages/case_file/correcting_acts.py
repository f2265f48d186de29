"""Acts that mend what was told at intake: an answer, a file, a photograph, and the fee that follows from them."""

from __future__ import annotations

from app.models.rows.corrections import CorrectionForm, FeeChange, Rechoice
from app.views.pages.case_file.doing import Doing


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
        read = self._page.read
        if read is None:
            return
        corrections, actor, line = self._context.desk.corrections, self._context.actor, read.view.line

        def ask(form: CorrectionForm) -> None:
            from app.views.dialogs.correction import CorrectionSheet

            dialog = CorrectionSheet(self._context, line.id, line.number, form, self._page.window())
            if dialog.exec():
                self._say(self.tr("Corrigió la solicitud."))
            dialog.deleteLater()
            self._page.focus_first()

        self._run(lambda: corrections.form(actor, line.id), ask)

    def fill(self) -> None:
        """Open what the office writes at the step of the case in front."""
        read = self._page.read
        if read is None:
            return
        office, actor, line = self._context.desk.office_fields, self._context.actor, read.view.line

        def ask(form: CorrectionForm) -> None:
            from app.views.dialogs.correction import FillSheet

            dialog = FillSheet(self._context, line.id, line.number, form, self._page.window())
            if dialog.exec():
                self._say(self.tr("Guardó los datos."))
            dialog.deleteLater()
            self._page.focus_first()

        self._run(lambda: office.form(actor, line.id), ask)

    @property
    def may_rechoose(self) -> bool:
        """Whether channel or product of the case in front may still be corrected by this person."""
        read = self._page.read
        return self.may_correct and bool(read and read.view.rechoosable) and self._context.may("rechoosing.choose")

    def rechoose(self) -> None:
        """Correct by what the request came, and what it asks for."""
        read = self._page.read
        if read is None:
            return
        rechoosing, actor, line = self._context.desk.rechoosing, self._context.actor, read.view.line

        def ask(told: Rechoice) -> None:
            from app.views.dialogs.rechoice import RechoiceSheet

            self._ask(RechoiceSheet(self._context, line.id, line.number, told, self._page.window()),
                      self.tr("Corrigió por dónde vino."))  # fmt: skip

        self._run(lambda: rechoosing.offer(actor, line.id), ask)

    @property
    def may_recompute(self) -> bool:
        """Whether the fee of the case in front may be worked out anew by this person."""
        read = self._page.read
        return read is not None and read.view.fee_changes and self._context.may("payments.recompute")

    def recompute(self) -> None:
        """Show the fee of today and the new one, and change it if confirmed."""
        read = self._page.read
        if read is None:
            return
        payments, actor, line = self._context.desk.payments, self._context.actor, read.view.line

        def ask(change: FeeChange) -> None:
            from app.views.dialogs.fee_change import FeeSheet

            self._ask(FeeSheet(self._context, line.id, line.number, change, self._page.window()),
                      self.tr("Recalculó el valor."))  # fmt: skip

        self._run(lambda: payments.anew(actor, line.id, read.view.exemption), ask)
