"""Datos: where they are, the last copy, whether the chain holds, and the way out of the sample office."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.models.errors import UserError
from app.models.texts_es import grouped, hour, weekday_date
from app.views.context import Context
from app.views.overriding import override
from app.views.pages.settings.section import Section, guarded, worded
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.chips import StateLabel
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.services.storage.journal import Verdict


class _Fact(Card):
    """A state in words, what it means, and one thing to do."""

    def __init__(self, title: str, effect: str) -> None:
        super().__init__(title)
        self.state = StateLabel("pending", " ")
        self.note = Text(effect, "second", "texto2", wrap=True)
        self.add(self.state)
        self.add(self.note)
        self.body.addStretch(1)

    def say(self, state: str, words: str) -> None:
        """Change the state."""
        self.state.set_state(state, words)


class DataSection(Section):
    """Four cards; each says what it does before it does it."""

    acts = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.copy = _Fact(
            self.tr("Respaldo"), self.tr("Es una copia entera y comprobada, para seguir si el equipo se daña.")
        )
        self.chain = _Fact(
            self.tr("Cadena de asientos"),
            self.tr("Cada acto queda encadenado al anterior. Si alguien cambia un dato por fuera, aquí se ve."),
        )
        self.back_up = Button(self.tr("Respaldar ahora"), Kind.PRIMARY, icon="shield-check", keys="Ctrl+Intro")
        self.check = Button(self.tr("Comprobar la cadena"), icon="link", keys="F9")
        self.open_folder = Button(self.tr("Abrir la carpeta"), icon="folder-open")
        self.leave_sample = Button(self.tr("&Quitar datos de ejemplo"), Kind.DANGER, icon="trash")
        self._build()
        self.back_up.clicked.connect(self.primary)
        self.check.clicked.connect(self.check_chain)
        self.open_folder.clicked.connect(self._on_open_folder)
        self.leave_sample.clicked.connect(self.ask_leave)

    def _build(self) -> None:
        why = self.why_not()
        self.copy.add(guarded(self.back_up, allowed=self.may("backups.now"), why_not=why))
        self.chain.add(guarded(self.check, allowed=self.may("backups.chain"), why_not=why,
                               effect=self.tr("tarda más con más trámites")))  # fmt: skip
        cards: list[Card] = [self.copy, self.chain, self._folder()]
        if self.context.desk.office.sample:
            cards.append(self._sample())
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, card in enumerate(cards):
            grid.addWidget(card, place // 2, place % 2)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        self.stand(whole)
        self.chain.say("pending", self.tr("Sin comprobar en esta sesión"))

    def _folder(self) -> Card:
        card = Card(self.tr("Carpeta de datos"))
        self._place = Text("", "code")
        card.add(self._place)
        effect = self.tr("Todo lo de esta oficina está aquí. No copie archivos sueltos: use el respaldo.")
        card.add(Text(effect, "second", "texto2", wrap=True))
        card.body.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.open_folder)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _sample(self) -> Card:
        card = Card(self.tr("Oficina de muestra"))
        card.add(Text(self.tr("Nada es real: nombres, números y papeles son inventados."), wrap=True))
        effect = self.tr(
            "Quitarla borra su carpeta entera y cierra Ventanilla. Los datos de otras carpetas no se tocan."
        )
        card.add(Text(effect, "second", "texto2", wrap=True))
        card.body.addStretch(1)
        possible = self.context.leave_sample is not None and self.may("backups.now")
        card.add(guarded(self.leave_sample, allowed=possible, why_not=self.why_not()))
        return card

    @override
    def reload(self) -> None:
        backups, actor = self.context.desk.backups, self.context.actor
        self.context.lane.run(self, lambda: (backups.last(actor), backups.place(actor)), self._show)

    def _show(self, found: tuple[datetime | None, Path]) -> None:
        last, place = found
        self._place.set_text(str(place))
        if last is None:
            self.copy.say("warning", self.tr("Aún no hay un respaldo"))
            return
        clock = self.context.desk.clock
        at = clock.local(last)
        today = at.date() == clock.today()
        day = self.tr("hoy") if today else weekday_date(at.date())
        words = self.tr("Último respaldo: {day}, {hour}").format(day=day, hour=hour(at.time()))
        self.copy.say("ok" if today else "warning", words)

    @override
    def primary(self) -> None:
        """Make a copy now."""
        if not self.may("backups.now") or not self.back_up.isEnabled():
            return
        self.back_up.setEnabled(False)
        self.copy.say("in_progress", self.tr("Copiando y comprobando"))
        backups, actor = self.context.desk.backups, self.context.actor
        self.context.lane.run(self, lambda: backups.now(actor), self._on_copied, self._on_not_copied)

    def _on_copied(self, file: Path) -> None:
        self.back_up.setEnabled(True)
        self.context.messages.toast(self.tr("Respaldó en {file}.").format(file=file.name))
        self.reload()

    def _on_not_copied(self, error: UserError) -> None:
        self.back_up.setEnabled(True)
        self.copy.say("error", self.tr("No se respaldó"))
        self.refused(error)

    def check_chain(self) -> None:
        """Verify the whole journal."""
        if not self.may("backups.chain") or not self.check.isEnabled():
            return
        self.check.setEnabled(False)
        self.chain.say("in_progress", self.tr("Comprobando cada asiento"))
        backups, actor = self.context.desk.backups, self.context.actor
        self.context.lane.run(self, lambda: backups.chain(actor), self._on_checked, self._on_not_checked)

    def _on_checked(self, verdict: Verdict) -> None:
        self.check.setEnabled(True)
        if verdict["ok"]:
            words = self.tr("Cadena íntegra: {entries} asientos").format(entries=grouped(verdict["entries"]))
            self.chain.say("ok", words)
            return
        words = self.tr("No coincide desde el asiento {bad}. Llame a quien administra y no borre nada.")
        self.chain.say("overdue", words.format(bad=grouped(verdict["first_bad"] or 0)))

    def _on_not_checked(self, error: UserError) -> None:
        self.check.setEnabled(True)
        self.chain.say("error", worded(error))

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._place.text()))

    def ask_leave(self) -> None:
        """Ask, and throw the sample office away."""
        title = self.tr("¿Quitar los datos de ejemplo?")
        text = self.tr("Se borra la carpeta {folder} con todos sus trámites inventados y Ventanilla se cierra.")
        sure = self.context.messages.ask(title, text.format(folder=self._place.text()), self.tr("&Quitar"), danger=True)
        if sure and self.context.leave_sample is not None:
            self.context.leave_sample()

    @override
    def focus_first(self) -> None:
        (self.back_up if self.back_up.isEnabled() else self.open_folder).setFocus()
