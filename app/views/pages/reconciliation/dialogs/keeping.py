"""How far the keeping of a statement is, from 400 ms on, with the way to stop it while nothing is committed."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QTimer, Signal

from app.models.texts_es import grouped
from app.services.course import Course
from app.views.pages.reconciliation.words import tr
from app.views.widgets.waiting import APPEAR_MS, ProgressBar


class Keeping(ProgressBar):
    """`appeared` comes when the work takes long enough to be shown; hidden before and afterwards."""

    appeared = Signal()
    told = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._stopped = Event()
        self.under_way = self._committed = False
        self._late = QTimer(self, singleShot=True, interval=APPEAR_MS)
        self._late.timeout.connect(self._appear)
        self.told.connect(self._on_told)
        self.cancelled.connect(self.stop)
        self.hide()

    @property
    def stopped(self) -> bool:
        """Tell whether a person stopped it."""
        return self._stopped.is_set()

    def start(self) -> Course:
        """Begin to follow; the answer goes to the service."""
        self._stopped.clear()
        self.under_way, self._committed = True, False
        self.offer_cancel(may=True)
        self.set_progress(tr("Comparando con lo que ya estaba"))
        self._late.start()
        return Course(self.told.emit, self._stopped.is_set)

    def stop(self) -> None:
        """Have everything taken back; what is committed already stays, and is told so."""
        self._stopped.set()
        self.offer_cancel(may=False)
        if not self._committed:
            self.set_progress(tr("Cancelando: no se guarda nada"))

    def end(self) -> None:
        """Take it away: the answer has come."""
        self.under_way = False
        self._late.stop()
        self.hide()

    def _appear(self) -> None:
        self.show()
        self.appeared.emit()

    def _on_told(self, done: int, total: int) -> None:
        self._committed = done == total
        if self._committed:
            self.offer_cancel(may=False)
            told = tr("{total} filas guardadas. Buscando sus solicitudes.").format(total=grouped(total))
            self.set_progress(told, total, total)
        elif not self.stopped:
            told = tr("Guardando {done} de {total} filas").format(done=grouped(done), total=grouped(total))
            self.set_progress(told, done, total)
