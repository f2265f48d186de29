"""What the acts of Correos do, with their questions, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.models.rows.mail import LetterLine
from app.services.saving import save
from app.views.context import Context

if TYPE_CHECKING:
    from app.views.pages.outbox.page import OutboxPage


class Doing:
    """Acts on one letter."""

    def __init__(self, context: Context, page: OutboxPage) -> None:
        self._context = context
        self._page = page
        self._acts: dict[str, Callable[[LetterLine], None]] = {
            "retry": self.retry,
            "resend": self.resend,
            "save": self.save,
            "by_hand": self.by_hand,
            "cancel": self.cancel,
            "case": lambda letter: context.go("case", letter.case_id),
        }

    def do(self, act: str, letter: LetterLine) -> None:
        """Do an act by its name."""
        self._acts[act](letter)

    def retry(self, letter: LetterLine) -> None:
        """Send it now."""
        outbox, actor = self._context.desk.outbox, self._context.actor
        words = self._page.tr("Se envía ahora a {recipient}.").format(recipient=letter.recipient)
        self._run(lambda: outbox.retry(actor, letter.id), words)

    def resend(self, letter: LetterLine) -> None:
        """Send it to a corrected address; a code is sent anew."""
        from app.views.dialogs.resend import Resend

        dialog = Resend(self._context, letter, self._page.window())
        if dialog.exec():
            self._context.messages.toast(self._page.tr("Queda en cola con la dirección nueva."))
        dialog.deleteLater()
        self._page.focus_first()

    def save(self, letter: LetterLine) -> None:
        """Write it as a file that any mail program opens."""
        target = self.ask_where_to_save(letter.case_number or letter.title)
        if target is not None:
            outbox, actor = self._context.desk.outbox, self._context.actor
            read = outbox.coded_eml if letter.own_code else outbox.eml
            words = self._page.tr("Guardó {file}. Cuando lo envíe, pulse «Ya lo envié».").format(file=target.name)
            self._run(lambda: save(target, read(actor, letter.id)), words)

    def by_hand(self, letter: LetterLine) -> None:
        """Tell that it was sent outside the program."""
        title = self._page.tr("¿Ya envió este correo a {recipient}?").format(recipient=letter.recipient)
        text = self._page.tr("Queda como enviado por usted y el programa no lo envía más.")
        if self._context.messages.ask(title, text, self._page.tr("Ya lo envié")):
            outbox, actor = self._context.desk.outbox, self._context.actor
            self._run(lambda: outbox.sent_by_hand(actor, letter.id), self._page.tr("Quedó como enviado por usted."))

    def cancel(self, letter: LetterLine) -> None:
        """Send it no more."""
        title = self._page.tr("¿Cancelar el correo a {recipient}?").format(recipient=letter.recipient)
        text = self._page.tr("No se envía. Si lleva un código, ese código deja de llegar.")
        act = self._page.tr("&Cancelar el correo")
        if self._context.messages.ask(title, text, act, danger=True):
            outbox, actor = self._context.desk.outbox, self._context.actor
            self._run(lambda: outbox.cancel(actor, letter.id), self._page.tr("Canceló el correo."))

    def ask_where_to_save(self, name: str) -> Path | None:
        """Ask for a file name; None if the person turns back."""
        title, kind = self._page.tr("Guardar el correo"), self._page.tr("Correo (*.eml)")
        chosen, _kind = QFileDialog.getSaveFileName(self._page, title, f"{name}.eml", kind)
        return Path(chosen) if chosen else None

    def _run(self, work: Callable[[], object], words: str) -> None:
        self._context.lane.run(
            self._page, work, lambda _done: self._context.messages.toast(words), self._context.messages.refuse
        )
