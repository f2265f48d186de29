"""Keeps what is written on a sheet: a moment after the last key, on leaving a line, and before anything else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.errors import UserError
from app.models.rows.evaluations import FindingLine
from app.views.context import Context

PAUSE_MS = 800


class Keeper(QObject):
    """Emits changed when something waits or was kept, and refused(UserError, key of a criterion or "")."""

    changed = Signal()
    refused = Signal(object, str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._evaluation_id = ""
        self._pending: dict[str, FindingLine] = {}
        self._going: dict[str, FindingLine] = {}
        self._then: Callable[[], None] | None = None
        self.kept_at: datetime | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def begin(self, evaluation_id: str) -> None:
        """Keep the sheet of another evaluation from now on."""
        self.flush()
        self._evaluation_id = evaluation_id
        self._pending, self._going, self._then = {}, {}, None
        self.kept_at = None

    def note(self, line: FindingLine) -> None:
        """Take what was written on one criterion."""
        self._pending[line.criterion] = line
        self._pause.start()
        self.changed.emit()

    def holds(self, criterion: str) -> bool:
        """Tell whether what stands on the screen is newer than what is kept."""
        return criterion in self._pending or criterion in self._going

    @property
    def idle(self) -> bool:
        """Whether everything is kept."""
        return not self._pending and not self._going

    def flush(self) -> None:
        """Keep now what waits; the lane keeps the order."""
        self._pause.stop()
        if not self._pending:
            return
        lines, self._pending = tuple(self._pending.values()), {}
        self._going.update({line.criterion: line for line in lines})
        evaluations, actor, which = self._context.desk.evaluations, self._context.actor, self._evaluation_id
        self._context.lane.run(
            self,
            lambda: evaluations.record(actor, which, lines),
            lambda _none: self._on_kept(which, lines),
            lambda error: self._on_refused(which, lines, error),
        )

    def once_kept(self, then: Callable[[], None]) -> None:
        """Do something once everything is kept; not at all if something is refused."""
        self._then = then
        self.flush()
        self._go_on()

    def _on_kept(self, which: str, lines: Sequence[FindingLine]) -> None:
        if which != self._evaluation_id:
            return
        self._settle(lines)
        self.kept_at = self._context.desk.clock.local(self._context.desk.clock.now())
        self.changed.emit()
        self._go_on()

    def _settle(self, lines: Sequence[FindingLine]) -> None:
        """Forget what was on its way, unless something newer of the same criterion is."""
        for line in lines:
            if self._going.get(line.criterion) is line:
                del self._going[line.criterion]

    def _go_on(self) -> None:
        if self.idle and self._then is not None:
            then, self._then = self._then, None
            then()

    def _on_refused(self, which: str, lines: Sequence[FindingLine], error: UserError) -> None:
        if which != self._evaluation_id:
            self._context.messages.refuse(error)
            return
        self._settle(lines)
        self._pending = {**{one.criterion: one for one in lines if one.criterion not in self._going}, **self._pending}
        self._then = None
        self.changed.emit()
        self.refused.emit(error, lines[0].criterion if len(lines) == 1 else "")
