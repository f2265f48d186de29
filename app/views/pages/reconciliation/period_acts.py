"""What is done with a whole period: importing, verifying, the history, closing it, its sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.models.errors import UserError
from app.models.rows.bank_acts import Done
from app.models.rows.bank_imports import ImportLine
from app.models.rows.reconciliation import Board, PeriodLine
from app.models.texts_es import day_month_year, plural
from app.services.saving import save
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.viewer import PrintViewer
from app.views.pages.reconciliation.words import span_words, tr

if TYPE_CHECKING:
    from app.services.reconciliation import Reconciliation
    from app.views.pages.reconciliation.page import ReconciliationPage


Exceptions = tuple[tuple[str, str], ...]
"""Rows that stay open in a closed period, each with its reason."""
_CHANGED = frozenset({"reconciliation.changed_meanwhile", "reconciliation.unnamed", "reconciliation.not_an_exception"})
"""Why a closing is refused that is asked for again: somebody else was at work in the period."""
_FOLDER = "payments.folder"
"""Where the last statement was, so that the next one is found by its name."""


class PeriodActs:
    """Acts on the account and the period in front."""

    def __init__(self, context: Context, page: ReconciliationPage) -> None:
        self._context, self._page = context, page

    @property
    def _service(self) -> Reconciliation:
        return self._context.desk.reconciliation

    # statements

    def begin_import(self) -> None:
        """Ask which statement to import; without an account, which account it is."""
        if self._page.board is None:
            self.put_account()
            return
        kinds = tr(
            "Estados de cuenta (*.csv *.txt *.xlsx *.xls *.ofx *.qfx *.qif *.sta *.mt940 *.xml);;Todos los archivos (*)"
        )
        last = self._context.memory.text(_FOLDER)
        chosen, _kind = QFileDialog.getOpenFileName(self._page, tr("Importar estado de cuenta"), last, kinds)
        if chosen:
            self._context.memory.keep(_FOLDER, str(Path(chosen).parent))
            self.import_file(Path(chosen))

    def put_account(self) -> None:
        """Add the account of the office, or correct the one in front; who supervises does it."""
        from app.views.pages.reconciliation.dialogs.account import AccountSheet

        if not self._context.may("reconciliation.put_account"):
            self._page.toasting.say(tr("La cuenta la agrega quien supervisa."))
            return
        board = self._page.board
        dialog = AccountSheet(self._context, board.account if board is not None else None, self._page.window())
        if dialog.exec():
            self._page.turn_to(str(dialog.answer), "")

    def import_file(self, path: Path) -> None:
        """Look at a statement before it is kept."""
        from app.views.pages.reconciliation.dialogs.importing import ImportSheet

        dialog = ImportSheet(self._context, path, self._page.asking.account_id, self._page.window())
        self._page.asking.hold()
        dialog.exec()
        if dialog.kept is not None:
            self._on_imported(dialog.kept, dialog.account_id, too_late=dialog.too_late)
            return
        if dialog.refused is not None:
            self._page.toasting.say(sentence(dialog.refused))
        self._page.asking.go_on()

    def _on_imported(self, line: ImportLine, account_id: str, *, too_late: bool) -> None:
        words = imported_words(line)
        if too_late:
            words = tr("Ya estaba guardado cuando lo canceló. {words}").format(words=words)
        self._page.toasting.done(Done(line.act_id, words), lambda: self._take_back(line))
        self._page.turn_to(account_id or self._page.asking.account_id, "")

    def _take_back(self, line: ImportLine) -> None:
        self._page.undoing.take_back(line.act_id)

    def doubts(self) -> None:
        """Decide on the rows of imports that may have been there before."""
        from app.views.pages.reconciliation.dialogs.doubts import DoubtsDialog

        DoubtsDialog(self._context, self._page.asking.account_id, self._page.window()).exec()
        self._page.asking.ask()

    # second person and history

    def verify(self) -> None:
        """Verify what another person joined by hand."""
        from app.views.pages.reconciliation.dialogs.verifying import VerifyDialog

        VerifyDialog(self._context, self._page.asking.account_id, self._page.window()).exec()
        self._page.asking.ask()

    def history(self) -> None:
        """Show what was done in this account, with the way back of each act."""
        from app.views.pages.reconciliation.dialogs.history import HistoryDialog

        dialog = HistoryDialog(self._context, self._page.asking.account_id, self._page.window())
        dialog.take_back.connect(self._page.undoing.take_back)
        dialog.do_again.connect(self._page.undoing.redo)
        dialog.exec()
        self._page.asking.ask()

    # closing

    def close_period(self) -> None:
        """Close the period in front, or look at it if it is closed."""
        board, period = self._here()
        if board is None or period is None:
            return
        if period.state == "closed":
            self._show_closed(period)
        elif error := _not_yet(board, period):
            self._page.toasting.say(sentence(error))
        else:
            self._close(board, period)

    def _close(self, board: Board, period: PeriodLine, told: Exceptions = (), why: str = "") -> None:
        """Ask for the reasons and close; told: those that were written before it was refused, and why it was."""
        from app.views.pages.reconciliation.dialogs.closing import ClosingSheet

        dialog = ClosingSheet(board, dict(told), why, self._page.window())
        if not dialog.exec():
            self._page.asking.ask()
            return
        service, actor, exceptions = self._service, self._context.actor, dialog.exceptions()
        account = board.account.id

        def work() -> tuple[Done, str]:
            done = service.close(actor, account, period.id, exceptions)
            return done, _closed_id(service.board(actor, account), period)

        def closed(answer: tuple[Done, str]) -> None:
            done, key = answer
            self._page.toasting.say(done.words)
            self._page.turn_to(account, key)
            self._show_sheet(account, replace(period, id=key))

        def refused(error: UserError) -> None:
            self._close_again(error, period, exceptions)

        self._context.lane.run(self._page, work, closed, refused)

    def _close_again(self, error: UserError, period: PeriodLine, told: Exceptions) -> None:
        """Ask again for a period that changed meanwhile: what was written stays, and what it is now is shown."""
        if error.key not in _CHANGED:
            self._page.on_refused(error)
            return
        service, actor, account, why = self._service, self._context.actor, self._page.asking.account_id, sentence(error)
        self._run(lambda: service.board(actor, account, period.id), lambda board: self._close(board, period, told, why))

    def _show_closed(self, period: PeriodLine) -> None:
        from app.views.pages.reconciliation.dialogs.closed import ClosedSheet

        dialog = ClosedSheet(self._context, period, self._page.window())
        acts: dict[str, Callable[[], None]] = {
            "print": self.print_sheet,
            "export": self.export_sheet,
            "reopen": self.reopen,
        }
        if dialog.exec():
            acts[dialog.chosen]()

    def reopen(self) -> None:
        """Open a closed period again, with a reason; who supervises does it."""
        board, period = self._here()
        if board is None or period is None:
            return
        title = tr("¿Reabrir el período {period}?").format(period=span_words(period))
        text = tr("La hoja impresa deja de valer y queda en el historial. Escriba el motivo.")
        reason = self._context.messages.ask_reason(title, text, tr("&Reabrir"), danger=True)
        if reason:
            service, actor, key = self._service, self._context.actor, period.id
            self._run(lambda: service.reopen(actor, key, reason), self._reopened)

    def _reopened(self, done: Done) -> None:
        """Show the open period: the closed one is history."""
        self._page.turn_to(self._page.asking.account_id, "")
        self._page.toasting.say(done.words)

    # the sheet

    def print_sheet(self) -> None:
        """Show the reconciliation sheet, ready to print."""
        board, period = self._here()
        if board is None or period is None:
            return
        self._show_sheet(board.account.id, period)

    def _show_sheet(self, account: str, period: PeriodLine) -> None:
        """Show the sheet of a period, ready to print."""
        service, actor, key = self._service, self._context.actor, period.id
        title = tr("Hoja de conciliación, {period}").format(period=span_words(period))

        def show(content: bytes) -> None:
            PrintViewer(self._context, title, content, self._page.window()).open()

        self._run(lambda: service.sheet_pdf(actor, account, key), show)

    def export_sheet(self) -> None:
        """Keep the sheet as a workbook."""
        _board, period = self._here()
        if period is None:
            return
        name = f"conciliacion-{period.first:%Y-%m-%d}-{period.last:%Y-%m-%d}.xlsx"
        chosen, _kind = QFileDialog.getSaveFileName(self._page, tr("Guardar la hoja"), name, "XLSX (*.xlsx)")
        if chosen:
            self.keep_sheet(period, Path(chosen))

    def keep_sheet(self, period: PeriodLine, path: Path) -> None:
        """Write the workbook of a period."""
        service, actor, account = self._service, self._context.actor, self._page.asking.account_id

        def work() -> None:
            save(path, service.sheet_xlsx(actor, account, period.id))

        told = tr("Guardó la hoja en {name}.").format(name=path.name)
        self._run(work, lambda _none: self._page.toasting.say(told))

    # how it is done

    def _here(self) -> tuple[Board | None, PeriodLine | None]:
        board = self._page.board
        return board, board.period if board is not None else None

    def _run(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._context.lane.run(self._page, work, then, self._context.messages.refuse)


def _not_yet(board: Board, period: PeriodLine) -> UserError | None:
    """Say before any reason is asked for why a period cannot be closed now."""
    first = min(one.first for one in board.periods if one.state == "open")
    if period.first != first:
        return UserError("reconciliation.close_in_order", day=day_month_year(first))
    if any(row.state == "doubtful" for row in board.rows):
        return UserError("reconciliation.doubtful_left")
    return None


def _closed_id(board: Board, period: PeriodLine) -> str:
    """Return the id that a span has once it is closed."""
    same = (one.id for one in board.periods if one.state == "closed" and one.last == period.last)
    return next(same, period.id)


def imported_words(line: ImportLine) -> str:
    """Say what came of an import, as far as there was something of it."""
    counts = (
        (line.new, tr("nueva"), tr("nuevas")),
        (line.known, tr("ya estaba"), tr("ya estaban")),
        (line.doubtful, tr("dudosa"), tr("dudosas")),
        (line.rejected, tr("rechazada"), tr("rechazadas")),
        (line.sure, tr("se concilió sola"), tr("se conciliaron solas")),
    )
    told = ", ".join(plural(count, one, many) for count, one, many in counts if count)
    return tr("Importó: {counts}.").format(counts=told)
