"""The letter in front: how it stands, what to do about it, and its words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.names import short_name
from app.models.rows.mail import LetterLine
from app.views.context import Context
from app.views.pages.outbox.columns import moment, shape, state_words
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card, CardFoot, Hairline
from app.views.widgets.chips import StateLabel
from app.views.widgets.scroll import Scroll
from app.views.widgets.text import Text

UNSENT = frozenset({"queued", "failed"})


class Detail(Card):
    """Shows one letter. Emits `wanted` with the name of an act: retry, resend, save, by_hand, cancel or case."""

    wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(" ", flush=True)
        self._context = context
        self.letter: LetterLine | None = None
        self._state = StateLabel("pending", " ")
        self._said = Text("", "emphasis", wrap=True)
        self._values: dict[str, Text] = {}
        self._body = Text("", wrap=True)
        self.buttons = {
            "retry": Button(self.tr("Enviar ahora"), Kind.PRIMARY, icon="paper-plane-tilt", keys="Ctrl+Intro"),
            "resend": Button(self.tr("Otra dirección"), icon="at", keys="D", small=True),
            "save": Button(self.tr("Guardar .eml"), icon="download-simple", keys="G", small=True),
            "by_hand": Button(self.tr("Ya lo envié"), icon="hand", keys="Y", small=True),
            "case": Button(self.tr("Expediente"), Kind.QUIET, icon="folder-open", small=True),
            "cancel": Button(self.tr("Cancelar"), Kind.DANGER, keys="Supr"),
        }
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, name=name: self.wanted.emit(name))
        self._compose()
        self.show_letter(None)

    def _compose(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._state)
        column.addWidget(self._said)
        column.addLayout(self._facts())
        column.addLayout(self._row("case", "resend"))
        column.addLayout(self._row("save", "by_hand"))
        column.addWidget(Hairline())
        column.addWidget(self._body)
        column.addStretch(1)
        self._whole = QWidget()
        self._whole.setLayout(column)
        self.add(Scroll(self._whole), 1)
        foot = CardFoot(height=56)
        foot.row.addWidget(self.buttons["cancel"])
        foot.row.addStretch(1)
        foot.row.addWidget(self.buttons["retry"])
        self.add(foot)

    def _facts(self) -> QGridLayout:
        labels = (
            ("to", self.tr("Para")),
            ("address", self.tr("Dirección")),
            ("case", self.tr("Trámite")),
            ("queued", self.tr("En cola")),
            ("tries", self.tr("Intentos")),
            ("files", self.tr("Adjuntos")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (key, label) in enumerate(labels):
            self._values[key] = Text("", "emphasis")
            grid.addWidget(Text(label, "second", "texto2"), row, 0)
            grid.addWidget(self._values[key], row, 1)
        return grid

    def _row(self, *names: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in names:
            row.addWidget(self.buttons[name])
        row.addStretch(1)
        return row

    def show_letter(self, letter: LetterLine | None) -> None:
        """Show a letter, or nothing."""
        self.letter = letter
        self._whole.setVisible(letter is not None)
        for name, button in self.buttons.items():
            button.setEnabled(self.may(name))
        if letter is None:
            self.set_title(self.tr("Ningún correo elegido"))
            return
        today = self._context.desk.clock.today()
        self.set_title(letter.title)
        self._state.set_state(shape(letter), state_words(letter, self.tr))
        self._say(letter)
        told = {
            "to": letter.recipient_name,
            "address": letter.recipient,
            "case": letter.case_number or self.tr("ninguno"),
            "queued": f"{moment(letter.queued_at, today)}, {short_name(letter.queued_by)}",
            "tries": self._tries(letter),
            "files": ", ".join(letter.files) or self.tr("ninguno"),
        }
        for key, words in told.items():
            self._values[key].set_text(words)
        self._body.set_text(f"**{_plain(letter.subject)}**\n{_plain(letter.body)}")

    def may(self, act: str) -> bool:
        """Tell whether an act makes sense for the letter in front and this person may do it."""
        letter = self.letter
        if letter is None:
            return False
        if act == "case":
            return bool(letter.case_id)
        if act == "save":
            return self._context.may("outbox.coded_eml" if letter.own_code else "outbox.eml")
        if act == "resend":
            return letter.state != "sending" and self._context.may("outbox.resend")
        call = {"retry": "outbox.retry", "by_hand": "outbox.sent_by_hand", "cancel": "outbox.cancel"}[act]
        return letter.state in UNSENT and self._context.may(call)

    def _say(self, letter: LetterLine) -> None:
        self._said.setVisible(bool(letter.told) and letter.state != "cancelled" and not letter.by_hand)
        self._said.set_text(_plain(letter.told))

    def _tries(self, letter: LetterLine) -> str:
        if letter.by_hand:
            return self.tr("enviado por {who}").format(who=short_name(letter.by_hand))
        if letter.next_at is None or not letter.attempts:
            return str(letter.attempts)
        when = moment(letter.next_at, self._context.desk.clock.today())
        return self.tr("{count}, el siguiente a las {when}").format(count=letter.attempts, when=when)


def _plain(text: str) -> str:
    return text.replace("**", "∗∗")
