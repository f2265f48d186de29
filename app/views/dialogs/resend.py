"""A letter goes to a corrected address; one with a code takes a new code there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.rows.mail import LetterLine
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.lines import LineAsked
from app.views.overriding import override


class Resend(FormSheet):
    """Asks the address."""

    blames: Mapping[str, str] = {"field.email": "address"}

    def __init__(self, context: Context, letter: LetterLine, parent: QWidget | None = None) -> None:
        self._letter = letter
        text = (
            self.tr("Se envía un código nuevo; el anterior deja de valer.")
            if letter.own_code
            else self.tr("Se envía lo mismo, con sus adjuntos. Si era la dirección del solicitante, se corrige.")
        )
        title = self.tr("¿A qué dirección se envía «{title}»?").format(title=letter.title)
        super().__init__(context, title, text, self.tr("Enviar"), parent)
        self.address = LineAsked("address", self.tr("&Dirección de correo"))
        self.address.set_value(letter.recipient)
        self.add_row(self.address)
        self.address.go()
        self.address.editor.selectAll()

    @override
    def work(self) -> Callable[[], object]:
        desk, actor, letter = self.context.desk, self.context.actor, self._letter
        address = str(self.address.value())
        if letter.own_code:
            return lambda: desk.confirmations.send(actor, letter.case_id, address)
        return lambda: desk.outbox.resend(actor, letter.id, address)
