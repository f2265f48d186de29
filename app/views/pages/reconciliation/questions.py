"""What is asked of the person before an act: a reason, a datum, a note. None or "" when they turn back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.bank_acts import Resting
from app.models.rows.evidence import Ambiguity
from app.models.rows.reconciliation import BankLine, WaitingLine
from app.views.pages.reconciliation.proposals import Proposal
from app.views.pages.reconciliation.words import spoken, tr

if TYPE_CHECKING:
    from app.views.pages.reconciliation.page import ReconciliationPage


class Answer(NamedTuple):
    """The datum that separates a deposit and a request from the others like them."""

    row_id: str
    charge_id: str
    ask: str
    datum: str


class Questions:
    """Each question is a dialog over the window, loaded when it is first asked."""

    def __init__(self, page: ReconciliationPage) -> None:
        self._page = page

    def difference(self, row: BankLine, proposal: Proposal) -> str | None:
        """Ask whether to join them although the amounts differ; return the note."""
        rest = row.amount_cents - proposal.amount_cents
        title = tr("¿Conciliar con una diferencia de {rest}?").format(rest=Money(abs(rest)))
        short = tr("Faltan {rest}: se abre una diferencia y se pide el complemento. La verifica otra persona.")
        over = tr("Sobran {rest}: se abre una diferencia por devolver. La verifica otra persona.")
        text = (short if rest < 0 else over).format(rest=Money(abs(rest)))
        return self._note(title, text, tr("Conciliar"))

    def slip(self, row: BankLine, proposal: Proposal | None) -> str | None:
        """Ask whether to ask for the slip; return what to say in the letter."""
        title = tr("¿Pedir la papeleta de {deposit}?").format(deposit=spoken(row))
        whom = tr("Se escribe a {applicant}, {number}. La fila queda en consulta.")
        nobody = tr("Nadie está enfrente: la fila queda en consulta y aparece en el historial.")
        text = whom.format(applicant=proposal.applicant, number=proposal.number) if proposal is not None else nobody
        return self._note(title, text, tr("Pedir papeleta"))

    def not_ours(self, row: BankLine) -> str | None:
        """Ask why a deposit is not of this office."""
        return self._not_ours(tr("¿Por qué es ajeno {deposit}?").format(deposit=spoken(row)))

    def not_ours_many(self, rows: Sequence[BankLine]) -> str | None:
        """Ask why several deposits are not of this office."""
        if len(rows) == 1:
            return self.not_ours(rows[0])
        return self._not_ours(tr("¿Por qué son ajenos los {count} depósitos marcados?").format(count=len(rows)))

    def _not_ours(self, title: str) -> str | None:
        reasons = (
            tr("Es de otra sublínea"),
            tr("Es de otra institución"),
            tr("Es un movimiento propio de la cuenta"),
            tr("Nadie lo reclama"),
        )
        return self._reason(title, tr("Sale de la diferencia y queda con su motivo."), tr("Marcar ajena"), reasons)

    def returned(self, row: BankLine) -> str | None:
        """Ask why the bank took a deposit back."""
        reasons = (tr("Cheque devuelto"), tr("Reverso del banco"), tr("Depósito repetido por el banco"))
        title = tr("¿Por qué se devolvió {deposit}?").format(deposit=spoken(row))
        return self._reason(title, tr("No paga ninguna solicitud."), tr("Marcar devuelta"), reasons)

    def split(self, row: BankLine, waiting: Sequence[WaitingLine], chosen: Callable[[tuple[str, ...]], None]) -> None:
        """Ask which requests a deposit pays together."""
        from app.views.pages.reconciliation.dialogs.split import SplitSheet

        dialog = SplitSheet(row, waiting, self._page.window())
        if dialog.exec():
            chosen(dialog.charges())

    def datum(self, group: Ambiguity, asked: str, row_id: str, charge_id: str) -> Answer | None:
        """Ask for the datum that separates one deposit and one request from the others like them."""
        from app.views.pages.reconciliation.dialogs.datum import DatumSheet

        dialog = DatumSheet(group, asked, row_id, charge_id, self._page.window())
        return dialog.told() if dialog.exec() else None

    def reverse(self, error: UserError, *, may: bool) -> str | None:
        """List what depends on an act that cannot be undone; who supervises may reverse it with a reason."""
        from app.views.pages.reconciliation.dialogs.depends import DependsSheet, ReverseSheet

        resting = error.values["dependants"]
        if not isinstance(resting, Resting):
            raise TypeError("what rests on an act is told one by one")
        if not may:
            DependsSheet(resting, self._page.window()).exec()
            return None
        dialog = ReverseSheet(resting, self._page.window())
        return dialog.reason if dialog.exec() else None

    def _note(self, title: str, text: str, act: str) -> str | None:
        from app.views.pages.reconciliation.dialogs.note import NoteSheet

        dialog = NoteSheet(title, text, act, self._page.window())
        return dialog.note if dialog.exec() else None

    def _reason(self, title: str, text: str, act: str, reasons: Sequence[str]) -> str | None:
        from app.views.pages.reconciliation.dialogs.reason import ReasonSheet

        dialog = ReasonSheet(title, text, act, reasons, self._page.window())
        return dialog.reason if dialog.exec() else None
