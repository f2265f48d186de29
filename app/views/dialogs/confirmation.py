"""The code that proves an address: register the one the citizen tells, send another, or answer for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.mail import ConfirmationView
from app.models.texts_es import hour, weekday_date
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.lines import LineAsked
from app.views.overriding import override
from app.views.widgets.buttons import Button
from app.views.widgets.choices import Segmented
from app.views.widgets.inputs import FieldState
from app.views.widgets.options import Option
from app.views.widgets.text import Text


class ConfirmationSheet(FormSheet):
    """`answer` is how it ended: "confirmed" once the address is."""

    blames: Mapping[str, str] = {"confirm.wrong": "code", "confirm.none": "code", "field.email": "address"}

    def __init__(self, context: Context, case_id: str, view: ConfirmationView, parent: QWidget | None = None) -> None:
        self._case_id = case_id
        title = self.tr("Confirmar el correo del solicitante")
        text = self.tr("Un código que solo llega a esa dirección prueba que es suya.")
        super().__init__(context, title, text, self.tr("Registrar código"), parent)
        self.standing = Text("", wrap=True)
        self.code = LineAsked("code", self.tr("Có&digo que recibió"))
        self.how = Segmented([Option("told", self.tr("Lo dicta")), Option("answered", self.tr("Respondió el correo"))],
                             "told")  # fmt: skip
        self.address = LineAsked("address", self.tr("&Correo"))
        self.send = Button(self.tr("En&viar otro código"), icon="paper-plane-tilt")
        self.by_hand = Button(self.tr("Confirmar &sin código…"), icon="hand")
        self.add_wide(self.standing)
        self.add_row(self.code)
        self.add_wide(self.how)
        self.add_row(self.address)
        self.add_wide(self._acts())
        self.send.clicked.connect(self._on_send)
        self.by_hand.clicked.connect(self._on_by_hand)
        self.show_view(view)

    def _acts(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.send)
        row.addWidget(self.by_hand)
        row.addStretch(1)
        return part

    def show_view(self, view: ConfirmationView) -> None:
        """Show how the code stands and what can be done."""
        self._view = view
        live = view.state == "waiting"
        self.standing.set_text(self._words(view))
        self.code.setVisible(live)
        self.how.setVisible(live)
        self.send.setVisible(live)
        self.act.set_words(self.tr("Registrar código") if live else self._send_words(view))
        self.act.setEnabled(live or not view.cannot_send or not view.email)
        self.address.set_value(view.email)
        self.by_hand.setVisible(view.by_hand and self.context.may("confirmations.by_hand"))
        (self.code if live else self.address).go()

    def _send_words(self, view: ConfirmationView) -> str:
        return self.tr("Enviar otro código") if view.made_at else self.tr("Enviar código")

    def _words(self, view: ConfirmationView) -> str:
        if view.state == "none":
            return view.cannot_send or self.tr("Aún no se envía un código.")
        until = f"{weekday_date(view.expires_at.date())}, {hour(view.expires_at.time())}" if view.expires_at else ""
        words = {
            "waiting": self.tr(
                "Se envió un código de {signs} signos a **{email}**. Vale hasta el {until}. Intentos: quedan {left}."
            ),
            "expired": self.tr("El código que se envió a **{email}** valía hasta el {until}. Envíe otro."),
            "spent": self.tr("El código que se envió a **{email}** ya no admite intentos. Envíe otro."),
            "confirmed": self.tr("El correo **{email}** está confirmado."),
        }[view.state]  # fmt: skip
        told = words.format(signs=view.signs, email=view.email, until=until, left=view.tries_left)
        return f"{told}\n{view.told}" if view.told and view.state == "waiting" else told

    @override
    def work(self) -> Callable[[], object]:
        confirmations, actor = self.context.desk.confirmations, self.context.actor
        case_id, code, how = self._case_id, str(self.code.value()), self.how.key()
        if self._view.state != "waiting":
            return self._sending()

        def register() -> str:
            confirmations.register(actor, case_id, code, how)
            return "confirmed"

        return register

    def _sending(self) -> Callable[[], ConfirmationView]:
        confirmations, actor = self.context.desk.confirmations, self.context.actor
        case_id, address = self._case_id, str(self.address.value())

        def send() -> ConfirmationView:
            confirmations.send(actor, case_id, address)
            return confirmations.of_case(actor, case_id)

        return send

    def _on_send(self) -> None:
        self.context.lane.run(self, self._sending(), self._on_done, self._on_refused)

    @override
    def _on_done(self, answer: object) -> None:
        """Stay for the code after sending it; go once the address is confirmed."""
        if not isinstance(answer, ConfirmationView):
            super()._on_done(answer)
            return
        self.show_view(answer)
        self.message.say(FieldState.OK, self.tr("El código está en camino."))

    @override
    def _on_refused(self, error: UserError) -> None:
        """Say it, and show what is left: a wrong code is counted."""
        super()._on_refused(error)
        if error.key.startswith("field."):
            return
        confirmations, actor, case_id = self.context.desk.confirmations, self.context.actor, self._case_id
        self.context.lane.run(self, lambda: confirmations.of_case(actor, case_id), self._on_counted)

    def _on_counted(self, view: ConfirmationView) -> None:
        if view.state != "waiting":
            self.show_view(view)
        else:
            self.standing.set_text(self._words(view))

    def _on_by_hand(self) -> None:
        reason = self.context.messages.ask_reason(
            self.tr("¿Confirmar {email} sin código?").format(email=self._view.email or self.tr("el correo")),
            self.tr("Usted responde por esa dirección. El motivo queda en el historial."),
            self.tr("Confirmar"),
        )
        if reason:
            confirmations, actor, case_id = self.context.desk.confirmations, self.context.actor, self._case_id
            self.context.lane.run(
                self, lambda: confirmations.by_hand(actor, case_id, reason), self._on_done, self._on_refused
            )
