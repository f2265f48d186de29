"""First use as a page: two steps side by side, what lacks, and the way to try the program first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.services.sentences import sentence
from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.pages.first_use.offers import Offer
from app.views.pages.first_use.office_step import OfficeStep
from app.views.pages.first_use.person_step import PersonStep
from app.views.shell.emblem import paint_emblem
from app.views.shell.key_strip import KeyStrip
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.choices import Choice
from app.views.widgets.notices import MessageBar
from app.views.widgets.text import Text
from app.views.widgets.waiting import Meter


class _Head(QWidget):
    """The dark bar on top."""

    def __init__(self, what: str, where: str) -> None:
        super().__init__()
        self._what, self._where = what, where
        self.setFixedHeight(48)
        self.setAccessibleName(f"{what}. {where}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        painter.fillRect(self.rect(), look.color("riel"))
        paint_emblem(painter, QRectF(28, 12, 21, 22), look)
        ink.text(painter, QRectF(62, 0, 100, 48), "Ventanilla", look, role="card", tone="sobre_lleno")
        left = 62 + look.width("card", "Ventanilla") + 26
        ink.text(painter, QRectF(left, 0, 300, 48), self._what, look, role="card", tone="riel_texto")
        room = look.width("body", self._where) + 4
        place = QRectF(self.width() - 24 - room, 0, room, 48)
        ink.text(painter, place, self._where, look, tone="riel_texto", align=ink.RIGHT)
        icon = QRectF(place.left() - 26, 16, 15, 15)
        paint_icon(painter, icon, "wifi-slash", look.color("riel_marca"))
        painter.end()


class FirstUsePage(QWidget):
    """making: office, name, user name, password; sample_wanted: F9, office. Answered by `refuse` or by a window."""

    making = Signal(str, str, str, str)
    sample_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page.first_use")
        self.office = OfficeStep(self.tr("Institución y oficina"))
        self.person = PersonStep(self.tr("Supervisor"))
        self.sample = Button(self.tr("Probar con datos de ejemplo"), keys="F9")
        self.make = Button(self.tr("Crear y entrar"), Kind.PRIMARY, icon="sign-in", keys="Ctrl+Intro")
        self._lacks = Text("", "second", "texto2", align=ink.RIGHT)
        self._progress = Meter()
        self._bar: MessageBar | None = None
        self._busy = False
        self._build()
        self._connect()
        self._show_lacking()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        where = self.tr("No necesita internet. Todo queda en este equipo.")
        outer.addWidget(_Head(self.tr("Preparar este equipo"), where))
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(Text(self.tr("Dos pasos y puede atender"), "title"))
        head.addWidget(Text(self.tr("Unos dos minutos. Puede volver atrás sin perder lo escrito."), "body", "texto2"))
        self._column.addLayout(head)
        steps = QHBoxLayout()
        steps.setSpacing(16)
        steps.addWidget(self.office, 1)
        steps.addWidget(self.person, 1)
        self._column.addLayout(steps, 1)
        self._column.addWidget(self._foot())
        outer.addLayout(self._column, 1)
        strip = KeyStrip()
        strip.set_hints(
            [
                ("Tab", self.tr("campo siguiente")),
                ("1–9", self.tr("institución u oficina")),
                ("F9", self.tr("datos de ejemplo")),
                ("Ctrl+Intro", self.tr("crear y entrar")),
                ("F1", self.tr("ayuda")),
            ]
        )
        outer.addWidget(strip)

    def _foot(self) -> Card:
        foot = Card()
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(self.tr("¿Solo quiere conocerla?"), "strong"))
        self._sample_words = Text(self.tr("60 trámites inventados, aparte."), "second", "texto2")
        words.addWidget(self._sample_words)
        words.addWidget(self._progress)
        self._progress.hide()
        row.addLayout(words, 3)
        row.addWidget(self.sample)
        row.addWidget(self._lacks, 2)
        row.addWidget(self.make)
        foot.body.addLayout(row)
        return foot

    def _connect(self) -> None:
        self.office.changed.connect(self._show_lacking)
        self.person.changed.connect(self._show_lacking)
        self.make.clicked.connect(self.submit)
        self.sample.clicked.connect(self.try_sample)
        for keys, run in (("Ctrl+Return", self.submit), ("F9", self.try_sample), ("F1", self._help)):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show what can be installed; the first choice is already made, so the focus goes to the name."""
        self.office.set_offers(offers)
        self.office.focus_first()
        self._show_lacking()

    def lacking(self) -> str:
        """Return what is missing, "" when nothing is."""
        if not self.office.office():
            return self.tr("la oficina")
        found = self.person.lacking()
        return found[0] if found else ""

    def submit(self) -> None:
        """Create the office, or go to what is missing."""
        if self._busy:
            return
        found = self.person.lacking()
        if not self.office.office():
            self.office.focus_first()
        elif found is not None:
            found[1].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._set_busy(busy=True)
            self._lacks.set_text(self.tr("Creando la oficina…"))
            person = self.person
            self.making.emit(self.office.office(), person.name.text(), person.username.text(), person.password.text())

    def try_sample(self) -> None:
        """Ask for the sample office."""
        if not self._busy:
            self._set_busy(busy=True)
            self._progress.show()
            self.show_progress(0, 0)
            self.sample_wanted.emit(self.office.office())

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the sample office is."""
        words = self.tr("Preparando…")
        if total:
            words = self.tr("Preparando: {done} de {total} trámites.")
            words = words.format(done=done, total=total)
        self._sample_words.set_text(words)
        self._progress.set_share(done / total if total else 0.0, words)

    def refuse(self, error: UserError) -> None:
        """Say why it was not done: at the field, else in a bar on top."""
        self._set_busy(busy=False)
        self._progress.hide()
        if self.person.refuse(error.key, sentence(error)):
            return
        if self._bar is not None:
            self._bar.deleteLater()
        self._bar = MessageBar("error", sentence(error), closable=True)
        self._column.insertWidget(1, self._bar)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.sample.setEnabled(not busy)
        self._show_lacking()

    def _show_lacking(self) -> None:
        lacks = self.lacking()
        self._lacks.set_text(self.tr("Falta: {what}").format(what=lacks) if lacks else "")
        self.make.setEnabled(not lacks and not self._busy)

    def _help(self) -> None:
        from app.services.paths import RESOURCES
        from app.views.shell.help_sheet import HelpSheet

        text = (RESOURCES / "help" / "first_use.es.md").read_text(encoding="utf-8")
        HelpSheet(self.tr("Primer uso"), [], text, self).exec()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Intro lead on from the boxes, as it does from the fields."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.window().focusWidget(), Choice):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side, top = (24, 16) if self.width() >= 1200 else (16, 12)
        self._column.setContentsMargins(side, top, side, top)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink.fill(self, "lienzo")
