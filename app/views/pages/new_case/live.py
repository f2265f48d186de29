"""Asks, 300 ms after the last key, what registering now would mean and what is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.rows.intake import FieldFault, Intake, Prospect
from app.views.context import Context

DELAY_MS = 300


class LiveCheck(QObject):
    """One question at a time; an answer about what was changed meanwhile is not told, since the next one comes."""

    answered = Signal(object, tuple)

    def __init__(self, context: Context, take: Callable[[], Intake], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._take = context, take
        self._asking = self._again = False
        self._pause = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._pause.timeout.connect(self.ask)

    @property
    def waiting(self) -> bool:
        """Whether something typed is not checked yet."""
        return self._pause.isActive() or self._asking

    def touch(self) -> None:
        """Say that something was typed."""
        self._pause.start()

    def ask(self) -> None:
        """Ask now."""
        self._pause.stop()
        if self._asking:
            self._again = True
            return
        self._asking = True
        desk, actor, intake = self._context.desk, self._context.actor, self._take()

        def work() -> tuple[Prospect, tuple[FieldFault, ...]]:
            return desk.intake.prospect(actor, intake), desk.intake.faults(actor, intake)

        self._context.lane.run(self, work, self._on_answer)

    def _on_answer(self, answer: tuple[Prospect, tuple[FieldFault, ...]]) -> None:
        self._asking = False
        if self._again:
            self._again = False
            self.ask()
        elif not self._pause.isActive():
            self.answered.emit(*answer)
