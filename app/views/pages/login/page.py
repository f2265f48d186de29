"""The log-in page: what `Front` knows, shown before anything heavy is imported."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import __version__
from app.models.errors import UserError
from app.models.rows.door import OfficeFacts
from app.models.texts_es import hour, long_date
from app.services.clock import Clock
from app.services.front import Front
from app.views.overriding import override
from app.views.pages.login.cover import Cover
from app.views.pages.login.form import WIDEST, LoginForm
from app.views.pages.login.people import last_seen
from app.views.widgets import ink

_SPLIT = 0.41


class LoginPage(QWidget):
    """Emits `entering` with user name and password; `refuse` and `reset` answer it."""

    entering = Signal(str, str)

    def __init__(self, front: Front, clock: Clock, last: str = "") -> None:
        super().__init__()
        self.setObjectName("page.login")
        self._office = front.office()
        now = clock.local(clock.now())
        self.cover = Cover("Ventanilla", self.tr("Ventanilla {version}").format(version=__version__))
        self.cover.set_office(self._office.institution_name, self._place())
        self._facts = _facts(self, front, now, self._office)
        self.cover.set_facts(self._facts)
        self.form = LoginForm(front.staff(), now, last)
        self.form.entering.connect(self.entering)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.cover)
        row.addStretch(1)
        row.addWidget(self.form, 100)
        row.addStretch(1)
        self.form.setMaximumWidth(WIDEST)

    def _place(self) -> str:
        words = self.tr("{office} · MUESTRA") if self._office.sample else "{office}"
        return words.format(office=self._office.office_name)

    def set_day(self, day: str) -> None:
        """Say what kind of day it is here, once the calendar is read."""
        self._facts[0] = ("calendar-blank", day)
        self.cover.set_facts(self._facts)

    def set_note(self, words: str) -> None:
        """Say something below the form (the password of the sample office)."""
        self.form.note.set_text(words)

    def refuse(self, error: UserError) -> None:
        """Say why the person does not come in, and count the wait down if there is one."""
        from app.services.sentences import sentence

        seconds = error.values.get("seconds")
        if error.key == "login.wait" and isinstance(seconds, int):
            self.form.wait(seconds)
        else:
            self.form.refuse(sentence(error))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cover.setFixedWidth(round(self.width() * _SPLIT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink.fill(self, "lienzo")


def _facts(page: QWidget, front: Front, now: datetime, office: OfficeFacts) -> list[tuple[str, str]]:
    """Word the day, the clock, an older copy in the place of the data, the backup and the network."""
    opens, closes = (f"{time[:2]}h{time[3:]}" for time in (office.opens, office.closes))
    hours = page.tr("{day}. Atiende los días hábiles, de {opens} a {closes}.")
    entry, backup = front.last_entry(), front.last_backup()
    if entry is not None and entry > now:
        at = entry.astimezone(now.tzinfo)
        clock = page.tr("El reloj está atrasado: el último asiento es del {day}, {hour}. Corríjalo.")
        clock = clock.format(day=long_date(at.date()), hour=hour(at.time()))
    else:
        clock = page.tr("El reloj del equipo coincide con el último asiento.")
    kept = page.tr("Aún no hay un respaldo de los datos.")
    if backup is not None:
        kept = page.tr("Último respaldo: {when}.").format(when=last_seen(backup.astimezone(now.tzinfo), now))
    older = page.tr("Estos datos son una copia anterior: faltan actos ya guardados. Avise a quien administra.")
    return [
        ("calendar-blank", hours.format(day=long_date(now.date()).capitalize(), opens=opens, closes=closes)),
        ("clock", clock),
        *([("shield-warning", older)] if front.lacks_entries() else []),
        ("shield-check" if backup else "shield-warning", kept),
        ("wifi-slash", page.tr("No necesita internet. Los datos están en este equipo.")),
    ]
